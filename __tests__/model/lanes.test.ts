import { describe, expect, test } from '@jest/globals'
import { inLanes, untilProblem } from '../../src/model/lanes.ts'
import { problem } from '../../src/model/problem.ts'

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

  test('give their results in the order of the items, whichever is done first', async () => {
    const wait = (milliseconds: number) =>
      new Promise<number>((resolve) => setTimeout(() => resolve(milliseconds), milliseconds))
    expect(await inLanes([30, 1, 10], 3, wait)).toEqual([30, 1, 10])
  })

  test('begin nothing more after the first that throws, and throw it', async () => {
    const begun: number[] = []
    const work = inLanes([1, 2, 3, 4, 5], 2, async (item) => {
      begun.push(item)
      await Promise.resolve()
      if (item === 1) throw new Error('bug')
      await new Promise((resolve) => setImmediate(resolve))
    })
    await expect(work).rejects.toThrow('bug')
    // the other lane ends with what it has
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    expect(begun).toEqual([1, 2])
  })
})

describe('lanes until a problem', () => {
  const late = problem('internal-error', 'late', 'none')
  const early = problem('internal-error', 'early', 'none')
  const turns = async (count: number): Promise<void> => {
    for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  }

  test('give everything in the order of the items where there is none', async () => {
    const work = async (item: number) => {
      await turns(5 - item)
      return { got: item * 2 }
    }
    expect(await untilProblem([1, 2, 3, 4], 3, work)).toEqual({ got: [2, 4, 6, 8] })
    expect(await untilProblem([], 3, work)).toEqual({ got: [] })
  })

  test('give nothing but the first problem in time, and begin no other item after it', async () => {
    const begun: number[] = []
    const stopped = await untilProblem([1, 2, 3, 4, 5, 6], 3, async (item) => {
      begun.push(item)
      await turns(item === 1 ? 20 : item)
      return item === 1 ? { problem: late } : item === 2 ? { problem: early } : { got: item }
    })
    expect(stopped).toEqual({ problem: early })
    expect(begun).toEqual([1, 2, 3])
  })

  test('may give what is empty', async () => {
    expect(await untilProblem([1, 2], 1, () => Promise.resolve({ got: undefined }))).toEqual({
      got: [undefined, undefined],
    })
  })
})
