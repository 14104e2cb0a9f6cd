import { gatherRows, type StoredRow } from '../../src/artifacts/rows.ts'
import { pack } from '../../src/model/packed.ts'
import { type Plan, readPlan } from '../../src/model/plan.ts'
import { distinct, type Problem, problem } from '../../src/model/problem.ts'
import { nothingTarget } from '../../src/model/target.ts'
import { runStep } from '../../src/release.ts'
import { humanSize } from '../../src/report/text.ts'
import { isRed } from '../../src/report/problems.ts'
import type { Stage } from '../../src/stage.ts'
import { withInputs } from './local-run.ts'
import { counted, done, failed, type PhaseEnd } from './phases.ts'

/** One release, planned and built. */
export interface BuiltRelease {
  readonly tag: string
  readonly stage: Stage
  readonly plan: Plan
  /** The plan as the steps pass it on. */
  readonly packed: string
}

/** Plans a release and builds what this machine can build of it. What an earlier run built of the same commit is taken as it is. */
export async function buildRelease(
  stage: Stage,
  live: boolean,
): Promise<{ readonly end: PhaseEnd; readonly release: BuiltRelease | undefined }> {
  const planned = await runStep(withInputs(stage, { step: 'plan' }))
  const whole = readPlan(planned.outputs['plan'])
  if (isRed(planned.problems, live) || 'problem' in whole) {
    const problems = isRed(planned.problems, live) || !('problem' in whole) ? planned.problems : [whole.problem]
    return { end: failed('the plan is refused', forLaptop(problems)), release: undefined }
  }
  const problems: Problem[] = [...planned.problems]
  const left: string[] = []
  const rows = whole.plan.rows.filter((row) => row.target !== nothingTarget)
  const packedWhole = planned.outputs['plan'] ?? ''
  // crates first: they want a clean checkout, and Python backends may leave their traces in it
  for (const { target } of [...rows].sort((one, other) => (one.target < other.target ? -1 : 1))) {
    const built = await runStep(withInputs(stage, { step: 'build', target, plan: packedWhole }))
    if (built.problems.some((each) => each.code === 'target-not-here')) {
      left.push(target)
      continue
    }
    problems.push(...built.problems)
    if (isRed(built.problems, live)) return { end: failed(`${target} failed`, forLaptop(problems)), release: undefined }
  }
  const plan = { ...whole.plan, rows: whole.plan.rows.filter(({ target }) => !left.includes(target)) }
  if (left.length > 0) problems.push(leftOut(left))
  const release = { tag: plan.tag, stage, plan, packed: pack(JSON.stringify(plan)) }
  const stored = await rowsOf(release)
  if ('problem' in stored) return { end: failed('the files are not there', [stored.problem]), release: undefined }
  const files = stored.rows.flatMap((row) => row.record?.files ?? [])
  const size = files.reduce((sum, each) => sum + each.size, 0)
  const words = files.length === 0 ? 'nothing to build' : `${counted(files.length, 'file')}, ${humanSize(size)}`
  return { end: done(`${plan.tag}: ${words}`, forLaptop(problems)), release }
}

/** The plan of files that were built before, for a phase that runs alone. */
export async function plannedRelease(
  stage: Stage,
  live: boolean,
): Promise<{ readonly release: BuiltRelease } | { readonly problems: readonly Problem[] }> {
  const planned = await runStep(withInputs(stage, { step: 'plan' }))
  const read = readPlan(planned.outputs['plan'])
  if (isRed(planned.problems, live)) return { problems: forLaptop(planned.problems) }
  if ('problem' in read) return { problems: [read.problem] }
  const gathered = await gatherRows(stage.ports, read.plan)
  if ('problem' in gathered) return { problems: [gathered.problem] }
  // what was left out when it was built is left out now
  const there = gathered.rows.map((row) => row.target)
  if (there.length === 0) return { problems: [nothingBuilt(read.plan.tag)] }
  const plan = { ...read.plan, rows: read.plan.rows.filter(({ target }) => there.includes(target)) }
  return { release: { tag: plan.tag, stage, plan, packed: pack(JSON.stringify(plan)) } }
}

/** The files of a release as they lie in its artifacts. */
export function rowsOf({
  stage,
  plan,
}: BuiltRelease): Promise<{ readonly rows: readonly StoredRow[] } | { readonly problem: Problem }> {
  return gatherRows(stage.ports, plan)
}

/** Problems in the words of a laptop: what a workflow would have to mend is not for here. */
export function forLaptop(problems: readonly Problem[]): readonly Problem[] {
  return distinct(problems.filter(({ code }) => !ofJobs.includes(code)))
}

/** What only a job can have or lack, what preflight has told already in its own words, and what a later phase makes true. */
const ofJobs: readonly Problem['code'][] = [
  'dry-run-on-tag',
  'tag-absent',
  'tag-missing',
  'tag-off-branch',
  'credential-missing',
  'id-token-missing',
  'repository-private',
  'repository-visibility-unknown',
  'tag-unreadable',
  'announcement-unset',
]

const nothingBuilt = (tag: string): Problem =>
  problem(
    'artifact-missing',
    `Nothing has been built for ${tag} of this commit.`,
    'Build it first: release-action release --only build',
  )

const leftOut = (targets: readonly string[]): Problem =>
  problem(
    'row-left-out',
    `Not built on this machine, and so not in this release: ${targets.join(', ')}.`,
    'Build them in a workflow, or name the targets that you want: --target linux-x86_64',
    { level: 'warning' },
  )
