const part = String.raw`(\d+|[*xX])`
const comparator = new RegExp(
  String.raw`^\s*(=|>=|>|<=|<|~|\^)?\s*(\d+)(?:\.${part}(?:\.${part}(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?)?)?\s*$`,
)

/**
 * A version requirement as Rust's semver writes it out: a bare version is a caret requirement, build metadata falls away,
 * a star under an operator is nothing said. What is no requirement comes back as it is.
 */
export function normalisedRequirement(text: string): string {
  if (/^\s*[*xX]\s*$/.test(text)) return '*'
  const written = text.split(',').map(one)
  return written.every((each) => each !== undefined) ? written.join(', ') : text
}

function one(text: string): string | undefined {
  const match = comparator.exec(text)
  if (match === null) return undefined
  const [, operator, major = '', minor, patch, prerelease] = match
  const numbers = [major, ...[minor, patch].filter((each) => each !== undefined && /^\d/.test(each))].join('.')
  const isStarred = [minor, patch].some((each) => each !== undefined && /^[*xX]$/.test(each))
  if (operator === undefined && isStarred) return `${numbers}.*`
  return `${operator ?? '^'}${numbers}${prerelease === undefined ? '' : `-${prerelease}`}`
}
