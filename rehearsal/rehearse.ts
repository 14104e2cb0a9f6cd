import path from 'node:path'
import { type Clone, cloneProject, type Git, gitWith, tagClone } from './clone.ts'
import { type CrateUse, type PythonUse, useCrates, usePython } from './consume.ts'
import { gatherEvidence } from './evidence.ts'
import type { Faults } from './faults.ts'
import type { Hidden } from './hide.ts'
import { openJournal } from './journal.ts'
import { readMachine, thisMachine } from './machine.ts'
import { type Planned, readPlanned, readRecorded, type RecordedFile } from './planned.ts'
import type { Report, ReportFile, ReportRelease, ReportRequest, ReportStep, ReportUse } from './report.ts'
import { fullName, newRun, type RunFacts } from './run-facts.ts'
import type { JobEnd } from './runner.ts'
import { type Arrangement, arrange } from './trust.ts'
import { openUpstream } from './upstream.ts'
import { modulesOf } from './wheel-modules.ts'
import { playJob, type WorkflowJob, type WorkflowOptions } from './workflow.ts'
import { openWorkplace, type Workplace } from './workplace.ts'
import { openWorld, type Services, type World } from './world.ts'

/** What is rehearsed, and how. */
export interface RehearseOptions {
  /** The project's folder; it is only read. */
  readonly directory: string
  /** The folder of the action: its `action.yml` and `dist/`. */
  readonly action: string
  readonly tag: string | undefined
  readonly assumePublished: boolean
  readonly faults: Faults | undefined
  readonly latency: number | undefined
  readonly python: string
  readonly environment: NodeJS.ProcessEnv
  /** Ends the rehearsal; everything is cleaned up before the promise settles. */
  readonly signal: AbortSignal
  readonly progress: Progress
}

/** Told while it runs. */
export interface Progress {
  start(step: string): void
  end(step: ReportStep): void
  line(step: string, line: string): void
}

/** Thrown where a step failed; the report tells what. */
class Ended extends Error {}

/** Rehearses the release of a project from its tag to both registries, and leaves nothing behind. */
export async function rehearse(options: RehearseOptions): Promise<Report> {
  const started = Date.now()
  const collected = newCollected()
  const workplace = await openWorkplace(options.environment)
  let facts: Pick<Report, 'repository' | 'tag' | 'commit'> = { repository: '', tag: options.tag, commit: undefined }
  try {
    const machine = await readMachine(thisMachine(options.directory, options.environment))
    collected.remarks.push(...machine.notes)
    const upstream = openUpstream({
      ...(machine.pypi !== undefined && { pypi: machine.pypi }),
      ...(machine.crates !== undefined && { crates: machine.crates }),
      proxy: machine.proxy,
      ca: machine.ca,
    })
    try {
      const git = gitWith(
        { PATH: options.environment['PATH'] ?? '', HOME: workplace.home, GIT_CONFIG_NOSYSTEM: '1' },
        options.signal,
      )
      const repository = path.join(workplace.folder, 'repository')
      const clone = await step(collected, options, 'clone', async () => {
        const cloned = await cloneProject(options.directory, repository, options.tag, git)
        return { value: cloned, outcome: `commit ${cloned.commit.slice(0, 10)}`, ok: true }
      })
      collected.remarks.push(...clone.remarks)
      const run = newRun({
        repository: { owner: 'rehearsal', name: repositoryName(options.directory) },
        ref: clone.tag === undefined ? 'refs/heads/main' : `refs/tags/${clone.tag}`,
        sha: clone.commit,
      })
      facts = { repository: fullName(run.repository), tag: clone.tag, commit: clone.commit }
      const world = await openWorld({
        run,
        upstream: upstream.ask,
        journal: openJournal((entry) => {
          collected.requests.push({
            job: collected.current,
            service: entry.service,
            method: entry.method,
            url: `https://${entry.host}${entry.path}`,
            status: entry.status,
            milliseconds: Math.round(entry.milliseconds),
          })
        }),
        machineProxy: machine.proxy,
        onUnreachable: (host) => {
          const remark = `${host} cannot be reached from this machine: taken as empty.`
          if (!collected.remarks.includes(remark)) collected.remarks.push(remark)
        },
        ...(options.faults && { faults: options.faults }),
        ...(options.latency !== undefined && { latency: options.latency }),
      })
      try {
        const env = await workplace.clients(world.edge, machine.ca)
        const tag = await release(options, collected, { workplace, world, run, clone, git, env })
        facts = { ...facts, tag }
      } finally {
        await world.close()
      }
    } finally {
      await upstream.close()
    }
  } catch (error) {
    if (!(error instanceof Ended))
      collected.remarks.push(options.signal.aborted ? 'It was interrupted.' : wordsOf(error))
    collected.failed = true
  } finally {
    await workplace.remove()
  }
  const { files, uses, steps } = collected
  const ok =
    !collected.failed &&
    steps.every((each) => each.ok) &&
    files.length > 0 &&
    files.every((each) => each.equal) &&
    uses.every((each) => each.ok)
  return {
    schema: 1,
    project: options.directory,
    ...facts,
    ok,
    remarks: collected.remarks,
    problems: collected.problems,
    steps,
    files,
    uses,
    release: collected.release,
    requests: collected.requests,
    seconds: (Date.now() - started) / 1000,
  }
}

/** What is found out on the way; an interrupted rehearsal reports what it has. */
interface Collected {
  current: string
  failed: boolean
  release: ReportRelease | undefined
  files: readonly ReportFile[]
  readonly uses: ReportUse[]
  readonly remarks: string[]
  readonly problems: Report['problems'][number][]
  readonly steps: ReportStep[]
  readonly requests: ReportRequest[]
}

function newCollected(): Collected {
  return {
    current: '',
    failed: false,
    release: undefined,
    files: [],
    uses: [],
    remarks: [],
    problems: [],
    steps: [],
    requests: [],
  }
}

interface Scene {
  readonly workplace: Workplace
  readonly world: World
  readonly run: RunFacts
  readonly clone: Clone
  readonly git: Git
  readonly env: Readonly<Record<string, string>>
}

/** The release itself: plan, builds, dry run, publish, then what came of it. Gives the tag. */
async function release(options: RehearseOptions, collected: Collected, scene: Scene): Promise<string> {
  const { world, clone, git, env } = scene
  const flow = (run: RunFacts): WorkflowOptions => ({
    world,
    run,
    action: options.action,
    repository: clone.root,
    git,
    room: scene.workplace.room,
    env,
    signal: options.signal,
    onLine: (job, line) => options.progress.line(job, line),
  })
  const play = (job: WorkflowJob, run: RunFacts, outcome: (end: JobEnd) => string): Promise<JobEnd> =>
    step(collected, options, job.name, async () => {
      const end = await playJob(job, flow(run))
      collected.problems.push(...problemsOf(job.name, end))
      return {
        value: end,
        ok: end.conclusion === 'success',
        outcome: end.conclusion === 'success' ? outcome(end) : end.conclusion,
      }
    })
  const scouted = await play(planJob(clone.tag === undefined ? 'plan without a tag' : 'plan'), scene.run, planOutcome)
  const first = must(readPlanned(scouted.jobOutputs['plan']))
  const tag = clone.tag ?? first.tag
  const hidden = hiddenIn(first)
  const again = clone.tag === undefined || hidden.length > 0 || options.assumePublished
  const run = again ? tagRun(scene.run, tag) : scene.run
  if (clone.tag === undefined) await tagClone(clone, tag, git)
  world.services().github.refs.set(run.ref, run.sha)
  const arranged = arrange({
    run,
    packages: asPlanned(first, hidden),
    environment: undefined,
    assumePublished: options.assumePublished,
    hidden,
  })
  world.trust(arranged.trust)
  collected.remarks.push(...arranged.remarks)
  const planned = again ? await play(planJob('plan on the tag'), run, planOutcome) : scouted
  const plan = must(readPlanned(planned.jobOutputs['plan']))
  const json = planned.jobOutputs['plan'] ?? ''
  const recorded: RecordedFile[] = []
  for (const target of plan.targets) {
    const built = await play(
      buildJob(target, json),
      run,
      (end) => `${readRecorded(end.outputs['distributions']).length} files`,
    )
    recorded.push(...readRecorded(built.outputs['distributions']))
  }
  await play(dryRunJob(json), run, () => 'nothing is in the way')
  await play(
    publishJob(json, arranged),
    run,
    (end) => `${readRecorded(end.outputs['distributions']).length || recorded.length} files published and verified`,
  )
  collected.release = releaseOf(world.services(), tag)
  collected.files = await step(collected, options, 'compare hashes', async () => {
    const files = await gatherEvidence(recorded, world.services(), world.edge)
    const equal = files.filter((each) => each.equal).length
    return {
      value: files,
      ok: equal === files.length,
      outcome: `${equal} of ${files.length} equal in record, registry and download`,
    }
  })
  await consume(options, collected, scene, plan)
  return tag
}

async function consume(options: RehearseOptions, collected: Collected, scene: Scene, plan: Planned): Promise<void> {
  const folder = await scene.workplace.room('clients')
  const shared = { folder, env: scene.env, signal: options.signal, python: options.python }
  for (const use of pythonUses(plan, scene.world.services())) {
    await step(collected, options, `pip install ${use.name}`, async () => {
      const used = await usePython(use, shared)
      collected.uses.push(used)
      return { value: used, ok: used.ok, outcome: used.ok ? (used.output.split('\n').at(-1) ?? '') : 'failed' }
    })
  }
  const crates = crateUses(plan, scene.world.services())
  if (crates.length === 0) return
  await step(collected, options, 'cargo, from the index', async () => {
    const used = await useCrates(crates, shared)
    collected.uses.push(...used)
    const ok = used.every((each) => each.ok)
    return { value: used, ok, outcome: ok ? used.map((each) => each.output.split('\n')[0]).join(', ') : 'failed' }
  })
}

async function step<T>(
  collected: Collected,
  options: RehearseOptions,
  name: string,
  act: () => Promise<{ readonly value: T; readonly ok: boolean; readonly outcome: string }>,
): Promise<T> {
  options.signal.throwIfAborted()
  collected.current = name
  options.progress.start(name)
  const started = Date.now()
  const told = (ok: boolean, outcome: string): void => {
    const done: ReportStep = { name, seconds: (Date.now() - started) / 1000, ok, outcome }
    collected.steps.push(done)
    options.progress.end(done)
  }
  try {
    const { value, ok, outcome } = await act()
    told(ok, outcome)
    if (!ok) throw new Ended(name)
    return value
  } catch (error) {
    if (!(error instanceof Ended)) told(false, options.signal.aborted ? 'interrupted' : wordsOf(error))
    throw error
  }
}

const planJob = (name: string): WorkflowJob => ({
  name,
  with: { step: 'plan' },
  permissions: { contents: 'read' },
  hasCheckout: true,
})

const buildJob = (target: string, plan: string): WorkflowJob => ({
  name: `build ${target}`,
  with: { step: 'build', target, plan },
  permissions: { contents: 'read' },
  hasCheckout: true,
})

const dryRunJob = (plan: string): WorkflowJob => ({
  name: 'dry run',
  with: { step: 'dry-run', plan },
  permissions: { contents: 'read' },
  hasCheckout: false,
})

const publishJob = (plan: string, { secrets }: Arrangement): WorkflowJob => ({
  name: 'publish',
  with: { step: 'publish', live: 'true', plan, ...secrets },
  permissions: { contents: 'write', 'id-token': 'write', actions: 'read' },
  hasCheckout: false,
  secrets: Object.values(secrets),
})

const planOutcome = (end: JobEnd): string =>
  (readPlanned(end.jobOutputs['plan'])?.packages ?? []).map((each) => `${each.name} ${each.version}`).join(', ')

function hiddenIn(plan: Planned): readonly Hidden[] {
  return plan.packages
    .filter((each) => each.onRegistry === 'released')
    .map(({ ecosystem, name, version }) => ({ ecosystem, name, version }))
}

/** A hidden release was found, so its name is known. */
const asPlanned = (plan: Planned, hidden: readonly Hidden[]): Planned['packages'] =>
  plan.packages.map((each) => (hidden.some((one) => one.name === each.name) ? { ...each, onRegistry: 'known' } : each))

/** The run that the pushed tag starts; another one than that of the first look, as it would be on GitHub. */
function tagRun({ repository, sha, runId }: RunFacts, tag: string): RunFacts {
  return newRun({ repository, sha, runId: runId + 1, ref: `refs/tags/${tag}` })
}

function problemsOf(job: string, end: JobEnd): Report['problems'] {
  return end.annotations.map(({ level, title, message }) => ({ job, level, code: title ?? '', message }))
}

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

function pythonUses(plan: Planned, { pypi, testpypi }: Services): readonly PythonUse[] {
  const { uploads } = plan.pypi === 'testpypi' ? testpypi : pypi
  return plan.packages
    .filter((each) => each.ecosystem === 'python')
    .map(({ name, version }) => {
      const normal = name.toLowerCase().replace(/[-_.]+/g, '-')
      const wheel = uploads.find(
        (each) => each.filename.endsWith('.whl') && each.project.toLowerCase().replace(/[-_.]+/g, '-') === normal,
      )
      return { name, version, index: plan.pypi, modules: wheel === undefined ? [] : modulesOf(wheel.bytes) }
    })
}

function crateUses(plan: Planned, { crates }: Services): readonly CrateUse[] {
  return plan.packages
    .filter((each) => each.ecosystem === 'rust')
    .map(({ name, version }) => {
      const about = crates.published.find((each) => each.crate === name && each.version === version)?.about
      return {
        name,
        version,
        library: about?.hasLib === true ? (about.libName ?? name.replaceAll('-', '_')) : undefined,
      }
    })
}

function repositoryName(directory: string): string {
  return path.basename(path.resolve(directory)).replace(/[^A-Za-z0-9._-]/g, '-') || 'project'
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The plan step left no plan.')
  return value
}

function wordsOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)
}
