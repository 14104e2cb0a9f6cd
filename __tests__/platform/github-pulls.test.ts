import { afterEach, describe, expect, test } from '@jest/globals'
import { createHttp } from '../../src/platform/http.ts'
import { createPulls } from '../../src/platform/github-pulls.ts'
import { testClock } from './clock.ts'
import { type Reply, serve, stopAll } from './server.ts'

afterEach(stopAll)

async function stage(answer: (page: number) => Reply) {
  const server = await serve(({ url }) => answer(Number(new URL(url, 'http://x').searchParams.get('page'))))
  const http = createHttp({ environment: {}, version: '1', repository: 'a/b', clock: testClock() })
  return { server, pulls: createPulls(http, { apiUrl: server.url, repository: 'octo/tally', token: 'ghs_x' }) }
}

/** A pull request of a fork that was merged and changed at this second. */
const pull = (number: number, seconds: number, differs: object = {}) => ({
  number,
  html_url: `https://github.com/octo/tally/pull/${number}`,
  title: 'x',
  body: null,
  state: 'closed',
  merged_at: '2026-01-01T00:00:00Z',
  updated_at: new Date(seconds * 1000).toISOString(),
  merge_commit_sha: String(number).padStart(40, '0'),
  head: { ref: 'topic', repo: { full_name: 'somebody/tally' } },
  base: { ref: 'main', repo: { full_name: 'octo/tally' } },
  ...differs,
})
const page = (pulls: readonly object[]): Reply => ({ status: 200, body: JSON.stringify(pulls) })
const full = (from: number, seconds: number) => Array.from({ length: 100 }, (_, at) => pull(from + at, seconds - at))

describe('the pull requests that were merged', () => {
  test('are asked for the last changed first, and no further than the time', async () => {
    const { server, pulls } = await stage((at) => page(full(at * 100, 10_000 - at * 100)))
    const found = await pulls.merged('main', 9750)
    expect(server.seen.map((each) => each.url)).toEqual(
      [1, 2].map(
        (at) => `/repos/octo/tally/pulls?state=closed&base=main&sort=updated&direction=desc&per_page=100&page=${at}`,
      ),
    )
    expect(found).toHaveLength(151)
  })

  test('leave out what was closed, and what went into another branch', async () => {
    const { pulls } = await stage(() =>
      page([
        pull(1, 50),
        pull(2, 50, { merged_at: null }),
        pull(3, 50, { base: { ref: 'next', repo: null } }),
        pull(4, 50, { head: { ref: 'gone', repo: null } }),
      ]),
    )
    expect(await pulls.merged('main', 0)).toMatchObject([{ number: 1 }, { number: 4 }])
  })

  test('are a thousand at most', async () => {
    const { server, pulls } = await stage((at) => page(full(at * 100, 1e6 - at * 100)))
    expect(await pulls.merged('main', 0)).toHaveLength(1000)
    expect(server.seen).toHaveLength(10)
  })

  test('are not known where GitHub does not tell', async () => {
    const { pulls } = await stage((at) => (at === 1 ? page(full(1, 1000)) : { status: 403, body: '{"message":"no"}' }))
    expect(await pulls.merged('main', 0)).toEqual({ refused: 'no', status: 403 })
  })
})
