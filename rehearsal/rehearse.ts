import path from 'node:path'
import { playClients } from './clients.ts'
import { cloneProject, gitWith } from './clone.ts'
import { type Course, Ended, newCourse, type Progress, remark, step, wordsOf } from './course.ts'
import type { Faults } from './faults.ts'
import { openJournal } from './journal.ts'
import { type Kill, openKilling } from './kill.ts'
import { type Machine, readMachine, thisMachine } from './machine.ts'
import { openReadmeRenderer } from './readme-renderer.ts'
import { playRelease } from './release.ts'
import type { Report } from './report.ts'
import { fullName, newRun } from './run-facts.ts'
import { type OpenUpstream, openUpstream } from './upstream.ts'
import { openWorkplace, type Workplace } from './workplace.ts'
import { openWorld } from './world.ts'

/** What is rehearsed, and how. */
export interface RehearseOptions {
  /** The project's folder; it is only read. */
  readonly directory: string
  /** The folder of the action: its `action.yml` and `dist/`. */
  readonly action: string
  readonly tag: string | undefined
  readonly assumePublished: boolean
  /** Whether the gates of the plan are run. */
  readonly gates: boolean
  readonly faults: Faults | undefined
  /** When the publishing job is killed; it is run again each time. */
  readonly kills: readonly Kill[]
  /** Milliseconds that every request takes longer. */
  readonly latency: number | undefined
  readonly python: string
  readonly environment: NodeJS.ProcessEnv
  /** Ends the rehearsal; everything is cleaned up before the promise settles. */
  readonly signal: AbortSignal
  readonly progress: Progress
}

type Identified = Pick<Report, 'repository' | 'tag' | 'commit'>

/** Rehearses the release of a project from its tag to both registries, and leaves nothing behind. Never throws. */
export async function rehearse(options: RehearseOptions): Promise<Report> {
  const started = Date.now()
  const course = newCourse(options.progress, options.signal)
  const identified: { facts: Identified } = { facts: { repository: '', tag: options.tag, commit: undefined } }
  try {
    const workplace = await openWorkplace(options.environment)
    try {
      await inWorkplace(options, course, workplace, (facts) => (identified.facts = facts))
    } finally {
      await workplace.remove()
    }
  } catch (error) {
    course.failed = true
    if (options.signal.aborted) remark(course, 'It was interrupted.')
    else if (!(error instanceof Ended)) remark(course, wordsOf(error))
  }
  return reportOf(options, course, identified.facts, (Date.now() - started) / 1000)
}

async function inWorkplace(
  options: RehearseOptions,
  course: Course,
  workplace: Workplace,
  identify: (facts: Identified) => void,
): Promise<void> {
  const machine = await readMachine(thisMachine(options.directory, options.environment))
  for (const note of machine.notes) remark(course, note)
  const upstream = openUpstream({
    ...(machine.pypi !== undefined && { pypi: machine.pypi }),
    ...(machine.crates !== undefined && { crates: machine.crates }),
    proxy: machine.proxy,
    ca: machine.ca,
  })
  try {
    await inFrontOf(upstream, machine, options, course, workplace, identify)
  } finally {
    await upstream.close()
  }
}

async function inFrontOf(
  upstream: OpenUpstream,
  machine: Machine,
  options: RehearseOptions,
  course: Course,
  workplace: Workplace,
  identify: (facts: Identified) => void,
): Promise<void> {
  const { signal, environment } = options
  const git = gitWith({ PATH: environment['PATH'] ?? '', HOME: workplace.home, GIT_CONFIG_NOSYSTEM: '1' }, signal)
  const clone = await step(course, 'clone', async () => {
    const value = await cloneProject(options.directory, path.join(workplace.folder, 'repository'), options.tag, git)
    return { value, outcome: `commit ${value.commit.slice(0, 10)}`, ok: true }
  })
  for (const each of clone.remarks) remark(course, each)
  const run = newRun({
    repository: { owner: 'rehearsal', name: repositoryName(options.directory) },
    ref: clone.tag === undefined ? 'refs/heads/main' : `refs/tags/${clone.tag}`,
    sha: clone.commit,
  })
  const facts = { repository: fullName(run.repository), commit: clone.commit }
  identify({ ...facts, tag: clone.tag })
  const killing = openKilling(options.kills)
  const world = await openWorld({
    run,
    upstream: upstream.ask,
    journal: openJournal((entry) => {
      killing.see(entry)
      const { service, method, host, path: at, status, milliseconds } = entry
      const url = `https://${host}${at}`
      course.requests.push({
        job: course.current,
        service,
        method,
        url,
        status,
        milliseconds: Math.round(milliseconds),
      })
    }),
    machineProxy: machine.proxy,
    rendersBadly: openReadmeRenderer(options.python, workplace.folder, { PATH: environment['PATH'] ?? '' }, signal),
    onUnreachable: (host) => remark(course, `${host} cannot be reached from this machine: taken as empty.`),
    ...(options.faults && { faults: options.faults }),
    ...(options.latency !== undefined && { latency: options.latency }),
  })
  try {
    const env = await workplace.clients(world.edge, machine.ca)
    const { action, assumePublished, gates, python } = options
    const plan = await playRelease(course, {
      world,
      run,
      clone,
      git,
      env,
      room: workplace.room,
      action,
      assumePublished,
      gates,
      killing,
      onTag: (tag) => identify({ ...facts, tag }),
    })
    for (const { text } of [...(options.faults?.left() ?? []), ...killing.left()])
      remark(course, `${text} never struck: there were not that many.`)
    await playClients(course, plan, world.services(), { folder: await workplace.room('clients'), env, signal, python })
  } finally {
    await world.close()
  }
}

function reportOf(options: RehearseOptions, course: Course, facts: Identified, seconds: number): Report {
  const { files, uses, steps } = course
  const held = [...files.map((each) => each.equal), ...uses.map((each) => each.ok), ...steps.map((each) => each.ok)]
  return {
    schema: 1,
    project: options.directory,
    ...facts,
    ok: !course.failed && files.length > 0 && held.every(Boolean),
    remarks: course.remarks,
    problems: course.problems,
    steps,
    files,
    uses,
    release: course.release,
    requests: course.requests,
    summaries: course.summaries,
    seconds,
  }
}

/** A name that GitHub would take for a repository. */
function repositoryName(directory: string): string {
  return path.basename(path.resolve(directory)).replace(/[^A-Za-z0-9._-]/g, '-') || 'project'
}
