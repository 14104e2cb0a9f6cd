import type { LocalDistribution } from '../model/distribution.ts'
import type { FileOutcome } from '../model/outcome.ts'
import { type Problem, problem } from '../model/problem.ts'
import { standingOf } from '../model/standing.ts'
import type { Clock } from '../ports.ts'
import type { Registry } from '../registries/registry.ts'
import { differs, type Holding } from './inventory.ts'
import type { Session } from './session.ts'

/** What uploading one file needs besides the file. */
export interface UploadOptions {
  readonly registry: Registry
  readonly session: Session
  readonly clock: Clock
  /** Whether this many milliseconds more may be spent on a rate limit; asked before each wait. */
  readonly mayWait: (milliseconds: number) => boolean
}

/** How often a file is sent whose fate is unclear, and how often the registry is then asked for it. */
const tries = 4
const looks = 4

/** Brings one file to an end, whatever the registry and the network do. Throws only what the registry client throws. */
export async function uploadFile(
  { registry, session, clock, mayWait }: UploadOptions,
  { distribution, newName }: Holding<LocalDistribution>,
): Promise<FileOutcome> {
  const begun = clock.now()
  const done = (outcome: FileOutcome['outcome'], why?: Problem): FileOutcome => ({
    filename: distribution.filename,
    registry: registry.name,
    outcome,
    ...(why && { problem: why }),
    seconds: (clock.now() - begun) / 1000,
  })
  let sent = 0
  let renewed = false

  for (;;) {
    const granted = await session.credential({ newName })
    if ('problem' in granted) return done('failed', granted.problem)
    const result = await registry.upload(distribution, granted.credential)
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
        await clock.sleep(1000 * 2 ** sent)
        const seen = await look(registry, clock, distribution, 1)
        if (seen.is === 'identical') return done('uploaded')
        if (seen.is === 'different') return done('failed', seen.problem)
        if (sent >= tries) return done('failed', unclear(registry, distribution, result.words))
        break
      }

      case 'expired':
        if (renewed || !session.expired(granted.credential)) return done('failed', runOut(registry, result.words))
        renewed = true
        break

      case 'later':
        if (!mayWait(result.wait)) return done('failed', tooLong(registry, distribution, result.wait, result.words))
        await clock.sleep(result.wait)
        break
    }
  }
}

type Seen = { readonly is: 'identical' | 'unseen' } | { readonly is: 'different'; readonly problem: Problem }

/** Asks for the file by its hash, up to `times` with growing waits: an index may lag behind what the registry has stored. */
async function look(registry: Registry, clock: Clock, distribution: LocalDistribution, times: number): Promise<Seen> {
  for (let asked = 1; ; asked += 1) {
    const found = await registry.find(distribution)
    if (found !== 'absent' && !('unreadable' in found)) {
      const { standing, held } = standingOf(distribution, found.files)
      if (standing === 'identical') return { is: 'identical' }
      if (held !== undefined) return { is: 'different', problem: differs(registry, distribution, held.sha256) }
    }
    if (asked >= times) return { is: 'unseen' }
    await clock.sleep(1000 * 2 ** asked)
  }
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

const tooLong = (registry: Registry, distribution: LocalDistribution, wait: number, words: string): Problem =>
  problem(
    'registry-rate-limited',
    `${registry.url} asks to wait ${Math.ceil(wait / 1000)} s before ${distribution.filename}: ${words}`,
    `The job does not wait so long. ${again}`,
  )
