import { compareVersions, readVersion, type Version } from '../model/version.ts'
import type { PackageStanding, ReleasedTag } from './decide.ts'
import type { VersionedPackage } from './package.ts'
import type { Past } from './past.ts'
import { isEarly, tagsOf, type VersionTag } from './tags.ts'

/** What the tags say of each package; which of them HEAD contains is asked of git, before any path is looked at. */
export async function standingsOf(
  past: Pick<Past, 'firstMerged'>,
  packages: readonly VersionedPackage[],
  names: readonly string[],
  source: string | undefined,
): Promise<readonly PackageStanding[]> {
  const all = packages.map((each) => tagsOf(names, each.tags, each.name))
  const finals = all.map((tags) => tags.filter((each) => !isEarly(each)))
  const lists = [...all, ...finals].map((tags) => tags.map(({ name }) => name))
  const merged = await past.firstMerged(lists)
  const released = (tags: readonly VersionTag[], at: number): ReleasedTag | undefined => {
    const found = merged[at]
    const tag = tags.find(({ name }) => name === found?.name)
    return found === undefined || tag === undefined ? undefined : { ...tag, commit: found.commit }
  }
  return packages.map((each, index) => ({
    package: each,
    last: released(all[index] ?? [], index),
    lastFinal: released(finals[index] ?? [], packages.length + index),
    taken: (all[index] ?? []).map(({ version }) => version),
    written: writtenIn(each, source),
  }))
}

/** What the manifests say: the named one (`source`), else the greatest. */
export function writtenIn({ manifests }: VersionedPackage, source: string | undefined): Version | undefined {
  const named = manifests.filter(({ origin, versionOrigin }) => origin.file === source || versionOrigin.file === source)
  return (named.length > 0 ? named : manifests)
    .flatMap((each) => (each.version === undefined ? [] : (readVersion(each.version) ?? [])))
    .sort((one, other) => compareVersions(other, one))[0]
}
