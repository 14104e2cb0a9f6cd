import { makeCrate, sha256Of } from '../make/crate.ts'
import { makeSdist } from '../make/sdist.ts'
import { makeWheel } from '../make/wheel.ts'
import type { BuildRecord } from '../../src/model/record.ts'

/** Files of a repository, by path. */
export type Sources = Readonly<Record<string, string>>

/** A pure-Python package and two crates, of which `tally` needs `tally-core`, all at 0.2.0. */
export const project: Sources = {
  'pyproject.toml': `[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "tally"
version = "0.2.0"
`,
  'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\nresolver = "2"\n',
  'crates/tally-core/Cargo.toml': crateManifest('tally-core', '0.2.0'),
  'crates/tally-core/src/lib.rs': '',
  'crates/tally/Cargo.toml': `${crateManifest('tally', '0.2.0')}
[dependencies]
tally-core = { path = "../tally-core", version = "0.2.0" }
`,
  'crates/tally/src/lib.rs': '',
  'CHANGELOG.md': '# Changelog\n\n## 0.2.0\n\nCounts faster.\n\n## 0.1.0\n\nCounts.\n',
}

/** A crate's manifest with what crates.io asks for. */
export function crateManifest(name: string, version: string): string {
  return `[package]
name = "${name}"
version = "${version}"
edition = "2021"
description = "Counts"
license = "MIT"
`
}

/** One row of the build matrix as its job left it: the files and the record that vouches for them. */
export interface StagedRow {
  readonly target: string
  readonly record: BuildRecord
  readonly files: Readonly<Record<string, Uint8Array>>
}

const crate = { kind: 'crate', version: '0.2.0' } as const
const python = { name: 'tally', version: '0.2.0' } as const
const wheel = makeWheel(python)
const sdist = makeSdist(python)

/** The distributions of {@link project}, as the build jobs would leave them. */
export const built = {
  core: {
    ...crate,
    name: 'tally-core',
    filename: 'tally-core-0.2.0.crate',
    bytes: makeCrate('tally-core', '0.2.0'),
  },
  crate: {
    ...crate,
    name: 'tally',
    filename: 'tally-0.2.0.crate',
    bytes: makeCrate('tally', '0.2.0', { tables: { dependencies: { 'tally-core': '0.2.0' } } }),
  },
  wheel: { ...python, kind: 'wheel', filename: wheel.filename, bytes: wheel.bytes },
  sdist: { ...python, kind: 'sdist', filename: sdist.filename, bytes: sdist.bytes },
} as const

/** A file of {@link built}. */
export type BuiltFile = (typeof built)[keyof typeof built]

/** The SHA-256 of a made file, lower-case hex. */
export const hashOf = (file: { readonly bytes: Uint8Array }): string => sha256Of(file.bytes)

/** The rows of the build matrix for a commit, with records that are true. */
export function stagedRows(tag: string, commit: string): readonly StagedRow[] {
  return [
    stagedRow('crates', tag, commit, [built.core, built.crate]),
    stagedRow('sources', tag, commit, [built.sdist, built.wheel]),
  ]
}

function stagedRow(target: string, tag: string, commit: string, files: readonly BuiltFile[]): StagedRow {
  return {
    target,
    record: {
      schema: 1,
      target,
      tag,
      commit,
      files: files.map((file) => {
        const { kind, name, version, filename, bytes } = file
        return { filename, kind, name, version, sha256: hashOf(file), size: bytes.length }
      }),
      tools: { 'release-action': '0.1.0' },
      platform: 'linux-x86_64',
      seconds: 2.4,
      run: { id: '17000000001', attempt: 1 },
    },
    files: Object.fromEntries(files.map(({ filename, bytes }) => [filename, bytes])),
  }
}
