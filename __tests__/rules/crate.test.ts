import { describe, expect, test } from '@jest/globals'
import type { CrateLimits } from '../../src/model/crate-limits.ts'
import type { Expected } from '../../src/rules/distribution.ts'
import { examineBytes } from '../make/content.ts'
import { type CrateShape, makeCrate, makeManifest, makeTarball } from '../make/crate.ts'

async function codes(shape: CrateShape, expected: Expected = {}): Promise<readonly string[]> {
  return (await examineBytes('demo-1.0.0.crate', makeCrate('demo', '1.0.0', shape), expected)).problems.map(
    ({ code, level }) => (level === 'error' ? code : `${code}?`),
  )
}

const many = (count: number): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, []]))

describe('a crate is taken', () => {
  test.each<[string, CrateShape]>([
    ['as it is', {}],
    ['with a licence file for a licence', { package: { license: undefined, 'license-file': 'LICENSE' } }],
    ['with the old sign for or', { package: { license: 'MIT/Apache-2.0' } }],
    ['with an exception', { package: { license: 'Apache-2.0 WITH LLVM-exception' } }],
    ['with a deprecated identifier', { package: { license: 'GPL-3.0+' } }],
    ['with five keywords of twenty characters', { package: { keywords: ['a', 'b-c', 'd_e', '0+', 'x'.repeat(20)] } }],
    [
      'with all kinds of requirements',
      { tables: { dependencies: { a: '1', b: '>=1.2, <2', c: '=1.2.3-rc.1', d: '~0.1', e: '1.*', f: '^1.2.3+b' } } },
    ],
    [
      'with a renamed dependency',
      { tables: { dependencies: { _a: { package: 'a', version: '1', features: ['b', 'c/d', 'e?/f'] } } } },
    ],
    [
      'with the index of crates.io itself',
      {
        tables: {
          dependencies: { a: { version: '1', 'registry-index': 'https://github.com/rust-lang/crates.io-index' } },
        },
      },
    ],
    [
      'with features of every form',
      { tables: { features: { default: ['std'], std: [], '2d': ['dep:a', 'a?/b', 'c/d.e'], ä: [] } } },
    ],
    ['with 300 features', { tables: { features: many(300) } }],
    ['with a folder entry', { entries: [{ path: 'src', type: '5' }] }],
    ['with a Cargo.toml further down', { entries: [{ path: 'examples/x/Cargo.toml', content: '[package]' }] }],
    ['with an empty [patch]', { tables: { patch: {} } }],
    ['with a licence that came with a newer list', { package: { license: 'BOLA-1.1 OR GFDL-1.3-invariants' } }],
    ['with a reference for an exception', { package: { license: 'MIT WITH AdditionRef-mine' } }],
    [
      'with a number of 64 bits in its notes',
      { manifest: `${makeManifest('demo', '1.0.0')}[package.metadata]\nn = 9007199254740993\n` },
    ],
    ['with 32 parts of a requirement', { tables: { dependencies: { a: `${'>0, '.repeat(31)}<9` } } }],
    ['with a rust-version', { package: { 'rust-version': '1.85' } }],
  ])('%s', async (_, shape) => expect(await codes(shape)).toEqual([]))
})

describe('a crate is refused', () => {
  test.each<[string, CrateShape, readonly string[]]>([
    ['without a description', { package: { description: undefined } }, ['crate-metadata-missing']],
    ['with an empty description', { package: { description: '' } }, ['crate-metadata-missing']],
    [
      'with a description of 1001 bytes',
      { package: { description: `${'a'.repeat(999)}ä` } },
      ['crate-manifest-invalid'],
    ],
    ['without a licence', { package: { license: undefined } }, ['crate-metadata-missing']],
    ['with an unknown licence', { package: { license: 'Apache 2.0' } }, ['crate-license-invalid']],
    ['with a licence in lower case', { package: { license: 'mit' } }, ['crate-license-invalid']],
    ['with a half licence', { package: { license: 'MIT OR' } }, ['crate-license-invalid']],
    ['with a home page that is none', { package: { homepage: 'example.org' } }, ['crate-manifest-invalid']],
    ['with a repository by git', { package: { repository: 'git@github.com:a/b' } }, ['crate-manifest-invalid']],
    ['with an address without a host', { package: { documentation: 'https://' } }, ['crate-manifest-invalid']],
    ['with six keywords', { package: { keywords: ['a', 'b', 'c', 'd', 'e', 'f'] } }, ['crate-keyword-invalid']],
    ['with a keyword of 21 characters', { package: { keywords: ['x'.repeat(21)] } }, ['crate-keyword-invalid']],
    ['with a keyword of two words', { package: { keywords: ['two words'] } }, ['crate-keyword-invalid']],
    ['with six categories', { package: { categories: ['a', 'b', 'c', 'd', 'e', 'f'] } }, ['crate-category-invalid']],
    ['with a rust-version with a caret', { package: { 'rust-version': '^1.70' } }, ['crate-manifest-invalid']],
    ['with a rust-version with a zero before it', { package: { 'rust-version': '01.70' } }, ['crate-manifest-invalid']],
    ['with a rust-version of many digits', { package: { 'rust-version': '9'.repeat(20) } }, ['crate-manifest-invalid']],
    [
      'with a requirement of 33 parts',
      { tables: { dependencies: { a: `${'>0, '.repeat(32)}<9` } } },
      ['crate-dependency-invalid'],
    ],
    [
      'with a number of more than 64 bits in a requirement',
      { tables: { dependencies: { a: '18446744073709551616' } } },
      ['crate-dependency-invalid'],
    ],
    ['with a tab in a requirement', { tables: { dependencies: { a: '\t1' } } }, ['crate-dependency-invalid']],
    ['with 301 features', { tables: { features: many(301) } }, ['crate-too-many']],
    [
      'with a feature that enables 301',
      { tables: { features: { all: Array.from({ length: 301 }, (_, i) => `dep:a${i}`) } } },
      ['crate-too-many'],
    ],
    ['with a feature of a strange name', { tables: { features: { 'a b': [] } } }, ['crate-feature-invalid']],
    [
      'with 501 dependencies',
      { tables: { dependencies: Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`a${i}`, '1'])) } },
      ['crate-too-many'],
    ],
    ['with a wildcard', { tables: { dependencies: { a: '*' } } }, ['crate-dependency-invalid']],
    [
      'with a dependency by path only',
      { tables: { 'build-dependencies': { a: { path: '../a' } } } },
      ['crate-dependency-invalid'],
    ],
    [
      'with a requirement of npm',
      { tables: { 'dev-dependencies': { a: '1.0 || 2.0' } } },
      ['crate-dependency-invalid'],
    ],
    [
      'with a dependency of another registry',
      { tables: { dependencies: { a: { version: '1', 'registry-index': 'sparse+https://r.example/' } } } },
      ['crate-dependency-invalid'],
    ],
    [
      'with a wildcard for one target',
      { tables: { target: { 'cfg(windows)': { dependencies: { a: '*' } } } } },
      ['crate-dependency-invalid'],
    ],
    ['with [patch]', { tables: { patch: { 'crates-io': { a: { path: '../a' } } } } }, ['crate-manifest-invalid']],
    ['with an inherited version', { package: { version: { workspace: true } } }, ['crate-manifest-invalid']],
    [
      'with an inherited dependency',
      { tables: { dependencies: { a: { workspace: true } } } },
      ['crate-manifest-invalid'],
    ],
    ['without [package]', { manifest: '[workspace]\n' }, ['crate-manifest-invalid']],
    ['with a manifest that is no TOML', { manifest: '[package\n' }, ['crate-manifest-invalid']],
    ['without a manifest', { manifest: null }, ['crate-manifest-invalid']],
    ['with two manifests', { entries: [{ path: 'cargo.toml', content: '' }] }, ['crate-manifest-invalid']],
    ['with a file beside its folder', { entries: [{ path: 'other-1.0.0/a', raw: true }] }, ['crate-entry-refused']],
    ['with a path that leaves its folder', { entries: [{ path: '../a' }] }, ['crate-entry-refused']],
    ['with a symbolic link', { entries: [{ path: 'link', type: '2' }] }, ['crate-entry-refused']],
    ['with a hard link', { entries: [{ path: 'link', type: '1' }] }, ['crate-entry-refused']],
    ['with another name inside', { package: { name: 'other' }, folder: 'other-1.0.0' }, ['filename-mismatch']],
  ])('%s', async (_, shape, expected) => expect(await codes(shape)).toEqual(expected))

  test.each([
    ['std', 'crate-name-reserved'],
    ['Proc_Macro', 'crate-name-reserved'],
    ['com1', 'crate-name-reserved'],
    ['2d', 'crate-name-invalid'],
    ['a.b', 'crate-name-invalid'],
    ['_a', 'crate-name-invalid'],
    ['a'.repeat(65), 'crate-name-invalid'],
  ])('by the name %s', async (name, code) => {
    const { problems } = await examineBytes(`${name}-1.0.0.crate`, makeCrate(name, '1.0.0'))
    expect(problems.map((each) => each.code)).toEqual([code])
  })

  test.each(['1.0', 'v1.0.0', '1.0.0-01', `1.0.0-${'x'.repeat(145)}`])('by the version %s', async (version) => {
    const crate = makeCrate('d', version, { folder: `d-${version}`.slice(0, 60) })
    const { problems } = await examineBytes(`d-${version}.crate`, crate)
    expect(problems.map(({ code }) => code)).toContain('crate-version-invalid')
  })

  test('that is larger than crates.io takes, unless it has raised the limit', async () => {
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * index * 7919) % 251))
    const crate = makeCrate('demo', '1.0.0', { entries: [{ path: 'noise', content: noise }] })
    const padded = Buffer.concat([crate, Buffer.alloc(10 * 1024 * 1024)])
    const found = async (limit: number | undefined) =>
      (await examineBytes('demo-1.0.0.crate', padded, { crateLimits: { size: limit } })).problems.map(
        ({ code }) => code,
      )
    expect(await found(undefined)).toEqual(['file-too-large'])
    expect(await found(20 * 1024 * 1024)).toEqual([])
    expect(await found(10 * 1024 * 1024 + 1)).toEqual(['file-too-large'])
  })

  test('that is larger than crates.io takes of others, but for a warning where an earlier version was, too', async () => {
    const padded = Buffer.concat([makeCrate('demo', '1.0.0'), Buffer.alloc(10 * 1024 * 1024)])
    const found = async (crateLimits: CrateLimits) =>
      (await examineBytes('demo-1.0.0.crate', padded, { crateLimits })).problems
    const size = { version: '0.9.0', amount: 12_000_000 }
    expect(await found({ taken: { size } })).toMatchObject([
      {
        code: 'file-above-default-limit',
        level: 'warning',
        message: expect.stringContaining('which it must have for 0.9.0 (12000000 bytes)'),
        fix: expect.stringContaining('crate-limits: { size: BYTES }'),
      },
    ])
    expect(await found({ taken: { size: { ...size, amount: 1000 } } })).toMatchObject([{ code: 'file-too-large' }])
    // what the maintainer was told is the limit, whatever else was seen
    expect(await found({ size: 20_000_000, taken: { size } })).toEqual([])
  })

  test('for a category that crates.io does not know, where its list was given', async () => {
    const shape = { package: { categories: ['Command-Line-Utilities', 'nonsense'] } }
    expect(await codes(shape)).toEqual([])
    expect(await codes(shape, { categories: new Set(['command-line-utilities']) })).toEqual(['crate-category-invalid'])
  })

  test('but not for features where the limit was raised', async () =>
    expect(await codes({ tables: { features: many(399) } }, { crateLimits: { features: 400 } })).toEqual([]))

  test.each([
    ['301 features', { features: many(301) }],
    ['301 entries of a feature', { features: { all: Array.from({ length: 301 }, (_, at) => `a/f${at}`) } }],
  ])('for %s, but for a warning where an earlier version had more than 300', async (_, tables) => {
    const before = (amount: number) => ({ crateLimits: { taken: { features: { version: '0.9.0', amount } } } })
    expect(await codes({ tables })).toEqual(['crate-too-many'])
    expect(await codes({ tables }, before(400))).toEqual(['crate-too-many?'])
    expect(await codes({ tables }, before(300))).toEqual(['crate-too-many'])
  })

  test('for a feature with too many entries in the words of crates.io', async () => {
    const features = { all: Array.from({ length: 301 }, (_, at) => `a/f${at}`) }
    const { problems } = await examineBytes('demo-1.0.0.crate', makeCrate('demo', '1.0.0', { tables: { features } }))
    expect(problems[0]?.message).toContain(
      'crates.io only allows a maximum number of 300 features or dependencies that another feature can enable, but the "all" feature of your crate is enabling 301 features or dependencies.',
    )
  })

  test('that is no gzip', async () => {
    const { problems, crate } = await examineBytes('demo-1.0.0.crate', Buffer.from('x'))
    expect(problems.map(({ code }) => code)).toEqual(['archive-unreadable'])
    expect(crate).toBeUndefined()
  })

  test('in the words of crates.io', async () => {
    const bytes = makeCrate('demo', '1.0.0', { package: { description: undefined, license: undefined } })
    const [found] = (await examineBytes('demo-1.0.0.crate', bytes)).problems
    expect(found?.message).toContain(
      'missing or empty metadata fields: description, license. Please see https://doc.rust-lang.org/cargo/reference/manifest.html',
    )
    expect(found?.place).toEqual({ file: 'demo-1.0.0.crate' })
  })
})

describe('the README of a crate', () => {
  const readme = async (shape: CrateShape) => {
    const { crate } = await examineBytes('demo-1.0.0.crate', makeCrate('demo', '1.0.0', shape))
    return [crate?.readmeFile, crate?.readme]
  }

  test.each<[string, CrateShape, readonly (string | undefined)[]]>([
    [
      'is the one that the manifest names',
      { package: { readme: 'docs/README.md' }, entries: [{ path: 'docs/README.md', content: '# x' }] },
      ['docs/README.md', '# x'],
    ],
    [
      'is the usual one where it names none',
      { entries: [{ path: 'README.md', content: '# y' }] },
      ['README.md', '# y'],
    ],
    [
      'is none where it says so',
      { package: { readme: false }, entries: [{ path: 'README.md', content: '# y' }] },
      [undefined, undefined],
    ],
    ['is none where there is none', {}, [undefined, undefined]],
  ])('%s', async (_, shape, expected) => expect(await readme(shape)).toEqual(expected))

  test('that is named but not packed is warned of', async () =>
    expect(await codes({ package: { readme: 'README.md' } })).toEqual(['crate-readme-missing?']))
})

test('a crate with an extended header for all files, as git archive writes it, is refused', async () => {
  const bytes = makeTarball([
    { path: 'pax_global_header', type: 'g', content: '13 comment=x\n' },
    { path: 'demo-1.0.0/Cargo.toml', content: makeManifest('demo', '1.0.0') },
    { path: 'demo-1.0.0/src/lib.rs', content: '' },
  ])
  const { problems } = await examineBytes('demo-1.0.0.crate', bytes)
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ['crate-entry-refused', 'demo-1.0.0.crate: crates.io answers: invalid path found: pax_global_header'],
  ])
})

test('the manifest gives what a publish request is made of', async () => {
  const shape: CrateShape = {
    package: {
      authors: ['A <a@b>'],
      keywords: ['k'],
      categories: ['c'],
      links: 'z',
      'rust-version': '1.70',
      readme: false,
    },
    tables: {
      features: { default: ['a'], a: ['dep:x'] },
      badges: { maintenance: { status: 'none' } },
      dependencies: { x: { version: '1', optional: true, 'default-features': false, features: ['f'] } },
      'dev-dependencies': { alias: { package: 'real', version: '^2' } },
      target: { 'cfg(unix)': { 'build-dependencies': { y: '0.1' } } },
    },
  }
  const { crate } = await examineBytes('demo-1.0.0.crate', makeCrate('demo', '1.0.0', shape))
  const plain = {
    alias: undefined,
    target: undefined,
    optional: false,
    defaultFeatures: true,
    features: [],
    registry: undefined,
  }
  expect(crate?.manifest).toEqual({
    name: 'demo',
    version: '1.0.0',
    description: 'The crate demo',
    documentation: undefined,
    homepage: undefined,
    repository: undefined,
    license: 'MIT',
    licenseFile: undefined,
    links: 'z',
    rustVersion: '1.70',
    authors: ['A <a@b>'],
    keywords: ['k'],
    categories: ['c'],
    readme: false,
    features: { default: ['a'], a: ['dep:x'] },
    badges: { maintenance: { status: 'none' } },
    dependencies: [
      {
        ...plain,
        name: 'x',
        requirement: '1',
        kind: 'normal',
        optional: true,
        defaultFeatures: false,
        features: ['f'],
      },
      { ...plain, name: 'real', alias: 'alias', requirement: '^2', kind: 'dev' },
      { ...plain, name: 'y', requirement: '0.1', kind: 'build', target: 'cfg(unix)' },
    ],
  })
})
