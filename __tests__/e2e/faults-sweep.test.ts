import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Receipt } from '../../src/model/receipt.ts'
import type { Prepared } from '../../src/preflight.ts'
import { isRed } from '../../src/report/problems.ts'
import { type PublishResult, publishStep } from '../../src/steps/publish.ts'
import { type Faults, openFaults, parseFault } from '../../rehearsal/faults.ts'
import { newJob } from '../../rehearsal/job-facts.ts'
import { type JournalEntry, openJournal } from '../../rehearsal/journal.ts'
import { fullName, type RunFacts } from '../../rehearsal/run-facts.ts'
import { openWorld, type World } from '../../rehearsal/world.ts'
import { issuerKeys } from '../make/issuer-keys.ts'
import { liveStage, preparedIn } from '../make/live-stage.ts'
import { testClock } from '../platform/clock.ts'
import { built, hashOf, stagedRows } from './project.ts'
import { known, publicIndex } from './public-index.ts'
import { playPlan } from './release.ts'
import { changedRun, publishing, stageRun } from './stage.ts'

const expected = Object.values(built).map((file) => ({ filename: file.filename, sha256: hashOf(file) }))

let folder = ''
let plan = ''
let notes = ''
let run: RunFacts
let prepared: Prepared

beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'sweep-')))
  const planned = await playPlan()
  plan = planned.end.jobOutputs['plan'] ?? ''
  notes = planned.notes
  run = stageRun(planned.commit)
  prepared = await preparedIn(folder, plan, stagedRows('v0.2.0', planned.commit), notes)
}, 60_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Everything that a release leaves in the world: the files by hash, and the GitHub Release. */
function stateOf(world: World) {
  const { crates, pypi, github } = world.services()
  return {
    files: [
      ...crates.published.map((each) => ({ filename: `${each.crate}-${each.version}.crate`, sha256: each.sha256 })),
      ...pypi.uploads.map(({ filename, sha256 }) => ({ filename, sha256 })),
    ].sort(byName),
    releases: [...github.releases.values()].map(({ tag, draft, assets }) => ({
      tag,
      draft,
      assets: assets
        .filter((each) => expected.some((file) => file.filename === each.name))
        .map(({ name: filename, sha256 }) => ({ filename, sha256 }))
        .sort(byName),
    })),
  }
}

const byName = (one: { filename: string }, other: { filename: string }): number =>
  one.filename < other.filename ? -1 : 1

interface Ended {
  readonly first: PublishResult
  readonly again: PublishResult | undefined
  readonly between: ReturnType<typeof stateOf>
  readonly state: ReturnType<typeof stateOf>
  readonly entries: readonly JournalEntry[]
  /** Whether the fault struck anything. */
  readonly struck: boolean
}

/** The faults of a first run: whoever was down is up again when the job is started again. */
function passing(faults: Faults): Faults & { pass(): void } {
  let isOver = false
  return {
    next: (service, method) => (isOver ? undefined : faults.next(service, method)),
    left: () => faults.left(),
    pass: () => void (isOver = true),
  }
}

let worlds = 0

/** Publishes with the faults, and once more without, where the first run did not finish. All waiting is done by a clock that jumps. */
async function releaseWith(faultTexts: readonly string[]): Promise<Ended> {
  const clock = testClock(Date.now())
  const journal = openJournal()
  const parsed = faultTexts.map((text) => {
    const fault = parseFault(text)
    if ('wrong' in fault) throw new Error(fault.wrong)
    return fault
  })
  const faults = passing(openFaults(parsed))
  const world = await openWorld({
    run,
    issuerKeys,
    // chance makes the waits fractions of a millisecond, which no real clock shows
    now: () => Math.floor(clock.now()),
    upstream: publicIndex(known),
    journal,
    faults,
    offline: true,
  })
  const place = path.join(folder, `world-${++worlds}`)
  try {
    const { owner, name, ownerId } = run.repository
    const workflow = 'release.yml'
    world.trust({
      pypi: { assumePublisher: { owner, repository: name, ownerId: String(ownerId), workflow } },
      crates: { assumePublisher: { repository: fullName(run.repository), ownerId, workflow } },
      hidden: [],
    })
    const attempt = async (number: number): Promise<PublishResult> => {
      const job = newJob(changedRun(run, { runAttempt: number }), Math.floor(clock.now()), {
        id: `job-${number}`,
        permissions: publishing,
      })
      world.services().github.tokens.set(job.githubToken, job.permissions)
      const { stage } = await liveStage(world, job, plan, clock, place)
      return publishStep(stage, prepared)
    }
    const first = await attempt(1)
    const between = stateOf(world)
    faults.pass()
    const again =
      first.outputs['published'] === 'true' && !between.releases.some((each) => each.draft)
        ? undefined
        : await attempt(2)
    return {
      first,
      again,
      between,
      state: stateOf(world),
      entries: journal.entries(),
      struck: faults.left().length === 0,
    }
  } finally {
    await world.close()
    await rm(place, { recursive: true, force: true })
  }
}

/** What must be true whatever went wrong: see the title of each check in the message. */
function faultsIn({ first, again, between, state, struck }: Ended): readonly string[] {
  const wrong: string[] = []
  const check = (holds: boolean, words: string): void => {
    if (!holds) wrong.push(words)
  }
  const isPlanned = (file: { filename: string; sha256: string }): boolean =>
    expected.some((each) => each.filename === file.filename && each.sha256 === file.sha256)
  check(struck, 'the fault struck nothing')
  check(between.files.every(isPlanned), 'something was published that was not planned')
  const hasReceipt = first.receipt !== undefined
  check(hasReceipt || between.files.length === 0, 'files are published, and there is no receipt')
  check(saysTheTruth(first.receipt, between.files), 'the first receipt does not say what is published')
  check(
    first.outputs['published'] === 'true' || isRed(first.problems, true) || first.problems.length > 0,
    'what did not finish told no problem',
  )
  const last = again ?? first
  check(
    !isRed(last.problems, true),
    `the last run is red: ${last.problems.map((each) => `${each.code} ${each.message}`).join('; ')}`,
  )
  check(last.receipt?.complete === true, 'the last receipt is not complete')
  const receipt = (last.receipt?.files ?? []).map(({ filename, sha256 }) => ({ filename, sha256 })).sort(byName)
  check(JSON.stringify(receipt) === JSON.stringify(state.files), `the registries hold ${JSON.stringify(state.files)}`)
  check(
    JSON.stringify(receipt) === JSON.stringify([...expected].sort(byName)),
    'the receipt is not of the planned files',
  )
  const [release, ...more] = state.releases
  check(more.length === 0, `there are ${state.releases.length} releases`)
  check(
    release?.draft === false && JSON.stringify(release.assets) === JSON.stringify(receipt),
    `the GitHub Release is ${JSON.stringify(release)}`,
  )
  return wrong
}

/** Each file that is out is told as out, and none that is not. */
function saysTheTruth(receipt: Receipt | undefined, files: readonly { filename: string }[]): boolean {
  if (receipt === undefined) return true
  const out = receipt.files.filter((each) => each.outcome === 'uploaded' || each.outcome === 'already-there')
  // an upload whose answer was lost may be told as failed; what is told as out must be there
  return out.every((each) => files.some((file) => file.filename === each.filename))
}

/** One fault for each request that a release without any makes: every one of a service in turn. */
function faultsFor(entries: readonly JournalEntry[], mishap: string, which: 'all' | 'changes'): readonly string[] {
  const counts = new Map<string, number>()
  return entries.flatMap(({ service, method }) => {
    const reads = method === 'GET' || method === 'HEAD'
    if (which === 'changes' && reads) return []
    const key = `${service}:${reads ? 'get:' : ''}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return [`${key}${mishap}@${count}`]
  })
}

describe('a release goes through, or is finished by running it again, whichever request fails:', () => {
  test.each([
    ['its service is down from that request on, until the job is started again', '502', '+', 'all'],
    ['the service acts, and a 502 comes back', '502-after-store', '', 'changes'],
  ] as const)(
    '%s',
    async (_, mishap, onwards, which) => {
      const clean = await releaseWith([])
      expect(faultsIn(clean)).toEqual([])
      const sweep = faultsFor(clean.entries, mishap, which).map((each) => `${each}${onwards}`)
      expect(sweep.length).toBeGreaterThan(which === 'all' ? 35 : 15)
      const wrong: string[] = []
      let runs = 0
      let resumed = 0
      for (const fault of sweep) {
        const ended = await releaseWith([fault])
        runs += ended.again === undefined ? 1 : 2
        resumed += ended.again === undefined ? 0 : 1
        wrong.push(...faultsIn(ended).map((each) => `${fault}: ${each}`))
      }
      console.log(
        `${mishap}: ${sweep.length} requests failed in turn, ${runs} runs, ${resumed} of them to finish a release`,
      )
      expect(wrong).toEqual([])
    },
    600_000,
  )
})
