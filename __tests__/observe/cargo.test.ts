import { describe, expect, test } from '@jest/globals'
import { type FoundCrate, readCrates } from '../../src/observe/cargo.ts'
import { parseToml } from '../../src/observe/toml.ts'
import { declaration, dependency } from '../make/manifest.ts'

/** Reads manifests by folder. */
function crates(manifests: Readonly<Record<string, string>>): readonly FoundCrate[] {
  return readCrates(
    Object.entries(manifests).map(([directory, text]) => {
      const file = directory === '.' ? 'Cargo.toml' : `${directory}/Cargo.toml`
      const parsed = parseToml(text, file)
      if ('problem' in parsed) throw new Error(parsed.problem.message)
      return { directory, file, text, table: parsed.table }
    }),
  )
}

function only(manifests: Readonly<Record<string, string>>, directory: string): FoundCrate {
  const found = crates(manifests).find((each) => each.manifest.directory === directory)
  if (found === undefined) throw new Error(`there is no crate in ${directory}`)
  return found
}

const named = (name: string, more = ''): string => `[package]\nname = "${name}"\nversion = "1.0.0"\n${more}`

describe('one crate', () => {
  test('that stands alone is its own workspace', () => {
    expect(only({ '.': named('a') }, '.')).toEqual({
      member: true,
      manifest: {
        ecosystem: 'rust',
        directory: '.',
        name: 'a',
        version: '1.0.0',
        versionOrigin: { file: 'Cargo.toml', line: 3 },
        publishable: true,
        lacking: ['description', 'license'],
        isExtensionOnly: false,
        dependencies: [],
        declared: declaration({ description: undefined, license: undefined }),
        workspace: '.',
        origin: { file: 'Cargo.toml', line: 2 },
      },
    })
  })

  test.each([
    ['publish = true', true],
    ['publish = false', false],
    ['publish = []', false],
    ['publish = ["crates-io"]', true],
    ['publish = ["inside", "crates-io"]', true],
    ['publish = ["inside"]', false],
  ])('with `%s` is for crates.io: %s', (line, publishable) => {
    expect(only({ '.': named('a', line) }, '.').manifest.publishable).toBe(publishable)
  })

  test.each([
    ['publish = true', true],
    ['publish = false', false],
    ['publish = []', false],
    ['publish = ["crates-io"]', false],
    ['publish = ["inside", "crates-io"]', true],
    ['publish = ["inside"]', true],
  ])('with `%s` is for a registry of one’s own: %s', (line, publishable) => {
    const text = named('a', line)
    const file = { directory: '.', file: 'Cargo.toml', text, ...parseToml(text, 'Cargo.toml') }
    if (!('table' in file)) throw new Error('no TOML')
    expect(readCrates([file], 'other')[0]?.manifest.publishable).toBe(publishable)
  })

  test('without a version cannot be published (Cargo 1.75)', () => {
    expect(only({ '.': '[package]\nname = "a"' }, '.').manifest).toMatchObject({
      version: undefined,
      publishable: false,
    })
  })

  test.each([
    ['description = "It counts."\nlicense = "MIT"', []],
    ['description = "It counts."\nlicense-file = "LICENSE"', []],
    ['description = " "\nlicense = "MIT"', ['description']],
    ['description = "It counts."', ['license']],
    ['description.workspace = true\nlicense.workspace = true', ['description', 'license']],
  ])('with %j lacks %j for crates.io', (lines, lacking) => {
    expect(only({ '.': named('a', lines) }, '.').manifest.lacking).toEqual(lacking)
  })

  test.each([
    ['[lib]\ncrate-type = ["cdylib"]', true],
    ['[lib]\ncrate_type = ["cdylib", "staticlib"]', true],
    ['[lib]\ncrate-type = ["cdylib", "rlib"]', false],
    ['[lib]\ncrate-type = ["lib"]', false],
    ['[lib]\ncrate-type = ["cdylib"]\n[[bin]]\nname = "a"', false],
    ['[lib]\nname = "a"', false],
    ['', false],
  ])('with %j is an extension module and nothing else: %s', (lines, expected) => {
    expect(only({ '.': named('a', lines) }, '.').manifest.isExtensionOnly).toBe(expected)
  })

  test('a virtual root is no crate', () => {
    expect(crates({ '.': '[workspace]\nmembers = []' })).toEqual([])
  })
})

describe('what a member inherits', () => {
  const root = '[workspace]\nmembers = ["a"]\n\n[workspace.package]\nversion = "2.0.0"\npublish = false\n'
  test.each([
    ['a dotted key', 'version.workspace = true'],
    ['an inline table', 'version = { workspace = true }'],
    ['a table of its own', '[package.version]\nworkspace = true'],
  ])('is its version, by %s', (_, line) => {
    expect(only({ '.': root, a: `[package]\nname = "a"\n${line}` }, 'a').manifest).toMatchObject({
      version: '2.0.0',
      versionOrigin: { file: 'Cargo.toml', line: 5 },
      publishable: true,
      workspace: '.',
    })
  })

  test('is `publish` where it asks for it', () => {
    expect(only({ '.': root, a: named('a', 'publish.workspace = true') }, 'a').manifest.publishable).toBe(false)
  })

  test('is what crates.io demands', () => {
    const shared = `${root}description = "It counts."\nlicense = "MIT"\n`
    const { manifest } = only(
      { '.': shared, a: named('a', 'description.workspace = true\nlicense.workspace = true') },
      'a',
    )
    expect(manifest.lacking).toEqual([])
  })

  test('is every other field that crates.io judges', () => {
    const shared = `${root}keywords = ["count"]\ncategories = ["wasm"]\nhomepage = "https://example.org"\n`
    const own = 'keywords.workspace = true\ncategories.workspace = true\nhomepage.workspace = true\n'
    const features = '[features]\ndefault = ["std"]\nstd = []\n'
    expect(only({ '.': shared, a: named('a', own + features) }, 'a').manifest.declared).toMatchObject({
      keywords: ['count'],
      categories: ['wasm'],
      homepage: 'https://example.org',
      features: { default: ['std'], std: [] },
    })
  })

  test('is nothing where there is no workspace to inherit from', () => {
    expect(only({ a: '[package]\nname = "a"\nversion.workspace = true' }, 'a').manifest.version).toBeUndefined()
  })

  test('is the folder of a dependency, from the root of the workspace', () => {
    const shared =
      '[workspace]\nmembers = ["crates/*"]\n[workspace.dependencies]\ncore = { path = "crates/core", version = "1" }\n'
    const { manifest } = only(
      { '.': shared, 'crates/a': named('a', '[dependencies]\ncore.workspace = true') },
      'crates/a',
    )
    expect(manifest.dependencies).toMatchObject([
      { name: 'core', kind: 'normal', directory: 'crates/core', versioned: true },
    ])
  })
})

describe('dependencies', () => {
  test.each([
    ['[dependencies]\ncore = "1"', { name: 'core', kind: 'normal', directory: undefined, versioned: true }],
    [
      '[dependencies]\ncore = { path = "../core" }',
      { name: 'core', kind: 'normal', directory: 'core', versioned: false },
    ],
    [
      '[dependencies]\ncore = { path = "../core/", version = "1" }',
      { name: 'core', kind: 'normal', directory: 'core', versioned: true },
    ],
    ['[dependencies]\nroot = { path = "../" }', { name: 'root', kind: 'normal', directory: '.', versioned: false }],
    ['[dependencies.core]\npath = "../core"', { name: 'core', kind: 'normal', directory: 'core', versioned: false }],
    [
      '[dependencies]\nalias = { package = "core", path = "../core" }',
      { name: 'core', kind: 'normal', directory: 'core', versioned: false },
    ],
    ['[dev-dependencies]\ncore.path = "../core"', { name: 'core', kind: 'dev', directory: 'core', versioned: false }],
    ['[dev_dependencies]\ncore.path = "../core"', { name: 'core', kind: 'dev', directory: 'core', versioned: false }],
    [
      '[build-dependencies]\ncore.path = "../core"',
      { name: 'core', kind: 'build', directory: 'core', versioned: false },
    ],
    [
      "[target.'cfg(unix)'.dependencies]\ncore.path = '../core'",
      { name: 'core', kind: 'normal', directory: 'core', versioned: false },
    ],
    [
      '[target.x86_64-pc-windows-msvc.build-dependencies]\ncore.path = "../core"',
      { name: 'core', kind: 'build', directory: 'core', versioned: false },
    ],
    [
      '[dependencies]\ncore = { git = "https://example.org/core" }',
      { name: 'core', kind: 'normal', directory: undefined, versioned: false },
    ],
    // nothing of the kind is in the workspace, and Cargo will say so; a name that every object has must not be found
    [
      '[dependencies]\nconstructor.workspace = true',
      { name: 'constructor', kind: 'normal', directory: undefined, versioned: false },
    ],
  ])('%j', (text, expected) => {
    expect(only({ '.': '[workspace]\nmembers = ["a"]', a: named('a', text) }, 'a').manifest.dependencies).toMatchObject(
      [expected],
    )
  })

  test.each([
    ['core = "1.2"', dependency('core', '1.2')],
    ['core = { version = "1.2", features = ["x"] }', dependency('core', '1.2', { features: ['x'] })],
    ['short = { package = "core", version = "1" }', dependency('core', '1', { alias: 'short' })],
    ['core = { version = "1", registry = "crates-io" }', dependency('core')],
    ['core = { version = "1", registry = "inside" }', dependency('core', '1', { registry: 'inside' })],
    [
      'core = { version = "1", registry-index = "sparse+https://example.org/" }',
      dependency('core', '1', { registry: 'sparse+https://example.org/' }),
    ],
    [
      'core = { version = "1", git = "https://example.org/c" }',
      dependency('core', '1', { git: 'https://example.org/c' }),
    ],
  ])('keep what the registry will judge: %s', (line, expected) => {
    expect(only({ '.': named('a', `[dependencies]\n${line}`) }, '.').manifest.dependencies).toEqual([expected])
  })

  test('take the requirement of the workspace, and the features of both', () => {
    const root = '[workspace]\nmembers = ["a"]\n[workspace.dependencies]\ncore = { version = "1.4", features = ["x"] }'
    const own = '[dependencies]\ncore = { workspace = true, features = ["y"] }'
    expect(only({ '.': root, a: named('a', own) }, 'a').manifest.dependencies).toEqual([
      dependency('core', '1.4', { features: ['x', 'y'] }),
    ])
  })

  test('renamed in the workspace keep their real name', () => {
    const root = '[workspace]\nmembers = ["a"]\n[workspace.dependencies]\nalias = { package = "core", path = "core" }'
    const { manifest } = only(
      { '.': root, a: named('a', '[dependencies]\nalias = { workspace = true, optional = true }') },
      'a',
    )
    expect(manifest.dependencies).toMatchObject([{ name: 'core', kind: 'normal', directory: 'core', versioned: false }])
  })
})

describe('members of a workspace', () => {
  const isMember = (workspace: string, directory: string, more: Readonly<Record<string, string>> = {}): boolean =>
    only({ '.': `[workspace]\n${workspace}`, [directory]: named('a'), ...more }, directory).member

  test.each([
    ['members = ["crates/a"]', 'crates/a', true],
    ['members = ["./crates/a/"]', 'crates/a', true],
    ['members = ["crates/*"]', 'crates/a', true],
    ['members = ["crates/*"]', 'crates/deep/a', false],
    ['members = ["crates/**"]', 'crates/deep/a', true],
    ['members = ["crates/**"]', 'crates/a', true],
    ['members = ["**/a"]', 'crates/deep/a', true],
    ['members = ["crates/?"]', 'crates/a', true],
    ['members = ["crates/?"]', 'crates/ab', false],
    ['members = ["crates/[ab]"]', 'crates/a', true],
    ['members = ["crates/[!a]"]', 'crates/a', false],
    ['members = ["crates/[!b]"]', 'crates/a', true],
    ['members = ["crates.a"]', 'crates/a', false],
    ['members = ["crates"]', 'crates/a', false],
    ['members = []', 'crates/a', false],
    ['', 'crates/a', false],
  ])('with `%s`, %s is one: %s', (workspace, directory, expected) => {
    expect(isMember(workspace, directory)).toBe(expected)
  })

  test.each([
    ['members = ["crates/*"]\nexclude = ["crates/a"]', 'crates/a'],
    ['members = ["crates/*"]\nexclude = ["crates/a/"]', 'crates/a'],
    ['members = ["crates/**"]\nexclude = ["crates/old"]', 'crates/old/a'],
  ])('with `%s`, %s stands alone', (workspace, directory) => {
    const found = only({ '.': `[workspace]\n${workspace}`, [directory]: named('a') }, directory)
    expect(found).toMatchObject({ member: true, manifest: { workspace: directory } })
  })

  test('a member that is named is one even below an excluded folder', () => {
    const root = '[workspace]\nmembers = ["crates/a"]\nexclude = ["crates"]'
    expect(only({ '.': root, 'crates/a': named('a') }, 'crates/a')).toMatchObject({
      member: true,
      manifest: { workspace: '.' },
    })
  })

  test('the nearest workspace counts, also in a folder of one letter', () => {
    const nested = '[workspace]\nmembers = ["core"]\n[workspace.package]\nversion = "2.0.0"'
    const found = only(
      {
        '.': '[workspace]\nmembers = ["x/core"]\n[workspace.package]\nversion = "1.0.0"',
        x: nested,
        'x/core': '[package]\nname = "core"\nversion.workspace = true',
      },
      'x/core',
    )
    expect(found).toMatchObject({ member: true, manifest: { workspace: 'x', version: '2.0.0' } })
  })

  test.each(['../..', '../../', './../../.'])('`package.workspace = "%s"` is followed', (pointer) => {
    const found = only(
      { '.': '[workspace]\nmembers = ["crates/a"]', 'crates/a': named('a', `workspace = "${pointer}"`) },
      'crates/a',
    )
    expect(found).toMatchObject({ member: true, manifest: { workspace: '.' } })
  })

  test('path dependencies of members are members, and theirs too', () => {
    const found = crates({
      '.': '[workspace]\nmembers = ["a"]',
      a: named('a', '[dependencies]\nb.path = "../b"'),
      b: named('b', '[dev-dependencies]\nc.path = "../c"'),
      c: named('c'),
      d: named('d', '[dependencies]\na.path = "../a"'),
    })
    expect(found.filter((each) => each.member).map((each) => each.manifest.name)).toEqual(['a', 'b', 'c'])
  })

  test('a path into another workspace makes no member of either', () => {
    const found = crates({
      '.': named('root', '[workspace]\nexclude = ["other"]\n[dependencies]\nlost.path = "other/lost"'),
      other: '[workspace]\nmembers = []',
      'other/lost': named('lost'),
    })
    expect(found.map((each) => [each.manifest.name, each.member])).toEqual([
      ['root', true],
      ['lost', false],
    ])
  })
})
