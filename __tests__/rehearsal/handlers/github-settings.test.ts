import { describe, expect, test } from '@jest/globals'
import { newRun } from '../../../rehearsal/run-facts.ts'
import { call, githubStage, root } from './github-stage.ts'

const admin = 'ghp_admin'
const everything = {
  contents: 'read',
  secrets: 'read',
  environments: 'read',
  variables: 'read',
  administration: 'read',
} as const

/** A repository with an environment, rules, secrets and a variable; an administrator's token is known. */
function stage(visibility: 'public' | 'private' = 'public') {
  const state = githubStage({ repository: { ...newRun().repository, visibility } })
  state.tokens.set(admin, everything)
  const { settings } = state
  settings.environments.set('release', {
    reviewers: ['ada'],
    wait: 5,
    open: [{ name: 'v*', type: 'tag' }],
    secrets: ['CRATES_TOKEN'],
  })
  settings.environments.set('shut', { open: 'protected' })
  settings.environments.set('bare', {})
  settings.rulesets.push(
    { name: 'tags', target: 'tag', enforcement: 'active' },
    { name: 'main', target: 'branch', enforcement: 'active' },
  )
  settings.secrets.add('SLACK_WEBHOOK')
  settings.variables.set('RELEASE_LIVE', 'true')
  return state
}

describe('what anybody may see of a public repository', () => {
  test('is the environment with its rules', async () => {
    const state = stage()
    const { status, body } = await call(state, 'GET', `${root}/environments/release`, { anonymous: true })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      name: 'release',
      protection_rules: [
        { type: 'wait_timer', wait_timer: 5 },
        { type: 'required_reviewers', reviewers: [{ type: 'User', reviewer: { login: 'ada' } }] },
        { type: 'branch_policy' },
      ],
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
    })
    expect((await call(state, 'GET', `${root}/environments/bare`)).body).toMatchObject({
      protection_rules: [],
      deployment_branch_policy: null,
    })
    expect((await call(state, 'GET', `${root}/environments/none`)).status).toBe(404)
  })

  test('is what the environment is open to, where it has patterns', async () => {
    const state = stage()
    const policies = (name: string) => call(state, 'GET', `${root}/environments/${name}/deployment-branch-policies`)
    expect((await policies('release')).body).toMatchObject({
      total_count: 1,
      branch_policies: [{ name: 'v*', type: 'tag' }],
    })
    expect([(await policies('shut')).status, (await policies('none')).status]).toEqual([404, 404])
  })

  test('are the rules, of tags alone where they are asked for', async () => {
    const state = stage()
    const tags = await call(state, 'GET', `${root}/rulesets`, { anonymous: true, query: 'targets=tag' })
    expect(tags.body).toMatchObject([{ name: 'tags', target: 'tag', enforcement: 'active' }])
    expect((await call(state, 'GET', `${root}/rulesets`)).body).toHaveLength(2)
  })

  test('is of what it is a fork, and where it has moved to', async () => {
    const state = stage()
    state.settings.parent = 'octo/origin'
    expect((await call(state, 'GET', root)).body).toMatchObject({ fork: true, parent: { full_name: 'octo/origin' } })
    state.settings.isMoved = true
    const { status, headers } = await call(state, 'GET', root)
    expect({ status, location: headers['location'] }).toEqual({
      status: 301,
      location: `https://api.github.com/repositories/${state.repository.id}`,
    })
    expect((await call(state, 'GET', `/repositories/${state.repository.id}`)).status).toBe(200)
  })
})

describe('what an administrator may see', () => {
  const guarded = [
    ['environments/release/secrets', { secrets: [{ name: 'CRATES_TOKEN' }] }],
    ['environments/bare/secrets', { total_count: 0, secrets: [] }],
    ['actions/secrets', { secrets: [{ name: 'SLACK_WEBHOOK' }] }],
    ['actions/organization-secrets', { total_count: 0 }],
    ['actions/variables/RELEASE_LIVE', { name: 'RELEASE_LIVE', value: 'true' }],
    ['actions/organization-variables', { total_count: 0 }],
    ['actions/permissions/workflow', { can_approve_pull_request_reviews: true }],
    ['immutable-releases', { enabled: false }],
  ] as const

  test.each(guarded)('is %s', async (path, body) => {
    const state = stage()
    expect(await call(state, 'GET', `${root}/${path}`, { token: admin })).toMatchObject({ status: 200, body })
    expect((await call(state, 'GET', `${root}/${path}`, { anonymous: true })).status).toBe(401)
    expect(await call(state, 'GET', `${root}/${path}`)).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    })
  })

  test.each(['environments/none/secrets', 'actions/variables/NONE'])('is 404 for %s', async (path) => {
    expect((await call(stage(), 'GET', `${root}/${path}`, { token: admin })).status).toBe(404)
  })
})

describe('of a private repository', () => {
  test('nobody sees an environment without the permission to read actions', async () => {
    const state = stage('private')
    expect((await call(state, 'GET', `${root}/environments/release`, { anonymous: true })).status).toBe(404)
    expect((await call(state, 'GET', `${root}/environments/release`, { token: admin })).status).toBe(403)
    expect((await call(state, 'GET', `${root}/environments/release`)).status).toBe(200)
  })
})
