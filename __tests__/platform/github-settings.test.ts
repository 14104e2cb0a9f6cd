import { afterEach, describe, expect, test } from '@jest/globals'
import { createGitHubSettings } from '../../src/platform/github-settings.ts'
import { createHttp } from '../../src/platform/http.ts'
import { testClock } from './clock.ts'
import { type Reply, serve, stopAll } from './server.ts'

afterEach(stopAll)

const json = (value: unknown): Reply => ({ status: 200, body: JSON.stringify(value) })
const forbidden: Reply = { status: 403, body: '{"message":"Resource not accessible by integration"}' }

/** A repository that answers by path, below its own address. */
async function stage(replies: Readonly<Record<string, Reply>>) {
  const server = await serve(({ url }) => {
    const path = url.replace('/repos/octo/tally', '').replace(/[?&]per_page=\d+/, '')
    return replies[path] ?? { status: 404, body: '{"message":"Not Found"}' }
  })
  const http = createHttp({ environment: {}, version: '1', repository: 'a/b', clock: testClock() })
  return {
    server,
    settings: createGitHubSettings(http, { apiUrl: server.url, repository: 'octo/tally', token: 'ghs_x' }),
  }
}
const names = (...all: readonly string[]): Reply =>
  json({ total_count: all.length, secrets: all.map((name) => ({ name })) })

describe('the repository', () => {
  const whole = { full_name: 'Octo/Tally', private: false, visibility: 'public', default_branch: 'trunk' }

  test.each([
    [{}, { fullName: 'Octo/Tally', visibility: 'public', defaultBranch: 'trunk', parent: undefined }],
    [{ parent: { full_name: 'origin/tally' } }, { parent: 'origin/tally' }],
    [{ private: true, visibility: 'private' }, { visibility: 'private' }],
    [{ private: true, visibility: 'internal' }, { visibility: 'internal' }],
    // an old Enterprise server does not say more
    [{ private: true, visibility: undefined }, { visibility: 'private' }],
    [{ private: true, visibility: 'public' }, { visibility: 'private' }],
  ])('with %j is %j', async (differs, told) => {
    const { settings } = await stage({ '': json({ ...whole, ...differs }) })
    expect(await settings.repository()).toMatchObject(told)
  })

  test('that moved, and an answer that is none, are refusals', async () => {
    const moved = await stage({ '': { status: 301, body: '{"message":"Moved Permanently"}' } })
    expect(await moved.settings.repository()).toEqual({ refused: 'Moved Permanently', status: 301 })
    const odd = await stage({ '': json([]) })
    expect(await odd.settings.repository()).toMatchObject({ status: 200 })
  })
})

describe('an environment', () => {
  const reviewers = [{ reviewer: { login: 'ada' } }, { reviewer: { slug: 'press' } }]
  const rules = [
    { type: 'wait_timer', wait_timer: 30 },
    { type: 'required_reviewers', reviewers },
    { type: 'branch_policy' },
  ]

  test('tells who has to agree, how long it waits, and what it is open to', async () => {
    const custom = { protected_branches: false, custom_branch_policies: true }
    const { settings, server } = await stage({
      '/environments/my%20release': json({ protection_rules: rules, deployment_branch_policy: custom }),
      '/environments/my%20release/deployment-branch-policies': json({
        branch_policies: [{ name: 'v*', type: 'tag' }, { name: 'main' }],
      }),
    })
    expect(await settings.environment('my release')).toEqual({
      reviewers: ['ada', 'press'],
      wait: 30,
      open: [
        { name: 'v*', type: 'tag' },
        { name: 'main', type: 'branch' },
      ],
    })
    expect(server.seen[0]?.headers.authorization).toBe('token ghs_x')
  })

  test.each([
    [null, 'anywhere'],
    [{ protected_branches: true, custom_branch_policies: false }, 'protected branches'],
  ])('with the policy %j is open to %s', async (policy, open) => {
    const { settings } = await stage({ '/environments/release': json({ deployment_branch_policy: policy }) })
    expect(await settings.environment('release')).toEqual({ reviewers: [], wait: 0, open })
  })

  test('may be absent, or refused', async () => {
    const { settings } = await stage({ '/environments/shut': forbidden })
    expect(await settings.environment('release')).toBe('absent')
    expect(await settings.environment('shut')).toMatchObject({ status: 403 })
  })
})

describe('the other settings', () => {
  test('are the active rules for tags', async () => {
    const { settings } = await stage({
      '/rulesets?targets=tag': json([
        { name: 'releases', target: 'tag', enforcement: 'active' },
        { name: 'tried', target: 'tag', enforcement: 'evaluate' },
        { name: 'main', target: 'branch', enforcement: 'active' },
      ]),
    })
    expect(await settings.tagRules()).toEqual(['releases'])
  })

  test('are the names of all secrets that a job has', async () => {
    const { settings } = await stage({
      '/actions/secrets': names('A', 'B'),
      '/actions/organization-secrets': names('B', 'C'),
      '/environments/release/secrets': names('D'),
    })
    expect(await settings.secrets('release')).toEqual(['A', 'B', 'C', 'D'])
    expect(await settings.secrets(undefined)).toEqual(['A', 'B', 'C'])
    expect(await settings.secrets('not-there-yet')).toEqual(['A', 'B', 'C'])
  })

  test('are refused as a whole where those of the environment are', async () => {
    const shut = await stage({ '/actions/secrets': names('A'), '/environments/release/secrets': forbidden })
    expect(await shut.settings.secrets('release')).toMatchObject({ status: 403 })
    expect(await shut.settings.secrets(undefined)).toEqual(['A'])
    const none = await stage({ '/actions/secrets': forbidden })
    expect(await none.settings.secrets(undefined)).toMatchObject({ status: 403 })
  })

  test('are a variable, of the repository before that of its organization', async () => {
    const shared = json({
      variables: [
        { name: 'LIVE', value: 'no' },
        { name: 'OTHER', value: 'yes' },
      ],
    })
    const { settings } = await stage({
      '/actions/variables/LIVE': json({ name: 'LIVE', value: 'true' }),
      '/actions/variables/SHUT': forbidden,
      '/actions/organization-variables': shared,
    })
    expect(await settings.variable('LIVE')).toMatchObject({ value: 'true' })
    expect(await settings.variable('OTHER')).toEqual({ value: 'yes' })
    expect(await settings.variable('NONE')).toEqual({ value: undefined })
    expect(await settings.variable('SHUT')).toMatchObject({ status: 403 })
  })

  test('are whether workflows may open pull requests, and whether releases are immutable', async () => {
    const { settings } = await stage({
      '/actions/permissions/workflow': json({ can_approve_pull_request_reviews: false }),
      '/immutable-releases': json({ enabled: true, enforced_by_owner: false }),
    })
    expect([await settings.mayOpenPulls(), await settings.immutableReleases()]).toEqual([false, true])
  })
})
