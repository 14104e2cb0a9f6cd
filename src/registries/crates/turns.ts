import { type Line, openLine } from '../../model/line.ts'
import type { Clock } from '../../ports/clock.ts'

/** Runs a piece of work when its turn comes: one that throws does not stop the next. */
export type Turn = Line

/** At most `width` pieces of work at a time, begun in the order in which they came. */
export function inParallel(width: number): Turn {
  const waiting: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running >= width) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await work()
    } finally {
      // the place goes to whoever waits longest, or is free again
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}

/** One piece of work after the other, begun at least `gap` milliseconds apart. */
export function spaced(clock: Clock, gap: number): Turn {
  const turn = openLine()
  let last = Number.NEGATIVE_INFINITY
  return (work) =>
    turn(async () => {
      const wait = last + gap - clock.now()
      if (wait > 0) await clock.sleep(wait)
      last = clock.now()
      return work()
    })
}
