import type { Distribution } from '../model/distribution.ts'
import { inLanes } from '../model/lanes.ts'
import { type Problem, problem } from '../model/problem.ts'
import { type Standing, standingOf } from '../model/standing.ts'
import type { Registry } from '../registries/registry.ts'
import { begunIn, closing } from './closing.ts'
import { releasesInOrder } from './order.ts'

/** A file and how it stands to the registry; `unknown` where the registry could not be asked. */
export interface Holding<T extends Distribution> {
  readonly distribution: T
  readonly standing: Standing | 'unknown'
  /** Whether the registry does not know the project at all. */
  readonly newName: boolean
  /** When the first file of its release was uploaded, in milliseconds since the epoch, where there is one and the registry tells. */
  readonly begun?: number | undefined
  /** Names of the projects that must be out before it; unless told, all that come before it. */
  readonly needs?: readonly string[] | undefined
}

/** All files in the order of publishing, and everything that stands in the way, with nothing left for a second look. */
export interface Inventory<T extends Distribution> {
  readonly holdings: readonly Holding<T>[]
  readonly problems: readonly Problem[]
  /** Releases that are begun and not finished, each as a line. */
  readonly resumed: readonly string[]
}

/** The files that the registry lacks. */
export const absentFrom = <T extends Distribution>(holdings: readonly Holding<T>[]): readonly T[] =>
  holdings.filter((each) => each.standing === 'absent').map((each) => each.distribution)

/** How many releases are asked for at a time. */
const lanes = 6

/**
 * Asks the registry about each release once. `names` is the plan's order of packages. With `now`, milliseconds since the
 * epoch, a release that takes no more files is foreseen.
 */
export async function takeInventory<T extends Distribution>(
  registry: Registry,
  distributions: readonly T[],
  names: readonly string[],
  now?: number,
): Promise<Inventory<T>> {
  const parts = await inLanes(releasesInOrder(distributions, names), lanes, (release) => ask(registry, release, now))
  return {
    holdings: parts.flatMap((each) => each.holdings),
    // a registry that cannot be read at all says the same of each
    problems: parts
      .flatMap((each) => each.problems)
      .filter((each, at, all) => all.findIndex((other) => other.message === each.message) === at),
    resumed: parts.flatMap((each) => each.resumed),
  }
}

async function ask<T extends Distribution>(
  registry: Registry,
  release: readonly T[],
  now: number | undefined,
): Promise<Inventory<T>> {
  const [first] = release
  if (first === undefined) return { holdings: [], problems: [], resumed: [] }
  const found = await registry.find(first)
  if (found === 'absent') {
    const holdings = release.map((each) => ({ distribution: each, standing: 'absent' as const, newName: true }))
    return { holdings, problems: [], resumed: [] }
  }
  if ('unreadable' in found) {
    const holdings = release.map((each) => ({ distribution: each, standing: 'unknown' as const, newName: false }))
    return { holdings, problems: [found.unreadable], resumed: [] }
  }
  const problems: Problem[] = []
  const begun = begunIn(found)
  const holdings = release.map((distribution) => {
    const { standing, held } = standingOf(distribution, found.files)
    if (held !== undefined && standing === 'different') problems.push(differs(registry, distribution, held.sha256))
    if (held !== undefined && standing === 'identical' && held.yanked) problems.push(yanked(registry, distribution))
    return { distribution, standing, newName: false, ...(begun !== undefined && { begun }) }
  })
  const absent = holdings.filter((each) => each.standing === 'absent').length
  const there = holdings.filter((each) => each.standing === 'identical').length
  if (absent > 0 && now !== undefined) problems.push(...closing({ registry, release: first, found, now }))
  const resumed =
    absent > 0 && there > 0
      ? `${first.name} ${first.version}: ${there} of ${holdings.length} files are on ${registry.url} with these very bytes. The release was begun and not finished; ${absent} more finish it.`
      : undefined
  return { holdings, problems, resumed: resumed === undefined ? [] : [resumed] }
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
