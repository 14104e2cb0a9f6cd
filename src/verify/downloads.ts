import type { Distribution } from '../model/distribution.ts'
import type { Registry } from '../registries/registry.ts'
import { servesOther, type Sight } from './compare.ts'

/** What was fetched from a registry, and hashed. */
export interface Downloads {
  /** Fetches those that are not settled yet. */
  fetch(distributions: readonly Distribution[]): Promise<void>
  /** What the bytes say of a file; `undefined` where this registry is judged by its index alone. */
  sight(distribution: Distribution): Sight | undefined
}

/** Looks at what a registry serves, besides what its index says. Each file is fetched once, unless it is not there yet. */
export function openDownloads(registry: Registry): Downloads {
  const sights = new Map<Distribution, Sight>()
  const fetchOne = async (distribution: Distribution): Promise<void> => {
    const got = await registry.download?.(distribution)
    if (got === undefined) return
    const { filename, sha256 } = distribution
    if ('unreadable' in got) {
      sights.set(distribution, { unseen: `does not serve the file yet (${got.unreadable.message})` })
    } else if (got.sha256 === sha256) sights.set(distribution, { filename, verified: true })
    else sights.set(distribution, servesOther(registry, distribution, got.sha256))
  }
  const isSettled = (each: Distribution): boolean => {
    const sight = sights.get(each)
    return sight !== undefined && !('unseen' in sight)
  }
  return {
    async fetch(distributions) {
      if (registry.download === undefined) return
      await Promise.all(distributions.filter((each) => !isSettled(each)).map(fetchOne))
    },
    sight: (distribution) => sights.get(distribution),
  }
}
