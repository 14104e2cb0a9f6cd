import type { Problem } from './problem.ts'

/**
 * Does `work` for each item, at most `width` at a time and begun in order. Gives the results in the order of the items.
 * What the first one throws is thrown, and no other is begun.
 */
export async function inLanes<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>()
  const queue = queueOf(items)
  const lane = async (): Promise<void> => {
    for (const [at, item] of queue) results.set(at, await work(item))
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane))
  return [...results].sort(([one], [other]) => one - other).map(([, result]) => result)
}

/** One for all lanes: each takes the next item when it is free. A lane that throws closes it for the others. */
function* queueOf<T>(items: readonly T[]): Generator<[number, T]> {
  yield* items.entries()
}

interface Stopped {
  readonly problem: Problem
}

/** As {@link inLanes}, for work that may meet a problem: after the first one no other item is begun, and it alone is given. */
export async function untilProblem<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<{ readonly got: R } | Stopped>,
): Promise<{ readonly got: readonly R[] } | Stopped> {
  // the first in time: what stops one lane stops the others a moment later
  let stopped: Stopped | undefined
  const results = await inLanes(items, width, async (item) => {
    if (stopped !== undefined) return stopped
    const result = await work(item)
    if ('problem' in result) stopped ??= result
    return result
  })
  return stopped ?? { got: results.flatMap((each) => ('got' in each ? [each.got] : [])) }
}
