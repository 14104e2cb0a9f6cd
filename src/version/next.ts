import { compare } from '@renovatebot/pep440'
import { readVersion, type Version } from '../model/version.ts'
import { compareCores, type Core, coreOf, isAfter, numbersOf, versionOf } from './number.ts'
import type { Bump, Series, ZeroPolicy } from './rules.ts'

/** What is known of a package's versions when the next one is looked for. */
export interface Standing {
  /** The last version of all; `undefined`: nothing was released yet. */
  readonly last: Version | undefined
  /** The last final version; the bump counts from here. */
  readonly lastFinal: Version | undefined
  /** Every version that a tag bears, merged or not: none of these numbers is given again. */
  readonly taken: readonly Version[]
  /** What the manifest says. */
  readonly written: Version | undefined
}

/** The next version, or why there is none, in words. */
export type Next = { readonly version: Version } | { readonly not: string }

/** The next version after `bump`; `releaseAs` is a version that a person asked for. */
export function nextVersion(
  standing: Standing,
  bump: Bump,
  rules: { readonly zero: ZeroPolicy; readonly series: Series | undefined },
  releaseAs?: string,
): Next {
  const { last, lastFinal, written } = standing
  if (releaseAs !== undefined) return asked(releaseAs, last)
  for (const each of [lastFinal, last]) {
    if (each !== undefined && numbersOf(each) === undefined) return { not: unreadable(each) }
  }
  const target = targetOf(standing, bump, rules.zero)
  // a version that somebody wrote by hand, and that no tag bears yet, is what comes next, unless the changes ask for more
  const ahead = written === undefined ? undefined : coreOf(written)
  const isAhead =
    ahead !== undefined &&
    compareCores(ahead, target) >= 0 &&
    !standing.taken.some((each) => each.pep440 !== undefined && each.pep440 === written?.pep440)
  const core = isAhead ? ahead : target
  if (rules.series === undefined) return after(versionOf(core), last)
  const used = standing.taken.flatMap((each) => {
    const numbers = numbersOf(each)
    const isSame = numbers !== undefined && numbers.series === rules.series && compareCores(numbers.core, core) === 0
    return isSame ? [numbers.counter] : []
  })
  // a counter begins anew with each core and each series, and never at a number that was used
  return after(versionOf(core, rules.series, Math.max(0, ...used) + 1), last)
}

function targetOf({ last, lastFinal, written }: Standing, bump: Bump, zero: ZeroPolicy): Core {
  const final = lastFinal && numbersOf(lastFinal)?.core
  const current = last && numbersOf(last)
  const first = written && coreOf(written)
  const wanted = final === undefined ? undefined : raise(final, bump, zero)
  if (wanted === undefined) {
    // the first release is what the manifest says; a bare 0.0.0 is a stand-in
    const begin = first !== undefined && compareCores(first, [0, 0, 0]) > 0 ? first : ([0, 1, 0] as const)
    return current !== undefined && compareCores(current.core, begin) > 0 ? current.core : begin
  }
  // a series that was begun for more than the changes ask for goes on to that
  return current?.series !== undefined && compareCores(current.core, wanted) > 0 ? current.core : wanted
}

/** One step up: the numbers behind the raised one are zero. */
export function raise([major, minor, patch]: Core, bump: Bump, zero: ZeroPolicy): Core {
  const step = major === 0 ? belowOne(bump, zero, minor === 0) : bump
  if (step === 'major') return [major + 1, 0, 0]
  return step === 'minor' ? [major, minor + 1, 0] : [major, minor, patch + 1]
}

function belowOne(bump: Bump, zero: ZeroPolicy, isZeroZero: boolean): Bump {
  if (zero === 'semver' || bump === 'patch') return bump
  // to Cargo the first number that is not zero is the one that tells what is compatible
  if (zero === 'cargo') return bump === 'major' && !isZeroZero ? 'minor' : 'patch'
  if (zero === 'stay-zero') return 'minor'
  return bump === 'major' ? zero.breaking : zero.feature
}

function asked(text: string, last: Version | undefined): Next {
  const version = readVersion(text)
  if (version === undefined) return { not: `Release-As asks for ${JSON.stringify(text)}, which is no version` }
  return after(version, last)
}

function after(version: Version, last: Version | undefined): Next {
  if (last === undefined || isAfter(version, last, compare)) return { version }
  return {
    not: `${version.text} would not come after ${last.text} in the order of both semver and PEP 440`,
  }
}

const unreadable = ({ text }: Version): string =>
  `${text} is more than three numbers and a series of dev, alpha, beta or rc, so that nothing can be counted on from it`
