import { ecosystems } from './model/distribution.ts'
import path from 'node:path'
import { fetchNotes, storeNotes } from './artifacts/notes.ts'
import { announcementOf } from './announce/announcement.ts'
import { gatherRows, readRow, type StoredRow } from './artifacts/rows.ts'
import { judgeArtifacts } from './artifacts/unsupported.ts'
import { judgeIssuer } from './guards/issuer.ts'
import type { JobResult, StepName } from './inputs.ts'
import { type Plan, readPlan } from './model/plan.ts'
import { distinct, type Problem, problem, Refusal } from './model/problem.ts'
import { isAtHome, nothingTarget } from './model/target.ts'
import type { Prepared } from './preflight.ts'
import { buildsSection } from './report/builds.ts'
import { isRed } from './report/problems.ts'
import type { Stage, StepResult } from './stage.ts'
import type { PublishResult } from './steps/publish.ts'

// a job is one step: the others, and the acceptance rules that come with them, are not even read
const loadPlan = () => import('./steps/plan.ts')
const loadGate = () => import('./steps/gate.ts')
const loadBuild = () => import('./steps/build.ts')
const loadDryRun = () => import('./steps/dry-run.ts')
const loadPublish = () => import('./steps/publish.ts')
const loadVerify = () => import('./steps/verify.ts')
const loadVersion = () => import('./steps/version.ts')
const loadReleasePr = () => import('./steps/release-pr.ts')

/** A step of the release, and whether it does anything when nothing is live. */
interface ReleaseStep {
  readonly step: StepName
  readonly dry: 'whole' | 'never'
  readonly run: (stage: Stage) => Promise<StepResult>
}

/** The release, top to bottom. */
export const release: readonly ReleaseStep[] = [
  { step: 'version', dry: 'whole', run: async (stage) => (await loadVersion()).versionStep(stage) },
  { step: 'release-pr', dry: 'whole', run: async (stage) => (await loadReleasePr()).releasePrStep(stage) },
  { step: 'plan', dry: 'whole', run: planForOthers },
  { step: 'gate', dry: 'whole', run: async (stage) => (await loadGate()).gateStep(stage) },
  { step: 'build', dry: 'whole', run: async (stage) => (await loadBuild()).buildStep(stage) },
  { step: 'dry-run', dry: 'whole', run: dryRun },
  { step: 'publish', dry: 'never', run: publish },
  { step: 'verify', dry: 'whole', run: verify },
]

/** Runs the step that the inputs name. */
export async function runStep(stage: Stage): Promise<StepResult> {
  const chosen = release.find((each) => each.step === stage.inputs.step)
  if (chosen === undefined) throw new Error(`the table of steps lacks ${stage.inputs.step}`)
  if (chosen.dry === 'never' && !stage.inputs.live) return stopped([notLive()])
  const unsupported = isOneOfSeveral(stage) ? judgeArtifacts(stage.ports.artifacts, 'error') : []
  return unsupported.length > 0 ? stopped(unsupported) : chosen.run(stage)
}

/** Whether the step hands files to another job, or takes them from one. */
const isOneOfSeveral = ({ inputs }: Stage): boolean =>
  ['plan', 'build', 'publish', 'verify'].includes(inputs.step) ||
  (inputs.step === 'dry-run' && inputs.plan !== undefined)

/** The plan, with its notes stored for the publishing job. */
async function planForOthers(stage: Stage): Promise<StepResult> {
  const planned = await (await loadPlan()).planStep(stage)
  if (planned.plan === undefined || isRed(planned.problems, false)) return { ...planned, outputs: {} }
  const stored = await storeNotes(stage.ports, planned.notes, planned.plan.release.retentionDays)
  const registries = stage.registriesFor(planned.plan.pypi)
  const trusting = ecosystems.filter((each) => registries[each].name !== 'other')
  // outside a run nobody expects OIDC tokens
  const { runId, serverUrl } = stage.ports.run
  const issuer = runId === undefined ? [] : judgeIssuer(planned.plan, serverUrl, trusting)
  return { ...planned, problems: [...planned.problems, ...issuer, ...stored] }
}

/** With a plan: its artifacts. Without one: plans and builds for this machine first, in this one job. */
async function dryRun(stage: Stage): Promise<StepResult> {
  if (stage.inputs.plan === undefined) return dryRunAlone(stage)
  const prepared = await fetchPrepared(stage)
  if ('problems' in prepared) return stopped(prepared.problems)
  return withBuilds(await (await loadDryRun()).dryRunStep(stage, prepared), prepared)
}

/** Uses what is published as its users do, by the files of the build jobs; that it failed is told where this very job is given whom. */
async function verify(stage: Stage): Promise<StepResult> {
  const { slack, smtp, webhook } = stage.given.announce
  const isTold = [slack, smtp, webhook].some((each) => each !== undefined)
  return telling(stage, isTold ? 'unverified' : undefined, async () => {
    const prepared = await fetchPrepared(stage)
    return 'problems' in prepared ? stopped(prepared.problems) : (await loadVerify()).verifyStep(stage, prepared)
  })
}

/** Publishes, and tells those whom the plan names what came of it. */
async function publish(stage: Stage): Promise<StepResult> {
  const { verified = 'success' } = stage.inputs
  if (verified !== 'success') return telling(stage, 'unverified', async () => stopped([notVerified(verified)]))
  return telling(stage, 'failed', async () => {
    const prepared = await fetchPrepared(stage)
    if ('problems' in prepared) return stopped(prepared.problems)
    return withBuilds(await (await loadPublish()).publishStep(stage, prepared), prepared)
  })
}

/** Does it, and tells what came of it; `failing` is what a failure of it is called, `undefined`: nobody is told. */
async function telling(
  stage: Stage,
  failing: 'failed' | 'unverified' | undefined,
  act: () => Promise<Told>,
): Promise<StepResult> {
  const read = readPlan(stage.inputs.plan)
  if ('problem' in read) return stopped([read.problem])
  const tell = async (result: Told): Promise<StepResult> =>
    failing === undefined ? result : announced(stage, read.plan, result, failing)
  try {
    return await tell(await act())
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    const fault = problem('internal-error', words, 'Look at the log of the run.')
    await tell(stopped(error instanceof Refusal ? error.problems : [fault]))
    throw error
  }
}

/** A result, with what only a publish knows of it. */
type Told = StepResult & Pick<PublishResult, 'receipt'> & Partial<Pick<PublishResult, 'isFinishedNow'>>

/**
 * Announces a release that this run has finished, or one that failed. A run that finds everything there announces nothing:
 * the one that put it there did. A plan without anybody to tell costs nothing.
 */
async function announced(
  { ports, given }: Stage,
  plan: Plan,
  result: Told,
  failing: 'failed' | 'unverified',
): Promise<StepResult> {
  const failed = isRed(result.problems, true)
  if (!failed && result.isFinishedNow !== true) return result
  const { announce } = await import('./announce/announce.ts')
  const announcement = announcementOf(plan, ports.run, {
    event: failed ? failing : 'released',
    files: result.receipt?.files ?? [],
    problems: result.problems,
    releaseUrl: result.receipt?.release?.url,
    now: ports.clock.now(),
  })
  const { told, problems } = await announce(ports, given.announce, plan.notify, announcement)
  if (told.length > 0) ports.actions.line(`Announced by ${told.join(', ')}.`)
  return { ...result, problems: [...result.problems, ...problems] }
}

async function dryRunAlone(stage: Stage): Promise<StepResult> {
  const { ports, inputs } = stage
  const planned = await (await loadPlan()).planStep(stage)
  if (planned.plan === undefined || isRed(planned.problems, false)) return planned
  const plan = planFor(stage, planned.plan)
  const problems: Problem[] = [...planned.problems, ...judgeArtifacts(ports.artifacts, 'live')]
  const rows: StoredRow[] = []
  // crates first: they want a clean checkout, and Python backends may leave their traces in it
  const ordered = [...plan.rows].sort((one, other) => (one.target < other.target ? -1 : 1))
  for (const row of ordered.filter((each) => each.target !== nothingTarget)) {
    const built = await (await loadBuild()).buildOne(stage, plan, row)
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
  // after the builds, so that what the checks leave in the checkout gets into no distribution
  const gated = await (await loadGate()).gateHere(stage, plan)
  problems.push(...gated.problems)
  if (isRed(problems, false)) return { ...planned, problems, summary: [...planned.summary, ...gated.summary] }
  const done = await (await loadDryRun()).dryRunStep(stage, { plan, rows, notes: planned.notes })
  return {
    problems: distinct([...problems, ...done.problems]),
    outputs: { ...planned.outputs, ...done.outputs },
    summary: [...planned.summary, ...gated.summary, ...done.summary],
  }
}

/** The plan with the rows of this machine alone; the others are named. */
function planFor({ ports }: Stage, plan: Plan): Plan {
  const { os, architecture } = ports.run
  const isHere = ({ target }: Plan['rows'][number]): boolean => isAtHome(target, `${os}-${architecture}`)
  for (const { target, runner } of plan.rows.filter((row) => !isHere(row))) {
    ports.actions.line(`${target} is left out of this job: it is built on ${runner}.`)
  }
  return { ...plan, rows: plan.rows.filter((row) => isHere(row)) }
}

/** The plan from the input, the files and the notes from the artifacts. */
async function fetchPrepared(stage: Stage): Promise<Prepared | { readonly problems: readonly Problem[] }> {
  const read = readPlan(stage.inputs.plan)
  if ('problem' in read) return { problems: [read.problem] }
  const { plan } = read
  stage.ports.actions.group('Files of the build jobs')
  const gathered = await gatherRows(stage.ports, plan)
  const notes = await fetchNotes(stage.ports, plan)
  stage.ports.actions.endGroup()
  if ('problem' in gathered) return { problems: [gathered.problem] }
  if ('problem' in notes) return { problems: [notes.problem] }
  return { plan, rows: gathered.rows, notes: notes.body }
}

/** Who built the files is told beside what became of them. */
const withBuilds = <T extends StepResult>(result: T, { rows }: Prepared): T => ({
  ...result,
  summary: [...result.summary, ...buildsSection(rows)],
})

function stopped(problems: readonly Problem[]): StepResult {
  return { problems, outputs: { published: 'false' }, summary: [] }
}

function notVerified(result: JobResult): Problem {
  return problem(
    'verify-not-passed',
    `The jobs that try the held release ended with \`${result}\`, so its GitHub Release stays a draft.`,
    'See the log of each job that failed. “Re-run failed jobs” tries once more; if it is so for everybody, withdraw the release (`release-action rollback`) and publish a new version.',
  )
}

function notLive(): Problem {
  return problem(
    'not-live',
    'The publish step was started without `live: true`, so nothing was looked at and nothing uploaded.',
    'Use `step: dry-run` to see what would happen, and `live: true` to publish.',
  )
}
