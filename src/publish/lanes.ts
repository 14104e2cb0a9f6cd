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
