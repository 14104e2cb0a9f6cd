import { notesArtifact, rowArtifact } from '../../src/artifacts/names.ts'
import { recordName } from '../../src/model/record.ts'
import { newJob } from '../../rehearsal/job-facts.ts'
import type { RunDifferences, RunFacts } from '../../rehearsal/run-facts.ts'
import { makeRepository } from '../make/repository.ts'
import { filesIn, storeArtifact } from './artifact.ts'
import { project, type Sources, type StagedRow, stagedRows } from './project.ts'
import { type Play, type Played, type Stage, type StageDifferences, stageRun, withStage } from './stage.ts'

/** What differs from the default project, committed and tagged `v0.2.0`. */
export interface PlanDifferences extends StageDifferences {
  /** Files over those of the default project. */
  readonly sources?: Sources
  readonly run?: RunDifferences
  readonly with?: Readonly<Record<string, string>>
  /** Looks at the services when the job has ended. */
  readonly look?: (services: ReturnType<Stage['world']['services']>) => void
}

/** What differs from a release that was planned and built, and is about to be published. */
export interface ReleaseDifferences extends PlanDifferences {
  /** Changes what the build jobs left. */
  readonly rows?: (rows: readonly StagedRow[]) => readonly StagedRow[]
  /** The text of the notes artifact, where it is not what the plan step stored. */
  readonly notes?: string
}

/** A release between its build and its publish. */
export interface Release extends Stage {
  readonly run: RunFacts
  readonly plan: string
  /** Plays the publishing job, or another one after the build. */
  readonly publish: (differs?: Partial<Play>) => Promise<Played>
  readonly dryRun: (differs?: Partial<Play>) => Promise<Played>
}

/** A plan step that was played, with the commit it saw. */
export interface Planned {
  readonly end: Played
  readonly commit: string
  /** The text of the release notes that it stored. */
  readonly notes: string
}

/** Commits the project, and plays the real plan step on it. */
export async function playPlan(differs: PlanDifferences = {}): Promise<Planned> {
  const repository = await makeRepository({ ...project, ...differs.sources })
  try {
    const commit = await repository.commit()
    const run = stageRun(commit, differs.run)
    return await withStage(run, differs, async ({ play, world }) => {
      const end = await play({
        with: { step: 'plan', ...differs.with },
        run,
        permissions: { contents: 'read' },
        workspace: repository.root,
      })
      differs.look?.(world.services())
      return { end, commit, notes: filesIn(world.services().artifacts, notesArtifact(1))['notes.md'] ?? '' }
    })
  } finally {
    await repository.remove()
  }
}

const plans = new Map<string, Promise<Planned>>()

/** The same project on the same ref has the same plan: commits are made at a fixed time. */
function planOnce(differs: PlanDifferences): Promise<Planned> {
  const { sources, index, run } = differs
  const key = JSON.stringify([sources, index, run?.ref])
  const planned =
    plans.get(key) ?? playPlan({ ...(sources && { sources }), ...(index && { index }), ...(run && { run }) })
  plans.set(key, planned)
  return planned
}

/** Plans the release once, stores its files as the build jobs would have, and lets `use` publish. */
export async function withRelease<T>(differs: ReleaseDifferences, use: (release: Release) => Promise<T>): Promise<T> {
  const { commit, end, notes } = await planOnce(differs)
  const plan = end.jobOutputs['plan']
  if (plan === undefined) throw new Error(`no plan: ${end.told.join('\n')}`)
  const run = stageRun(commit, differs.run)
  return withStage(run, differs, async (stage) => {
    const { artifacts } = stage.world.services()
    const built = stagedRows('v0.2.0', commit)
    for (const { target, record, files } of differs.rows?.(built) ?? built) {
      const job = newJob(run, Date.now(), { id: `build-${target}` })
      const recorded = { ...files, [recordName]: Buffer.from(`${JSON.stringify(record, null, 2)}\n`) }
      await storeArtifact(artifacts, job, rowArtifact(target, 1), recorded)
    }
    const planning = newJob(run, Date.now(), { id: 'plan' })
    await storeArtifact(artifacts, planning, notesArtifact(1), { 'notes.md': Buffer.from(differs.notes ?? notes) })
    const play = (inputs: Play['with'], more: Partial<Play>): Promise<Played> =>
      stage.play({ run, ...more, with: { ...inputs, plan, ...more.with } })
    return use({
      ...stage,
      run,
      plan,
      publish: (more = {}) => play({ step: 'publish', live: 'true' }, more),
      dryRun: (more = {}) => play({ step: 'dry-run' }, { permissions: {}, ...more }),
    })
  })
}
