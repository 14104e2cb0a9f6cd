import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { RemoteBuild } from '../model/config.ts'
import type { BuildRow, Plan, PlannedPackage } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import { machineOf, type WheelTarget, wheelTargetOf } from '../model/target.ts'
import { pinnedTools } from '../model/tools.ts'
import type { Files } from '../ports/files.ts'
import type { Exit } from '../ports/process.ts'
import type { Run } from '../ports/runner.ts'
import type { Built } from './cargo.ts'
import { maturinImage } from './container.ts'
import { nativeConfigs } from './flags.ts'
import { policyProblems } from './policy.ts'
import { maturinRequirements } from './python.ts'
import { folderOf, hostWords, isSafe, type Line, lineProblem, rsync, ssh, start } from './remote-host.ts'
import { askRemote, foldersOf, type RemoteFacts, type RemoteFolders, unfitness } from './remote-preflight.ts'
import { buildScript, jobScript, type RemoteJob } from './remote-script.ts'
import { failedTool, type Workshop } from './run.ts'
import { writeSnapshot } from './snapshot.ts'

/** What is built over SSH, and where. */
export interface RemoteOrder {
  readonly root: string
  readonly plan: Plan
  readonly row: BuildRow
  readonly remote: RemoteBuild
  /** Tracked files, relative to the root. */
  readonly tracked: ReadonlySet<string>
}

/** Whether a row that could not be built here may be built by the machine that the config names: Linux wheels, from a laptop. */
export function mayBuildRemotely(
  remote: RemoteBuild | undefined,
  row: BuildRow,
  run: Pick<Run, 'runId'>,
): remote is RemoteBuild {
  const target = wheelTargetOf(row.target)
  return remote !== undefined && run.runId === undefined && target !== undefined && isLinux(target)
}

const isLinux = (target: WheelTarget): boolean => /^(?:musl)?linux-/.test(target)

/**
 * Builds a row on the machine of the config, and brings the wheels into the workshop's `out`: the tracked files of the
 * commit go there, and nothing of it stays there but the cache of cargo, pip and zig. The checks of what came back are those
 * of every build.
 */
export async function buildRemotely(shop: Workshop, order: RemoteOrder, files: Files): Promise<Built> {
  const { root, plan, row, remote } = order
  const refused = (...problems: readonly Problem[]): Built => ({ tools: {}, problems })
  const target = wheelTargetOf(row.target)
  const packages = plan.packages.filter(
    ({ name, ecosystem }) => isPython(ecosystem) && row.expects.some((file) => file.name === name),
  )
  const other = packages.find(({ backend }) => backend !== 'maturin')
  if (target === undefined || !isLinux(target))
    return refused(unsupported(`${row.target} is not a row of Linux wheels`))
  if (other !== undefined) return refused(unsupported(`${other.name} is built by ${other.backend}, and not by maturin`))
  if (!isSafe(remote))
    return refused(
      unsupported(`build.remote (${hostWords(remote)}, ${remote.directory}) is not written as ssh takes it`),
    )
  const native = await Promise.all(packages.map((each) => nativeConfigs(root, crateOf(each), undefined, files)))
  const problems = native.flatMap((each) => each.problems)
  if (problems.length > 0) return refused(...problems)

  const line = lineOf(shop, remote, row)
  const id = randomUUID().slice(0, 13)
  const folders = foldersOf(folderOf(remote), id)
  const facts = await askRemote(line, folders, files)
  if ('problem' in facts) return refused(facts.problem)
  try {
    const isContainer = remote.with === 'container' && !target.startsWith('musllinux-')
    const unfit = unfitness({ ...remote, with: isContainer ? 'container' : 'zig' }, facts, machineOf(target))
    if (unfit.length > 0) return refused(...unfit)
    const staging = path.join(shop.scratch, 'remote')
    const place = { root, commit: plan.commit, scratch: shop.scratch, folder: path.join(staging, 'src') }
    const snapshot = await writeSnapshot(shop.process, shop.env, place)
    if ('problem' in snapshot) return refused(snapshot.problem)
    const zig = isContainer ? [] : [`ziglang==${pinnedTools.ziglang}`]
    const job: RemoteJob = {
      id,
      target,
      epoch: plan.epoch,
      limit: line.left() / 1000,
      packages: packages.map((each) => remotePackage(each, order, snapshot.project)),
      policy: target.startsWith('musl') ? `musllinux_${plan.build.musllinux}` : `manylinux_${plan.build.manylinux}`,
      requirements: [...packages.flatMap(maturinRequirements), ...zig],
      container: isContainer ? { engine: facts.engine ?? 'docker', image: remote.image ?? maturinImage } : undefined,
    }
    await files.write(path.join(staging, 'job.sh'), jobScript(job))
    await files.write(path.join(staging, 'build.sh'), buildScript(job))
    const how = job.container === undefined ? 'with zig' : `in ${job.container.image}`
    shop.onLine(`${row.target} is built on ${hostWords(remote)} ${how}.`)
    return await carryOut(shop, line, { staging, folders, facts, files, plan, job })
  } finally {
    await clean(line, folders)
  }
}

interface Errand {
  readonly staging: string
  readonly folders: RemoteFolders
  readonly facts: RemoteFacts
  readonly files: Files
  readonly plan: Plan
  readonly job: RemoteJob
}

/** Sends, builds, brings back. */
async function carryOut(shop: Workshop, line: Line, errand: Errand): Promise<Built> {
  const { staging, folders, facts, files, plan, job } = errand
  const refused = (exit: Exit, what: readonly [string, ...string[]]): Built => ({
    tools: {},
    problems: [lineProblem(line.remote, exit) ?? failedTool(what, exit)],
  })
  const sent = await send(line, staging, folders.job, facts)
  if (sent.code !== 0) return refused(sent, ['rsync', hostWords(line.remote)])
  const built = await ssh(line, ['sh', `${folders.job}/job.sh`], { input: 'held' })
  if (built.code !== 0) return refused(built, ['ssh', hostWords(line.remote), `maturin build for ${job.target}`])
  const fetched = path.join(shop.scratch, 'fetched')
  const brought = await fetch(line, `${folders.job}/out`, fetched, { facts, files, scratch: shop.scratch })
  if (brought.code !== 0) return refused(brought, ['rsync', hostWords(line.remote)])
  const wheels = (await files.list(fetched)).filter((name) => /^[\w.+!-]+\.whl$/.test(name))
  for (const name of wheels) await files.copy(path.join(fetched, name), path.join(shop.out, name))
  // also where the own runner's wheels promise nothing: this machine was asked for this glibc
  const problems = wheels.flatMap((name) => policyProblems(name, { ...plan.build, linux: 'zig' }))
  // that it was built elsewhere stands in the record, without the machine's name: the record is published
  const tools = {
    ...readTools(await files.text(path.join(fetched, 'tools.txt'))),
    remote: job.container?.image ?? 'zig',
  }
  return { tools, problems }
}

/** The line has the time that the row has, all of it together. */
function lineOf(shop: Workshop, remote: RemoteBuild, row: BuildRow): Line {
  const agent = shop.process.environment['SSH_AUTH_SOCK']
  return {
    process: shop.process,
    // macOS would send files of its own along
    env: { ...shop.env, COPYFILE_DISABLE: '1', ...(agent !== undefined && { SSH_AUTH_SOCK: agent }) },
    cwd: shop.scratch,
    onLine: shop.onLine,
    remote,
    left: () => shop.left?.() ?? row.timeout * 60_000,
  }
}

async function send(line: Line, from: string, to: string, facts: RemoteFacts): Promise<Exit> {
  if (facts.tools.has('rsync')) {
    const exit = await rsync(line, from, to, 'there')
    if (exit.code !== 'missing') return exit
  }
  const archive = path.join(line.cwd, 'sent.tar')
  const packed = await start(line, ['tar', '-cf', archive, '-C', from, '.'], {})
  return packed.code === 0 ? ssh(line, ['tar', '-xf', '-', '-C', to], { input: { file: archive } }) : packed
}

async function fetch(
  line: Line,
  from: string,
  to: string,
  { facts, files, scratch }: { readonly facts: RemoteFacts; readonly files: Files; readonly scratch: string },
): Promise<Exit> {
  // the folder has to be there for both programs
  await files.write(path.join(to, '.made'), '')
  if (facts.tools.has('rsync')) {
    const exit = await rsync(line, from, to, 'here')
    if (exit.code !== 'missing') return exit
  }
  const archive = path.join(scratch, 'fetched.tar')
  const brought = await ssh(line, ['tar', '-cf', '-', '-C', from, '.'], { output: archive })
  return brought.code === 0 ? start(line, ['tar', '-xf', archive, '-C', to], {}) : brought
}

/** The most that taking the job's files away may take, in milliseconds: zig alone is some 15,000 files. */
const cleaning = 300_000

/** Nothing of the job stays there. What cannot be taken away now, the next job takes away when it is a day old. */
async function clean(line: Line, { job }: RemoteFolders): Promise<void> {
  const exit = await ssh({ ...line, left: () => cleaning, onLine: () => {} }, ['rm', '-rf', job])
  if (exit.code !== 0) line.onLine(`${job} stays on ${hostWords(line.remote)}: ${exit.stderr.trim()}`)
}

function remotePackage(each: PlannedPackage, { row, tracked }: RemoteOrder, project: string): RemotePackage {
  const own = row.expects.filter((file) => file.kind === 'wheel' && file.name === each.name)
  const oldest = own
    .map(({ filename }) => /-cp3(\d+)-abi3-/.exec(filename ?? '')?.[1])
    .find((minor) => minor !== undefined)
  return {
    directory: path.posix.join(project, each.directory),
    locked: hasLock(crateOf(each), tracked),
    pythons: own.flatMap(({ python }) => python ?? []),
    forMany: own.some(({ python }) => python === undefined) ? `3.${oldest ?? '13'}` : undefined,
  }
}

type RemotePackage = RemoteJob['packages'][number]

/** The lock file lies at the crate, or at the workspace above it. */
const hasLock = (folder: string, tracked: ReadonlySet<string>): boolean =>
  tracked.has(path.posix.join(folder, 'Cargo.lock')) || (folder !== '.' && hasLock(path.posix.dirname(folder), tracked))

const crateOf = ({ crateDirectory, directory }: PlannedPackage): string => crateDirectory ?? directory
const isPython = (ecosystem: PlannedPackage['ecosystem']): boolean => ecosystem === 'python'

/** `Python 3.12.1`, a line each. */
function readTools(text: string | undefined): Readonly<Record<string, string>> {
  const lines = (text ?? '').split('\n').flatMap((line) => {
    const [, name, version] = /^(Python|maturin|rustc|ziglang) ([\w.+() -]{1,80})$/.exec(line) ?? []
    return name === undefined || version === undefined ? [] : [[name.toLowerCase(), version] as const]
  })
  return Object.fromEntries(lines)
}

const unsupported = (why: string): Problem =>
  problem(
    'build-host-unsupported',
    `It cannot be built over SSH: ${why}.`,
    'Build this row on a runner: the matrix has one for every target.',
  )
