import { tagClone, type Clone, type Git } from './clone.ts'
import { type Course, problemsOf, remark, step } from './course.ts'
import { gatherEvidence } from './evidence.ts'
import { gateOutcome, playGates } from './gates.ts'
import type { Hidden } from './hide.ts'
import {
  buildJob,
  dryRunJob,
  gateJob,
  planJob,
  planOf,
  planOutcome,
  publishAgain,
  publishJob,
  releaseJob,
  verifyJob,
} from './jobs.ts'
import { isBuiltHere, targetsHere, thisPlatform } from './host.ts'
import type { Killing } from './kill.ts'
import { type Planned, readRecorded, type RecordedFile } from './planned.ts'
import type { ReportRelease } from './report.ts'
import { newRun, type RunFacts } from './run-facts.ts'
import type { JobEnd } from './runner.ts'
import { arrange } from './trust.ts'
import { isVerifyAsked } from './verify-asked.ts'
import { playJob, type WorkflowJob, type WorkflowOptions } from './workflow.ts'
import type { Services, World } from './world.ts'

/** Where the release is played. */
export interface Scene {
  readonly world: World
  readonly run: RunFacts
  readonly clone: Clone
  readonly git: Git
  readonly env: Readonly<Record<string, string>>
  readonly room: (name: string) => Promise<string>
  /** The folder of the action. */
  readonly action: string
  readonly assumePublished: boolean
  /** Whether the gates are run. */
  readonly gates: boolean
  /** When the publishing job is killed. */
  readonly killing: Killing
  /** Told which tag is released, as soon as that is known. */
  readonly onTag: (tag: string) => void
}

/** Plays the workflow from the tag to the published release. Without a tag the first plan says which one it would be. */
export async function playRelease(course: Course, scene: Scene): Promise<Planned> {
  const { world, clone, git } = scene
  const play = (
    job: WorkflowJob,
    run: RunFacts,
    outcome: (end: JobEnd) => string,
    failure = ({ conclusion }: JobEnd): string => conclusion,
  ): Promise<JobEnd> =>
    step(course, job.name, async () => {
      const end = await playJob(job, flow(course, scene, run))
      course.problems.push(...problemsOf(job.name, end))
      course.summaries.push({ job: job.name, markdown: end.summary })
      const ok = end.conclusion === 'success'
      return { value: end, ok, outcome: ok ? outcome(end) : failure(end) }
    })
  const scouted = await play(planJob(clone.tag === undefined ? 'plan without a tag' : 'plan'), scene.run, planOutcome)
  const first = planOf(scouted)
  const tag = clone.tag ?? first.tag
  scene.onTag(tag)
  const hidden = hiddenIn(first)
  const elsewhere = first.targets.filter((target) => !isBuiltHere(target))
  if (elsewhere.length > 0) {
    remark(course, `Skipped, because this machine (${thisPlatform}) does not build them: ${elsewhere.join(', ')}.`)
  }
  // on the tag, for this machine alone, and without what is published already, the plan is another one
  const again = clone.tag === undefined || hidden.length > 0 || scene.assumePublished || elsewhere.length > 0
  const run = again ? tagRun(scene.run, tag) : scene.run
  if (clone.tag === undefined) await tagClone(clone, tag, git)
  world.services().github.refs.set(run.ref, run.sha)
  const { assumePublished } = scene
  const { crateLimits } = first
  const packages = asKnown(first, hidden)
  const arranged = arrange({ run, packages, environment: undefined, assumePublished, hidden, crateLimits })
  world.trust(arranged.trust)
  course.remarks.push(...arranged.remarks)
  const planned = again
    ? await play(planJob('plan on the tag', elsewhere.length > 0 ? targetsHere(first.targets) : []), run, planOutcome)
    : scouted
  const json = planned.jobOutputs['plan'] ?? ''
  await playGates(course, planOf(planned).gates, scene.gates, (gate, folder) =>
    play(gateJob(gate, json, folder), run, gateOutcome, gateOutcome),
  )
  const recorded: RecordedFile[] = []
  for (const target of planOf(planned).targets) {
    const built = await play(buildJob(target, json), run, (end) => counted(filesOf(end)))
    recorded.push(...filesOf(built))
  }
  await play(dryRunJob(json), run, () => 'nothing is in the way')
  const isHeld = await isVerifyAsked(clone.root)
  await playPublish(publishJob(json, arranged, isHeld), run, course, scene)
  if (isHeld) {
    await play(verifyJob(json), run, () => 'works from the registries')
    await play(releaseJob(json), run, () => 'the GitHub Release is published')
  }
  course.release = releaseOf(world.services(), tag)
  course.files = await step(course, 'compare hashes', async () => {
    const files = await gatherEvidence(recorded, world.services(), world.edge)
    const equal = files.filter((each) => each.equal).length
    const outcome = `${equal} of ${files.length} equal in record, registry and download`
    return { value: files, ok: equal === files.length, outcome }
  })
  return planOf(planned)
}

/** Plays the publishing job, and as often as it was killed on request, the same job again. */
async function playPublish(job: WorkflowJob, run: RunFacts, course: Course, scene: Scene): Promise<void> {
  const kill = scene.killing.arm()
  const end = await step(course, job.name, async () => {
    const value = await playJob(job, { ...flow(course, scene, run), kill })
    course.problems.push(...problemsOf(job.name, value))
    course.summaries.push({ job: job.name, markdown: value.summary })
    const struck = scene.killing.struck()
    if (struck !== undefined) return { value, ok: true, outcome: `killed, as ${struck.text} asks` }
    const ok = value.conclusion === 'success'
    return { value, ok, outcome: ok ? `${counted(filesOf(value))} published and verified` : value.conclusion }
  })
  if (scene.killing.struck() === undefined || end.conclusion === 'cancelled') return
  const { runAttempt } = run
  await playPublish(
    publishAgain(job, runAttempt + 1),
    newRun({ ...runNames(run), runAttempt: runAttempt + 1 }),
    course,
    scene,
  )
}

function flow(course: Course, scene: Scene, run: RunFacts): WorkflowOptions {
  return {
    ...scene,
    run,
    repository: scene.clone.root,
    signal: course.signal,
    onLine: (job, line) => course.progress.line(job, line),
  }
}

const runNames = ({ repository, event, ref, sha, runId }: RunFacts) => ({ repository, event, ref, sha, runId })

/** The run that the pushed tag starts; another one than that of the first look, as it would be on GitHub. */
function tagRun({ repository, sha, runId }: RunFacts, tag: string): RunFacts {
  return newRun({ repository, sha, runId: runId + 1, ref: `refs/tags/${tag}` })
}

function hiddenIn(plan: Planned): readonly Hidden[] {
  return plan.packages
    .filter((each) => each.onRegistry === 'released')
    .map(({ ecosystem, name, version }) => ({ ecosystem, name, version }))
}

/** A hidden release was found, so its name is known. */
function asKnown(plan: Planned, hidden: readonly Hidden[]): Planned['packages'] {
  return plan.packages.map((each) =>
    hidden.some((one) => one.name === each.name && one.ecosystem === each.ecosystem)
      ? { ...each, onRegistry: 'known' }
      : each,
  )
}

const filesOf = (end: JobEnd): readonly RecordedFile[] => readRecorded(end.outputs['distributions'])

const counted = (files: readonly RecordedFile[]): string => (files.length === 1 ? '1 file' : `${files.length} files`)

function releaseOf({ github }: Services, tag: string): ReportRelease | undefined {
  const found = [...github.releases.values()].find((each) => each.tag === tag)
  if (found === undefined) return undefined
  return {
    tag: found.tag,
    title: found.name ?? found.tag,
    body: found.body ?? '',
    draft: found.draft,
    prerelease: found.prerelease,
    assets: found.assets.map(({ name, bytes, sha256 }) => ({ name, size: bytes.length, sha256 })),
  }
}
