/**
 * The one of `names` that needs the fewest changes to be `name`, the longer one where two need as many, because letters are
 * forgotten more often than added; `undefined` where there are no names.
 */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const far = (each: string): number => distance(name, each)
  return [...names].sort((one, other) => far(one) - far(other) || other.length - one.length)[0]
}

/** Levenshtein's distance of two short names. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1]
    for (const [at, against] of Array.from(other).entries()) {
      next.push(Math.min((next[at] ?? 0) + 1, (row[at + 1] ?? 0) + 1, (row[at] ?? 0) + Number(letter !== against)))
    }
    row = next
  }
  return row[other.length] ?? 0
}
