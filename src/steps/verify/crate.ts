import path from 'node:path'
import type { Workshop } from '../../build/run.ts'
import type { Distribution } from '../../model/distribution.ts'
import type { Files } from '../../ports/files.ts'
import type { Exit } from '../../ports/process.ts'
import { failed, good, installFailed, longest, otherBytes, saidBy, type Tried } from './tried.ts'

/** A released crate, and where it comes from. */
export interface CrateRelease {
  readonly file: Pick<Distribution, 'name' | 'version' | 'filename' | 'sha256'>
  readonly library: boolean
  readonly programs: boolean
  /** The sparse index as cargo names it; `undefined`: crates.io. */
  readonly index: string | undefined
}

/** What it is tried with. `shop.scratch` is this crate's own. */
export interface CrateBench {
  readonly shop: Workshop
  readonly files: Files
  /** A folder that the crates of one job share: what they both need is fetched and compiled once. */
  readonly shared: string
  /** Waits before an index is asked once more; `false` where the time is over. */
  readonly wait: () => Promise<boolean>
}

/** Whether cargo says that the index does not list the crate or this version of it; not of something that it depends on. */
const isUnlisted = ({ stderr }: Exit, { name }: CrateRelease['file']): boolean =>
  new RegExp(`no matching package named \`${name}\`|for the requirement \`${name} =|could not find \`${name}\``).test(
    stderr,
  )

/** Uses a crate as its users do: builds a library into an empty project, and installs programs with the versions they were locked to. */
export async function tryCrate(bench: CrateBench, release: CrateRelease): Promise<readonly Tried[]> {
  const tried: Tried[] = []
  if (release.library || !release.programs) tried.push(await buildLibrary(bench, release))
  if (release.programs) tried.push(await installPrograms(bench, release))
  return tried
}

async function buildLibrary(bench: CrateBench, release: CrateRelease): Promise<Tried> {
  const { file, index, library } = release
  const { name, version } = file
  const what = `cargo build with ${name} =${version}`
  const project = path.join(bench.shop.scratch, 'project')
  await bench.files.write(path.join(project, 'Cargo.toml'), manifest(name, version, index !== undefined))
  await bench.files.write(path.join(project, 'src', 'lib.rs'), '')
  // what is no library cannot be depended on, but fetched
  const commands = [['cargo', 'fetch'] as const, ...(library ? [['cargo', 'build'] as const] : [])]
  for (const argv of commands) {
    const exit = await patiently(bench, argv, project, release)
    if (exit.code !== 0) return failed(what, `${argv.join(' ')} failed`, installFailed(argv.join(' '), wordsOf(exit)))
  }
  const locked = checksumIn((await bench.files.text(path.join(project, 'Cargo.lock'))) ?? '', name, version)
  if (locked !== file.sha256) {
    const problem = otherBytes('cargo', file.filename, locked ?? 'none', file.sha256)
    return failed(what, 'cargo took other bytes', problem)
  }
  return good(what, library ? 'it compiles' : 'it can be fetched')
}

async function installPrograms(bench: CrateBench, release: CrateRelease): Promise<Tried> {
  const { file, index, library } = release
  const { name, version } = file
  const what = `cargo install --locked ${name}@${version}`
  const root = path.join(bench.shop.scratch, 'installed')
  await bench.files.write(path.join(bench.shop.scratch, 'empty', '.keep'), '')
  const from = index === undefined ? [] : ['--index', index]
  const argv = ['cargo', 'install', '--locked', '--root', root, ...from, `${name}@${version}`] as const
  const exit = await patiently(bench, argv, path.join(bench.shop.scratch, 'empty'), release)
  const words = wordsOf(exit)
  const programs = (await bench.files.list(path.join(root, 'bin'))).map((each) => each.replace(/\.exe$/, ''))
  // a library may bring programs that have to be asked for
  const isByFeature = /requires? the features|no binaries are available for install/.test(words)
  if (programs.length === 0 && isByFeature && library)
    return good(what, 'its programs want features: none was installed')
  if (exit.code !== 0) return failed(what, 'it cannot be installed', installFailed(what, words))
  if (programs.length === 0) return failed(what, 'no program was installed', installFailed(what, words))
  return good(what, `installed ${programs.join(', ')}`)
}

/** Runs cargo with folders of its own; asks the index again where it does not list the version yet. */
async function patiently(
  { shop, shared, wait }: CrateBench,
  argv: readonly [string, ...string[]],
  cwd: string,
  { file, index }: CrateRelease,
): Promise<Exit> {
  const env = {
    ...shop.env,
    // what cargo has fetched before would be taken from there
    CARGO_HOME: path.join(shared, 'cargo-home'),
    CARGO_TARGET_DIR: path.join(shared, 'target'),
    ...(index !== undefined && { CARGO_REGISTRIES_RELEASED_INDEX: index }),
  }
  for (;;) {
    shop.onLine(`$ ${argv.join(' ')}`)
    const exit = await shop.process.run({ argv, cwd, env, deadline: longest, onLine: shop.onLine })
    if (exit.code === 0 || !isUnlisted(exit, file) || !(await wait())) return exit
  }
}

const wordsOf = (exit: Exit): string => (exit.code === 'missing' ? 'cargo is not installed' : saidBy(exit))

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
