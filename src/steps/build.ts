import path from 'node:path'
import { findEarlier, storeRow } from '../artifacts/rows.ts'
import type { Built } from '../build/cargo.ts'
import { childEnvironment } from '../build/environment.ts'
import { takeBuildLock } from '../build/lock.ts'
import { usualGlibc } from '../build/cibuildwheel.ts'
import { policyProblems } from '../build/policy.ts'
import { notBuilt, otherCommit, unknownTarget, unplanned, untested } from '../build/refusals.ts'
import { buildRemotely, mayBuildRemotely, type RemoteOrder } from '../build/remote.ts'
import { buildRow } from '../build/row.ts'
import type { Workshop } from '../build/run.ts'
import { tryWheel } from '../build/trial.ts'
import { findInterpreter } from '../gate/interpreter.ts'
import { shellFor } from '../gate/shell.ts'
import type { Distribution } from '../model/distribution.ts'
import { normalisedName } from '../model/project-name.ts'
import { type BuildRow, type ExpectedFile, type Plan, readPlan } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import { type BuildRecord, recordName } from '../model/record.ts'
import { isAtHome, nothingTarget, wheelTargetOf } from '../model/target.ts'
import { observeGit } from '../observe/git.ts'
import { builtLines, builtSection } from '../report/built.ts'
import { isExpected } from '../guards/artifacts.ts'
import { examine } from '../rules/distribution.ts'
import { pythonRenderer } from '../rules/rendering.ts'
import type { Stage, StepResult } from '../stage.ts'

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
  const built = await buildOne(stage, plan, row)
  if (built.row === undefined) return failed(built.problems)
  const stored = await storeRow(stage.ports, row.target, built.row.directory, plan.release.retentionDays)
  const problems = [...built.problems, ...stored]
  return described(built.row.record, problems)
}

/** Builds one row without storing it. `row` is absent where the build itself failed or a registry would refuse a file. */
export async function buildOne(
  stage: Stage,
  plan: Plan,
  row: BuildRow,
): Promise<{ readonly row: BuiltRow | undefined; readonly problems: readonly Problem[] }> {
  const { ports, root, config } = stage
  const env = childEnvironment(ports.process.environment)
  const place = { root, directory: config.build.lockDirectory, env }
  const lock = await takeBuildLock(ports, place, `build of ${row.target}`)
  if ('problem' in lock) return { row: undefined, problems: [lock.problem] }
  try {
    const built = await buildAlone(stage, plan, row)
    return { ...built, problems: [...lock.problems, ...built.problems] }
  } finally {
    await lock.release()
  }
}

async function buildAlone(
  stage: Stage,
  plan: Plan,
  row: BuildRow,
): Promise<{ readonly row: BuiltRow | undefined; readonly problems: readonly Problem[] }> {
  const { ports, root } = stage
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
  const shop: Workshop = { process: ports.process, env, onLine, scratch, out, left, find }
  ports.actions.group(`Build ${row.target}`)
  const tracked = new Set(git.tracked)
  const here = await buildRow(shop, root, plan, row, ports.run, tracked, ports.files, stage.inputs.warnings)
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
    run: { id: ports.run.runId, attempt: ports.run.attempt },
  }
  await ports.files.write(path.join(out, recordName), `${JSON.stringify(record, null, 2)}\n`)
  await ports.files.remove(scratch)
  for (const line of builtLines(record)) ports.actions.line(line)
  return { row: { record, directory: out }, problems }
}

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

/** Holds every file that the build left against the plan and against its registry's rules, and tries the wheels out. */
async function inspect(
  stage: Stage,
  plan: Plan,
  row: BuildRow,
  shop: Workshop,
): Promise<{ readonly distributions: readonly Distribution[]; readonly problems: readonly Problem[] }> {
  const { ports } = stage
  const { out, env, scratch } = shop
  const problems: Problem[] = []
  const distributions: Distribution[] = []
  const taken = new Set<ExpectedFile>()
  const render = pythonRenderer({ process: ports.process, files: ports.files, env, scratch })
  for (const filename of await ports.files.list(out)) {
    const file = path.join(out, filename)
    const wanted = wantedBy(filename, row)
    const expected = { name: wanted?.name, version: wanted?.version, tag: plan.tag, render }
    const examined = await ports.files.lend(file, (content) => examine(filename, content, expected))
    problems.push(...examined.problems)
    if (examined.kind === undefined || wanted === undefined || examined.version === undefined) {
      if (examined.problems.length === 0) problems.push(unplanned(filename, row))
      continue
    }
    const built = { filename, kind: examined.kind, name: wanted.name, version: examined.version }
    const planned = row.expects.find((each) => !taken.has(each) && isExpected(each, built))
    if (planned === undefined) {
      // one of another version has been told already, and one of another name is missed below
      if (examined.kind === 'wheel' && isOneMore(row, built)) problems.push(unplanned(filename, row))
      continue
    }
    taken.add(planned)
    if (examined.kind === 'wheel' && isPromised(plan, wanted.name))
      problems.push(...policyProblems(filename, plan.build))
    distributions.push({ ...built, ...(await ports.files.digest(file)) })
  }
  if (problems.some((each) => each.level === 'error')) return { distributions, problems }
  const missing = row.expects.filter((each) => !taken.has(each))
  if (missing.length > 0)
    return { distributions, problems: [...problems, ...missing.map((each) => notBuilt(each, row))] }
  return { distributions, problems: [...problems, ...(await tryOut(stage, plan, row, shop, distributions))] }
}

/** Whether the plan promises a glibc: for maturin's wheels always, for those of cibuildwheel where the config asks for one. */
const isPromised = (plan: Plan, name: string): boolean =>
  plan.build.manylinux !== usualGlibc ||
  plan.packages.some((each) => each.name === name && each.ecosystem === 'python' && each.backend === 'maturin')

/** Whether a wheel has the version that was planned, and is not one of the planned ones. */
const isOneMore = (row: BuildRow, built: Pick<Distribution, 'filename' | 'kind' | 'name' | 'version'>): boolean =>
  row.expects.some((each) => isExpected({ ...each, filename: undefined }, built))

/** Installs and imports the wheels that this machine can run, and runs the tests of the config. */
async function tryOut(
  { ports, config, root }: Stage,
  plan: Plan,
  row: BuildRow,
  shop: Workshop,
  built: readonly Distribution[],
): Promise<readonly Problem[]> {
  const { os, architecture } = ports.run
  const target = wheelTargetOf(row.target)
  if (!isAtHome(row.target, `${os}-${architecture}`)) return []
  const problems: Problem[] = []
  for (const { name, directory } of plan.packages.filter((each) => each.ecosystem === 'python')) {
    const said = config.packages.find((each) => each.path === directory && each.ecosystem !== 'rust')?.test
    const isTested =
      said !== undefined && (said.on === undefined || said.on.includes(target ?? `${os}-${architecture}`))
    const test = isTested ? { ...said, argv: await shellFor(said.run, os, ports.files) } : undefined
    const wheels = built.filter((each) => each.kind === 'wheel' && each.name === name)
    let ran = 0
    for (const wheel of wheels.filter(() => target !== undefined || test !== undefined)) {
      const { python } = row.expects.find((each) => isExpected(each, wheel)) ?? {}
      const isForAny = /-(abi3|none)-[^-]+\.whl$/.test(wheel.filename)
      const trial = {
        wheel: path.join(shop.out, wheel.filename),
        name,
        python: isForAny ? undefined : python,
        directory: path.join(root, directory),
        isPure: target === undefined,
        test,
      }
      const tried = await tryWheel(shop, trial, os, ports.files)
      problems.push(...tried.problems)
      if (tried.ran) ran += 1
    }
    if (test !== undefined && wheels.length > 0 && ran === 0) problems.push(untested(name, row))
  }
  return problems
}

const endings = { wheel: '.whl', sdist: '.tar.gz', crate: '.crate' } as const

/** The planned file that a name belongs to; of `foo` and `foo-bar` the longer one that fits. */
function wantedBy(filename: string, row: BuildRow): BuildRow['expects'][number] | undefined {
  return row.expects
    .filter(
      (each) =>
        filename.endsWith(endings[each.kind]) && normalisedName(filename).startsWith(`${normalisedName(each.name)}-`),
    )
    .sort((one, other) => other.name.length - one.name.length)[0]
}

function described(record: BuildRecord, problems: readonly Problem[]): StepResult {
  const files = record.files.map(({ filename, sha256, size }) => ({ filename, sha256, size }))
  return { problems, outputs: { distributions: JSON.stringify(files) }, summary: builtSection(record) }
}

function failed(problems: readonly Problem[]): StepResult {
  return { problems, outputs: {}, summary: [] }
}
