import { describe, expect, test } from '@jest/globals'
import { afterNeeds } from '../../src/publish/after-needs.ts'

/** Works through letters, each needing those after its colon, and notes what began and ended. */
async function go(items: readonly string[], width: number, slow: Readonly<Record<string, number>> = {}) {
  const log: string[] = []
  let running = 0
  let most = 0
  const results = await afterNeeds(
    items,
    width,
    (item, before) => before.filter((each) => item.split(':')[1]?.includes(each.slice(0, 1)) ?? false),
    async (item) => {
      const name = item.slice(0, 1)
      log.push(`${name}+`)
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, slow[name] ?? 5))
      running -= 1
      log.push(`${name}-`)
      return name
    },
  )
  return { log: log.join(' '), most, results: results.join('') }
}

describe('work that needs other work', () => {
  test('is begun when what it needs is done, and not before', async () => {
    const { log, results } = await go(['a', 'b:a', 'c:b'], 4)
    expect(log).toBe('a+ a- b+ b- c+ c-')
    expect(results).toBe('abc')
  })

  test('goes side by side where nothing is needed, as wide as allowed, the first in order first', async () => {
    expect(await go(['a', 'b', 'c', 'd', 'e'], 3)).toMatchObject({ most: 3, results: 'abcde' })
    expect((await go(['a', 'b', 'c'], 2, { a: 40, b: 5, c: 60 })).log).toBe('a+ b+ b- c+ a- c-')
  })

  test('overtakes what waits for something slow', async () => {
    const { log } = await go(['a', 'b', 'c:a', 'd:b'], 2, { a: 40 })
    expect(log).toBe('a+ b+ b- d+ d- a- c+ c-')
  })

  test('waits for all of several needs', async () => {
    const { log } = await go(['a', 'b', 'c:ab'], 4, { b: 30 })
    expect(log).toBe('a+ b+ a- b- c+ c-')
  })

  test('in a circle goes in the order given: only what comes before can be needed', async () => {
    expect((await go(['a:b', 'b:a'], 4)).log).toBe('a+ a- b+ b-')
  })

  test('of nothing is nothing', async () => {
    expect(await go([], 4)).toEqual({ log: '', most: 0, results: '' })
  })

  test('that throws is told', async () => {
    await expect(
      afterNeeds(
        [1, 2],
        1,
        () => [],
        () => Promise.reject(new Error('bug')),
      ),
    ).rejects.toThrow('bug')
  })
})
