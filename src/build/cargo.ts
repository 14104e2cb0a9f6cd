import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { PlannedPackage } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { WarningsOf } from '../model/warnings.ts'
import type { Files } from '../ports/files.ts'
import type { Exit } from '../ports/process.ts'
import { readWarnings, warningsProblem } from './cargo-warnings.ts'
import { dirtyProblem } from './dirty.ts'
import { tooOldCargo } from './old-cargo.ts'
import { registryTokenProblem } from './registry-token.ts'
import { failedTool, startTool, type Workshop } from './run.ts'
import { readyToolchain } from './toolchain.ts'

/** What a part of the build leaves: files are in the workshop's `out`. */
export interface Built {
  readonly tools: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
}

/**
 * Packages all crates of the release at once, each built from its packaged sources, siblings that are not published yet
 * included (`cargo package`, 1.90 or newer). Crates are named one by one, so that no other member of the workspace is
 * packaged. Files are taken by their computed names: `target/package` is never cleaned.
 */
export async function packageCrates(
  shop: Workshop,
  root: string,
  crates: readonly PlannedPackage[],
  hasLock: (workspace: string) => boolean,
  files: Files,
  warningsOf: WarningsOf = () => 'deny',
): Promise<Built> {
  const problems: Problem[] = []
  const tools: Record<string, Set<string>> = { cargo: new Set(), rustc: new Set() }
  for (const workspace of new Set(crates.map(workspaceOf))) {
    const members = crates.filter((each) => workspaceOf(each) === workspace)
    const toolchain = await readyToolchain(shop, root, workspace, files)
    if ('problem' in toolchain) {
      problems.push(toolchain.problem)
      continue
    }
    for (const tool of ['cargo', 'rustc'] as const) tools[tool]?.add(toolchain[tool])
    const cwd = path.join(root, workspace)
    const old = await tooOldCargo(shop, cwd, toolchain.cargo, members)
    problems.push(
      ...(old === undefined
        ? await packageMembers(shop, root, workspace, members, hasLock(workspace), files, warningsOf)
        : [old]),
    )
  }
  const told = Object.entries(tools).map(([tool, versions]) => [tool, [...versions].join(', ')] as const)
  return { tools: Object.fromEntries(told.filter(([, version]) => version !== '')), problems }
}

const workspaceOf = (each: PlannedPackage): string => each.workspace ?? each.directory

async function packageMembers(
  shop: Workshop,
  root: string,
  workspace: string,
  members: readonly PlannedPackage[],
  isLocked: boolean,
  files: Files,
  warningsOf: WarningsOf,
): Promise<readonly Problem[]> {
  const target = path.join(shop.scratch, 'package')
  const argv = [
    'cargo',
    'package',
    '--target-dir',
    target,
    // a lock file that git ignores is not there in a clean checkout, and then nothing is locked
    ...(isLocked ? ['--locked'] : []),
    ...members.flatMap((each) => ['--package', `${each.name}@${each.version}`]),
  ] as const
  // a `quiet = true` in the project's configuration would hide the warnings
  const pack = (more: readonly string[]): Promise<Exit> =>
    startTool(shop, path.join(root, workspace), [...argv, ...more], { CARGO_TERM_QUIET: 'false' })
  let exit = await pack([])
  for (const registry of exit.code === 0 ? [] : registriesAsked(exit.stderr)) {
    exit = await pack(['--registry', registry])
    // a mirror may be known as a source only
    if (!exit.stderr.includes('registry index was not found in any configuration')) break
  }
  if (exit.code !== 0) return [await refused(shop, root, workspace, members, argv, exit)]
  for (const { name, version } of members) {
    const filename = `${name}-${version}.crate`
    await files.copy(path.join(target, 'package', filename), path.join(shop.out, filename))
  }
  const held = members.filter((each) => warningsOf(each) === 'deny')
  if (held.length === 0) return []
  const manifests = [workspace, ...held.map(({ directory }) => directory)]
  const found = readWarnings(
    exit.stderr,
    root,
    new Set(manifests.map((each) => path.posix.join(each, 'Cargo.toml'))),
  ).filter(({ crate }) => crate === undefined || held.some(({ name, version }) => crate === `${name} v${version}`))
  return found.length === 0 ? [] : [warningsProblem(found)]
}

/**
 * Where crates.io is replaced by a mirror or a folder, cargo wants to be told which of both it packages for. The mirror
 * comes first: only over it does cargo lay crates that are not published yet. The bytes are the same.
 */
function registriesAsked(stderr: string): readonly string[] {
  const words = stripVTControlCharacters(stderr)
  if (!words.includes('crates-io is replaced with ')) return []
  const mirror =
    /crates-io is replaced with (?:non-remote-registry source registry `([^`]+)`|remote registry ([^\s;]+))/.exec(words)
  const name = mirror?.[1] ?? mirror?.[2]
  return name === undefined ? ['crates-io'] : [name, 'crates-io']
}

async function refused(
  shop: Workshop,
  root: string,
  workspace: string,
  members: readonly PlannedPackage[],
  argv: readonly [string, ...string[]],
  exit: Exit,
): Promise<Problem> {
  const directories = members.map(({ directory }) => directory)
  const dirty = await dirtyProblem(shop, root, workspace, directories, exit.stderr)
  if (dirty !== undefined) return dirty
  const locked = registryTokenProblem(exit.stderr)
  if (locked !== undefined) return locked
  return /--locked was passed/.test(exit.stderr) ? staleLock(workspace) : failedTool(argv, exit)
}

function staleLock(workspace: string): Problem {
  const file = path.posix.join(workspace, 'Cargo.lock')
  return problem(
    'lock-stale',
    `${file} does not fit the manifests, so cargo would have to change it.`,
    `Run \`cargo update --workspace\` in ${workspace === '.' ? 'the repository' : workspace}, commit ${file}, and tag that commit. It happens where a version is raised without the lock file.`,
    { file },
  )
}
