import { describe, expect, test } from '@jest/globals'
import type { Manifest } from '../../src/model/package.ts'
import { select } from '../../src/plan/selection.ts'
import { readTag } from '../../src/plan/tag.ts'
import { crate, dependency, python } from '../make/manifest.ts'

function told(tag: string, ...manifests: readonly Manifest[]) {
  const [reading] = readTag(tag, manifests)
  if (reading === undefined) throw new Error(`${tag} fits nothing`)
  const { selected, leftOut, problems } = select(tag, reading, manifests)
  return {
    selected: selected.map((each) => each.name),
    left: leftOut.map((each) => each.name),
    problems: problems.map((each) => `${each.level} ${each.code}: ${each.message}`),
  }
}

describe('a plain tag', () => {
  test('releases everything that is at its version, however each spells it', () => {
    expect(told('v0.2.0-rc1', python({ version: '0.2.0rc1' }), crate({ version: '0.2.0-rc.1' }))).toEqual({
      selected: ['tally', 'tally-core'],
      left: [],
      problems: [],
    })
  })

  test('passes over what stands at another version, with a word', () => {
    expect(told('v1.0.0', python(), crate({ version: '0.9.0', directory: 'core' }))).toEqual({
      selected: ['tally'],
      left: ['tally-core'],
      problems: [
        'warning package-left-out: tally-core is at 0.9.0, so v1.0.0 does not release it (core/Cargo.toml:3).',
      ],
    })
  })

  test('passes over several with one word, and over what nobody releases without any', () => {
    const binding = { lacking: ['license'], dependencies: [dependency('pyo3', '0.28')] }
    const others = [
      crate({ name: 'a', version: '0.9.0', directory: 'a' }),
      python({ name: 'b', version: '2.0', directory: 'b' }),
      crate({ name: 'tool', version: '0.0.0', directory: 'tool' }),
      crate({ name: 'module', version: '0.1.0', directory: 'module', ...binding }),
    ]
    expect(told('v1.0.0', python(), ...others)).toEqual({
      selected: ['tally'],
      left: ['a', 'b', 'tool', 'module'],
      problems: ['warning package-left-out: v1.0.0 does not release what is at other versions: a (0.9.0), b (2.0).'],
    })
  })

  test('says how what it passes over is released: by its own tag, or all at one version by one of theirs', () => {
    const manifests = [
      python(),
      python({ name: 'b', version: '0.66b0', directory: 'b' }),
      python({ name: 'c', version: '0.66b0', directory: 'c' }),
    ]
    const fix = (
      some: readonly Manifest[],
      own: Parameters<typeof select>[4] = () => undefined,
    ): string | undefined => {
      const [reading] = readTag('v1.0.0', some, own)
      return reading && select('v1.0.0', reading, some, [], own).problems[0]?.fix
    }
    expect(fix(manifests.slice(0, 2))).toContain('release it by a tag of its own, such as b-v0.66b0.')
    expect(fix(manifests)).toContain('one by one as b-v0.66b0')
    expect(fix(manifests)).toContain("`b: { path: 'b', tag: 'other-v{version}' }`")
  })

  test('leaves out the module of a package of Python at another version', () => {
    const wheel = python({ version: '3.0.0', crateDirectory: 'native' })
    const native = crate({ name: 'native', version: '0.1.0', directory: 'native', isExtensionOnly: true })
    expect(told('v3.0.0', wheel, native)).toMatchObject({
      selected: ['tally'],
      left: ['native'],
      problems: [expect.stringMatching(/^warning versions-differ/)],
    })
  })

  test('that fits nothing is an error for every manifest, with its place', () => {
    const { problems } = select(
      'v2.0.0',
      { version: { text: '2.0.0', pep440: '2.0.0', semver: '2.0.0' }, manifests: [python()] },
      [python()],
    )
    expect(problems).toMatchObject([
      { code: 'tag-version-mismatch', level: 'error', place: { file: 'pyproject.toml', line: 3 } },
    ])
    expect(told('v2.0.0', python(), crate()).problems).toHaveLength(2)
  })

  test('does not take 1.1.1 for 1.1.10', () => {
    expect(told('v1.1.1', python({ version: '1.1.10' })).selected).toEqual([])
  })

  test('releases a package whose version only its backend knows', () => {
    expect(told('v3.0', python({ version: undefined })).selected).toEqual(['tally'])
  })

  test('neither wants nor mentions a crate that is not published', () => {
    expect(told('v1.0.0', python(), crate({ publishable: false, version: '0.0.0' }))).toEqual({
      selected: ['tally'],
      left: [],
      problems: [],
    })
  })

  test('is an error where a manifest’s version is none at all and nothing else fits', () => {
    expect(told('v1.0.0', python({ version: 'latest' })).problems).toEqual([
      'error tag-version-mismatch: The tag v1.0.0 says 1.0.0, and pyproject.toml:3 says latest (tally).',
    ])
  })
})

describe('a tag with a name', () => {
  test('releases that package and does not look at the others', () => {
    expect(
      told('tally-core-v1.0.0', python({ version: '7.0' }), crate(), crate({ name: 'other', version: '3.0.0' })),
    ).toEqual({
      selected: ['tally-core'],
      left: [],
      problems: [],
    })
  })

  test('at another version than the package is an error', () => {
    expect(told('tally-core-v1.0.1', crate(), python()).problems).toEqual([
      'error tag-version-mismatch: The tag tally-core-v1.0.1 says 1.0.1, and Cargo.toml:3 says 1.0.0 (tally-core).',
    ])
  })

  test('releases the crate where the wheel of the same name has a version of its own', () => {
    expect(told('tally-v1.0.0', crate({ name: 'tally', directory: 'crate' }), python({ version: '7.0' }))).toEqual({
      selected: ['tally'],
      left: ['tally'],
      problems: ['warning package-left-out: tally is at 7.0, so tally-v1.0.0 does not release it (pyproject.toml:3).'],
    })
  })
})

describe('a wheel and the crate it is built from', () => {
  const wheel = (version: string) => python({ version, backend: 'maturin', crateDirectory: 'native' })
  const native = (version: string, publishable = true) =>
    crate({ name: 'tally-native', directory: 'native', version, publishable })

  test('at two versions are an error that names both places, told once', () => {
    expect(told('v1.0.0', wheel('1.0.0'), native('1.0.1')).problems).toEqual([
      'error versions-differ: pyproject.toml:3 says 1.0.0, and native/Cargo.toml:3 says 1.0.1.',
    ])
  })

  test('at two versions are a warning where the crate is not published', () => {
    expect(told('v1.0.0', wheel('1.0.0'), native('1.0.1', false)).problems).toEqual([
      expect.stringMatching(/^warning versions-differ/),
    ])
  })

  test('at one version in two spellings agree', () => {
    expect(told('v1.0.0-rc.1', wheel('1.0.0rc1'), native('1.0.0-rc.1')).problems).toEqual([])
  })

  test('agree where the crate alone tells the version', () => {
    const origin = { file: 'native/Cargo.toml', line: 3 }
    expect(told('v1.0.0', { ...wheel('1.0.0'), versionOrigin: origin }, native('1.0.0')).problems).toEqual([])
  })

  test('do not stop the release of another package', () => {
    expect(told('other-v2.0.0', crate({ name: 'other', version: '2.0.0' }), wheel('1.0.0'), native('1.0.1'))).toEqual({
      selected: ['other'],
      left: [],
      problems: [],
    })
  })

  test('do not hide a bystander whose place only looks alike', () => {
    const root = crate({ name: 'root', version: '0.1.0' })
    expect(told('v1.0.0', wheel('1.0.0'), native('1.0.1'), root).problems).toEqual([
      'warning package-left-out: root is at 0.1.0, so v1.0.0 does not release it (Cargo.toml:3).',
      expect.stringMatching(/^error versions-differ/),
    ])
  })
})

describe('a version without a meaning where it goes', () => {
  test.each([
    ['v1.0.0-nightly', python({ version: '1.0.0-nightly' }), 'PEP 440'],
    ['v1.0.0-1', python({ version: '1.0.0-1' }), 'PEP 440'],
    ['v1.0.0-nightly', python({ version: undefined }), 'PEP 440'],
    ['v1.0.0rc1', crate({ version: '1.0.0rc1' }), 'semver'],
  ])('%s', (tag, manifest, words) => {
    expect(told(tag, manifest).problems).toEqual([
      expect.stringMatching(new RegExp(`^error version-unmappable: .*${words}`)),
    ])
  })
})
