import { describe, expect, test } from '@jest/globals'
import type { Manifest } from '../../src/model/package.ts'
import { livingStyles, styleOf, stylesOf } from '../../src/model/tag-style.ts'
import { crate, python } from '../make/manifest.ts'

describe('the style of a tag', () => {
  test.each([
    ['v1.2.3', ['v{version}']],
    ['1.2', ['{version}']],
    ['sha2-v0.10.8', ['sha2-v{version}']],
    ['x11rb-0.13.1', ['x11rb-{version}']],
    ['@scope/name@1.0.0-rc.1', ['@scope/name@{version}']],
    ['release/2.0rc1', ['release/{version}']],
    ['rel_2_0_52', ['rel_{version:_}']],
    ['rel_2_1_0b1', ['rel_{version:_}']],
    ['curl-8_1_2', ['curl-{version:_}']],
    ['py3_fix', []],
    ['v1', []],
    ['nightly', []],
    ['ci-1.x', []],
  ])('%s', (tag, styles) => {
    expect([...stylesOf([tag]).keys()]).toEqual(styles)
  })
})

const wheel = python({ name: 'tally', directory: 'python', version: '1.6.3' })
const root = crate({ name: 'tally', version: '0.9.0' })
const core = crate({ name: 'tally-core', directory: 'crates/core', version: '0.9.0' })

const of = (manifest: Manifest, tags: readonly string[], isAlone = false): string | undefined =>
  styleOf(manifest, stylesOf(tags), isAlone)

describe('the tags of a package', () => {
  test.each<[string, Manifest, readonly string[], string | undefined]>([
    ['bear its name', core, ['v0.9.0', 'tally-core-0.8.0'], '{name}-{version}'],
    ['bear its name, in another way than once', core, ['tally-core-v0.8.0', 'tally-core-0.9.0'], '{name}-{version}'],
    ['do not bear a longer name', root, ['tally-core-0.8.0'], undefined],
    ['bear its language', wheel, ['python-v1.6.3', 'rust-v0.9.0'], 'python-v{version}'],
    ['bear its language, and its version has none yet', core, ['rust-v0.8.0', 'python-v0.7.0'], 'rust-v{version}'],
    ['bear the end of its name', { ...core, directory: 'lib' }, ['core-v0.8.0', 'tally-v0.8.0'], 'core-v{version}'],
    ['bear its folder', core, ['core/0.8.0'], 'core/{version}'],
    ['are plain, and its version has one', core, ['0.9.0', 'other-1.0.0'], '{version}'],
    ['are plain since some time', wheel, ['python-v1.2.0', 'v1.6.3'], 'v{version}'],
    ['are plain since some time, and its version has none yet', wheel, ['python-v1.2.0', 'v1.6.3-rc.1'], 'v{version}'],
    ['bear its language, one of them by mistake', core, ['rust-v0.8.0', 'rust-v3.0.0', 'v0.1.0'], 'rust-v{version}'],
    ['were plain once', wheel, ['v0.4.0', 'python-v1.6.2'], 'python-v{version}'],
    ['are plain, as the root of the repository has them', root, ['v0.8.0'], 'v{version}'],
    ['are not the plain ones of another', core, ['v0.8.0'], undefined],
    ['are not those of a newer product', root, ['v5.0.0'], undefined],
    ['are not those of something else', wheel, ['docs-1.6.3'], undefined],
    ['are none', core, ['nightly'], undefined],
  ])('%s', (_, manifest, tags, expected) => {
    expect(of(manifest, tags)).toBe(expected)
  })

  test('are all there are, where it is the only one', () => {
    expect(of(wheel, ['release-1.6.2'], true)).toBe('release-{version}')
    expect(of(wheel, ['release-1.6.3', 'v1.6.3'], true)).toBe('v{version}')
    expect(of(wheel, ['release-1.6.3', 'v0.9.0'], true)).toBe('release-{version}')
    expect(of(python({ version: undefined }), ['release-1.0', 'old-0.9'], true)).toBe('release-{version}')
    expect(of(wheel, ['rel_1_6_3b1', 'rel_1_6_2', 'rel_0_9'], true)).toBe('rel_{version:_}')
  })
})

describe('tags with names', () => {
  const [one, two] = [core, { ...core, name: 'tally-shell', directory: 'crates/shell' }]
  const living = (manifests: readonly Manifest[], tags: readonly string[]): readonly string[] => [
    ...livingStyles(manifests, stylesOf(tags)).keys(),
  ]

  test('are passed over where plain ones have taken their place', () => {
    expect(living([one, two], ['tally-core-0.2.0', 'tally-shell-0.1.0', 'other-0.9.0', 'v0.8.0'])).toEqual([
      'other-{version}',
      'v{version}',
    ])
  })

  test.each([
    ['goes on by them', [one, two], ['tally-core-0.9.0', 'v0.8.0']],
    ['is one of many versions', [one, { ...two, version: '0.3.0' }], ['tally-core-0.2.0', 'v0.9.0']],
    ['has newer plain tags, of something else', [one, two], ['tally-core-0.8.0', 'v1.0.0']],
  ])('are those of a package that %s', (_, manifests, tags) => {
    expect(living(manifests, tags)).toContain('tally-core-{version}')
  })
})
