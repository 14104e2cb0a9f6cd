import { createPublicKey, type JsonWebKey } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { LoopbackResponse } from '../../../rehearsal/handler.ts'
import { handleIdentity, newIdentityState } from '../../../rehearsal/handlers/identity.ts'
import { idTokenRequestUrl, type JobDifferences, newJob } from '../../../rehearsal/job-facts.ts'
import { isSignedBy, readJwt } from '../../../rehearsal/jwt.ts'
import { newRun, type RunDifferences } from '../../../rehearsal/run-facts.ts'
import { ask } from '../plain-server.ts'

const now = Date.UTC(2026, 10, 1, 12)
const issuerOfAll = newIdentityState({ now: () => now, run: newRun() })

/** Asks for a token as `@actions/core` does, with what a test changes. */
async function request(
  run: RunDifferences = {},
  job: JobDifferences = {},
  change: { token?: string; audience?: string; method?: string; path?: string; at?: number; version?: boolean } = {},
): Promise<LoopbackResponse> {
  const facts = newJob(newRun(run), now, { permissions: { 'id-token': 'write' }, ...job })
  const url = new URL(idTokenRequestUrl(facts))
  const query = new URLSearchParams(change.version === false ? '' : url.searchParams)
  if (change.audience !== undefined) query.set('audience', change.audience)
  const asked = ask(change.method ?? 'GET', change.path ?? url.pathname, {
    host: url.host,
    query: query.toString(),
    token: change.token ?? facts.runtimeToken,
  })
  const state = { ...issuerOfAll, now: () => change.at ?? now }
  const answer = await handleIdentity(asked, state)
  if (answer === 'upstream') throw new Error('handed on')
  return answer
}

async function claims(run: RunDifferences = {}, job: JobDifferences = {}, audience?: string) {
  const answer = await request(run, job, audience === undefined ? {} : { audience })
  const body = JSON.parse(String(answer.body)) as { value: string }
  return { jwt: body.value, claims: readJwt(body.value)?.claims ?? {}, header: readJwt(body.value)?.header ?? {} }
}

describe('The simulated issuer of identity tokens', () => {
  test('signs with the key that its key set publishes under the same id', async () => {
    const { jwt, header } = await claims({}, {}, 'pypi')
    const answer = await handleIdentity(
      ask('GET', '/.well-known/jwks', { host: 'token.actions.githubusercontent.com' }),
      issuerOfAll,
    )
    if (answer === 'upstream') throw new Error('handed on')
    const { keys } = JSON.parse(String(answer.body)) as { keys: (JsonWebKey & { kid: string })[] }
    const published = keys.find((each) => each.kid === header['kid'])
    expect(published).toBeDefined()
    expect(isSignedBy(jwt, createPublicKey({ key: published ?? {}, format: 'jwk' }))).toBe(true)
    expect(issuerOfAll.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048)
  })

  test('names the key set in its configuration', async () => {
    const host = 'token.actions.githubusercontent.com'
    const answer = await handleIdentity(ask('GET', '/.well-known/openid-configuration', { host }), issuerOfAll)
    if (answer === 'upstream') throw new Error('handed on')
    expect(JSON.parse(String(answer.body))).toMatchObject({
      issuer: `https://${host}`,
      jwks_uri: `https://${host}/.well-known/jwks`,
      claims_supported: expect.arrayContaining(['repository_visibility', 'job_workflow_ref', 'check_run_id']),
    })
  })

  test('puts every claim of a tag push into the token, as strings', async () => {
    const found = (await claims({}, { id: 'publish' }, 'crates.io')).claims
    expect(found).toEqual({
      iss: 'https://token.actions.githubusercontent.com',
      sub: 'repo:octo-org/octo-repo:ref:refs/tags/v1.0.0',
      aud: 'crates.io',
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
      iat: now / 1000,
      nbf: now / 1000 - 600,
      exp: now / 1000 + 300,
      repository: 'octo-org/octo-repo',
      repository_id: expect.stringMatching(/^\d+$/),
      repository_owner: 'octo-org',
      repository_owner_id: expect.stringMatching(/^\d+$/),
      repository_visibility: 'public',
      ref: 'refs/tags/v1.0.0',
      ref_type: 'tag',
      ref_protected: 'false',
      sha: newRun().sha,
      workflow: 'Release',
      workflow_ref: 'octo-org/octo-repo/.github/workflows/release.yml@refs/tags/v1.0.0',
      workflow_sha: newRun().sha,
      job_workflow_ref: 'octo-org/octo-repo/.github/workflows/release.yml@refs/tags/v1.0.0',
      job_workflow_sha: newRun().sha,
      run_id: '17000000001',
      run_number: '1',
      run_attempt: '1',
      event_name: 'push',
      actor: 'octocat',
      actor_id: '583231',
      head_ref: '',
      base_ref: '',
      check_run_id: expect.stringMatching(/^\d+$/),
      runner_environment: 'github-hosted',
    })
  })

  test.each<[string, RunDifferences, JobDifferences]>([
    ['repo:octo-org/octo-repo:ref:refs/heads/main', { ref: 'refs/heads/main' }, {}],
    ['repo:octo-org/octo-repo:environment:release', {}, { environment: 'release' }],
    ['repo:octo-org/octo-repo:environment:a%3Ab', {}, { environment: 'a:b' }],
    ['repo:octo-org/octo-repo:pull_request', { event: 'pull_request', ref: 'refs/pull/7/merge' }, {}],
    ['repo:octo-org/octo-repo:environment:test', { event: 'pull_request' }, { environment: 'test' }],
    [
      'repo:octo-org@11/octo-repo@22:ref:refs/tags/v1.0.0',
      { repository: { ownerId: 11, id: 22, subject: 'names-and-ids' } },
      {},
    ],
  ])('writes the subject %s', async (subject, run, job) => {
    const found = (await claims(run, job)).claims
    expect(found['sub']).toBe(subject)
    expect(found['environment']).toBe(job.environment)
  })

  test('tells the called workflow of a reusable one apart from the one that the event started', async () => {
    const called = { ref: 'octo-org/shared/.github/workflows/publish.yml@refs/heads/main', sha: 'f'.repeat(40) }
    const found = (await claims({}, { called })).claims
    expect(found).toMatchObject({ job_workflow_ref: called.ref, job_workflow_sha: called.sha })
    expect(found['workflow_ref']).toBe('octo-org/octo-repo/.github/workflows/release.yml@refs/tags/v1.0.0')
  })

  test('is for the owner’s page where no audience is asked for, and never issues the same token twice', async () => {
    const [one, two] = [await claims(), await claims()]
    expect(one.claims['aud']).toBe('https://github.com/octo-org')
    expect(one.claims['jti']).not.toBe(two.claims['jti'])
  })

  const other = newJob(newRun({ runId: 2 }), now, { permissions: { 'id-token': 'write' } })
  const foreign = newJob(newRun({ serviceKey: 'another service' }), now, { permissions: { 'id-token': 'write' } })
  test.each<[string, number, JobDifferences, Parameters<typeof request>[2]]>([
    ['a token that nobody issued', 401, {}, { token: 'wrong' }],
    ['the token of another service', 401, {}, { token: foreign.runtimeToken }],
    ['a token whose job ended long ago', 401, {}, { at: now + 7 * 3_600_000 }],
    ['the token of another run', 403, {}, { token: other.runtimeToken }],
    ['a job without id-token: write', 403, { permissions: { contents: 'write' } }, {}],
    ['a request that is no GET', 405, {}, { method: 'POST' }],
    ['a request without an api-version', 400, {}, { version: false }],
    ['another address', 404, {}, { path: '/token' }],
  ])('refuses %s with %i', async (_, status, job, change) => {
    const before = issuerOfAll.issued.length
    expect((await request({}, job, change)).status).toBe(status)
    expect(issuerOfAll.issued).toHaveLength(before)
  })

  test('hands on what is for another host', async () => {
    expect(await handleIdentity(ask('GET', '/.well-known/jwks', { host: 'pypi.org' }), issuerOfAll)).toBe('upstream')
  })
})
