import type { Distribution } from '../model/distribution.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { Provenance, SignedEnvelope } from '../model/provenance.ts'
import type { Clock } from '../ports.ts'
import type { Registry } from '../registries/registry.ts'

/** A file that was uploaded with an attestation. */
export interface SentAttestation {
  readonly distribution: Distribution
  readonly envelope: SignedEnvelope
}

/** Whether the index was seen to show an attestation; where not, why. */
export interface AttestedSight {
  readonly filename: string
  readonly attested: boolean
  readonly problem?: Problem
}

/** What to wait for. */
export interface AttestedOptions {
  readonly registry: Registry
  readonly provenance: (file: Distribution) => Promise<Provenance>
  readonly sent: readonly SentAttestation[]
  readonly clock: Clock
  /** Milliseconds in all; one minute unless told: the files themselves are there by now. */
  readonly budget?: number
}

const firstWait = 1000
const longestWait = 15_000
/** How many files are asked for at a time. */
const width = 8

/**
 * Asks the index until it shows the attestation of every file, or the budget is spent; gives one result a file, in the
 * order given. What is not shown in time is a warning: the file is published, and its attestation was verified on the way in.
 */
export async function waitUntilAttested(options: AttestedOptions): Promise<readonly AttestedSight[]> {
  const { registry, sent, clock, budget = 60_000 } = options
  const end = clock.now() + budget
  let unseen = new Map<SentAttestation, string>(sent.map((each) => [each, '']))
  for (let wait = firstWait; ; wait = Math.min(longestWait, wait * 2)) {
    unseen = await lookAll([...unseen.keys()], options.provenance)
    const left = end - clock.now()
    if (unseen.size === 0 || left <= 0) break
    await clock.sleep(Math.min(wait, left))
  }
  return sent.map((each) => {
    const { filename } = each.distribution
    const why = unseen.get(each)
    return why === undefined
      ? { filename, attested: true }
      : { filename, attested: false, problem: late(registry, each.distribution, why) }
  })
}

/** Those that are not shown, and why. */
async function lookAll(
  sent: readonly SentAttestation[],
  provenance: AttestedOptions['provenance'],
): Promise<Map<SentAttestation, string>> {
  const unseen = new Map<SentAttestation, string>()
  for (let at = 0; at < sent.length; at += width) {
    await Promise.all(
      sent.slice(at, at + width).map(async (each) => {
        const found = await provenance(each.distribution)
        if ('unseen' in found) unseen.set(each, found.unseen)
        else if (!found.envelopes.some((shown) => isSame(shown, each.envelope))) {
          unseen.set(each, 'shows other attestations of it, and not the one that was sent')
        }
      }),
    )
  }
  return unseen
}

/** PyPI writes base64 in lines. */
const isSame = (one: SignedEnvelope, other: SignedEnvelope): boolean =>
  bytes(one.statement).equals(bytes(other.statement)) && bytes(one.signature).equals(bytes(other.signature))

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64')

const late = (registry: Registry, distribution: Distribution, why: string): Problem =>
  problem(
    'attestation-unseen',
    `${registry.url} took ${distribution.filename} with its attestation and ${why}.`,
    `The file is published. A cache may lag: look at ${registry.page(distribution)} later.`,
    { level: 'warning' },
  )
