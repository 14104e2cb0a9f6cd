import { compareVersions, isPrerelease, readVersion } from '../model/version.ts'
import type { GitHubRelease } from '../ports/github.ts'

/** What a release is called, and whether the plan lets it be the latest. */
export interface LatestFacts {
  readonly tag: string
  readonly version: string
  readonly prerelease: boolean
  /** Whether it is a release of the repository's main package. */
  readonly latest: boolean
}

/**
 * Whether GitHub is to show it as the latest: a final version, of the main package, and none with the same kind of tag is
 * greater. A fix of 1.2 after 2.0 is not. (Left to itself GitHub takes the last one published.)
 */
export function isLatest(
  { tag, version, prerelease, latest }: LatestFacts,
  releases: readonly GitHubRelease[],
): boolean {
  const own = readVersion(version)
  if (!latest || prerelease || own === undefined) return false
  const before = prefixOf(tag, version)
  return releases.every((each) => {
    if (each.draft || each.prerelease || each.tag === tag || !each.tag.startsWith(before)) return true
    const other = readVersion(each.tag.slice(before.length).replace(/^v(?=\d)/, ''))
    return other === undefined || isPrerelease(other) || compareVersions(other, own) <= 0
  })
}

/** What stands before the version, its `v` left out: `core-` of `core-v1.0.0`. */
const prefixOf = (tag: string, version: string): string =>
  (tag.endsWith(version) ? tag.slice(0, -version.length) : '').replace(/v$/, '')
