import { expect, test } from '@jest/globals'
import { openLine } from '../../src/model/line.ts'

test('a line does one piece of work after the other as they came, and goes on after one that throws', async () => {
  const line = openLine()
  const log: string[] = []
  const work = (name: string, turns: number) => async (): Promise<string> => {
    log.push(`${name}+`)
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    log.push(`${name}-`)
    if (name === 'b') throw new Error('bug')
    return name
  }
  const [a, b, c] = [line(work('a', 5)), line(work('b', 3)), line(work('c', 0))]
  await expect(b).rejects.toThrow('bug')
  expect(await Promise.all([a, c])).toEqual(['a', 'c'])
  expect(log.join(' ')).toBe('a+ a- b+ b- c+ c-')
})
