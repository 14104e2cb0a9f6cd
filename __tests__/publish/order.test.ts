import { describe, expect, test } from '@jest/globals'
import { inLanes } from '../../src/publish/lanes.ts'
import { releasesInOrder } from '../../src/publish/order.ts'
import { file } from './stage.ts'

describe('the order of publishing', () => {
  const names = (files: readonly string[], plan: readonly string[]): readonly (readonly string[])[] =>
    releasesInOrder(
      files.map((each) => file(each)),
      plan,
    ).map((release) => release.map((each) => each.filename))

  test('crates come after what they depend on, as the plan has them', () => {
    expect(names(['app-1.0.0.crate', 'core-1.0.0.crate', 'mid-1.0.0.crate'], ['core', 'mid', 'app'])).toEqual([
      ['core-1.0.0.crate'],
      ['mid-1.0.0.crate'],
      ['app-1.0.0.crate'],
    ])
  })

  test('wheels come by name and the sdist last, release by release', () => {
    const files = [
      'b-1.0.tar.gz',
      'a-1.0-py3-none-win.whl',
      'a-1.0.tar.gz',
      'b-1.0-py3-none-any.whl',
      'a-1.0-py3-none-any.whl',
    ]
    expect(names(files, ['b', 'a'])).toEqual([
      ['b-1.0-py3-none-any.whl', 'b-1.0.tar.gz'],
      ['a-1.0-py3-none-any.whl', 'a-1.0-py3-none-win.whl', 'a-1.0.tar.gz'],
    ])
  })

  test('what the plan does not name comes last', () => {
    expect(names(['x-1.0.0.crate', 'a-1.0.0.crate'], ['a'])).toEqual([['a-1.0.0.crate'], ['x-1.0.0.crate']])
  })
})

describe('lanes', () => {
  test('never run more than their number, begin in order, and give the results in order', async () => {
    let running = 0
    let most = 0
    const begun: number[] = []
    const results = await inLanes([30, 5, 20, 1, 10], 3, async (wait) => {
      running += 1
      most = Math.max(most, running)
      begun.push(wait)
      await new Promise((resolve) => setTimeout(resolve, wait))
      running -= 1
      return wait * 2
    })
    expect(most).toBe(3)
    expect(begun).toEqual([30, 5, 20, 1, 10])
    expect(results).toEqual([60, 10, 40, 2, 20])
  })

  test('do nothing for nothing', async () => {
    expect(await inLanes([], 3, () => Promise.reject(new Error('never')))).toEqual([])
  })
})
