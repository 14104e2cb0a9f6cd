import { describe, expect, test } from '@jest/globals'
import { tagTemplates } from '../../src/model/tag-templates.ts'
import { readTag } from '../../src/plan/tag.ts'
import { crate, python } from '../make/manifest.ts'

const packages = ['tally', 'tally-core', 'tool', 'tool-v2', 'tool-2', 'Tally.Up'].map((name) => crate({ name }))

/** `version of names` */
function read(tag: string): string | undefined {
  const [reading] = readTag(tag, packages)
  if (reading === undefined) return undefined
  const names = reading.manifests.length === packages.length ? ['all'] : reading.manifests.map((each) => each.name)
  return `${reading.version.text} of ${names.join(', ')}`
}

describe('a tag', () => {
  test.each([
    ['v1.0.0', '1.0.0 of all'],
    ['1.0.0', '1.0.0 of all'],
    ['1.0', '1.0 of all'],
    ['v1.0.0-rc.1', '1.0.0-rc.1 of all'],
    ['v0.2.0rc1', '0.2.0rc1 of all'],
    ['v1!2.0', '1!2.0 of all'],
    ['2026.11.21', '2026.11.21 of all'],
    ['tally-v1.0.0', '1.0.0 of tally'],
    ['tally-core-v1.0.0-rc.1', '1.0.0-rc.1 of tally-core'],
    ['tally@1.0.0', '1.0.0 of tally'],
    ['tally@v1.0.0', '1.0.0 of tally'],
    ['tally/v1.0.0', '1.0.0 of tally'],
    ['tally-core-1.0.0', '1.0.0 of tally-core'],
    ['tool-v2-v1.0.0', '1.0.0 of tool-v2'],
    ['tool-v2-1.0.0', '1.0.0 of tool-v2'],
    ['tool-v2.0.0', '2.0.0 of tool'],
    // `2-1` would be a version under PEP 440 too
    ['tool-2-1', '1 of tool-2'],
    ['Tally.Up-v1.0.0', '1.0.0 of Tally.Up'],
  ])('%s is %s', (tag, expected) => {
    expect(read(tag)).toBe(expected)
  })

  test.each([
    '',
    'v',
    'V1.0.0',
    'vv1.0.0',
    'release-1.0.0',
    'latest',
    'nightly',
    '-v1.0.0',
    '--tally-v1.0.0',
    'tally-',
    'tally-vlatest',
    'tally--v1.0.0',
    'xtally-v1.0.0',
    'TALLY-v1.0.0',
    'refs/tags/v1.0.0',
    'v1.0.0\n',
    'v1.0.0 ; echo',
    'v1.0.0^{}',
    'v１.0.0',
    'v9007199254740993.0.0',
    `v${'9'.repeat(10_000)}`,
  ])('%j fits no package', (tag) => {
    expect(read(tag)).toBeUndefined()
  })

  test('of one number is a version for Python', () => {
    expect(read('v1')).toBe('1 of all')
  })

  test('that names a wheel and a crate means both', () => {
    const [reading] = readTag('tally-v1.0.0', [python(), crate({ name: 'tally' }), crate()])
    expect(reading?.manifests.map((each) => each.ecosystem)).toEqual(['python', 'rust'])
  })

  test('in the form of each template that the troubleshooting names is understood', () => {
    for (const template of tagTemplates) {
      const tag = template.replace('{name}', 'tally-core').replace('{version}', '1.0.0')
      expect([template, read(tag)]).toEqual([
        template,
        template.includes('name') ? '1.0.0 of tally-core' : '1.0.0 of all',
      ])
    }
  })
})

describe('a template with `_` for the dots', () => {
  const own = (): string => 'rel_{version:_}'

  test.each([
    ['rel_2_0_52', '2.0.52'],
    ['rel_2_1_0b1', '2.1.0b1'],
    ['rel_2.0.52', undefined],
    ['v2.0.52', undefined],
    ['rel_next', undefined],
  ])('reads %s as %s', (tag, version) => {
    expect(readTag(tag, [python()], own)[0]?.version.text).toBe(version)
  })
})
