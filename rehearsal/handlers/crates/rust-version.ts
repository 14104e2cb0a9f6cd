const NUMBER = '(?:0|[1-9][0-9]*)'
const PRERELEASE = '(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)'
const PRE = `(?<pre>${PRERELEASE}(?:\\.${PRERELEASE})*)`
const BUILD = '(?:[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)'
const VERSION = new RegExp(`^(${NUMBER})\\.(${NUMBER})\\.(${NUMBER})(?:-${PRE})?(?:\\+${BUILD})?$`)
const COMPARATOR = new RegExp(
  `^(?<op>=|>=|<=|>|<|~|\\^)? *(?<major>${NUMBER})` +
    `(?:\\.(?<minor>${NUMBER}|[*xX])(?:\\.(?<patch>${NUMBER}|[*xX])(?:-${PRE})?(?:\\+${BUILD})?)?)?$`,
)
const MOST_COMPARATORS = 32
const LARGEST = 2n ** 64n - 1n

/** Whether Rust's `semver` crate reads it as a version: strict, numbers up to 64 bits. */
export function isVersion(text: string): boolean {
  const match = VERSION.exec(text)
  return match !== null && match.slice(1, 4).every(fits)
}

/** The version without its build metadata: what crates.io compares. */
export function withoutBuild(version: string): string {
  return version.replace(/\+.*$/s, '')
}

/**
 * Reads a version requirement as Rust's `semver` crate does, which is not npm's way (a bare `1.2` is `^1.2`, parts are
 * joined by commas), and gives it as that crate prints it; `undefined` where it cannot be read.
 */
export function normaliseRequirement(text: string): string | undefined {
  const trimmed = text.replace(/^ +/, '')
  if (/^[*xX] *$/.test(trimmed)) return '*'
  const parts = trimmed
    .split(',')
    .map((part, index) => normaliseComparator(index === 0 ? part : part.replace(/^ +/, '')))
  const known = parts.filter((part) => part !== undefined)
  return known.length < parts.length || parts.length > MOST_COMPARATORS ? undefined : known.join(', ')
}

function normaliseComparator(part: string): string | undefined {
  const groups = COMPARATOR.exec(part.replace(/ +$/, ''))?.groups
  if (groups === undefined) return undefined
  const { op, major = '', minor, patch, pre } = groups
  const isWild = (value: string | undefined): boolean => value !== undefined && /[*xX]/.test(value)
  if (isWild(minor) && patch !== undefined && !isWild(patch)) return undefined
  // a wildcard is no place for a pre-release or build metadata
  if (isWild(patch) && /[-+]/.test(part)) return undefined
  if (![major, minor, patch].every((value) => value === undefined || isWild(value) || fits(value))) return undefined
  const numbers = [major, minor, patch].filter((value) => value !== undefined && !isWild(value)).join('.')
  if (op === undefined && (isWild(minor) || isWild(patch))) return `${numbers}.*`
  return `${op ?? '^'}${numbers}${pre === undefined ? '' : `-${pre}`}`
}

function fits(digits: string): boolean {
  return digits.length < 20 || BigInt(digits) <= LARGEST
}
