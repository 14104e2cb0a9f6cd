import { compare, eq, explain } from '@renovatebot/pep440'
import semver from 'semver'
import { isPlain, plainNumbers } from './plain-version.ts'

/** A version as somebody wrote it, and what it means to each ecosystem; at least one of the two is there. */
export interface Version {
  readonly text: string
  /** The normalised PEP 440 form, or `undefined` where Python cannot express it. */
  readonly pep440: string | undefined
  /** The semver form, or `undefined` where Cargo cannot express it. */
  readonly semver: string | undefined
}

/** Reads a version without its `v`; `undefined` where neither ecosystem can read it. */
export function readVersion(text: string): Version | undefined {
  if (isPlain(text)) return { text, pep440: text, semver: text }
  // semver.parse also takes `v1.0.0` and spaces, which no manifest may hold
  if (!/^\d\S*$/.test(text)) return undefined
  const strict = semver.parse(text) ?? undefined
  const python = explain(text)
  // `1.0.0-1` and `1.0.0-post.1` come before 1.0.0 for Cargo and after it for Python: such a text has no common meaning
  const inverted = strict !== undefined && strict.prerelease.length > 0 && python !== null && python.is_postrelease
  const pep440 = python === null || inverted ? undefined : normalise(text)
  if (strict === undefined && pep440 === undefined) return undefined
  return { text, pep440, semver: strict && text }
}

/**
 * Whether two texts name the same version: equal as semver (build metadata included), or equal under PEP 440
 * (`0.2.0-rc1` = `0.2.0rc1` = `0.2.0-rc.1`, `1.0` = `1.0.0`).
 */
export function isSameVersion(one: Version, other: Version): boolean {
  if (one.semver !== undefined && other.semver !== undefined && semver.compareBuild(one.semver, other.semver) === 0) {
    return true
  }
  return one.pep440 !== undefined && other.pep440 !== undefined && eq(one.pep440, other.pep440)
}

/** Whether it is a pre-release, by PEP 440 where it can be read so and by semver otherwise; never by "contains a dash". */
export function isPrerelease(version: Version): boolean {
  if (isPlain(version.text)) return false
  if (version.pep440 !== undefined) return explain(version.pep440)?.is_prerelease ?? false
  return (semver.parse(version.semver)?.prerelease.length ?? 0) > 0
}

/** Order by PEP 440 where both can be read so, by semver otherwise; 0 where they cannot be compared. */
export function compareVersions(one: Version, other: Version): number {
  const [left, right] = [plainNumbers(one.text), plainNumbers(other.text)]
  if (left !== undefined && right !== undefined)
    return Math.sign(left[0] - right[0] || left[1] - right[1] || left[2] - right[2])
  if (one.pep440 !== undefined && other.pep440 !== undefined) return compare(one.pep440, other.pep440)
  if (one.semver !== undefined && other.semver !== undefined) return semver.compare(one.semver, other.semver)
  return 0
}

/** The normalised PEP 440 text (`1.0.0-RC.1` → `1.0.0rc1`), by the version specifiers page of packaging.python.org. */
function normalise(text: string): string | undefined {
  const parts = explain(text)
  // the parser counts with floating point: a larger number would come out as another one
  const isExact =
    text
      .split('+')[0]
      ?.match(/\d+/g)
      ?.every((digits) => Number.isSafeInteger(Number(digits))) ?? false
  if (parts === null || !isExact) return undefined
  return parts.local === null ? parts.public : `${parts.public}+${parts.local}`
}
