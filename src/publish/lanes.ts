/** Runs pieces of work one after the other, in the order in which they came. */
export type Line = <T>(work: () => Promise<T>) => Promise<T>

/** An empty line. */
export function openLine(): Line {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}

/** Does `work` for each item, at most `width` at a time and begun in order. Gives the results in the order of the items. */
export async function inLanes<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>()
  // one iterator for all lanes: each takes the next item when it is free
  const queue = items.entries()
  const lane = async (): Promise<void> => {
    for (const [at, item] of queue) results.set(at, await work(item))
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane))
  return [...results].sort(([one], [other]) => one - other).map(([, result]) => result)
}

/**
 * Does `work` for each item, at most `width` at a time, and for none before all that `needs` names of the items before it
 * are done; of those that may begin, the first in order does. Gives the results in the order of the items.
 */
export async function afterNeeds<T, R>(
  items: readonly T[],
  width: number,
  needs: (item: T, before: readonly T[]) => readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const needed = new Map(items.map((item, at) => [item, needs(item, items.slice(0, at))]))
  const waiting = new Set(items)
  const running = new Set<Promise<void>>()
  const results = new Map<T, R>()
  const begin = (item: T): void => {
    waiting.delete(item)
    const job: Promise<void> = work(item).then((result) => {
      results.set(item, result)
      running.delete(job)
    })
    running.add(job)
  }
  // what is needed comes before, so the first that waits can always begin when nothing runs
  while (waiting.size + running.size > 0) {
    for (const item of waiting) {
      if (running.size >= width) break
      if (needed.get(item)?.every((each) => results.has(each)) ?? true) begin(item)
    }
    await Promise.race(running)
  }
  return items.flatMap((item) => {
    const result = results.get(item)
    return result === undefined ? [] : [result]
  })
}
