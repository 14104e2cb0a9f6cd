import type { Credential } from '../model/credential.ts'
import type { LocalDistribution } from '../model/distribution.ts'
import { type Line, openLine } from '../model/line.ts'
import type { FileOutcome } from '../model/outcome.ts'
import { type Problem, problem } from '../model/problem.ts'
import { standingOf } from '../model/standing.ts'
import type { Clock } from '../ports/clock.ts'
import type { Published, Registry, Unreadable, UploadResult } from '../registries/registry.ts'
import { differs, type Holding } from './inventory.ts'
import { type MayWait, spoken, timeOf } from './patience.ts'
import type { Granted, Session } from './session.ts'
import type { Throttle } from './throttle.ts'

/** What uploading one file needs besides the file. */
export interface UploadOptions {
  readonly registry: Registry
  readonly session: Session
  readonly clock: Clock
  readonly mayWait: MayWait
  /** Where files stand that a rate limit keeps waiting: it lets through one at a time, so they wait one after the other. */
  readonly line?: Line
  /** Whether another file has failed meanwhile, so that this one need not be sent after a wait. */
  readonly stopped?: () => boolean
  /** What every try at sending a file goes through; all at once without one. */
  readonly throttle?: Throttle | undefined
  /** Told, as a line, that fewer files are sent at a time from here on. */
  readonly onWait?: (line: string) => void
  /** Chance for the waits between tries, 0 to 1. */
  readonly random?: () => number
}

/** How often a file is sent whose fate is unclear, and how often the registry is then asked for it. */
const tries = 4
const looks = 4

/** Brings one file to an end, whatever the registry and the network do. Throws only what the registry client throws. */
export async function uploadFile(
  options: UploadOptions,
  { distribution, newName }: Holding<LocalDistribution>,
): Promise<FileOutcome> {
  const { registry, session, clock, mayWait, stopped = () => false, random = Math.random } = options
  const { line = openLine() } = options
  /** Whether the wait is over, or not worth it any more; `false` where it cannot be afforded. */
  const waited = async (wait: number, words: string): Promise<boolean> => {
    if (stopped()) return true
    if (!mayWait(wait, distribution, words)) return false
    await clock.sleep(wait)
    return true
  }
  const begun = clock.now()
  let isOwn = false
  const done = (outcome: FileOutcome['outcome'], why?: Problem): FileOutcome => ({
    filename: distribution.filename,
    registry: registry.name,
    outcome,
    ...(why && { problem: why }),
    ...(isOwn && { byToken: true }),
    seconds: (clock.now() - begun) / 1000,
  })
  let sent = 0
  let renewed = false
  let uncovered: Problem | undefined

  for (;;) {
    const tried = await send({ ...options, stopped: () => sent === 0 && stopped() }, distribution, () =>
      session.credential({ project: distribution.name, newName, uncovered }),
    )
    if (tried === 'stopped') return done('not-tried')
    if ('problem' in tried) return done('failed', tried.problem)
    const { credential, result } = tried
    isOwn = credential.origin === 'given'
    switch (result.outcome) {
      case 'stored':
        return done('uploaded')

      case 'refused': {
        if (result.problem.code !== 'registry-file-exists') return done('failed', result.problem)
        // somebody was faster: an earlier try of ours whose answer was lost, another job, or another release
        const seen = await look(registry, clock, distribution, looks)
        if (seen.is === 'identical') return done(sent > 0 ? 'uploaded' : 'already-there')
        return done('failed', seen.is === 'different' ? seen.problem : result.problem)
      }

      case 'unclear': {
        sent += 1
        // half of the wait is chance: files that met one trouble together shall not come back together
        await clock.sleep(500 * 2 ** sent * (1 + random()))
        const seen = await look(registry, clock, distribution, 1)
        if (seen.is === 'identical') return done('uploaded')
        if (seen.is === 'different') return done('failed', seen.problem)
        if (sent >= tries) return done('failed', unclear(registry, distribution, result.words))
        break
      }

      case 'expired':
        if (renewed || !session.expired(credential)) return done('failed', runOut(registry, result.words))
        renewed = true
        break

      case 'uncovered':
        // what trusted publishing does not reach, a token of the user may
        if (uncovered !== undefined) return done('failed', result.problem)
        uncovered = result.problem
        break

      case 'later':
        if (!(await line(() => waited(result.wait, result.words)))) {
          return done('failed', tooLong(registry, distribution, clock.now(), result))
        }
        if (stopped()) return done('not-tried')
        break
    }
  }
}

interface Tried {
  readonly credential: Credential
  readonly result: UploadResult
}

/** One try, when there is room for it. The credential is asked for only then: while a file waits for room, one can run out. */
async function send(
  { registry, throttle = unthrottled, stopped, onWait }: UploadOptions,
  distribution: LocalDistribution,
  credential: () => Promise<Granted>,
): Promise<Tried | { readonly problem: Problem } | 'stopped'> {
  return throttle.pass(async (tooMuch) => {
    if (stopped?.() === true) return 'stopped'
    const granted = await credential()
    if ('problem' in granted) return granted
    const result = await registry.upload(distribution, granted.credential)
    const narrowed = result.outcome === 'unclear' ? tooMuch() : undefined
    if (narrowed !== undefined && result.outcome === 'unclear') {
      const files = `${distribution.name} ${distribution.version}`
      onWait?.(`${files}: from here on ${narrowed} at a time, after ${distribution.filename}: ${result.words}`)
    }
    return { credential: granted.credential, result }
  })
}

const unthrottled: Throttle = { pass: (work) => work(() => undefined) }

type Seen = { readonly is: 'identical' | 'unseen' } | { readonly is: 'different'; readonly problem: Problem }

/**
 * Asks for the file by its hash, up to `times` with growing waits: an index may lag behind what the registry has stored.
 * Its database is asked too where it can be.
 */
async function look(registry: Registry, clock: Clock, distribution: LocalDistribution, times: number): Promise<Seen> {
  for (let asked = 1; ; asked += 1) {
    const indexed = judged(registry, distribution, await registry.find(distribution))
    const seen = indexed ?? judged(registry, distribution, (await registry.stored?.(distribution)) ?? 'absent')
    if (seen !== undefined) return seen
    if (asked >= times) return { is: 'unseen' }
    await clock.sleep(1000 * 2 ** asked)
  }
}

function judged(
  registry: Registry,
  distribution: LocalDistribution,
  found: Published | 'absent' | Unreadable,
): Seen | undefined {
  if (found === 'absent' || 'unreadable' in found) return undefined
  const { standing, held } = standingOf(distribution, found.files)
  if (standing === 'identical') return { is: 'identical' }
  return held && { is: 'different', problem: differs(registry, distribution, held.sha256) }
}

const again = 'Run the job again: what has arrived by then is found by its hash and not sent a second time.'

const unclear = (registry: Registry, distribution: LocalDistribution, words: string): Problem =>
  problem(
    'registry-unclear',
    `${registry.url} gave no clear answer to ${distribution.filename}, ${tries} times: ${words}. It does not show the file.`,
    again,
  )

const runOut = (registry: Registry, words: string): Problem =>
  problem(
    'credential-expired',
    `${registry.url} says of the credential: ${words}`,
    'Make a new token, and run the job again.',
  )

const tooLong = (
  registry: Registry,
  distribution: LocalDistribution,
  now: number,
  { wait, words }: { readonly wait: number; readonly words: string },
): Problem =>
  problem(
    'registry-rate-limited',
    `${registry.url} asks to wait ${spoken(wait)} before ${distribution.filename}: ${words}`,
    `\`rate-limit-wait\` does not allow that much. Run the job again after ${timeOf(now + wait, now)}, or with more minutes: what is published is found by its hash and not sent a second time.`,
  )
