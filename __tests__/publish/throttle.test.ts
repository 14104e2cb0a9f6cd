import { describe, expect, test } from '@jest/globals'
import { openThrottle } from '../../src/publish/throttle.ts'

/** Work that is ended by hand, in the order in which it was begun. */
function work(width: number) {
  const throttle = openThrottle(width)
  const begun: string[] = []
  const ends: (() => void)[] = []
  const narrowed: (number | undefined)[] = []
  const done: Promise<void>[] = []
  const start = (name: string, isTooMuch = false): void => {
    done.push(
      throttle.pass(async (tooMuch) => {
        begun.push(name)
        await new Promise<void>((resolve) => ends.push(resolve))
        if (isTooMuch) narrowed.push(tooMuch())
      }),
    )
  }
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  const end = async (): Promise<void> => {
    ends.shift()?.()
    await settle()
  }
  return { throttle, begun, narrowed, start, end, settle, done }
}

describe('a throttle', () => {
  test('begins as many as there is room for, and the others in their order', async () => {
    const { begun, start, end, settle } = work(2)
    for (const name of ['a', 'b', 'c', 'd']) start(name)
    await settle()
    expect(begun).toEqual(['a', 'b'])
    await end()
    expect(begun).toEqual(['a', 'b', 'c'])
  })

  test('is halved once by what was under way together, and begins nothing before there is room again', async () => {
    const { begun, narrowed, start, end, settle } = work(4)
    for (const name of ['a', 'b', 'c', 'd']) start(name, name !== 'd')
    for (const name of ['e', 'f', 'g']) start(name)
    await settle()
    await end()
    await end()
    expect({ begun, narrowed }).toEqual({ begun: ['a', 'b', 'c', 'd'], narrowed: [2, undefined] })
    await end()
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'e'])
    await end()
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })

  test('never goes below one at a time', async () => {
    const { narrowed, start, end, settle } = work(3)
    for (const name of ['a', 'b', 'c', 'd']) {
      start(name, true)
      await settle()
      await end()
    }
    expect(narrowed).toEqual([2, 1, undefined, undefined])
  })

  test('gives the room back where the work throws', async () => {
    const throttle = openThrottle(1)
    await expect(throttle.pass(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await throttle.pass(() => Promise.resolve('next'))).toBe('next')
  })
})
