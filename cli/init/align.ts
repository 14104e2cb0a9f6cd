/**
 * What one text made of another, line by line: for each old line its fate, and for each gap what was put in. Gap `n` is in
 * front of old line `n`; the last one is the end.
 */
export interface Change {
  /** `keep`, with the number of the new line; or the numbers of the lines in its place, none where it was taken out. */
  readonly fates: readonly ({ readonly keep: number } | { readonly instead: readonly number[] })[]
  readonly inserted: readonly (readonly number[])[]
}

/** Compares by a longest common subsequence of the keys. */
export function changeBetween(before: readonly string[], after: readonly string[]): Change {
  const fates: Change['fates'][number][] = before.map(() => ({ instead: [] }))
  const inserted: number[][] = Array.from({ length: before.length + 1 }, () => [])
  let [from, at] = [0, 0]
  for (const [old, fresh] of [...matches(before, after), [before.length, after.length] as const]) {
    const put = Array.from({ length: fresh - at }, (_, index) => at + index)
    if (from === old) inserted[old]?.push(...put)
    else if (put.length === old - from) put.forEach((each, index) => (fates[from + index] = { instead: [each] }))
    else fates[from] = { instead: put }
    if (old < before.length) fates[old] = { keep: fresh }
    from = old + 1
    at = fresh + 1
  }
  return { fates, inserted }
}

/** What a pair is worth; its distance is taken off, and never outweighs another pair. */
const pairWorth = 1e6

/**
 * Pairs of equal lines, in order: as many as there can be, and of those the ones that moved least. Lines such as `steps:`
 * stand in a workflow many times, and each is that of its own job.
 */
function matches(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  // the most that pairs can be worth in the rest, from each pair of places on
  const width = after.length + 1
  const best = new Float64Array((before.length + 1) * width)
  const rest = (one: number, other: number): number => best[one * width + other] ?? 0
  const paired = (one: number, other: number): number =>
    before[one] === after[other] ? pairWorth - Math.abs(one - other) + rest(one + 1, other + 1) : -1
  for (let one = before.length - 1; one >= 0; one--) {
    for (let other = after.length - 1; other >= 0; other--) {
      best[one * width + other] = Math.max(paired(one, other), rest(one + 1, other), rest(one, other + 1))
    }
  }
  const pairs: (readonly [number, number])[] = []
  let [one, other] = [0, 0]
  while (one < before.length && other < after.length) {
    if (rest(one, other) === paired(one, other)) pairs.push([one++, other++])
    else if (rest(one, other) === rest(one + 1, other)) one++
    else other++
  }
  return pairs
}
