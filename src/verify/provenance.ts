import { type Problem, problem } from '../model/problem.ts'
import type { AttestationStore, StoredEnvelope } from '../ports/attestation-store.ts'
import { oneByOne, type Waiting, watch } from './watch.ts'

/** A file whose provenance was stored, by the digest that the registry tells of it. */
export interface SentProvenance {
  readonly filename: string
  readonly sha256: string
  /** Base64, as it was sent. */
  readonly payload: string
  readonly page: string
}

/** Whether GitHub was seen to list a file's provenance; where not, why. */
export interface ProvenanceSight {
  readonly filename: string
  readonly listed: boolean
  readonly problem?: Problem
}

/** What to wait for, and how long: half a minute unless told, as it was stored before the uploads began. */
export interface ListedOptions extends Waiting {
  readonly store: AttestationStore
  readonly sent: readonly SentProvenance[]
}

/** GitHub counts what a job asks in an hour, so it is asked less often than an index. */
const pace = [1000, 2000, 4000, 8000, 10_000] as const
/**
 * How many files of one statement are asked for: GitHub stores a statement whole, under every digest that it names, and a
 * request for each of a thousand files would use up the hour's limit.
 */
const mostAsked = 5

/**
 * Asks GitHub for the provenance of files by their digests, as whoever verifies a download does, until it is listed or the
 * budget is spent: of every file of a statement, or of a few of them where it names many, which then stand for the rest. One
 * result a file, in the order given. What is not listed in time is a warning.
 */
export async function waitUntilListed(options: ListedOptions): Promise<readonly ProvenanceSight[]> {
  const { store, sent, budget = 30_000 } = options
  const asked = chosen(sent)
  const look = oneByOne<SentProvenance>(async (each) => {
    const found = await store.list(each.sha256)
    if ('refused' in found) return `answered ${found.status}: ${found.refused}`
    return found.some((one) => isSame(one, each)) ? undefined : 'does not list it'
  })
  const unseen = await watch({ ...options, budget, pace, items: asked, look })
  return sent.map((each) => {
    const why = asked.includes(each) ? unseen.get(each) : whyOf(each, unseen)
    const { filename } = each
    return why === undefined ? { filename, listed: true } : { filename, listed: false, problem: late(each, why) }
  })
}

/** The first of each statement, the last, and some between. */
function chosen(sent: readonly SentProvenance[]): readonly SentProvenance[] {
  const statements = new Map<string, SentProvenance[]>()
  for (const each of sent) statements.set(each.payload, [...(statements.get(each.payload) ?? []), each])
  return [...statements.values()].flatMap((files) => {
    if (files.length <= mostAsked) return files
    const step = (files.length - 1) / (mostAsked - 1)
    return Array.from({ length: mostAsked }, (_, index) => files[Math.round(index * step)]).filter(
      (each) => each !== undefined,
    )
  })
}

/** What was said of a file of the same statement. */
function whyOf({ payload }: SentProvenance, unseen: ReadonlyMap<SentProvenance, string>): string | undefined {
  for (const [other, why] of unseen) if (other.payload === payload) return why
  return undefined
}

/** An entry that shows no bundle is one all the same: the list is by digest, and a digest is what was signed. */
const isSame = (stored: StoredEnvelope, sent: SentProvenance): boolean =>
  stored === 'unshown' || Buffer.from(stored.payload, 'base64').equals(Buffer.from(sent.payload, 'base64'))

const late = ({ filename, page }: SentProvenance, why: string): Problem =>
  problem(
    'provenance-unseen',
    `GitHub stored the build provenance of ${filename}, and ${why} when it is asked for the file's digest.`,
    `The file is published. Look at ${page} later.`,
    { level: 'warning' },
  )
