import path from 'node:path'
import { findEarlier, storeRow } from '../artifacts/rows.ts'
import type { Built } from '../build/cargo.ts'
import { childEnvironment } from '../build/environment.ts'
import { openKept } from '../build/kept.ts'
import { takeBuildLock } from '../build/lock.ts'
import { otherCommit, unknownTarget } from '../build/refusals.ts'
import { buildRemotely, mayBuildRemotely, type RemoteOrder } from '../build/remote.ts'
import { buildRow } from '../build/row.ts'
import type { Workshop } from '../build/run.ts'
import { findInterpreter } from '../gate/interpreter.ts'
import { type BuildRow, type Plan, readPlan } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import { type BuildRecord, recordName } from '../model/record.ts'
import { nothingTarget } from '../model/target.ts'
import type { WarningsOf } from '../model/warnings.ts'
import { observeGit } from '../observe/git.ts'
import { builtLines, builtSection } from '../report/built.ts'
import type { Stage, StepResult } from '../stage.ts'
import { inspect } from './build/inspect.ts'

/** One row, built: where its files lie, and the record that vouches for them. */
export interface BuiltRow {
  readonly record: BuildRecord
  readonly directory: string
}

/** Builds the row that `target` names, checks each file against its registry's rules, and stores it with its record. */
export async function buildStep(stage: Stage): Promise<StepResult> {
  const read = readPlan(stage.inputs.plan)
  if ('problem' in read) return failed([read.problem])
  const { plan } = read
  const row = plan.rows.find((each) => each.target === stage.inputs.target)
  if (row === undefined) return failed([unknownTarget(stage.inputs.target, plan)])
  if (row.target === nothingTarget) return { problems: [], outputs: {}, summary: ['Nothing to build.'] }
  const earlier = await findEarlier(stage.ports, plan, row.target)
  if ('problem' in earlier) return failed([earlier.problem])
  if (earlier.record !== undefined) {
    stage.ports.actions.line(
      `${row.target}: attempt ${earlier.record.run.attempt} built these files of the same commit; they are taken as they are.`,
    )
    return described(earlier.record, [])
  }
  const { ports, root, inputs } = stage
  const kept = await openKept(
    ports,
    { root, env: childEnvironment(ports.process.environment), plan, row },
    inputs.cache,
  )
  for (const line of kept.lines) ports.actions.line(line)
  const built = await buildOne(stage, plan, row, kept.wheels)
  if (built.row === undefined) return failed(built.problems)
  const stored = await storeRow(ports, row.target, built.row.directory, plan.release.retentionDays)
  const keeping = await kept.keep()
  for (const line of keeping) ports.actions.line(line)
  const { summary, ...result } = described(built.row.record, [...built.problems, ...stored])
  return { ...result, summary: [...summary, ...kept.lines, ...keeping] }
}

/** Builds one row without storing it. `row` is absent where the build itself failed or a registry would refuse a file. */
export async function buildOne(
  stage: Stage,
  plan: Plan,
  row: BuildRow,
  wheels?: Workshop['wheels'],
): Promise<{ readonly row: BuiltRow | undefined; readonly problems: readonly Problem[] }> {
  const { ports, root, config } = stage
  const env = childEnvironment(ports.process.environment)
  const place = { root, directory: config.build.lockDirectory, env }
  const lock = await takeBuildLock(ports, place, `build of ${row.target}`)
  if ('problem' in lock) return { row: undefined, problems: [lock.problem] }
  try {
    const built = await buildAlone(stage, plan, row, wheels)
    return { ...built, problems: [...lock.problems, ...built.problems] }
  } finally {
    await lock.release()
  }
}

async function buildAlone(
  stage: Stage,
  plan: Plan,
  row: BuildRow,
  wheels: Workshop['wheels'],
): Promise<{ readonly row: BuiltRow | undefined; readonly problems: readonly Problem[] }> {
  const { ports, root } = stage
  const begun = ports.clock.now()
  const scratch = path.join(ports.run.temp, 'release-action', `${row.target}-work`)
  const out = path.join(ports.run.temp, 'release-action', row.target)
  await Promise.all([ports.files.remove(scratch), ports.files.remove(out)])
  const env = childEnvironment(ports.process.environment, { SOURCE_DATE_EPOCH: String(plan.epoch) })
  const git = await observeGit(root, ports.process, env)
  if ('problem' in git) return { row: undefined, problems: [git.problem] }
  if (git.commit !== plan.commit) return { row: undefined, problems: [otherCommit(git.commit, plan)] }
  const onLine = (line: string): void => ports.actions.line(line)
  const ends = ports.clock.now() + row.timeout * 60_000
  const find = (version: string): Promise<string | undefined> =>
    findInterpreter(
      { process: ports.process, files: ports.files, os: ports.run.os, root, scratch, env, onLine },
      version,
    )
  const left = (): number => ends - ports.clock.now()
  const shop: Workshop = { process: ports.process, env, onLine, scratch, out, left, find, wheels }
  ports.actions.group(`Build ${row.target}`)
  const tracked = new Set(git.tracked)
  const here = await buildRow(shop, root, plan, row, ports.run, tracked, ports.files, warningsOf(stage))
  const { remote } = stage.config.build
  const built =
    here.problems.length > 0 && mayBuildRemotely(remote, row, ports.run)
      ? await buildElsewhere(stage, shop, { root, plan, row, remote, tracked }, here.problems)
      : here
  ports.actions.endGroup()
  if (built.problems.length > 0) return { row: undefined, problems: built.problems }
  const { distributions, problems } = await inspect(stage, plan, row, shop)
  if (problems.some((each) => each.level === 'error')) return { row: undefined, problems }
  const record: BuildRecord = {
    schema: 1,
    target: row.target,
    tag: plan.tag,
    commit: plan.commit,
    files: distributions,
    tools: { 'release-action': stage.version, ...built.tools },
    platform: `${ports.run.os}-${ports.run.architecture}`,
    seconds: Math.max(0, Math.round((ports.clock.now() - begun) / 100) / 10),
    run: { id: ports.run.runId, attempt: ports.run.attempt },
  }
  await ports.files.write(path.join(out, recordName), `${JSON.stringify(record, null, 2)}\n`)
  await ports.files.remove(scratch)
  for (const line of builtLines(record)) ports.actions.line(line)
  return { row: { record, directory: out }, problems }
}

/** What the config says of a crate by itself goes before the input, which is for all of them. */
const warningsOf =
  ({ config, inputs }: Stage): WarningsOf =>
  ({ directory }) =>
    config.packages.find((each) => each.path === directory && each.ecosystem !== 'python')?.warnings ?? inputs.warnings

/** What could not be built here is built on the machine that the config names. */
async function buildElsewhere(
  { ports }: Stage,
  shop: Workshop,
  order: RemoteOrder,
  reasons: readonly Problem[],
): Promise<Built> {
  for (const { code, message } of reasons) shop.onLine(`Not built here: ${code}: ${message}`)
  // what the other way has made must not be taken for this one's
  await Promise.all([ports.files.remove(shop.out), ports.files.remove(shop.scratch)])
  return buildRemotely(shop, order, ports.files)
}

function described(record: BuildRecord, problems: readonly Problem[]): StepResult {
  const files = record.files.map(({ filename, sha256, size }) => ({ filename, sha256, size }))
  return { problems, outputs: { distributions: JSON.stringify(files) }, summary: builtSection(record) }
}

function failed(problems: readonly Problem[]): StepResult {
  return { problems, outputs: {}, summary: [] }
}
