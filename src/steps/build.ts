import path from 'node:path'
import { findEarlier, storeRow } from '../artifacts/rows.ts'
import { childEnvironment } from '../build/environment.ts'
import { buildRow } from '../build/row.ts'
import type { Workshop } from '../build/run.ts'
import type { Distribution } from '../model/distribution.ts'
import { normalisedName } from '../model/project-name.ts'
import { type BuildRow, type Plan, readPlan } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import { type BuildRecord, recordName } from '../model/record.ts'
import { nothingTarget } from '../model/target.ts'
import { observeGit } from '../observe/git.ts'
import { builtLines, builtSection } from '../report/built.ts'
import { isExpected } from '../guards/artifacts.ts'
import { examine } from '../rules/distribution.ts'
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
  const stored = await storeRow(stage.ports, row.target, built.row.directory)
  const problems = [...built.problems, ...stored]
  return described(built.row.record, problems)
}

/** Builds one row without storing it. `row` is absent where the build itself failed or a registry would refuse a file. */
export async function buildOne(
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
  const shop: Workshop = { process: ports.process, env, onLine: (line) => ports.actions.line(line), scratch, out }
  ports.actions.group(`Build ${row.target}`)
  const built = await buildRow(
    shop,
    root,
    plan,
    row,
    ports.run,
    new Set(git.tracked),
    ports.files,
    stage.inputs.warnings,
  )
  ports.actions.endGroup()
  if (built.problems.length > 0) return { row: undefined, problems: built.problems }
  const { distributions, problems } = await inspect(stage, plan, row, out)
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

/** Holds every file that the build left against the plan and against its registry's rules. */
async function inspect(
  { ports }: Stage,
  plan: Plan,
  row: BuildRow,
  out: string,
): Promise<{ readonly distributions: readonly Distribution[]; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = []
  const distributions: Distribution[] = []
  for (const filename of await ports.files.list(out)) {
    const file = path.join(out, filename)
    const bytes = await ports.files.read(file)
    const wanted = wantedBy(filename, row)
    const examined = examine(filename, bytes, { name: wanted?.name, version: wanted?.version, tag: plan.tag })
    problems.push(...examined.problems)
    if (examined.kind === undefined || wanted === undefined || examined.version === undefined) {
      if (examined.problems.length === 0) problems.push(unplanned(filename, row))
      continue
    }
    const digest = await ports.files.digest(file)
    distributions.push({ filename, kind: examined.kind, name: wanted.name, version: examined.version, ...digest })
  }
  if (problems.some((each) => each.level === 'error')) return { distributions, problems }
  const missing = row.expects.filter((each) => !distributions.some((file) => isExpected(each, file)))
  return { distributions, problems: [...problems, ...missing.map((each) => notBuilt(each, row))] }
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

function unknownTarget(target: string | undefined, plan: Plan): Problem {
  return problem(
    'target-unknown',
    `The plan has no row ${target ?? '(none given)'}.`,
    `Pass target: \${{ matrix.target }}. The plan has ${plan.rows.map((each) => each.target).join(', ')}.`,
  )
}

function otherCommit(commit: string, plan: Plan): Problem {
  return problem(
    'checkout-other-commit',
    `The checkout is of ${commit.slice(0, 10)}, and the plan was made for ${plan.commit.slice(0, 10)}.`,
    'Let every job check out the same commit: leave out `ref` of actions/checkout, or give all jobs the same one.',
  )
}

function unplanned(filename: string, row: BuildRow): Problem {
  return problem(
    'build-unplanned',
    `The build left ${filename}, which ${row.target} was not planned to leave.`,
    'Compare the name in the manifest with the one that the build backend uses.',
  )
}

function notBuilt(file: BuildRow['expects'][number], row: BuildRow): Problem {
  return problem(
    'build-empty',
    `The build of ${row.target} left no ${file.kind} of ${file.name} ${file.version}${file.filename === undefined ? '' : ` called ${file.filename}`}.`,
    file.kind === 'sdist'
      ? 'PyPI takes an sdist only under its normalised name (PEP 625): use a build backend of 2024 or later.'
      : 'Look at the output of the build above.',
  )
}
