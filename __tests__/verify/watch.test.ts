import { describe, expect, test } from '@jest/globals'
import { oneByOne, watch } from '../../src/verify/watch.ts'
import { testClock } from '../platform/clock.ts'

const pace = [100, 200, 400] as const

/** Watches a and b; `settled` says by the count of looks, from 1, what is done. */
async function watching(settled: (item: string, looks: number) => boolean, budget = 10_000, random = 0.5) {
  const clock = testClock()
  const looks: (readonly string[])[] = []
  const look = (left: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    looks.push(left)
    const open = left.filter((each) => !settled(each, looks.length))
    return Promise.resolve(new Map(open.map((each) => [each, `${each} after ${looks.length}`])))
  }
  const left = await watch({ items: ['a', 'b'], look, clock, budget, pace, random: () => random })
  return { left, looks, slept: clock.slept }
}

describe('watching', () => {
  test('is one look, and no wait, where all is settled', async () => {
    expect(await watching(() => true)).toEqual({ left: new Map(), looks: [['a', 'b']], slept: [] })
  })

  test('goes on at the pace, whose last wait repeats, with what is left', async () => {
    const { left, looks, slept } = await watching((item, count) => count > (item === 'a' ? 1 : 5))
    expect(left.size).toBe(0)
    expect(looks).toEqual([['a', 'b'], ['a', 'b'], ['b'], ['b'], ['b'], ['b']])
    expect(slept).toEqual([100, 200, 400, 400, 400])
  })

  test('ends with a last look when the budget is spent, and gives the reasons of that look', async () => {
    const { left, slept } = await watching((item) => item === 'a', 1000)
    expect([...left]).toEqual([['b', 'b after 5']])
    expect(slept).toEqual([100, 200, 400, 300])
  })

  test('without a budget is one look', async () => {
    expect(await watching(() => false, 0)).toMatchObject({ looks: [['a', 'b']], slept: [] })
  })

  test.each([
    [0, [80, 160, 320, 320]],
    [1, [120, 240, 480, 480]],
  ])('waits up to a fifth shorter or longer (chance %d)', async (random, waits) => {
    expect((await watching((_item, count) => count > 4, 10_000, random)).slept).toEqual(waits)
  })

  test('of nothing looks at nothing', async () => {
    const look = (): never => {
      throw new Error('looked')
    }
    expect(await watch({ items: [], look, clock: testClock(), budget: 1000, pace })).toEqual(new Map())
  })
})

test('one by one, each is asked for once, and those that are settled are left out', async () => {
  const asked: number[] = []
  const items = Array.from({ length: 20 }, (_each, index) => index)
  const look = oneByOne<number>((each) => {
    asked.push(each)
    return Promise.resolve(each % 7 === 0 ? 'not yet' : undefined)
  })
  expect([...(await look(items)).keys()]).toEqual([0, 7, 14])
  expect(asked).toEqual(items)
})
