import { compareVersions, readVersion, type Version } from '../model/version.ts'
import type { PackageStanding, ReleasedTag } from './decide.ts'
import type { VersionedPackage } from './package.ts'
import type { Past } from './past.ts'
import { isEarly, tagsOf, type VersionTag } from './tags.ts'

/** What the tags say of each package; which of them HEAD contains is asked of git, before any path is looked at. */
export async function standingsOf(
  past: Pick<Past, 'firstMerged' | 'containing' | 'forkOf'>,
  packages: readonly VersionedPackage[],
  names: readonly string[],
  source: string | undefined,
): Promise<readonly PackageStanding[]> {
  const all = packages.map((each) => tagsOf(names, each.tags, each.name))
  const finals = all.map((tags) => tags.filter((each) => !isEarly(each)))
  const merged = await lastOf(past, [...all, ...finals])
  const standings: PackageStanding[] = []
  for (const [index, each] of packages.entries()) {
    const [tags = [], own = []] = [all[index], finals[index]]
    const written = writtenIn(each, source)
    const found = { last: merged[index], lastFinal: merged[packages.length + index] }
    const strays = await straysAmong(past, tags, found.last, written)
    const isLiving = ({ name }: VersionTag): boolean => !strays.includes(name)
    const living = [tags, own].map((some) => some.filter((one) => isLiving(one)))
    const merge = strays.length === 0 ? [found.last, found.lastFinal] : await lastOf(past, living)
    const [last, lastFinal] = await Promise.all(merge.map((one, at) => beside(past, living[at] ?? [], one, written)))
    const taken = tags.map(({ version }) => version)
    standings.push({ package: each, last, lastFinal, taken, written, ...(strays.length > 0 && { strays }) })
  }
  return standings
}

/** Of each list the greatest version that HEAD contains. */
async function lastOf(
  past: Pick<Past, 'firstMerged'>,
  lists: readonly (readonly VersionTag[])[],
): Promise<readonly (ReleasedTag | undefined)[]> {
  const merged = await past.firstMerged(lists.map((tags) => tags.map(({ name }) => name)))
  return lists.map((tags, at) => {
    const found = merged[at]
    const tag = tags.find(({ name }) => name === found?.name)
    return found === undefined || tag === undefined ? undefined : { ...tag, commit: found.commit }
  })
}

/** At most so many tags on other branches are looked at. */
const mostBeside = 5

/**
 * The last release, where it was made on a branch of its own (`release/1.4`): the greatest version that is no greater than
 * what the manifests say, with the commit where its branch left this one. Else what HEAD contains.
 */
async function beside(
  past: Pick<Past, 'forkOf'>,
  tags: readonly VersionTag[],
  merged: ReleasedTag | undefined,
  written: Version | undefined,
): Promise<ReleasedTag | undefined> {
  if (written === undefined) return merged
  const later = tags.filter(
    ({ version }) =>
      compareVersions(version, written) <= 0 && (merged === undefined || compareVersions(version, merged.version) > 0),
  )
  for (const tag of later.slice(0, mostBeside)) {
    const commit = await past.forkOf(tag.name, merged?.commit)
    if (commit !== undefined) return { ...tag, commit }
  }
  return merged
}

/** More wrong tags than this are no mistakes. */
const mostStrays = 20

/**
 * Tags whose versions were never those of the project: greater than what the manifests say, though a lower version was
 * tagged on the same commit or on one that came after it. `rust-v3.0.0` on the way to `rust-v0.32.4` was pushed by mistake.
 */
async function straysAmong(
  past: Pick<Past, 'firstMerged' | 'containing'>,
  tags: readonly VersionTag[],
  greatest: ReleasedTag | undefined,
  written: Version | undefined,
): Promise<readonly string[]> {
  const strays: string[] = []
  if (written === undefined) return strays
  let last = greatest
  while (last !== undefined && strays.length < mostStrays) {
    const { name, version, commit } = last
    if (compareVersions(version, written) <= 0) break
    const later = await past.containing(commit)
    if (!tags.some((each) => later.has(each.name) && compareVersions(each.version, version) < 0)) break
    strays.push(name)
    const rest = tags.filter((each) => !strays.includes(each.name))
    last = (await lastOf(past, [rest]))[0]
  }
  return strays
}

/** What the manifests say: the named one (`source`), else the greatest. */
export function writtenIn({ manifests }: VersionedPackage, source: string | undefined): Version | undefined {
  const named = manifests.filter(({ origin, versionOrigin }) => origin.file === source || versionOrigin.file === source)
  return (named.length > 0 ? named : manifests)
    .flatMap((each) => (each.version === undefined ? [] : (readVersion(each.version) ?? [])))
    .sort((one, other) => compareVersions(other, one))[0]
}
