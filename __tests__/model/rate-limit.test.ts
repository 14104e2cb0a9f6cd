import { describe, expect, test } from '@jest/globals'
import { crateRateLimits, rateLimitProblems, waitForAll } from '../../src/model/rate-limit.ts'

const named = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `c${at + 1}`)
const minute = 60_000

describe('the wait for the last of so many', () => {
  test.each([
    [0, 0],
    [5, 0],
    [6, 10],
    [57, 520],
  ])('of %i new crates is %i minutes', (count, minutes) => {
    expect(waitForAll(count, crateRateLimits.names)).toBe(minutes * minute)
  })
})

describe('what is told of a release that is too large', () => {
  test('is each time, and what to set', () => {
    expect(rateLimitProblems({ names: named(8), versions: named(31) }, 20 * minute)).toEqual([
      {
        code: 'crate-rate-limit',
        level: 'live',
        message:
          'crates.io takes 5 new crates at once from one user, and then one every 10 minutes: of the 8 of this release, c6 after 10 minutes, c7 after 20 minutes, c8 after 30 minutes at the earliest. The publishing may wait 20 minutes.',
        fix: "Set `rate-limit-wait` to 30 or more and the job's `timeout-minutes` above it, or release fewer at a time (`packages`). What is out by then is passed over when the job runs again.",
      },
      {
        code: 'crate-rate-limit',
        level: 'warning',
        message:
          'crates.io takes 30 new versions of crates at once from one user, and then one a minute: of the 31 of this release, c31 after 1 minute at the earliest.',
        fix: "Let the job's `timeout-minutes` be more than 1 minute; crates published by the same user shortly before add to it.",
      },
    ])
  })

  test('names the first and the last of many', () => {
    expect(rateLimitProblems({ names: named(57), versions: [] }, 0)[0]?.message).toContain(
      'c6 after 10 minutes, c7 after 20 minutes, c8 after 30 minutes, …, c57 after 520 minutes at the earliest',
    )
  })

  test('is nothing where all go at once', () => {
    expect(rateLimitProblems({ names: named(5), versions: named(30) }, 0)).toEqual([])
  })
})
