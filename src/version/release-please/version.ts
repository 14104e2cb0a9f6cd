import type { Core } from '../number.ts'
import { raise } from '../next.ts'
import type { Bump } from '../rules.ts'
import type { PleasePackage, PleaseVersion } from './settings.ts'

/** Reads a version, with a `v` or without; `undefined` where it is none. (release-please reads `1.2.3rc1` as 1.2.3.) */
export function parseVersion(text: string): PleaseVersion | undefined {
  const found = /^v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/.exec(text.trim())
  if (found === null) return undefined
  return { core: [Number(found[1]), Number(found[2]), Number(found[3])], pre: found[4] }
}

/** `1.3.0-beta.1` */
export const spell = ({ core, pre }: PleaseVersion): string => core.join('.') + (pre === undefined ? '' : `-${pre}`)

/** The next version after `last` by the package's strategy. */
export function nextOf(
  last: PleaseVersion,
  bump: Bump,
  {
    versioning,
    zero,
    isPrerelease,
    prereleaseType,
  }: Pick<PleasePackage, 'versioning' | 'zero' | 'isPrerelease' | 'prereleaseType'>,
): PleaseVersion {
  const always = /^always-bump-(patch|minor|major)$/.exec(versioning)?.[1]
  if (always === 'patch' || always === 'minor' || always === 'major') {
    return { core: raise(last.core, always, 'semver'), pre: last.pre }
  }
  const step = last.core[0] === 0 ? belowOne(bump, zero) : bump
  // a pre-release that somebody asked for stays one until somebody asks for a final version
  if (versioning === 'default') return { core: raise(last.core, step, 'semver'), pre: last.pre }
  const next = stepEarly(last, step, prereleaseType)
  // leaving the series: the version that it led to
  return isPrerelease ? next : { core: next.core, pre: undefined }
}

const belowOne = (bump: Bump, zero: PleasePackage['zero']): Bump =>
  bump === 'major' ? zero.breaking : bump === 'minor' ? zero.feature : 'patch'

/** One step of a pre-release: its counter, where it goes far enough already. */
function stepEarly(last: PleaseVersion, step: Bump, type: string | undefined): PleaseVersion {
  const { core, pre } = last
  if (pre === undefined) return { core: raise(core, step, 'semver'), pre: type }
  const isFarEnough = step === 'patch' || (step === 'minor' ? core[2] === 0 : core[1] === 0 && core[2] === 0)
  if (isFarEnough) return { core, pre: counted(pre) }
  // a farther target begins its counter anew
  return {
    core: raise(core, step, 'semver'),
    pre: pre.replace(/\d+(?=\D*$)/, (old) => '0'.repeat(old.length - 1) + firstOf(type)),
  }
}

const firstOf = (type: string | undefined): string => /\d+(?=\D*$)/.exec(type ?? '')?.[0] ?? '1'

/** The last number of a pre-release plus one, its zeros in front kept; `.1` behind one without a number. */
function counted(pre: string): string {
  const number = /\d+(?=\D*$)/.exec(pre)?.[0]
  if (number === undefined) return `${pre}.1`
  return pre.replace(/\d+(?=\D*$)/, String(Number(number) + 1).padStart(number.length, '0'))
}

/** Order of two as semver has it, the texts of pre-releases aside: 0 where only these differ. */
export function compareCore(one: Core, other: Core): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2]
}
