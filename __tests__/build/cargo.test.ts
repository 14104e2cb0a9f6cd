import { mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readTarGz } from '../../src/rules/archive/tar.ts'
import type { CrateManifest } from '../../src/rules/crate-manifest.ts'
import { examineBytes, inMemory } from '../make/content.ts'
import { sha256Of } from '../make/crate.ts'
import { type CargoBench, cargoManifest, openBench, type Packed, plannedCrate } from '../make/workshop.ts'

const library = 'pub fn n() -> u8 {\n    42\n}\n'
const root = '[workspace]\nmembers = ["crates/*"]\nresolver = "2"\n'

/** A crate below `crates/`. */
const crate = (name: string, tables = '', source = library): Readonly<Record<string, string>> => ({
  [`crates/${name}/Cargo.toml`]: cargoManifest(name, tables),
  [`crates/${name}/src/lib.rs`]: source,
})

const codes = (packed: Packed): readonly string[] => packed.problems.map(({ code }) => code)

async function manifestOf(packed: Packed, filename: string): Promise<CrateManifest> {
  const bytes = packed.crates[filename]
  const manifest = bytes && (await examineBytes(filename, bytes)).crate?.manifest
  if (manifest === undefined) throw new Error(`no crate ${filename}`)
  return manifest
}

const hashes = ({ crates }: Packed) =>
  Object.entries(crates)
    .map(([name, bytes]) => `${sha256Of(bytes)} ${name}`)
    .sort()

/** The text of a file in a crate. */
async function textIn(packed: Packed, filename: string, file: string): Promise<string> {
  const archive = await readTarGz(inMemory(packed.crates[filename] ?? Buffer.alloc(0)), 2 ** 20, (name) =>
    name.endsWith(`/${file}`),
  )
  if (typeof archive === 'string') throw new Error(`${filename} is ${archive}`)
  const entry = archive.entries.find(({ name }) => name === `${filename.replace(/\.crate$/, '')}/${file}`)
  if (entry === undefined) throw new Error(`${filename} has no ${file}`)
  return entry.content?.toString() ?? ''
}

describe('a workspace with awkward neighbours', () => {
  let bench: CargoBench
  let packed: Packed
  const selected = ['base', 'mid', 'top'].map((name) => plannedCrate(name))
  beforeAll(async () => {
    bench = await openBench({
      '.gitignore': 'Cargo.lock\n',
      'Cargo.toml': `${root}
[workspace.package]
readme = "README.md"
license-file = "legal/LICENCE"
keywords = ["shared"]
[workspace.dependencies]
base = { path = "crates/base", version = "1.0.0", default-features = false }
`,
      'README.md': '# Of all\n',
      'legal/LICENCE': 'Do what you want.\n',
      // it develops with the one that needs it: a circle, but for the version that is not named
      ...crate('base', '[features]\nfast = []\n[dev-dependencies]\ntop = { path = "../top" }\n'),
      ...crate(
        'mid',
        `[features]
default = ["quick"]
quick = ["dep:renamed", "renamed/fast"]
[dependencies]
renamed = { package = "base", path = "../base", version = "1", optional = true }
[dev-dependencies]
unversioned = { path = "../unversioned" }
`,
      ),
      'crates/top/Cargo.toml': `[package]
name = "top"
version = "1.0.0"
edition = "2021"
description = "For a test"
repository = "https://example.org/r"
readme.workspace = true
license-file.workspace = true
keywords.workspace = true
[dependencies]
mid = { path = "../mid", version = "=1.0.0" }
base = { workspace = true, features = ["fast"] }
`,
      'crates/top/src/lib.rs': 'pub fn n() -> u8 {\n    base::n() + mid::n()\n}\n',
      // a plain `cargo package --workspace` fails on each of these
      ...crate('unversioned', '[dependencies]\nhidden = { path = "../hidden" }\n'),
      ...crate('hidden', 'publish = false\n[dependencies]\nunversioned-too = { path = "../unversioned-too" }\n'),
      ...crate('unversioned-too'),
      ...crate('elsewhere', 'publish = ["other"]\n[dependencies]\nhidden = { path = "../hidden" }\n'),
      ...crate('broken', 'publish = false\n', 'compile_error!("never built");\n'),
    })
    const stale = path.join(bench.scratch, 'package', 'package')
    await mkdir(stale, { recursive: true })
    await writeFile(path.join(stale, 'base-0.9.0.crate'), 'of another day')
    packed = await bench.pack(selected)
  })
  afterAll(() => bench.close())

  test('packages those that are selected, once, each built from its package, and nothing else', () => {
    expect(packed.problems).toEqual([])
    expect(Object.keys(packed.crates).sort()).toEqual(['base-1.0.0.crate', 'mid-1.0.0.crate', 'top-1.0.0.crate'])
    expect(bench.lines.filter((line) => line.startsWith('$ cargo package'))).toHaveLength(1)
    expect(bench.lines.filter((line) => line.includes('Verifying')).map((line) => line.trim().split(' ')[1])).toEqual([
      'base',
      'mid',
      'top',
    ])
  })

  test('tells the versions of cargo and rustc', () => {
    expect(packed.tools).toEqual({
      cargo: expect.stringMatching(/^cargo \d+\.\d+/),
      rustc: expect.stringMatching(/^rustc \d+\.\d+/),
    })
  })

  test('does not lock what git ignores', () => {
    expect(bench.lines.find((line) => line.startsWith('$ cargo package'))).not.toContain('--locked')
  })

  test('packs what registries take: no path, no dependency of development without a version, nothing inherited', async () => {
    expect(await manifestOf(packed, 'base-1.0.0.crate')).toMatchObject({ dependencies: [], features: { fast: [] } })
    expect(await manifestOf(packed, 'mid-1.0.0.crate')).toMatchObject({
      features: { default: ['quick'], quick: ['dep:renamed', 'renamed/fast'] },
      dependencies: [{ name: 'base', alias: 'renamed', requirement: '1', optional: true }],
    })
    expect(await manifestOf(packed, 'top-1.0.0.crate')).toMatchObject({
      readme: 'README.md',
      licenseFile: 'LICENCE',
      keywords: ['shared'],
      dependencies: [
        { name: 'base', requirement: '1.0.0', defaultFeatures: false, features: ['fast'] },
        { name: 'mid', requirement: '=1.0.0' },
      ],
    })
  })

  test('packs the README and the licence that lie outside the crate', async () => {
    const filename = 'top-1.0.0.crate'
    const examined = await examineBytes(filename, packed.crates[filename] ?? Buffer.alloc(0))
    expect(examined).toMatchObject({ problems: [], crate: { readme: '# Of all\n', readmeFile: 'README.md' } })
  })

  test('packs into each lock file the checksum of the very siblings that are released', async () => {
    const lock = await textIn(packed, 'top-1.0.0.crate', 'Cargo.lock')
    for (const sibling of ['base-1.0.0.crate', 'mid-1.0.0.crate']) {
      expect(lock).toContain(`checksum = "${sha256Of(packed.crates[sibling] ?? Buffer.alloc(0))}"`)
    }
  })

  test('gives the same bytes in another folder on another day', async () => {
    const at = await bench.clone()
    await utimes(path.join(at, 'crates/base/src/lib.rs'), 1, 1)
    const again = await bench.pack(selected, { at })
    expect(hashes(again)).toEqual(hashes(packed))
    expect(hashes(again)).toHaveLength(3)
  })

  test.each([
    ['a registry', ''],
    ['a registry and a source', '[source.mirror]\nregistry = "INDEX"\n'],
  ])('gives the same bytes where the machine has %s in place of crates.io', async (_title, more) => {
    const server = createServer(({ url }, response) => {
      if (url === '/index/config.json') response.end('{"dl":"https://mirror.example.org/dl"}')
      else response.writeHead(404).end()
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    const index = `sparse+http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/index/`
    const config = path.join(bench.cargoHome, 'config.toml')
    try {
      await writeFile(
        config,
        `[registries.mirror]\nindex = "${index}"\n[source.crates-io]\nreplace-with = "mirror"\n${more.replace('INDEX', index)}`,
      )
      const mirrored = await bench.pack(selected, { env: { CARGO_NET_OFFLINE: 'false' } })
      expect(mirrored.problems).toEqual([])
      expect(bench.lines.findLast((line) => line.startsWith('$ cargo package'))).toMatch(/ --registry mirror$/)
      expect(hashes(mirrored)).toEqual(hashes(packed))
    } finally {
      await rm(config)
      server.close()
    }
  })

  test('refuses a tree that is not the commit, and names the files of all crates', async () => {
    const at = await bench.clone()
    await writeFile(path.join(at, 'crates/base/src/lib.rs'), `${library}// changed\n`)
    await writeFile(path.join(at, 'crates/top/new file.txt'), 'untracked')
    await writeFile(path.join(at, 'crates/hidden/new.txt'), 'of a crate that is not released')
    const dirty = await bench.pack(selected, { at, env: { CARGO_TERM_COLOR: 'always' } })
    expect(codes(dirty)).toEqual(['checkout-dirty'])
    expect(dirty.problems[0]?.message).toBe(
      'These files of the crates differ from the commit: crates/base/src/lib.rs, crates/top/new file.txt.',
    )
    expect(dirty.crates).toEqual({})
  })

  test('refuses a cargo that cannot package crates which need one another', async () => {
    const old = await bench.pack(selected, {
      process: (real) => ({
        ...real,
        run: async (command) =>
          command.argv.join(' ') === 'cargo --version'
            ? { code: 0, stdout: 'cargo 1.89.0 (c24e10642 2025-06-23)\n', stderr: '' }
            : real.run(command),
      }),
    })
    expect(codes(old)).toEqual(['cargo-too-old'])
    expect(old.problems[0]?.message).toBe(
      'cargo 1.89.0 (c24e10642 2025-06-23) cannot package top together with base, which it needs and which is released with it.',
    )
  })
})

describe('a crate that stands alone in a folder', () => {
  const alone = plannedCrate('alone', '1.0.0+build.7', { directory: 'rust', workspace: 'rust' })
  const files = {
    'rust/Cargo.toml': cargoManifest('alone', '', '1.0.0+build.7'),
    'rust/src/lib.rs': library,
    'rust/Cargo.lock':
      '# This file is automatically @generated by Cargo.\n# It is not intended for manual editing.\nversion = 4\n\n[[package]]\nname = "alone"\nversion = "1.0.0+build.7"\n',
  }

  async function packing(more: Readonly<Record<string, string>>, use: (bench: CargoBench) => Promise<void>) {
    const bench = await openBench({ ...files, ...more })
    try {
      await use(bench)
    } finally {
      await bench.close()
    }
  }

  test('is packaged under its whole version, locked to the committed lock file', async () => {
    await packing({}, async (bench) => {
      const packed = await bench.pack([alone])
      expect(packed.problems).toEqual([])
      expect(Object.keys(packed.crates)).toEqual(['alone-1.0.0+build.7.crate'])
      expect(bench.lines).toContainEqual(expect.stringMatching(/^\$ cargo package .*--locked/))
    })
  })

  test('packs a lock file also where `include` does not name it', async () => {
    const manifest = cargoManifest('alone', 'include = ["src"]\n', '1.0.0+build.7')
    await packing({ 'rust/Cargo.toml': manifest }, async (bench) => {
      const packed = await bench.pack([alone])
      expect(packed.problems).toEqual([])
      expect(await textIn(packed, 'alone-1.0.0+build.7.crate', 'Cargo.lock')).toBe(files['rust/Cargo.lock'])
    })
  })

  test('is refused with the way out where the lock file is of another version', async () => {
    await packing({ 'rust/Cargo.toml': cargoManifest('alone', '', '1.1.0') }, async (bench) => {
      const packed = await bench.pack([{ ...alone, version: '1.1.0' }])
      expect(codes(packed)).toEqual(['lock-stale'])
      expect(packed.problems[0]).toMatchObject({
        fix: expect.stringContaining('`cargo update --workspace` in rust'),
        place: { file: 'rust/Cargo.lock' },
      })
    })
  })

  test('is refused by the name of the file in the repository where it is dirty', async () => {
    await packing({}, async (bench) => {
      await bench.repository.write({ 'rust/notes.txt': 'new' })
      const packed = await bench.pack([alone])
      expect(packed.problems).toMatchObject([
        { code: 'checkout-dirty', message: expect.stringContaining(': rust/notes.txt.') },
      ])
    })
  })

  test('is refused with cargo’s words where it does not build from its package', async () => {
    const source = 'pub const TEXT: &str = include_str!("../../outside.txt");\n'
    await packing({ 'rust/src/lib.rs': source, 'outside.txt': 'not in the package' }, async (bench) => {
      const packed = await bench.pack([alone])
      expect(packed.problems).toMatchObject([{ code: 'build-failed', message: expect.stringContaining('outside.txt') }])
    })
  })

  test('is refused where the pinned toolchain is missing and cannot be had', async () => {
    await packing({ 'rust-toolchain.toml': '[toolchain]\nchannel = "1.80.1"\n' }, async (bench) => {
      // a port that nobody listens on
      const env = { RUSTUP_DIST_SERVER: 'http://127.0.0.1:9', RUSTUP_AUTO_INSTALL: '0' }
      const packed = await bench.pack([alone], { env })
      expect(packed.problems).toMatchObject([
        {
          code: 'toolchain-missing',
          message: expect.stringMatching(/1\.80\.1, which rust-toolchain\.toml asks for, .*127\.0\.0\.1:9/s),
          fix: expect.stringContaining('rustup toolchain install 1.80.1'),
        },
      ])
    })
  })
})

describe('warnings', () => {
  let bench: CargoBench
  const noisy = 'pub fn n() -> u8 {\n    let unused = 1;\n    42\n}\n'
  const selected = [plannedCrate('loud'), plannedCrate('quiet')]
  beforeAll(async () => {
    bench = await openBench({
      '.gitignore': 'Cargo.lock\n',
      'Cargo.toml': root,
      ...crate('loud', 'exclude = ["tests"]\n[dependencies]\ndepended = "1"\n', noisy),
      'crates/loud/tests/it.rs': '#[test]\nfn it() {}\n',
      'crates/quiet/Cargo.toml':
        '[package]\nname = "quiet"\nversion = "1.0.0"\nedition = "2021"\ndescription = "x"\nlicense = "MIT"\n',
      'crates/quiet/src/lib.rs': library,
      'crates/quiet/build.rs': 'fn main() {\n    println!("cargo:warning=from the build script");\n}\n',
      // not released, and so nobody's concern
      ...crate('neighbour', 'unknown-key = 1\n', noisy),
      // a registry in a folder: its crates are dependencies like any other
      '.cargo/config.toml':
        '[source.crates-io]\nreplace-with = "vendored"\n[source.vendored]\ndirectory = "vendor"\n[term]\nquiet = true\n',
      'vendor/depended/Cargo.toml': cargoManifest('depended'),
      'vendor/depended/src/lib.rs': noisy,
      'vendor/depended/build.rs': 'fn main() {\n    println!("cargo:warning=of a dependency");\n}\n',
      'vendor/depended/.cargo-checksum.json': '{"files":{}}',
    })
  })
  afterAll(() => bench.close())

  test('of packaging, of the build and of build scripts fail it, each with its place; those of dependencies do not count', async () => {
    const packed = await bench.pack(selected, { env: { CARGO_TERM_COLOR: 'always' } })
    expect(packed.problems).toEqual([
      {
        code: 'crate-warnings',
        level: 'error',
        message: [
          'Packaging the crates gave 3 warnings:',
          'quiet v1.0.0: manifest has no documentation, homepage or repository',
          'loud v1.0.0: crates/loud/src/lib.rs:2: unused variable: `unused`',
          'quiet v1.0.0: quiet@1.0.0: from the build script',
        ].join('\n'),
        fix: expect.stringContaining('warnings: allow'),
        place: { file: 'crates/loud/src/lib.rs', line: 2, column: 9 },
      },
    ])
  })

  test('of one crate may be allowed, and those of another denied', async () => {
    const warnings = ({ name }: { readonly name: string }) => (name === 'loud' ? 'allow' : 'deny')
    const packed = await bench.pack(selected, { warnings })
    expect(packed.problems.map((each) => each.message)).toEqual([
      [
        'Packaging the crates gave 2 warnings:',
        'quiet v1.0.0: manifest has no documentation, homepage or repository',
        'quiet v1.0.0: quiet@1.0.0: from the build script',
      ].join('\n'),
    ])
  })

  test('are only shown where they are allowed', async () => {
    const before = bench.lines.length
    const packed = await bench.pack(selected, { warnings: () => 'allow', env: { CARGO_TERM_COLOR: 'never' } })
    expect(packed.problems).toEqual([])
    expect(Object.keys(packed.crates)).toEqual(['loud-1.0.0.crate', 'quiet-1.0.0.crate'])
    expect(bench.lines.slice(before)).toContainEqual('warning: unused variable: `unused`')
  })
})
