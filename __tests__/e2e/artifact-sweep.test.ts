import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { receiptArtifact } from '../../src/artifacts/names.ts'
import { fetchNotes, storeNotes } from '../../src/artifacts/notes.ts'
import { storeReceipt } from '../../src/artifacts/receipt.ts'
import { findEarlier, gatherRows, storeRow } from '../../src/artifacts/rows.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Problem } from '../../src/model/problem.ts'
import type { Receipt } from '../../src/model/receipt.ts'
import { recordName } from '../../src/model/record.ts'
import { isRed } from '../../src/report/problems.ts'
import { createArtifacts } from '../../src/platform/artifacts.ts'
import { files } from '../../src/platform/files.ts'
import type { LoopbackRequest } from '../../rehearsal/handler.ts'
import { openFaults, parseFault } from '../../rehearsal/faults.ts'
import { handleArtifacts, resultsUrl } from '../../rehearsal/handlers/artifacts.ts'
import { type ArtifactsState, newArtifactsState } from '../../rehearsal/handlers/artifacts/state.ts'
import { handleGitHub } from '../../rehearsal/handlers/github.ts'
import { type GitHubState, newGitHubState } from '../../rehearsal/handlers/github/state.ts'
import { newJob } from '../../rehearsal/job-facts.ts'
import { type JournalEntry, openJournal } from '../../rehearsal/journal.ts'
import type { RunFacts } from '../../rehearsal/run-facts.ts'
import { type LoopbackServer, serve } from '../../rehearsal/serve.ts'
import { keepingActions } from '../make/actions.ts'
import { commit, crateRow, plan as planOf } from '../make/plan.ts'
import { madeReceipt } from '../make/receipt.ts'
import { run as runOf } from '../make/run.ts'
import { changedRun, stageRun } from './stage.ts'

/** GitHub's client waits seconds between its tries, and no clock can be handed to it. */
const setTimer = globalThis.setTimeout
const variables = ['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_API_URL', 'GITHUB_WORKSPACE'] as const
const proxies = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'] as const
const stdout = Object.getOwnPropertyDescriptor(process, 'stdout')
const before = new Map<string, string | undefined>()

/** GitHub's client reads the address of the API once, when it is loaded: one server answers for all. */
const gitHub: { now?: GitHubState } = {}
let api: LoopbackServer
let folder = ''
beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'artifact-sweep-')))
  for (const name of [...variables, ...proxies]) before.set(name, process.env[name])
  // what the client says goes to the log of a run
  Object.defineProperty(process, 'stdout', { value: { write: () => true }, configurable: true })
  for (const name of proxies) Reflect.deleteProperty(process.env, name)
  const host = 'api.github.com'
  const handle = (request: LoopbackRequest) => {
    if (gitHub.now === undefined) throw new Error('asked too early')
    return handleGitHub(request, gitHub.now)
  }
  const upstream = () => Promise.resolve({ status: 404 })
  const handlers = new Map([[host, { service: 'github', handle }]])
  api = await serve({ host, handlers, journal: openJournal(), upstream })
  process.env['GITHUB_API_URL'] = api.url
  // a wait between tries hands nothing on; timers of connections do
  const quick = (work: (...given: unknown[]) => void, wait?: number, ...given: unknown[]): NodeJS.Timeout =>
    setTimer(
      work,
      given.length === 0 && wait !== undefined && wait >= 1000 && wait < 30_000 ? wait / 1000 : wait,
      ...given,
    )
  globalThis.setTimeout = Object.assign(quick, setTimer)
})
afterAll(async () => {
  globalThis.setTimeout = setTimer
  if (stdout !== undefined) Object.defineProperty(process, 'stdout', stdout)
  for (const [name, value] of before) {
    if (value === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = value
  }
  await api.close()
  await rm(folder, { recursive: true, force: true })
})

const targets = ['crates', 'sdist'] as const
const notes = 'What is new.\n'
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const plan: Plan = planOf({
  rows: targets.map((target) => ({ ...crateRow, target })),
  notes: { sha256: sha256(notes), source: 'CHANGELOG.md' },
})

/** The artifact service on three ports: the calls, the blobs, and GitHub's list of what earlier attempts left. */
interface Service {
  readonly entries: () => readonly JournalEntry[]
  readonly left: () => number
  /** Whoever was down is up again. */
  readonly pass: () => void
  readonly run: RunFacts
  readonly artifacts: ArtifactsState
  readonly close: () => Promise<void>
}

async function openService(faultText: string | undefined): Promise<Service> {
  const run = stageRun(commit)
  const journal = openJournal()
  const fault = faultText === undefined ? undefined : parseFault(faultText)
  if (fault !== undefined && 'wrong' in fault) throw new Error(fault.wrong)
  const faults = openFaults(fault === undefined ? [] : [fault])
  let isOver = false
  const passing: typeof faults = {
    next: (service, method) => (isOver ? undefined : faults.next(service, method)),
    left: () => faults.left(),
  }
  const state: { artifacts?: ArtifactsState } = {}
  const open = (host: string) => {
    const handle = (request: LoopbackRequest) => {
      if (state.artifacts === undefined) throw new Error('asked too early')
      return handleArtifacts(request, state.artifacts)
    }
    return serve({ host, handlers: new Map([[host, { service: 'artifacts', handle }]]), ...common, faults: passing })
  }
  const common = { journal, upstream: () => Promise.resolve({ status: 404 }) }
  const twirp = await open(new URL(resultsUrl).host)
  const store = await open('productionresultssa0.blob.core.windows.net')
  const now = (): number => Date.now()
  const artifacts = newArtifactsState({ now, run, blobUrl: store.url })
  state.artifacts = artifacts
  const { repository, serverUrl, apiUrl } = run
  const github = newGitHubState({ now, repository, refs: [], artifacts, immutable: false, serverUrl, apiUrl })
  github.tokens.set('token', { actions: 'read' })
  github.runs.set(run.runId, run)
  gitHub.now = github
  process.env['ACTIONS_RESULTS_URL'] = `${twirp.url}/`
  return {
    entries: () => journal.entries(),
    left: () => faults.left().length,
    pass: () => void (isOver = true),
    run,
    artifacts,
    close: async () => {
      await Promise.all([twirp.close(), store.close()])
    },
  }
}

/** The jobs of a run in their order; what a job needs must have gone well. */
const jobs = ['plan', ...targets, 'publish'] as const
type Job = (typeof jobs)[number]

interface Went {
  /** What each job of each attempt told; nothing of one that was not started. */
  readonly told: ReadonlyMap<string, readonly Problem[]>
  /** The text of each row's file as the publishing job got it. */
  readonly got: Readonly<Record<string, string>>
  readonly ended: ReadonlySet<Job>
}

let rooms = 0

/** Plays the jobs, and once more those that failed or were not started, when the service is up again. */
async function releaseThrough(service: Service): Promise<Went> {
  const told = new Map<string, readonly Problem[]>()
  const ended = new Set<Job>()
  const got: Record<string, string> = {}
  const isReady = (job: Job): boolean =>
    job === 'plan' || (ended.has('plan') && (job !== 'publish' || targets.every((each) => ended.has(each))))
  for (const attempt of [1, 2]) {
    for (const job of jobs.filter((each) => !ended.has(each))) {
      if (!isReady(job)) continue
      const problems = await play(service, job, attempt, got)
      told.set(`${job} ${attempt}`, problems)
      if (!isRed(problems, true)) ended.add(job)
    }
    service.pass()
  }
  // who was told that there is no receipt runs the job again
  const isLost = [...told.values()].some((each) => each.some(({ code }) => code === 'receipt-unstored'))
  if (isLost) told.set('publish 3', await play(service, 'publish', 3, got))
  return { told, got, ended }
}

async function play(
  service: Service,
  job: Job,
  attempt: number,
  got: Record<string, string>,
): Promise<readonly Problem[]> {
  const facts = newJob(changedRun(service.run, { runAttempt: attempt }), Date.now(), { id: job })
  const temp = path.join(folder, `room-${++rooms}`)
  await mkdir(temp, { recursive: true })
  process.env['ACTIONS_RUNTIME_TOKEN'] = facts.runtimeToken
  process.env['GITHUB_WORKSPACE'] = temp
  const { owner, name } = service.run.repository
  const run = { ...runOf(temp, attempt), repository: `${owner}/${name}`, runId: String(service.run.runId) }
  const ports = { files, run, actions: keepingActions(), artifacts: createArtifacts(run, 'token', undefined) }
  if (job === 'plan') return storeNotes(ports, notes)
  if (job !== 'publish') return build(ports, job, attempt, temp)
  const gathered = await gatherRows(ports, plan)
  const noted = await fetchNotes(ports, plan)
  if ('problem' in gathered) return [gathered.problem]
  if ('problem' in noted) return [noted.problem]
  for (const { target, directory } of gathered.rows) {
    got[target] = (await files.text(path.join(directory, `${target}.txt`))) ?? ''
  }
  got['notes'] = noted.body
  return storeReceipt(ports, receiptOf(attempt))
}

/** What a publish that sent everything in this attempt hands down. */
const receiptOf = (attempt: number): Receipt =>
  madeReceipt({
    tag: plan.tag,
    version: plan.version,
    commit,
    repository: plan.repository,
    run: { id: '1', attempt, actor: 'octocat' },
  })

async function build(
  ports: Parameters<typeof storeRow>[0],
  target: string,
  attempt: number,
  temp: string,
): Promise<readonly Problem[]> {
  const earlier = await findEarlier(ports, plan, target)
  if ('problem' in earlier) return [earlier.problem]
  if (earlier.record !== undefined) return []
  const out = path.join(temp, 'out')
  await mkdir(out)
  const record = {
    schema: 1,
    target,
    tag: plan.tag,
    commit,
    files: [],
    tools: {},
    platform: 'linux-x86_64',
    run: { attempt },
  }
  await writeFile(path.join(out, recordName), JSON.stringify(record))
  await writeFile(path.join(out, `${target}.txt`), `${target} of attempt ${attempt}`)
  return storeRow(ports, target, out)
}

/** What must be true whatever went wrong. */
function faultsIn({ told, got, ended }: Went, service: Service): readonly string[] {
  const wrong: string[] = []
  const check = (holds: boolean, words: string): void => {
    if (!holds) wrong.push(words)
  }
  check(service.left() === 0, 'the fault struck nothing')
  check(ended.size === jobs.length, `the second attempt did not finish: ${JSON.stringify([...told])}`)
  for (const [job, problems] of told) {
    const isExpected = ({ code, level }: Problem): boolean =>
      code === 'receipt-unstored'
        ? level === 'warning' && job.startsWith('publish ')
        : ['artifact-unavailable', 'artifact-name-taken'].includes(code) && level === 'error'
    check(
      problems.every((each) => isExpected(each)),
      `${job} told ${problems.map((each) => each.code).join()}`,
    )
  }
  const publishes = [...told].filter(([job]) => job.startsWith('publish '))
  check(publishes.at(-1)?.[1].length === 0, 'no publish stored its receipt without a word')
  for (const [job, problems] of publishes) {
    const attempt = Number(job.split(' ')[1])
    const name = receiptArtifact(attempt)
    const stored = service.artifacts.artifacts.find((each) => each.finalized && each.name.startsWith(name))
    if (problems.length === 0) check(stored !== undefined, `${name} is not there, and nobody said so`)
  }
  // what an attempt has stored is the release: the next one takes it over
  const first = (target: string): string => {
    const stored = service.artifacts.artifacts.filter((each) => each.finalized && each.name.includes(`-${target}-`))
    return `${target} of attempt ${Math.min(...stored.map((each) => Number(/\d+$/.exec(each.name)?.[0])))}`
  }
  for (const target of targets) check(got[target] === first(target), `${target} is ${String(got[target])}`)
  check(got['notes'] === notes, 'the notes are others')
  return wrong
}

/** One fault for each request that a release without any makes, each in turn. */
function faultsFor(entries: readonly JournalEntry[], mishap: string): readonly string[] {
  const counts = new Map<string, number>()
  return entries
    .filter((each) => each.service === 'artifacts')
    .map(({ method }) => {
      const key = `artifacts:${method === 'GET' || method === 'HEAD' ? 'get:' : ''}`
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return `${key}${mishap}@${count}`
    })
}

describe('the files and the receipt of a release get from job to job, or do so in the next attempt, whichever request of the artifact service fails:', () => {
  test.each([
    ['once', '502', ''],
    ['from that request on, until the jobs are started again', '502', '+'],
    ['once, though the service has acted', '502-after-store', ''],
    ['once, the connection cut', 'cut', ''],
  ])(
    '%s',
    async (_, mishap, onwards) => {
      const clean = await openService(undefined)
      const whole = await releaseThrough(clean)
      expect(faultsIn(whole, clean)).toEqual([])
      const sweep = faultsFor(clean.entries(), mishap).map((each) => `${each}${onwards}`)
      await clean.close()
      expect(sweep.length).toBeGreaterThan(15)
      const wrong: string[] = []
      let resumed = 0
      for (const fault of sweep) {
        const service = await openService(fault)
        const went = await releaseThrough(service)
        resumed += [...went.told.keys()].some((each) => each.endsWith(' 2')) ? 1 : 0
        wrong.push(...faultsIn(went, service).map((each) => `${fault}: ${each}`))
        await service.close()
      }
      console.log(
        `${mishap}${onwards}: ${sweep.length} requests failed in turn, ${resumed} times a second attempt was needed`,
      )
      expect(wrong).toEqual([])
    },
    300_000,
  )
})
