import { describe, expect, test } from '@jest/globals'
import { inParallel, spaced } from '../../../src/registries/crates/turns.ts'
import { testClock } from '../../platform/clock.ts'

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('turns', () => {
  test('are taken in order and by no more than the width, also where one fails', async () => {
    const turn = inParallel(3)
    const begun: number[] = []
    let [running, most] = [0, 0]
    const works = Array.from({ length: 10 }, (_, at) =>
      turn(async () => {
        begun.push(at)
        running += 1
        most = Math.max(most, running)
        await soon()
        running -= 1
        if (at === 1) throw new Error('broken')
        return at
      }),
    )
    const ends = await Promise.allSettled(works)
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(most).toBe(3)
    expect(ends.map((each) => each.status).filter((each) => each === 'rejected')).toHaveLength(1)
    // a place that was given back can be taken again
    expect(await turn(() => Promise.resolve('late'))).toBe('late')
  })

  test('that are spaced begin a second apart, and at once after a pause', async () => {
    const clock = testClock()
    const turn = spaced(clock, 1000)
    const times = await Promise.all([1, 2, 3].map(() => turn(() => Promise.resolve(clock.now()))))
    expect(times.map((each) => each - (times[0] ?? 0))).toEqual([0, 1000, 2000])
    await clock.sleep(5000)
    const before = clock.now()
    expect(await turn(() => Promise.resolve(clock.now()))).toBe(before)
  })
})
