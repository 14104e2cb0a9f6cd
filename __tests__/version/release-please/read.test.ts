import { describe, expect, test } from '@jest/globals'
import { packageOptions, rootOptions } from '../../../src/version/release-please/options.ts'
import { readReleasePlease } from '../../../src/version/release-please/read.ts'

const file = 'release-please-config.json'
const read = (config: unknown, manifest: string | undefined = '{}') =>
  readReleasePlease({ file, text: typeof config === 'string' ? config : JSON.stringify(config) }, manifest)
const told = (config: unknown, manifest?: string): readonly string[] =>
  read(config, manifest).problems.map((each) => `${each.code}: ${each.message}`)
const packages = { '.': { 'release-type': 'simple' } }

/** A value that each option may have. */
const values: Readonly<Record<string, unknown>> = {
  'release-type': 'rust',
  versioning: 'prerelease',
  'changelog-type': 'default',
  'changelog-sections': [{ type: 'feat', section: 'New' }],
  'extra-files': ['a.txt', { type: 'json', path: '/b.json', jsonpath: '$.v' }],
  'exclude-paths': ['docs'],
  'initial-version': '0.2.0',
  'release-as': 'v1.0.0',
  packages,
  plugins: ['cargo-workspace', { type: 'linked-versions', groupName: 'g', components: ['a'] }],
  'commit-search-depth': 10,
  'release-search-depth': 10,
  'commit-batch-size': 10,
}
const flags = /^(bump-|prerelease$|skip-|include-|separate-|draft|force-|always-|sequential-|component-no-space)/
const valueOf = (name: string): unknown => values[name] ?? (flags.test(name) ? true : 'text')

describe('every option', () => {
  test.each(Object.keys(packageOptions))('%s is read at the root and in a package', (name) => {
    expect(told({ 'release-type': 'simple', packages: { '.': { [name]: valueOf(name) } } })).toEqual([])
    const atRoot = name === 'component' || name === 'package-name' ? {} : { [name]: valueOf(name) }
    expect(told({ 'release-type': 'simple', packages: { '.': {} }, ...atRoot })).toEqual([])
  })

  test.each(Object.keys(rootOptions))('%s is read at the root, and refused in a package', (name) => {
    expect(told({ 'release-type': 'simple', packages, [name]: valueOf(name) })).toEqual([])
    expect(told({ packages: { '.': { 'release-type': 'simple', [name]: valueOf(name) } } })).toEqual([
      expect.stringContaining(`release-please-unsupported: ${file}: the option \`packages...${name}\``),
    ])
  })

  test('of a package comes before that of the root', () => {
    const { settings } = read({
      'release-type': 'rust',
      'bump-minor-pre-major': true,
      'tag-separator': '@',
      packages: { a: { 'bump-minor-pre-major': false }, b: { 'tag-separator': '-' } },
    })
    expect(settings?.packages.map((each) => [each.zero.breaking, each.tagSeparator])).toEqual([
      ['major', '@'],
      ['minor', '-'],
    ])
    expect(settings?.isSeparate).toBe(false)
  })
})

describe('what does not fit is named', () => {
  test.each([
    ['{', 'release-please-invalid: release-please-config.json: '],
    ['[]', 'the whole is not an object'],
    [{}, 'packages is not an object'],
    [{ packages: {} }, 'packages has no package'],
    [{ packages: { '.': {} } }, 'packages.. has no release-type'],
    [{ packages: { '.': { 'release-type': 'node' } } }, 'release-type is not one of python, rust, simple'],
    [{ packages, extra: 1 }, 'the option `extra` is not supported'],
    [
      { packages: { '.': { 'release-type': 'simple', 'date-format': 'x' } } },
      'the option `packages...date-format` is not supported',
    ],
    [{ packages: { '../a': { 'release-type': 'simple' } } }, 'is outside of the repository'],
    [
      { packages: { '.': { 'release-type': 'simple', versioning: 'service-pack' } } },
      'versioning is not one of default',
    ],
    [
      { packages: { '.': { 'release-type': 'simple', 'changelog-type': 'github' } } },
      'changelog-type is not one of default',
    ],
    [{ packages: { '.': { 'release-type': 'simple', 'release-as': 'soon' } } }, '"soon" is no version'],
    [{ packages: { '.': { 'release-type': 'simple', draft: 'yes' } } }, 'draft is not true or false'],
    [{ packages: { '.': { 'release-type': 'simple', 'extra-files': ['../x'] } } }, 'may have no `..`'],
    [
      { packages: { '.': { 'release-type': 'simple', 'extra-files': [{ type: 'xml', path: 'x' }] } } },
      'type is not one of generic, json, yaml, toml',
    ],
    [
      { packages: { '.': { 'release-type': 'simple', 'extra-files': [{ path: 'x*', glob: true }] } } },
      'glob is not supported',
    ],
    [
      { packages: { '.': { 'release-type': 'simple', 'extra-files': [{ type: 'json', path: 'x' }] } } },
      'has no jsonpath',
    ],
    [{ packages, plugins: ['sentence-case'] }, 'the plugin sentence-case is not supported'],
    [{ packages, plugins: [{ type: 'node-workspace' }] }, 'the plugin node-workspace is not supported'],
  ])('%j', (config, words) => {
    expect(told(config)).toEqual([expect.stringContaining(words)])
    expect(read(config).settings).toBeUndefined()
  })

  test.each([
    [undefined, 'There is no .release-please-manifest.json'],
    ['{', '.release-please-manifest.json: '],
    ['{".":"1.2.3rc1"}', '"." is "1.2.3rc1", which is no version'],
    ['{".":1}', '"." is 1, which is no version'],
  ])('a manifest of %j', (manifest, words) => {
    const { problems } = readReleasePlease({ file, text: JSON.stringify({ packages }) }, manifest)
    expect(problems.map((each) => each.message)).toEqual([expect.stringContaining(words)])
  })
})
