import path from 'node:path'
import type { BuildRow, Plan, PlannedPackage } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import type { WheelTarget } from '../model/target.ts'
import { pinnedTools } from '../model/tools.ts'
import type { Files } from '../ports/files.ts'
import type { Run } from '../ports/runner.ts'
import type { Built } from './cargo.ts'
import { buildInContainer, containerTools } from './container.ts'
import { findEngine } from './engine.ts'
import { cleanedFlags, nativeConfigs } from './flags.ts'
import { maturinRequirements } from './python.ts'
import { ofPackage, runTool, type Workshop } from './run.ts'
import { readyToolchain } from './toolchain.ts'
import { readyTarget, tripleOf } from './triple.ts'
import { makeVenv, toolVersions } from './venv.ts'

/** Where and for what maturin builds. */
export interface MaturinJob {
  readonly root: string
  readonly row: BuildRow
  readonly target: WheelTarget
  readonly build: Plan['build']
  readonly run: Pick<Run, 'os' | 'architecture'>
  readonly files: Files
  /** Whether a folder, or one above it, has a lock file. */
  readonly hasLock: (directory: string) => boolean
}

/** Builds the wheels of maturin projects for one target and all their Pythons, under a platform tag that PyPI takes. */
export async function buildWheels(
  shop: Workshop,
  packages: readonly PlannedPackage[],
  job: MaturinJob,
): Promise<Built> {
  const { root, run, target, build, files } = job
  const method = methodOf(target, build)
  if (method === 'container') return buildContained(shop, packages, job)
  const requirements = packages.flatMap(maturinRequirements)
  const venv = await makeVenv(shop, root, run.os, [
    ...requirements,
    ...(method === 'zig' ? [`ziglang==${pinnedTools.ziglang}`] : []),
  ])
  if ('problem' in venv) return { tools: {}, problems: [venv.problem] }
  const problems: Problem[] = []
  let rustc = 'unknown'
  for (const each of packages) {
    const crate = each.crateDirectory ?? each.directory
    const toolchain = await readyToolchain(shop, root, crate, files)
    const flags = await readyFlags(shop, root, crate, target, files)
    const missing =
      'problem' in toolchain ? toolchain.problem : await readyTarget(shop, path.join(root, crate), target, files)
    problems.push(...flags.problems, ...(missing === undefined ? [] : [missing]))
    if (flags.problems.length > 0 || missing !== undefined || 'problem' in toolchain) continue
    rustc = toolchain.rustc
    const options = await optionsOf(shop, each, job, method, venv.python)
    const cwd = path.join(root, each.directory)
    const scratch = path.join(shop.scratch, 'wheels')
    const ran = await runTool(shop, cwd, [venv.program('maturin'), 'build', ...options, '--out', shop.out], {
      ...flags.env,
      ...withBin(shop.env, venv.bin, run.os),
      // a compiler cache of the machine's own knows nothing of a cross compiler
      RUSTC_WRAPPER: '',
      // out of the tree, so that nothing is swept into an sdist
      CARGO_TARGET_DIR: scratch,
    })
    if ('problem' in ran) problems.push(ofPackage(each.name, ran.problem))
  }
  return { tools: { ...(await toolVersions(shop, root, venv)), rustc }, problems }
}

/** The same in the manylinux container, which has tools of its own: this machine needs no Rust. */
async function buildContained(shop: Workshop, packages: readonly PlannedPackage[], job: MaturinJob): Promise<Built> {
  const { root, files } = job
  const engine = await findEngine(shop, root)
  if ('problem' in engine) return { tools: {}, problems: [engine.problem] }
  const scratch = path.join(shop.scratch, 'wheels')
  const problems: Problem[] = []
  for (const each of packages) {
    // those of the repository alone: no other flags of this machine reach the container
    const native = await nativeConfigs(root, each.crateDirectory ?? each.directory, undefined, files)
    problems.push(...native.problems)
    if (native.problems.length > 0) continue
    const options = await optionsOf(shop, each, job, 'container', 'python3')
    const ran = await buildInContainer(shop, { engine, root, directory: each.directory, scratch, options }, files)
    if ('problem' in ran) problems.push(ofPackage(each.name, ran.problem))
  }
  return { tools: await containerTools(scratch, files), problems }
}

type Method = 'zig' | 'container' | 'native'

/** musl is for zig alone: neither the manylinux image nor a runner with glibc has it. Macs and Windows build natively. */
function methodOf(target: WheelTarget, { linux }: Plan['build']): Method {
  if (target.startsWith('musllinux-')) return 'zig'
  return target.startsWith('linux-') ? linux : 'native'
}

/** The arguments of `maturin build` beside where the wheels go. */
async function optionsOf(
  shop: Workshop,
  each: PlannedPackage,
  { row, target, build, run, hasLock }: MaturinJob,
  method: Method,
  python: string,
): Promise<readonly string[]> {
  const own = row.expects.filter((file) => file.kind === 'wheel' && file.name === each.name)
  const versions = own.flatMap(({ python }) => python ?? [])
  const isForMany = own.some(({ python }) => python === undefined)
  const isCross = method !== 'native' || target !== `${run.os}-${run.architecture}`
  // zig and the containers know every Python; a Mac or Windows has to have it for the headers and libraries of that machine
  const found = isCross
    ? versions
    : await Promise.all(versions.map(async (version) => (await shop.find?.(version)) ?? version))
  const oldest = own
    .map(({ filename }) => /-cp3(\d+)-abi3-/.exec(filename ?? '')?.[1])
    .find((each) => each !== undefined)
  // for a stable ABI alone maturin asks for no interpreter when it crosses; beside another it wants to be told
  const forMany = isCross ? (versions.length > 0 ? [`3.${oldest ?? '13'}`] : []) : [python]
  const interpreters = [...(isForMany ? forMany : []), ...found]
  return [
    '--release',
    '--compatibility',
    compatibilityOf(target, build, method),
    ...(method === 'zig' ? ['--zig'] : []),
    ...(isCross && method !== 'container' ? ['--target', tripleOf(target)] : []),
    ...(interpreters.length === 0 ? [] : ['--interpreter', ...interpreters]),
    ...(hasLock(each.crateDirectory ?? each.directory) ? ['--locked'] : []),
  ]
}

/** `pypi` lets maturin choose the tag, and refuses one that PyPI does not take. */
function compatibilityOf(target: WheelTarget, { manylinux, musllinux }: Plan['build'], method: Method): string {
  if (method === 'native') return 'pypi'
  return target.startsWith('musllinux-') ? `musllinux_${musllinux}` : `manylinux_${manylinux}`
}

/** maturin finds zig by the Python that is first on the PATH. */
function withBin(env: Workshop['env'], bin: string, os: Run['os']): Readonly<Record<string, string>> {
  const name = Object.keys(env).find((each) => each.toUpperCase() === 'PATH') ?? 'PATH'
  return { [name]: [bin, env[name] ?? ''].join(os === 'windows' ? ';' : ':') }
}

/** Flags of the machine without `target-cpu=native`; those that the repository writes down itself are a problem. */
async function readyFlags(
  shop: Workshop,
  root: string,
  crate: string,
  target: WheelTarget,
  files: Files,
): Promise<{ readonly env: Readonly<Record<string, string>>; readonly problems: readonly Problem[] }> {
  const { env, cleaned } = cleanedFlags(shop.env)
  for (const name of cleaned) shop.onLine(`${name} is cleaned of target-cpu=native: wheels are for other machines too.`)
  const home = shop.env['HOME'] ?? shop.env['USERPROFILE']
  const cargoHome = shop.env['CARGO_HOME'] ?? (home === undefined ? undefined : path.join(home, '.cargo'))
  const { problems, own } = await nativeConfigs(root, crate, cargoHome, files)
  if (own.length === 0 || problems.length > 0) return { env, problems }
  for (const file of own) shop.onLine(`${file} says target-cpu=native, which wheels are built without.`)
  // flags of the environment take the place of those of configurations (Cargo book, "build.rustflags")
  const plain = `-C target-cpu=${target.endsWith('x86_64') ? 'x86-64' : 'generic'}`
  const given = { ...shop.env, ...env }
  const flags = [given['RUSTFLAGS'] ?? given['CARGO_BUILD_RUSTFLAGS'] ?? '', plain].join(' ').trim()
  return { env: { ...env, RUSTFLAGS: flags }, problems }
}
