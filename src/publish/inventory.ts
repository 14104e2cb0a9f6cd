import type { Distribution } from '../model/distribution.ts'
import { type Problem, problem } from '../model/problem.ts'
import { type Standing, standingOf } from '../model/standing.ts'
import type { Registry } from '../registries/registry.ts'
import { inLanes } from './lanes.ts'
import { releasesInOrder } from './order.ts'

/** A file and how it stands to the registry; `unknown` where the registry could not be asked. */
export interface Holding<T extends Distribution> {
  readonly distribution: T
  readonly standing: Standing | 'unknown'
  /** Whether the registry does not know the project at all. */
  readonly newName: boolean
}

/** All files in the order of publishing, and everything that stands in the way, with nothing left for a second look. */
export interface Inventory<T extends Distribution> {
  readonly holdings: readonly Holding<T>[]
  readonly problems: readonly Problem[]
}

/** How many releases are asked for at a time. */
const lanes = 6

/** Asks the registry about each release once. `names` is the plan's order of packages. */
export async function takeInventory<T extends Distribution>(
  registry: Registry,
  distributions: readonly T[],
  names: readonly string[],
): Promise<Inventory<T>> {
  const parts = await inLanes(releasesInOrder(distributions, names), lanes, (release) => ask(registry, release))
  return {
    holdings: parts.flatMap((each) => each.holdings),
    problems: parts.flatMap((each) => each.problems),
  }
}

async function ask<T extends Distribution>(registry: Registry, release: readonly T[]): Promise<Inventory<T>> {
  const [first] = release
  if (first === undefined) return { holdings: [], problems: [] }
  const found = await registry.find(first)
  if (found === 'absent') {
    const holdings = release.map((each) => ({ distribution: each, standing: 'absent' as const, newName: true }))
    return { holdings, problems: [] }
  }
  if ('unreadable' in found) {
    const holdings = release.map((each) => ({ distribution: each, standing: 'unknown' as const, newName: false }))
    return { holdings, problems: [found.unreadable] }
  }
  const problems: Problem[] = []
  const holdings = release.map((distribution) => {
    const { standing, held } = standingOf(distribution, found.files)
    if (held !== undefined && standing === 'different') problems.push(differs(registry, distribution, held.sha256))
    if (held !== undefined && standing === 'identical' && held.yanked) problems.push(yanked(registry, distribution))
    return { distribution, standing, newName: false }
  })
  return { holdings, problems }
}

/** The registry holds other bytes under this name: told with both hashes. */
export const differs = (registry: Registry, distribution: Distribution, sha256: string): Problem =>
  problem(
    'registry-file-differs',
    `${registry.url} holds ${distribution.filename} with SHA-256 ${sha256}, and the file here has ${distribution.sha256}.`,
    'A published file can never be replaced. To finish a release that broke off, publish the files of its first run (`from-run`); otherwise release a new version.',
  )

const yanked = (registry: Registry, distribution: Distribution): Problem =>
  problem(
    'registry-file-yanked',
    `${registry.url} holds ${distribution.filename} already, and it is yanked.`,
    `Nothing is uploaded. Take the yank back there if the release shall be used: ${registry.page(distribution)}`,
    { level: 'warning' },
  )
