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
  const place = (release: Release<T>): number => {
    const at = names.indexOf(release[0]?.name ?? '')
    return at < 0 ? names.length : at
  }
  return releasesOf(distributions, (each) => each)
    .map((release) => release.toSorted(byKind))
    .sort((one, other) => place(one) - place(other))
}

/** What is of one name and version each, in the order in which it is given; `fileOf` tells of what file it is. */
export function releasesOf<T>(items: readonly T[], fileOf: (item: T) => Distribution): readonly Release<T>[] {
  const releases = new Map<string, T[]>()
  for (const each of items) {
    const { name, version } = fileOf(each)
    const key = `${name}@${version}`
    releases.set(key, [...(releases.get(key) ?? []), each])
  }
  return [...releases.values()]
}

const byKind = (one: Distribution, other: Distribution): number =>
  Number(one.kind === 'sdist') - Number(other.kind === 'sdist') || (one.filename < other.filename ? -1 : 1)
