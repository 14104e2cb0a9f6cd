import path from 'node:path'
import { fetchNotes, storeNotes } from './artifacts/notes.ts'
import { gatherRows, readRow, type StoredRow } from './artifacts/rows.ts'
import type { StepName } from './inputs.ts'
import { readPlan } from './model/plan.ts'
import { type Problem, problem } from './model/problem.ts'
import { nothingTarget } from './model/target.ts'
import type { Prepared } from './preflight.ts'
import { isRed } from './report/problems.ts'
import type { Stage, StepResult } from './stage.ts'
import { planStep } from './steps/plan.ts'

// a job is one step: the others, and the acceptance rules that come with them, are not even read
const loadBuild = () => import('./steps/build.ts')
const loadDryRun = () => import('./steps/dry-run.ts')
const loadPublish = () => import('./steps/publish.ts')

/** A step of the release, and whether it does anything when nothing is live. */
interface ReleaseStep {
  readonly step: StepName
  readonly dry: 'whole' | 'never'
  readonly run: (stage: Stage) => Promise<StepResult>
}

/** The release, top to bottom. */
export const release: readonly ReleaseStep[] = [
  { step: 'plan', dry: 'whole', run: planForOthers },
  { step: 'build', dry: 'whole', run: async (stage) => (await loadBuild()).buildStep(stage) },
  { step: 'dry-run', dry: 'whole', run: dryRun },
  { step: 'publish', dry: 'never', run: publish },
]

/** Runs the step that the inputs name. */
export async function runStep(stage: Stage): Promise<StepResult> {
  const chosen = release.find((each) => each.step === stage.inputs.step)
  if (chosen === undefined) throw new Error(`the table of steps lacks ${stage.inputs.step}`)
  if (chosen.dry === 'never' && !stage.inputs.live) return stopped([notLive()])
  return chosen.run(stage)
}

/** The plan, with its notes stored for the publishing job. */
async function planForOthers(stage: Stage): Promise<StepResult> {
  const planned = await planStep(stage)
  if (planned.plan === undefined || isRed(planned.problems, false)) return { ...planned, outputs: {} }
  const stored = await storeNotes(stage.ports, planned.notes)
  return { ...planned, problems: [...planned.problems, ...stored] }
}

/** With a plan: its artifacts. Without one: plans and builds for this machine first, in this one job. */
async function dryRun(stage: Stage): Promise<StepResult> {
  if (stage.inputs.plan === undefined) return dryRunAlone(stage)
  const prepared = await fetchPrepared(stage)
  return 'problems' in prepared ? stopped(prepared.problems) : (await loadDryRun()).dryRunStep(stage, prepared)
}

async function publish(stage: Stage): Promise<StepResult> {
  const prepared = await fetchPrepared(stage)
  return 'problems' in prepared ? stopped(prepared.problems) : (await loadPublish()).publishStep(stage, prepared)
}

async function dryRunAlone(stage: Stage): Promise<StepResult> {
  const { ports, inputs } = stage
  const planned = await planStep(stage)
  if (planned.plan === undefined || isRed(planned.problems, false)) return planned
  const problems: Problem[] = [...planned.problems]
  const rows: StoredRow[] = []
  // crates first: they want a clean checkout, and Python backends may leave their traces in it
  const ordered = [...planned.plan.rows].sort((one, other) => (one.target < other.target ? -1 : 1))
  for (const row of ordered.filter((each) => each.target !== nothingTarget)) {
    const built = await (await loadBuild()).buildOne(stage, planned.plan, row)
    problems.push(...built.problems)
    if (built.row === undefined) continue
    const stored = await readRow(ports, row.target, built.row.directory)
    rows.push(stored)
    for (const name of stored.files.keys()) {
      await ports.files.copy(
        path.join(stored.directory, name),
        path.resolve(ports.run.workspace, inputs.distDirectory, name),
      )
    }
  }
  if (isRed(problems, false)) return { ...planned, problems }
  const done = await (await loadDryRun()).dryRunStep(stage, { plan: planned.plan, rows, notes: planned.notes })
  return {
    problems: [...problems, ...done.problems],
    outputs: { ...planned.outputs, ...done.outputs },
    summary: [...planned.summary, ...done.summary],
  }
}

/** The plan from the input, the files and the notes from the artifacts. */
async function fetchPrepared(stage: Stage): Promise<Prepared | { readonly problems: readonly Problem[] }> {
  const read = readPlan(stage.inputs.plan)
  if ('problem' in read) return { problems: [read.problem] }
  const { plan } = read
  const gathered = await gatherRows(stage.ports, plan)
  const notes = await fetchNotes(stage.ports, plan)
  if ('problem' in gathered) return { problems: [gathered.problem] }
  if ('problem' in notes) return { problems: [notes.problem] }
  return { plan, rows: gathered.rows, notes: notes.body }
}

function stopped(problems: readonly Problem[]): StepResult {
  return { problems, outputs: { published: 'false' }, summary: [] }
}

function notLive(): Problem {
  return problem(
    'not-live',
    'The publish step was started without `live: true`, so nothing was looked at and nothing uploaded.',
    'Use `step: dry-run` to see what would happen, and `live: true` to publish.',
  )
}
