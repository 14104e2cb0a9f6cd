import { type Problem, problem } from '../model/problem.ts'
import { isPypi } from '../model/registry.ts'
import type { Published, Registry, ReleaseName } from '../registries/registry.ts'

const day = 24 * 60 * 60_000
/** How long PyPI takes new files for a release (warehouse `forklift/legacy.py`, since 2026-07). */
const openFor = 14 * day

/** A release that lacks files, and when its first one was uploaded. */
export interface Unfinished {
  readonly registry: Registry
  readonly release: ReleaseName
  readonly found: Published
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** Files of one release on a registry, with when it was begun; milliseconds since the epoch. */
export interface Begun {
  readonly registry: Pick<Registry, 'name'>
  /** When its first file was uploaded: before this run, or in it. */
  readonly begun: number
  readonly isComplete: boolean
}

/** Until when PyPI takes what is missing of a release that is begun and not complete; milliseconds since the epoch. */
export function closesAt({ registry, begun, isComplete }: Begun): number | undefined {
  return isComplete || !isPypi(registry.name) ? undefined : begun + openFor
}

/**
 * When the first file of a release was uploaded, which made it, in milliseconds since the epoch; `undefined` where the registry
 * does not tell. Where that file was deleted, the release is older still.
 */
export function begunIn({ files }: Published): number | undefined {
  const times = files.flatMap((each) => each.uploaded ?? [])
  return times.length === 0 ? undefined : Math.min(...times)
}

/** That PyPI takes no more files for this release; a warning on the last day on which it does. */
export function closing({ registry, release, found, now }: Unfinished): readonly Problem[] {
  const first = begunIn(found)
  if (first === undefined || !isPypi(registry.name)) return []
  const closes = first + openFor
  if (now < closes - day) return []
  const [begun, ends] = [first, closes].map(
    (each) => `${new Date(each).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
  )
  const isClosed = now >= closes
  const words = `${release.name} ${release.version} was begun on ${registry.url} at ${begun}, and PyPI takes new files for 14 days only`
  return isClosed
    ? [problem('registry-release-closed', `${words}.`, 'Release a new version, for example a post-release.')]
    : [
        problem(
          'registry-release-closed',
          `${words}: until ${ends}.`,
          'Finish this release now: the files that are missing later need a new version.',
          { level: 'warning' },
        ),
      ]
}
