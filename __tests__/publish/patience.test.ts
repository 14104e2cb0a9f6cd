import { describe, expect, test } from '@jest/globals'
import { openPatience, spoken, timeOf } from '../../src/publish/patience.ts'
import { testClock } from '../platform/clock.ts'
import { file } from './stage.ts'

const minute = 60_000
const crate = file('core-1.0.0.crate')

/** A budget of so many minutes. */
function stage(minutes: number) {
  const clock = testClock()
  const told: string[] = []
  const mayWait = openPatience(clock, minutes * minute, (line) => told.push(line))
  return { clock, told, mayWait: (milliseconds: number) => mayWait(milliseconds, crate, 'too many') }
}

describe('a budget for rate limits', () => {
  test('is spent by one wait after the other', async () => {
    const { clock, mayWait } = stage(25)
    expect(mayWait(10 * minute)).toBe(true)
    await clock.sleep(10 * minute)
    expect(mayWait(10 * minute)).toBe(true)
    await clock.sleep(10 * minute)
    expect(mayWait(10 * minute)).toBe(false)
    expect(mayWait(5 * minute)).toBe(true)
  })

  test('is spent once by those that wait at the same time', async () => {
    const { clock, mayWait } = stage(12)
    expect([mayWait(10 * minute), mayWait(10 * minute), mayWait(11 * minute)]).toEqual([true, true, true])
    expect(mayWait(13 * minute)).toBe(false)
    await clock.sleep(6 * minute)
    expect(mayWait(6 * minute)).toBe(true)
    expect(mayWait(7 * minute)).toBe(false)
  })

  test('of nothing allows nothing, and says nothing', () => {
    const { told, mayWait } = stage(0)
    expect(mayWait(1000)).toBe(false)
    expect(told).toEqual([])
  })

  test('is told with how long and until when, and in the words of the registry', () => {
    const { told, mayWait, clock } = stage(30)
    mayWait(10 * minute)
    expect(told).toEqual([
      `core-1.0.0.crate waits 10 min, until ${timeOf(clock.now() + 10 * minute, clock.now())}: too many`,
    ])
  })
})

test.each([
  [1, '1 s'],
  [99_000, '99 s'],
  [100_001, '2 min'],
  [119 * minute, '119 min'],
  [120 * minute, '2 h'],
  [1441 * minute, '24 h 1 min'],
])('%i milliseconds are %s', (milliseconds, words) => {
  expect(spoken(milliseconds)).toBe(words)
})

test('a time of another day has its date', () => {
  const evening = Date.UTC(2026, 10, 21, 23, 55, 1, 900)
  expect(timeOf(evening, evening)).toBe('23:55:01 UTC')
  expect(timeOf(evening + 10 * minute, evening)).toBe('2026-11-22 00:05:01 UTC')
})
