import type { Distribution } from '../model/distribution.ts'

/** The files of one release: same name, same version. */
export type Release<T> = readonly T[]

/**
 * Files grouped by release, in the order in which they are published. Releases follow `names`, the plan's order, in which
 * a crate comes after those it depends on. Within a release wheels come first, by name, and the sdist last: the first file
 * fixes the metadata of a release on PyPI, and nobody shall find an sdist whose wheels are still on their way.
 */
export function releasesInOrder<T extends Distribution>(
  distributions: readonly T[],
  names: readonly string[],
): readonly Release<T>[] {
  const releases = new Map<string, T[]>()
  for (const each of distributions) {
    const key = `${each.name}@${each.version}`
    releases.set(key, [...(releases.get(key) ?? []), each])
  }
  const place = (release: Release<T>): number => {
    const at = names.indexOf(release[0]?.name ?? '')
    return at < 0 ? names.length : at
  }
  return [...releases.values()].map((release) => release.sort(byKind)).sort((one, other) => place(one) - place(other))
}

const byKind = (one: Distribution, other: Distribution): number =>
  Number(one.kind === 'sdist') - Number(other.kind === 'sdist') || (one.filename < other.filename ? -1 : 1)
