/** Runs pieces of work one after the other, in the order in which they came; one that throws does not stop the next. */
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
