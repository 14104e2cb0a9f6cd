import { inLanes } from '../model/lanes.ts'
import type { Clock } from '../ports/clock.ts'

/** Milliseconds between one look and the next, in turn; the last repeats. */
export type Pace = readonly [number, ...number[]]

/** What every wait takes. */
export interface Waiting {
  readonly clock: Clock
  /** Milliseconds in all, to the last look. */
  readonly budget?: number
  /** Chance for the waits between looks, 0 to 1. */
  readonly random?: () => number
}

/** What is looked at until nothing of it is left. */
export interface Watched<T> extends Waiting {
  readonly items: readonly T[]
  /** Gives those that are not settled yet, and why; the others are not looked at again. */
  readonly look: (left: readonly T[]) => Promise<ReadonlyMap<T, string>>
  readonly budget: number
  readonly pace: Pace
}

/**
 * Looks at once, and again and again until every item is settled or the budget is spent. Gives those that are not, with the
 * reason that the last look gave. Each wait is up to a fifth shorter or longer than the pace says, so that the jobs of many
 * releases do not come together.
 */
export async function watch<T>(watched: Watched<T>): Promise<ReadonlyMap<T, string>> {
  const { look, clock, budget, pace, random = Math.random } = watched
  const end = clock.now() + budget
  let left: ReadonlyMap<T, string> = new Map(watched.items.map((each) => [each, '']))
  for (let looks = 0; left.size > 0; looks += 1) {
    left = await look([...left.keys()])
    const time = end - clock.now()
    if (left.size === 0 || time <= 0) break
    const wait = pace[Math.min(looks, pace.length - 1)] ?? pace[0]
    await clock.sleep(Math.min(time, Math.round(wait * (0.8 + 0.4 * random()))))
  }
  return left
}

/** How many are asked for at a time. */
const width = 8

/** A look that asks for one item after the other, eight at a time. `ask` gives why one is not settled yet, if it is not. */
export function oneByOne<T>(ask: (item: T) => Promise<string | undefined>): Watched<T>['look'] {
  return async (left) => {
    const answers = await inLanes(left, width, async (each) => [each, await ask(each)] as const)
    return new Map(answers.flatMap(([each, why]) => (why === undefined ? [] : [[each, why]])))
  }
}
