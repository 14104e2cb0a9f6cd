import { explain } from '@renovatebot/pep440'
import semver from 'semver'
import { plainNumbers } from '../model/plain-version.ts'
import { readVersion, type Version } from '../model/version.ts'
import type { Series } from './rules.ts'

/** The three numbers of a version. */
export type Core = readonly [major: number, minor: number, patch: number]

/** A version as numbers, with the series where it is a pre-release of one of the four. */
export interface Numbers {
  readonly core: Core
  readonly series: Series | undefined
  readonly counter: number
}

const ofPython: Readonly<Record<string, Series>> = { a: 'alpha', b: 'beta', rc: 'rc' }

/**
 * Takes a version apart; `undefined` where it says more than the four series and three numbers can: an epoch, a fourth
 * number, `-nightly`, `a1.dev2`. What follows a release (`.post1`, `+local`) counts as that release.
 */
export function numbersOf(version: Version): Numbers | undefined {
  const plain = plainNumbers(version.text)
  if (plain !== undefined) return { core: plain, series: undefined, counter: 0 }
  if (version.pep440 === undefined) return undefined
  const parts = explain(version.pep440)
  if (parts === null || parts.epoch !== 0 || parts.release.length > 3) return undefined
  const [major = 0, minor = 0, patch = 0] = parts.release.map(Number)
  const label: unknown = parts.pre?.[0]
  const series = typeof label === 'string' ? ofPython[label] : undefined
  const isDev = parts.is_devrelease
  if (isDev && series !== undefined) return undefined
  const counter = Number(isDev ? parts.dev : (parts.pre?.[1] ?? 0))
  return {
    core: [major, minor, patch],
    series: isDev ? 'dev' : series,
    counter: Number.isFinite(counter) ? counter : 0,
  }
}

/** The three numbers of a version, whatever series it is in (`0.66b0.dev`); `undefined` with an epoch or a fourth number. */
export function coreOf(version: Version): Core | undefined {
  const parts = version.pep440 === undefined ? null : explain(version.pep440)
  if (parts === null || parts.epoch !== 0 || parts.release.length > 3) return undefined
  const [major = 0, minor = 0, patch = 0] = parts.release.map(Number)
  return [major, minor, patch]
}

/** The version of these numbers: `1.3.0-rc.1`, which is `1.3.0rc1` to Python. */
export function versionOf(core: Core, series?: Series, counter = 1): Version {
  const text = core.join('.') + (series === undefined ? '' : `-${series}.${counter}`)
  const version = readVersion(text)
  if (version === undefined) throw new Error(`${text} is no version`)
  return version
}

/** Order of two cores. */
export function compareCores(one: Core, other: Core): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2]
}

/** Whether `next` comes after `last` for Cargo and for Python both, as far as each can read them. */
export function isAfter(next: Version, last: Version, comparePython: (one: string, other: string) => number): boolean {
  const [one, other] = [plainNumbers(next.text), plainNumbers(last.text)]
  if (one !== undefined && other !== undefined) return compareCores(one, other) > 0
  if (next.semver !== undefined && last.semver !== undefined && semver.compare(next.semver, last.semver) <= 0) {
    return false
  }
  return next.pep440 === undefined || last.pep440 === undefined || comparePython(next.pep440, last.pep440) > 0
}
