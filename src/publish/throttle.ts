/** Lets so many things happen at a time, and fewer when it is told that this was too much. */
export interface Throttle {
  /**
   * Does `work` when there is room. It is given `tooMuch`, to be called where what it met is a sign of too much at once:
   * that halves the room, once for all that was under way together, and gives the new width if it is another.
   */
  pass<R>(work: (tooMuch: () => number | undefined) => Promise<R>): Promise<R>
}

/** A throttle that begins with this width; it never goes below one. */
export function openThrottle(width: number): Throttle {
  let room = width
  let running = 0
  // what was begun before the last halving says nothing about the width that is now
  let halvings = 0
  const queue: (() => void)[] = []
  const next = (): void => {
    while (running < room && queue.length > 0) {
      running += 1
      queue.shift()?.()
    }
  }
  return {
    async pass(work) {
      await new Promise<void>((resolve) => {
        queue.push(resolve)
        next()
      })
      const begun = halvings
      try {
        return await work(() => {
          if (begun !== halvings || room === 1) return undefined
          halvings += 1
          room = Math.ceil(room / 2)
          return room
        })
      } finally {
        running -= 1
        next()
      }
    },
  }
}
