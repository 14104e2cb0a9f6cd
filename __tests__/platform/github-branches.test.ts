import { afterEach, describe, expect, test } from '@jest/globals'
import { createBranches } from '../../src/platform/github-branches.ts'
import { createHttp } from '../../src/platform/http.ts'
import { observeBranch } from '../../src/observe/branch.ts'
import { testClock } from './clock.ts'
import { type Reply, serve, stopAll } from './server.ts'

afterEach(stopAll)

const commit = 'c'.repeat(40)

/** An Enterprise server: its API is below `/api/v3`. */
async function stage(answer: (path: string) => Reply) {
  const server = await serve(({ url }) => answer(url.replace('/api/v3/repos/octo/tally', '')))
  const http = createHttp({ environment: {}, version: '1', repository: 'a/b', clock: testClock() })
  const branches = createBranches(http, { apiUrl: `${server.url}/api/v3`, repository: 'octo/tally', token: 'ghs_x' })
  return { server, branches }
}

describe('whether a branch holds a commit', () => {
  test.each([
    ['identical', true],
    ['behind', true],
    ['ahead', false],
    ['diverged', false],
  ])('is read from the comparison: %s', async (status, expected) => {
    const { server, branches } = await stage(() => ({ status: 200, body: JSON.stringify({ status }) }))
    expect(await branches.holds('release/1.x', commit)).toBe(expected)
    expect(server.seen[0]).toMatchObject({
      url: `/api/v3/repos/octo/tally/compare/release%2F1.x...${commit}?per_page=1&page=2`,
      headers: { authorization: 'token ghs_x' },
    })
  })

  test('is no where there is no such branch, and unknown where GitHub does not say', async () => {
    const { branches } = await stage((path) =>
      path.includes('gone') ? { status: 404, body: '{}' } : { status: 403, body: '{"message":"no"}' },
    )
    expect(await branches.holds('gone', commit)).toBe(false)
    expect(await branches.holds('main', commit)).toEqual({ refused: '403 no', status: 403 })
    expect(await branches.list()).toEqual({ refused: '403 no', status: 403 })
  })
})

describe('the branch that a release is on', () => {
  const question = { commit, defaultBranch: 'main', isNamed: (name: string) => name.startsWith('release/') }
  const refs = ['main', 'feature', 'release/1.9', 'release/1.10'].map((name) => ({ ref: `refs/heads/${name}` }))
  const holding = (holder: string) => (path: string) =>
    path.startsWith('/git/')
      ? { status: 200, body: JSON.stringify(refs) }
      : {
          status: 200,
          body: JSON.stringify({ status: path.startsWith(`/compare/${holder}...`) ? 'behind' : 'diverged' }),
        }

  test('is the default one, found with one request', async () => {
    const { server, branches } = await stage(holding('main'))
    expect(await observeBranch(branches, question)).toEqual({ name: 'main' })
    expect(server.seen).toHaveLength(1)
  })

  test('is one of those that are named, the newest asked first', async () => {
    const { server, branches } = await stage(holding('release%2F1.9'))
    expect(await observeBranch(branches, question)).toEqual({ name: 'release/1.9' })
    expect(server.seen.map((each) => /compare\/([^.]+\.?[^.]*)\.\.\./.exec(each.url)?.[1])).toEqual([
      'main',
      undefined,
      'release%2F1.10',
      'release%2F1.9',
    ])
  })

  test('is none where no such branch holds it, whatever others do', async () => {
    const { branches } = await stage(holding('feature'))
    expect(await observeBranch(branches, question)).toBe('none')
  })

  test('is not guessed where the default branch is not known', async () => {
    const { branches } = await stage(holding('main'))
    expect(await observeBranch(branches, { ...question, defaultBranch: undefined })).toEqual({
      refused: 'it did not tell which branch is the default one',
    })
  })
})
