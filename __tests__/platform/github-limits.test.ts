import { describe, expect, test } from '@jest/globals'
import { longestInAll, withinLimits } from '../../src/platform/github-limits.ts'
import type { HttpRequest, HttpResponse } from '../../src/ports/http.ts'
import { testClock } from './clock.ts'

const start = Date.parse('2026-11-21T12:00:00Z')
const post: HttpRequest = { method: 'POST', url: 'https://api.github.com/x' }
const answer = (status: number, headers: HttpResponse['headers'] = {}, body = ''): HttpResponse => ({
  status,
  reason: '',
  headers,
  body: Buffer.from(body),
})
const ok = answer(201)

/** Sends one request to a GitHub that gives these answers in turn, the last one for ever. */
async function send(answers: readonly HttpResponse[], requests: readonly HttpRequest[] = [post]) {
  const clock = testClock(start)
  const told: string[] = []
  let count = 0
  const http = {
    send: async () => {
      count += 1
      return answers[Math.min(count, answers.length) - 1] ?? ok
    },
  }
  const limited = withinLimits(http, clock, (words) => told.push(words))
  const results = await Promise.all(requests.map((each) => limited.send(each)))
  return { statuses: results.map((each) => each.status), count, slept: clock.slept, told }
}

describe('a request that a limit refused', () => {
  test.each<[string, HttpResponse, number]>([
    ['with a time in seconds', answer(403, { 'retry-after': '30' }), 30_000],
    ['with a date', answer(429, { 'retry-after': 'Sat, 21 Nov 2026 12:00:45 GMT' }), 45_000],
    [
      'with the end of the hour',
      answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(start / 1000 + 120) }),
      121_000,
    ],
    ['with words alone', answer(403, {}, '{"message":"You have exceeded a secondary rate limit."}'), 60_000],
    ['with 429 alone', answer(429), 60_000],
  ])('%s is sent again when GitHub says', async (_title, refusal, wait) => {
    const { statuses, count, slept, told } = await send([refusal, ok])
    expect([statuses, count, slept]).toEqual([[201], 2, [wait]])
    expect(told).toEqual([`GitHub's rate limit: waiting ${wait / 1000} s, as it asks.`])
  })

  test('again and again waits longer, and gives up in the end', async () => {
    const { statuses, slept } = await send([answer(429)])
    expect(statuses).toEqual([429])
    expect(slept).toEqual([60_000, 120_000, 240_000, 480_000])
    expect(slept.reduce((sum, each) => sum + each, 0) + 960_000).toBeGreaterThan(longestInAll)
  })

  test('for most of an hour is not waited for', async () => {
    const reset = String(start / 1000 + 3000)
    const { statuses, slept } = await send([answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset })])
    expect([statuses, slept]).toEqual([[403], []])
  })
})

test.each([
  ['a missing permission', answer(403, { 'x-ratelimit-remaining': '900' }, '{"message":"Resource not accessible"}')],
  ['a fault of GitHub', answer(502, { 'retry-after': '5' })],
  ['a success', answer(200, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' })],
])('%s is handed on at once', async (_title, given) => {
  expect(await send([given])).toMatchObject({ statuses: [given.status], count: 1, slept: [] })
})

test('what changes something goes one after the other, and reads do not wait for it', async () => {
  const log: string[] = []
  const http = {
    send: async ({ method, url }: HttpRequest) => {
      log.push(`${method} ${url} begins`)
      await new Promise((resolve) => setTimeout(resolve, 5))
      log.push(`${method} ${url} ends`)
      if (url === 'broken') throw new Error('a fault in the port')
      return ok
    },
  }
  const limited = withinLimits(http, testClock(), () => {})
  const sent = [
    limited.send({ method: 'POST', url: 'broken' }).catch(() => ok),
    limited.send({ method: 'PATCH', url: 'b' }),
    limited.send({ method: 'GET', url: 'c' }),
  ]
  await Promise.all(sent)
  expect(log.indexOf('PATCH b begins')).toBeGreaterThan(log.indexOf('POST broken ends'))
  expect(log.indexOf('GET c begins')).toBeLessThan(log.indexOf('POST broken ends'))
})
