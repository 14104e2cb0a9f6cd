import type { Distribution } from '../model/distribution.ts'
import { problem } from '../model/problem.ts'
import type { Published, Registry, Unreadable } from '../registries/registry.ts'
import { compare, type Sight, type Verified } from './compare.ts'
import { type Downloads, openDownloads } from './downloads.ts'
import { type Waiting, watch } from './watch.ts'

/** What to wait for, and how long: 5 minutes unless told. */
export interface WaitOptions extends Waiting {
  readonly registry: Registry
  /** The files that are published there. */
  readonly distributions: readonly Distribution[]
}

/**
 * Most indexes show a file within two seconds, and neither the sparse index and the downloads of crates.io nor the pages of
 * PyPI are limited in number (crates.io/data-access).
 */
const pace = [300, 600, 1000, 1500, 2000, 3000, 5000] as const

/**
 * Asks the registry until it shows every file with the SHA-256 that was built, or the budget is spent; gives one result a
 * file, in the order given. Where the registry can be asked for the bytes themselves, they are fetched and hashed too.
 * Other bytes are an error at once. A file that is not shown in time is a warning: the upload was taken, and the caches
 * before an index may keep an old answer for ten minutes. Its bytes are verified where they were seen.
 */
export async function waitUntilServed(options: WaitOptions): Promise<readonly Verified[]> {
  const { registry, distributions, budget = 300_000 } = options
  const results = new Map<Distribution, Verified>()
  const downloads = openDownloads(registry)
  const look = async (left: readonly Distribution[]): Promise<ReadonlyMap<Distribution, string>> => {
    const unseen = new Map<Distribution, string>()
    const [answers] = await Promise.all([askAll(registry, left), downloads.fetch(left)])
    for (const each of left) {
      const sight = worse(compare(registry, each, answers.get(releaseOf(each)) ?? 'absent'), downloads.sight(each))
      if ('unseen' in sight) unseen.set(each, sight.unseen)
      else results.set(each, sight)
    }
    return unseen
  }
  const unseen = await watch({ ...options, budget, pace, items: distributions, look })
  for (const [each, why] of unseen) results.set(each, late(registry, each, why, { budget, downloads }))
  return distributions.flatMap((each) => results.get(each) ?? [])
}

/** Other bytes outweigh everything, and what is not seen outweighs what is. */
function worse(inIndex: Sight, inBytes: Sight | undefined): Sight {
  if (inBytes === undefined || 'problem' in inIndex) return inIndex
  if ('problem' in inBytes) return inBytes
  return 'unseen' in inIndex ? inIndex : inBytes
}

function late(
  registry: Registry,
  distribution: Distribution,
  why: string,
  { budget, downloads }: { readonly budget: number; readonly downloads: Downloads },
): Verified {
  const { filename } = distribution
  const bytes = downloads.sight(distribution)
  if (bytes !== undefined && 'verified' in bytes && bytes.verified) {
    const message = `${registry.url} serves ${filename} as it was built, and after ${Math.round(budget / 1000)} s its index ${why}.`
    const fix =
      'It is published. A cache before the index may lag by ten minutes and more; until then cargo may not find the version.'
    return { filename, verified: true, problem: problem('verify-index-late', message, fix, { level: 'warning' }) }
  }
  const message = `${registry.url} took ${filename} and, after ${Math.round(budget / 1000)} s, ${why}.`
  const fix = `It is published; a cache before the index may lag by ten minutes and more. Look at ${registry.page(distribution)}, or run the job again, which only compares.`
  return { filename, verified: false, problem: problem('verify-unseen', message, fix, { level: 'warning' }) }
}

/** What the registry says of each release, asked once and all at the same time: the way out bounds its connections. */
async function askAll(
  registry: Registry,
  distributions: readonly Distribution[],
): Promise<ReadonlyMap<string, Published | 'absent' | Unreadable>> {
  const releases = new Map(distributions.map((each) => [releaseOf(each), each]))
  return new Map(await Promise.all([...releases].map(async ([key, each]) => [key, await registry.find(each)] as const)))
}

const releaseOf = ({ name, version }: Distribution): string => `${name}@${version}`
