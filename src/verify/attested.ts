import type { Distribution } from '../model/distribution.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { Provenance, SignedEnvelope } from '../model/provenance.ts'
import type { Registry } from '../registries/registry.ts'
import { oneByOne, type Waiting, watch } from './watch.ts'

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

/** What to wait for, and how long: one minute unless told, as the files themselves are there by now. */
export interface AttestedOptions extends Waiting {
  readonly registry: Registry
  readonly provenance: (file: Distribution) => Promise<Provenance>
  readonly sent: readonly SentAttestation[]
}

/** The page is made with the file, and only caches are waited for. */
const pace = [500, 1000, 2000, 4000, 8000, 10_000] as const

/**
 * Asks the index until it shows the attestation of every file, or the budget is spent; gives one result a file, in the
 * order given. What is not shown in time is a warning: the file is published, and its attestation was verified on the way in.
 * Other attestations are a warning at once, for an index keeps those that came first with the bytes (warehouse
 * `forklift/legacy.py`): waiting would change nothing.
 */
export async function waitUntilAttested(options: AttestedOptions): Promise<readonly AttestedSight[]> {
  const { registry, sent, provenance, budget = 60_000 } = options
  const supplanted = new Set<SentAttestation>()
  const look = oneByOne<SentAttestation>(async (each) => {
    const found = await provenance(each.distribution)
    if ('unseen' in found) return found.unseen
    if (found.envelopes.length === 0) return 'shows no attestation of it'
    if (!found.envelopes.some((shown) => isSame(shown, each.envelope))) supplanted.add(each)
    return undefined
  })
  const unseen = await watch({ ...options, budget, pace, items: sent, look })
  return sent.map((each) => {
    const { distribution } = each
    const { filename } = distribution
    if (supplanted.has(each)) return { filename, attested: false, problem: other(registry, distribution) }
    const why = unseen.get(each)
    return why === undefined
      ? { filename, attested: true }
      : { filename, attested: false, problem: late(registry, distribution, why) }
  })
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

const other = (registry: Registry, distribution: Distribution): Problem =>
  problem(
    'attestation-unseen',
    `${registry.url} shows other attestations of ${distribution.filename}, and not the one that was sent.`,
    `The file is published. Its very bytes were there before, and the attestations that came first stay. Of an earlier attempt of this release they are as good; if they are somebody else's, find out whose: ${registry.page(distribution)}`,
    { level: 'warning' },
  )
