import type { Clock } from '../../src/ports/clock.ts'

/** A clock that never waits: sleeping moves it on, and is written down. */
export interface TestClock extends Clock {
  readonly slept: readonly number[]
}

/** Starts at `start` milliseconds. */
export function testClock(start = Date.parse('2026-11-21T12:00:00Z')): TestClock {
  let now = start
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    async sleep(milliseconds) {
      slept.push(milliseconds)
      now += milliseconds
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}
