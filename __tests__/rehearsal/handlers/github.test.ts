import { describe, expect, test } from '@jest/globals'
import { Octokit } from '@octokit/rest'
import { handleGitHub } from '../../../rehearsal/handlers/github.ts'
import type { GitHubOptions } from '../../../rehearsal/handlers/github/state.ts'
import { newRun } from '../../../rehearsal/run-facts.ts'
import { ask } from '../plain-server.ts'
import { call, commits, githubStage, octokitStage, root, tokens } from './github-stage.ts'

const repository = { owner: 'octo-org', repo: 'octo-repo' }
const privately = { repository: newRun({ repository: { visibility: 'private' } }).repository }

describe('The simulated GitHub, asked by octokit', () => {
  test('tells the repository and what the token may do with it', async () => {
    await octokitStage(privately, async (octokit) => {
      const { data } = await octokit.rest.repos.get(repository)
      expect(data).toMatchObject({ visibility: 'private', private: true, default_branch: 'main' })
      expect(data.permissions).toMatchObject({ push: true, pull: true, admin: false })
    })
  })

  test('answers an annotated tag with its own object, and a lightweight one with the commit', async () => {
    await octokitStage({}, async (octokit) => {
      const annotated = await octokit.rest.git.getRef({ ...repository, ref: 'tags/v1.0.0' })
      expect(annotated.data.object.type).toBe('tag')
      const tag = await octokit.rest.git.getTag({ ...repository, tag_sha: annotated.data.object.sha })
      expect(tag.data).toMatchObject({
        tag: 'v1.0.0',
        message: 'the first',
        object: { sha: commits.second, type: 'commit' },
      })
      const light = await octokit.rest.git.getRef({ ...repository, ref: 'tags/v1.1.0' })
      expect(light.data.object).toMatchObject({ type: 'commit', sha: commits.third })
    })
  })

  test('lists the refs that begin alike', async () => {
    await octokitStage({}, async (octokit) => {
      const { data } = await octokit.rest.git.listMatchingRefs({ ...repository, ref: 'tags/v1' })
      expect(data.map((each) => each.ref)).toEqual(['refs/tags/v1.0.0', 'refs/tags/v1.1.0'])
      expect((await octokit.rest.git.listMatchingRefs({ ...repository, ref: 'tags/v9' })).data).toEqual([])
    })
  })

  test.each([
    ['main', commits.third],
    ['v1.0.0', commits.second],
    ['tags/v1.0.0', commits.second],
    [commits.first.slice(0, 8), commits.first],
  ])('finds the commit that %s names', async (ref, sha) => {
    await octokitStage({}, async (octokit) => {
      expect((await octokit.rest.repos.getCommit({ ...repository, ref })).data.sha).toBe(sha)
    })
  })

  test.each([
    ['v1.0.0...main', 'ahead', 1, 0, ['three']],
    ['main...side', 'behind', 0, 2, []],
    ['main...v1.1.0', 'identical', 0, 0, []],
    ['side...main', 'ahead', 2, 0, ['two', 'three']],
  ])('compares %s as %s', async (basehead, status, ahead, behind, messages) => {
    await octokitStage({}, async (octokit) => {
      const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...repository, basehead })
      expect(data).toMatchObject({ status, ahead_by: ahead, behind_by: behind })
      expect(data.commits.map((each) => each.commit.message)).toEqual(messages)
    })
  })

  test('counts the requests of each token', async () => {
    await octokitStage({}, async (octokit) => {
      const one = await octokit.rest.repos.get(repository)
      const two = await octokit.rest.repos.get(repository)
      expect(Number(one.headers['x-ratelimit-remaining']) - Number(two.headers['x-ratelimit-remaining'])).toBe(1)
      expect(two.headers['x-ratelimit-limit']).toBe('1000')
      expect(two.headers['x-github-request-id']).toMatch(/^[0-9A-F]{4}(:[0-9A-F]+){4}$/)
    })
  })

  test('serves a public repository to a client without a token', async () => {
    await octokitStage({}, async (_, __, server) => {
      const anonymous = new Octokit({ baseUrl: `${server.url}/api/v3` })
      const { data, headers } = await anonymous.rest.repos.get(repository)
      expect(data.permissions).toBeUndefined()
      expect(headers['x-ratelimit-limit']).toBe('60')
    })
  })
})

describe('The simulated GitHub refuses', () => {
  const page = 'https://docs.github.com/rest'
  const forbidden = 'Resource not accessible by integration'
  type Row = [string, string, string, Parameters<typeof call>[3], Partial<GitHubOptions>, number, unknown]
  test.each<Row>([
    [
      'a token that it does not know',
      'GET',
      root,
      { token: 'ghs_wrong' },
      {},
      401,
      { message: 'Bad credentials', documentation_url: page, status: '401' },
    ],
    [
      'a scheme that it does not know',
      'GET',
      root,
      { headers: { authorization: 'Basic eDp5' } },
      {},
      401,
      { message: 'Bad credentials', documentation_url: page, status: '401' },
    ],
    [
      'another repository',
      'GET',
      '/repos/octo-org/other',
      {},
      {},
      404,
      { message: 'Not Found', documentation_url: page, status: '404' },
    ],
    [
      'a private repository without a token',
      'GET',
      root,
      { anonymous: true },
      privately,
      404,
      { message: 'Not Found', documentation_url: page, status: '404' },
    ],
    [
      'contents of a private repository without contents: read',
      'GET',
      `${root}/releases`,
      { token: tokens.nothing },
      privately,
      403,
      { message: forbidden, documentation_url: `${page}/releases/releases#list-releases`, status: '403' },
    ],
    [
      'a new release without a token',
      'POST',
      `${root}/releases`,
      { anonymous: true, body: { tag_name: 'v1.0.0' } },
      {},
      401,
      {
        message: 'Requires authentication',
        documentation_url: `${page}/releases/releases#create-a-release`,
        status: '401',
      },
    ],
    [
      'a new release with contents: read',
      'POST',
      `${root}/releases`,
      { token: tokens.reader, body: { tag_name: 'v1.0.0' } },
      {},
      403,
      { message: forbidden, documentation_url: `${page}/releases/releases#create-a-release`, status: '403' },
    ],
    [
      'the setting of immutable releases without administration: read',
      'GET',
      `${root}/immutable-releases`,
      {},
      {},
      403,
      {
        message: forbidden,
        documentation_url: `${page}/repos/repos#check-if-immutable-releases-are-enabled-for-a-repository`,
        status: '403',
      },
    ],
    [
      'a tag that is not there',
      'GET',
      `${root}/git/ref/tags/v9`,
      {},
      {},
      404,
      { message: 'Not Found', documentation_url: `${page}/git/refs#get-a-reference`, status: '404' },
    ],
    [
      'a tag object that is a commit',
      'GET',
      `${root}/git/tags/${commits.third}`,
      {},
      {},
      404,
      { message: 'Not Found', documentation_url: `${page}/git/tags#get-a-tag`, status: '404' },
    ],
    [
      'a commit that is not there',
      'GET',
      `${root}/commits/v9`,
      {},
      {},
      422,
      {
        message: 'No commit found for SHA: v9',
        documentation_url: `${page}/commits/commits#get-a-commit`,
        status: '422',
      },
    ],
    [
      'a comparison with nothing',
      'GET',
      `${root}/compare/v9...main`,
      {},
      {},
      404,
      { message: 'Not Found', documentation_url: `${page}/commits/commits#compare-two-commits`, status: '404' },
    ],
    [
      'a method that no route has',
      'PUT',
      `${root}/releases`,
      {},
      {},
      404,
      { message: 'Not Found', documentation_url: page, status: '404' },
    ],
    [
      'an upload at the host of the API',
      'POST',
      `${root}/releases/1/assets`,
      { query: 'name=a' },
      {},
      404,
      { message: 'Not Found', documentation_url: page, status: '404' },
    ],
  ])('%s', async (_, method, path, more, change, status, body) => {
    const answer = await call(githubStage(change), method, path, more)
    expect(answer.body).toEqual(body)
    expect(answer.status).toBe(status)
  })

  test('a client that does not say who it is', async () => {
    const { 'user-agent': _, ...headers } = ask('GET', root, { host: 'api.github.com' }).headers
    const answer = await handleGitHub({ ...ask('GET', root, { host: 'api.github.com' }), headers }, githubStage())
    expect(answer).toMatchObject({ status: 403, body: expect.stringContaining('User-Agent') })
  })

  test('whoever has used up the hour, until it is over', async () => {
    let now = Date.UTC(2026, 10, 1)
    const state = githubStage({ rateLimit: 2, now: () => now })
    const statuses: number[] = []
    for (let count = 0; count < 3; count += 1) statuses.push((await call(state, 'GET', root)).status)
    expect(statuses).toEqual([200, 200, 403])
    const refused = await call(state, 'GET', root)
    expect(refused.headers).toMatchObject({ 'x-ratelimit-remaining': '0', 'x-ratelimit-limit': '2' })
    expect(refused.body).toMatchObject({ message: expect.stringMatching(/^API rate limit exceeded/) })
    now += 3_601_000
    expect((await call(state, 'GET', root)).status).toBe(200)
  })

  test('nothing that is for another host', async () => {
    const state = githubStage()
    expect(await handleGitHub(ask('GET', root, { host: 'pypi.org' }), state)).toBe('upstream')
    expect(await handleGitHub(ask('GET', '/octo-org/octo-repo.git/info/refs', { host: 'github.com' }), state)).toBe(
      'upstream',
    )
  })
})
