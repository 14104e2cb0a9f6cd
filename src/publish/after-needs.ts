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
