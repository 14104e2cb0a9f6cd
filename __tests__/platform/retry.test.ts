import { describe, expect, test } from '@jest/globals'
import { retryAfter } from '../../src/model/retry-after.ts'
import { waitBefore } from '../../src/platform/retry.ts'

const now = Date.parse('2026-11-21T12:00:00Z')
const answer = (status: number, after?: string) => ({
  status,
  reason: '',
  headers: after === undefined ? {} : { 'retry-after': after },
  body: new Uint8Array(),
})

describe('Retry-After', () => {
  test.each([
    ['120', 120_000],
    ['0', 0],
    ['1.5', 1500],
    ['Sat, 21 Nov 2026 12:00:10 GMT', 10_000],
    ['Sat, 21 Nov 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is %s ms', (value, expected) => {
    expect(retryAfter(value, now)).toBe(expected)
  })
})

describe('whether and when to try again', () => {
  const wait = (status: number, tried: number, after?: string) => waitBefore(answer(status, after), tried, now, () => 1)
  test.each([0, 408, 429, 500, 502, 503, 504])('%i is tried again', (status) => {
    expect(wait(status, 1)).toBe(1000)
  })
  test.each([200, 204, 301, 400, 401, 403, 404, 409, 422])('%i is final', (status) => {
    expect(wait(status, 1)).toBeUndefined()
  })
  test('the waits double, with half of each left to chance, and the fourth answer is final', () => {
    expect([1, 2, 3, 4].map((tried) => wait(503, tried))).toEqual([1000, 2000, 4000, undefined])
    expect([1, 2, 3].map((tried) => waitBefore(answer(503), tried, now, () => 0))).toEqual([500, 1000, 2000])
  })
  test('a server that says when is believed, up to 30 seconds', () => {
    expect(wait(429, 1, '7')).toBe(7000)
    expect(wait(429, 1, '30')).toBe(30_000)
    expect(wait(429, 1, 'Sat, 21 Nov 2026 12:00:09 GMT')).toBe(9000)
    expect(wait(429, 1, '31')).toBeUndefined()
  })
  test('a server that says now is not hammered', () => {
    expect(wait(503, 2, '0')).toBe(2000)
  })
})
