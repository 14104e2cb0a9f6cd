import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { PackageFacts } from '../../src/audit/facts.ts'
import { filesOf } from '../../src/audit/rows.ts'
import type { Workshop } from '../../src/build/run.ts'
import { type Installed, longest, uninstallable } from './installed.ts'

/** Compiles a scratch project that depends on exactly this version; `index` names a registry other than crates.io. */
export async function compileCrate(shop: Workshop, from: PackageFacts, index: string | undefined): Promise<Installed> {
  const { name, version } = from
  const project = path.join(shop.scratch, 'project')
  await mkdir(path.join(project, 'src'), { recursive: true })
  await writeFile(path.join(project, 'Cargo.toml'), manifest(name, version, index !== undefined))
  await writeFile(path.join(project, 'src', 'lib.rs'), '')
  const env = {
    ...shop.env,
    // what cargo has fetched before would be taken from there
    CARGO_HOME: path.join(shop.scratch, 'cargo-home'),
    CARGO_TARGET_DIR: path.join(shop.scratch, 'target'),
    ...(index !== undefined && { CARGO_REGISTRIES_RELEASED_INDEX: `sparse+${index.replace(/^sparse\+/, '')}` }),
  }
  for (const argv of [
    ['cargo', 'fetch'],
    ['cargo', 'check', '--quiet'],
  ] as const) {
    const exit = await shop.process.run({ argv, cwd: project, env, deadline: longest })
    if (exit.code === 0) continue
    const words = exit.code === 'missing' ? 'cargo is not installed' : exit.stderr
    return { words: `${name} ${version} cannot be used by cargo`, problem: uninstallable(argv.join(' '), words) }
  }
  const locked = checksumIn(await readFile(path.join(project, 'Cargo.lock'), 'utf8'), name, version)
  const [told] = filesOf(from)
  if (locked === told?.sha256) return { words: `cargo check with ${name} =${version}: it compiles`, problem: undefined }
  const words = `Cargo.lock has ${locked ?? 'no checksum'}, and the index told ${told?.sha256 ?? 'none'}`
  return { words: `cargo took other bytes of ${name} ${version}`, problem: uninstallable('cargo fetch', words) }
}

const manifest = (name: string, version: string, isElsewhere: boolean): string => `[package]
name = "tries-a-release"
version = "0.0.0"
edition = "2021"
publish = false

[workspace]

[dependencies]
${name} = { version = "=${version}"${isElsewhere ? ', registry = "released"' : ''} }
`

/** The checksum of one package in a lock file. */
function checksumIn(lock: string, name: string, version: string): string | undefined {
  const isIt = (entry: string): boolean =>
    entry.includes(`\nname = "${name}"\n`) && entry.includes(`\nversion = "${version}"\n`)
  const entry = lock.replaceAll('\r\n', '\n').split('[[package]]').find(isIt)
  return /\nchecksum = "([0-9a-f]{64})"/.exec(entry ?? '')?.[1]
}
