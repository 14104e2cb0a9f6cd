import semver from 'semver'

/** One comparator: an operator, one to three numbers, and a pre-release (empty where there is none). */
interface Comparator {
  readonly operator: string
  readonly numbers: readonly number[]
  readonly prerelease: string
}

const number = String.raw`0|[1-9]\d*`
const part = String.raw`(?:\.(${number}|[*xX]))?`
const pattern = new RegExp(
  String.raw`^(=|>=|>|<=|<|~|\^)?\s*(${number})${part}${part}(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$`,
)

/**
 * Whether a version satisfies a requirement as Cargo understands it (the `semver` crate, not npm's): a bare version is a
 * caret requirement, commas mean "and", and a pre-release is taken only where a comparator names one of the same three
 * numbers. `undefined` where the one is no requirement or the other no version.
 */
export function satisfies(version: string, requirement: string): boolean | undefined {
  const candidate = semver.parse(version)
  const comparators = comparatorsOf(requirement)
  if (candidate === null || comparators === undefined) return undefined
  if (!comparators.every((each) => holds(each, candidate))) return false
  return candidate.prerelease.length === 0 || comparators.some((each) => namesPrereleaseOf(each, candidate))
}

/** Empty for `*`, which every version satisfies. */
function comparatorsOf(requirement: string): readonly Comparator[] | undefined {
  if (/^\s*[*xX]\s*$/.test(requirement)) return []
  const read = requirement.split(',').map((each) => comparatorOf(each.trim()))
  return read.every((each) => each !== undefined) ? read : undefined
}

function comparatorOf(text: string): Comparator | undefined {
  const match = pattern.exec(text)
  if (match === null) return undefined
  const [, operator, major = '', minor, patch, prerelease = ''] = match
  const isNumber = (each: string | undefined): each is string => each !== undefined && /^\d/.test(each)
  // nothing can be said of a number behind one that is open
  if (minor !== undefined && !isNumber(minor) && isNumber(patch)) return undefined
  const rest = isNumber(minor) ? [minor, ...(isNumber(patch) ? [patch] : [])] : []
  const numbers = [major, ...rest].map(Number)
  const isStarred = [minor, patch].some((each) => each !== undefined && !isNumber(each))
  // a star without an operator leaves that number open and holds the others
  return { operator: operator ?? (isStarred ? '=' : '^'), numbers, prerelease }
}

function holds(comparator: Comparator, version: semver.SemVer): boolean {
  const { operator, numbers } = comparator
  const order = orderOf(version, comparator)
  if (operator === '^') return isAlike(version, numbers, fixedNumbers(numbers)) && isAtLeast(version, comparator)
  if (operator === '~') return isAlike(version, numbers, Math.min(2, numbers.length)) && isAtLeast(version, comparator)
  if (operator === '>') return order > 0
  if (operator === '<') return order < 0
  const isSame = order === 0 && (numbers.length === 3 || version.prerelease.length === 0)
  if (operator === '>=') return isSame || order > 0
  return operator === '<=' ? isSame || order < 0 : isSame
}

/** How many numbers a caret holds: those up to the first that is not zero, or all that are written. */
function fixedNumbers(numbers: readonly number[]): number {
  const first = numbers.findIndex((each) => each > 0)
  return first === -1 ? numbers.length : first + 1
}

const isAlike = (version: semver.SemVer, numbers: readonly number[], count: number): boolean =>
  numbers.slice(0, count).every((each, at) => each === numbersOf(version)[at])

const isAtLeast = (version: semver.SemVer, comparator: Comparator): boolean => orderOf(version, comparator) >= 0

/** The version against what is written of the comparator; its pre-release counts only beside three numbers. */
function orderOf(version: semver.SemVer, { numbers, prerelease }: Comparator): number {
  for (const [at, wanted] of numbers.entries()) {
    const own = numbersOf(version)[at] ?? 0
    if (own !== wanted) return own - wanted
  }
  if (numbers.length < 3) return 0
  return semver.compare(`0.0.0${suffix(version.prerelease.join('.'))}`, `0.0.0${suffix(prerelease)}`)
}

const suffix = (prerelease: string): string => (prerelease === '' ? '' : `-${prerelease}`)

const numbersOf = ({ major, minor, patch }: semver.SemVer): readonly number[] => [major, minor, patch]

function namesPrereleaseOf({ numbers, prerelease }: Comparator, version: semver.SemVer): boolean {
  return prerelease !== '' && numbers.length === 3 && isAlike(version, numbers, 3)
}
