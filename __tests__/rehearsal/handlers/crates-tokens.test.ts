import { describe, expect, test } from '@jest/globals'
import { generateKeyPairSync } from 'node:crypto'
import { accessTokenKey } from '../../../rehearsal/handlers/crates/access-token.ts'
import type { CratesOptions, Publisher } from '../../../rehearsal/handlers/crates/options.ts'
import { call, cratesStage, detailOf, exchange, jobToken, NOON, put } from '../../make/crates-stage.ts'

const publisher: Publisher = { crate: 'tiny', repository: 'Octo/Tools', ownerId: 42, workflow: 'release.yml' }
const upstream = { tiny: ['0.9.0'], other: ['0.9.0'] }
const TOKENS = '/api/v1/trusted_publishing/tokens'
const now = NOON / 1000
const begin = 'The Trusted Publishing config for repository `octo/tools`'

async function mint(stage: ReturnType<typeof cratesStage>, claims = {}): Promise<string> {
  const answer = await exchange(stage, jobToken(claims))
  expect(answer.status).toBe(200)
  return (JSON.parse(answer.body) as { token: string }).token
}

describe('an exchange is refused for', () => {
  const refusals: readonly (readonly [string, string, string, Partial<CratesOptions>])[] = [
    ['what is no token', 'abc', 'Failed to decode JWT', {}],
    ['a token without an issuer', jobToken({ iss: undefined }), 'Failed to decode JWT', {}],
    ['another issuer', jobToken({ iss: 'https://example.org' }), 'Unsupported JWT issuer: https://example.org', {}],
    ['an unknown key id', jobToken({}, 'key-2'), 'Invalid JWT key ID', { issuerKeyId: 'key-1' }],
    [
      'a token of another key',
      jobToken({}, 'key-1', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey),
      'Failed to decode JWT',
      {},
    ],
    ['another audience', jobToken({ aud: 'pypi' }), 'Failed to decode JWT', {}],
    ['a list of audiences', jobToken({ aud: ['crates.io'] }), 'Failed to decode JWT', {}],
    ['a token that expired 61 seconds ago', jobToken({ exp: now - 61 }), 'Failed to decode JWT', {}],
    ['a token that begins in 61 seconds', jobToken({ nbf: now + 61 }), 'Failed to decode JWT', {}],
    ['a token that is made in 61 seconds', jobToken({ iat: now + 61 }), 'Failed to decode JWT', {}],
    ['no token id', jobToken({ jti: undefined }), 'Failed to decode JWT', {}],
    ['no commit', jobToken({ sha: undefined }), 'Failed to decode JWT', {}],
    ['an owner id that is a number', jobToken({ repository_owner_id: 42 }), 'Failed to decode JWT', {}],
    [
      'pull_request_target',
      jobToken({ event_name: 'pull_request_target' }),
      'Trusted Publishing does not support the `pull_request_target` event trigger due to security concerns. Please use a different trigger such as `push`, `release`, or `workflow_dispatch`.',
      {},
    ],
    [
      'workflow_run',
      jobToken({ event_name: 'workflow_run', repository: 'x' }),
      'Trusted Publishing does not support the `workflow_run` event trigger due to security concerns. Please use a different trigger such as `push`, `release`, or `workflow_dispatch`.',
      {},
    ],
    ['a repository without an owner', jobToken({ repository: 'tools' }), 'Unexpected `repository` value', {}],
    ['a workflow without a file name', jobToken({ workflow_ref: 'octo/tools' }), 'Unexpected `workflow_ref` value', {}],
    [
      'an owner id that is no number',
      jobToken({ repository_owner_id: 'octo' }),
      'Unexpected `repository_owner_id` value',
      {},
    ],
    [
      'an unknown repository',
      jobToken({ repository: 'octo/else' }),
      'No Trusted Publishing config found for repository `octo/else`.',
      {},
    ],
    [
      'another owner id',
      jobToken({ repository_owner_id: '43' }),
      `${begin} does not match the repository owner ID (43) in the JWT. Expected owner IDs: 42. Please recreate the Trusted Publishing config to update the repository owner ID.`,
      {},
    ],
    [
      'another workflow',
      jobToken({ workflow_ref: 'octo/tools/.github/workflows/Release.yml@refs/heads/main' }),
      `${begin} does not match the workflow filename \`Release.yml\` in the JWT. Expected workflow filenames: \`release.yml\``,
      {},
    ],
    [
      'no environment',
      jobToken(),
      `${begin} requires an environment, but the JWT does not specify one. Expected environments: \`prod\``,
      { publishers: [{ ...publisher, environment: 'prod' }] },
    ],
    [
      'another environment',
      jobToken({ environment: 'test' }),
      `${begin} does not match the environment \`test\` in the JWT. Expected environments: \`prod\`, \`live\``,
      {
        publishers: [
          { ...publisher, environment: 'prod' },
          { ...publisher, environment: 'live' },
        ],
      },
    ],
  ]
  test.each(refusals)('%s', async (_title, jwt, words, options) => {
    const stage = cratesStage({ publishers: [publisher], ...options }, upstream)
    const answer = await exchange(stage, jwt)
    expect([answer.status, detailOf(answer.body)]).toEqual([400, words])
    expect(stage.state.minted.size).toBe(0)
  })

  test('a token without a key id', async () => {
    const [, claims, signature] = jobToken().split('.')
    const header = Buffer.from(JSON.stringify({ alg: 'RS256' })).toString('base64url')
    const answer = await exchange(cratesStage({ publishers: [publisher] }), `${header}.${claims}.${signature}`)
    expect(detailOf(answer.body)).toBe('Missing JWT key ID')
  })

  test('a key set that cannot be loaded, with 500', async () => {
    const answer = await exchange(cratesStage({ publishers: [publisher], issuerKey: undefined }), jobToken())
    expect([answer.status, detailOf(answer.body)]).toEqual([500, 'Failed to load OIDC key set'])
  })

  test.each([
    ['no content type', {}, '{"jwt":"x"}', 415, 'Expected request with `Content-Type: application/json`'],
    ['no field', { 'content-type': 'application/json' }, '{}', 422, 'missing field `jwt`'],
    ['no JSON', { 'content-type': 'application/json' }, 'x', 400, 'Failed to parse the request body as JSON'],
  ] as const)('%s', async (_title, headers, body, status, words) => {
    const answer = await call(cratesStage(), TOKENS, { method: 'POST', headers, body })
    expect([answer.status, detailOf(answer.body)]).toEqual([status, expect.stringContaining(words)])
  })

  test('PUT, which it was until June 2025', async () => {
    const answer = await call(cratesStage(), TOKENS, { method: 'PUT', headers: { 'content-type': 'application/json' } })
    expect(answer.status).toBe(405)
  })
})

describe('a minted token', () => {
  test('has the format of crates.io and publishes, with the facts of the run on the version', async () => {
    const stage = cratesStage({ publishers: [publisher] }, upstream)
    const token = await mint(stage)
    expect(accessTokenKey(token)).toBeDefined()
    expect(accessTokenKey('cio_tp_gGK6jurSwKyl9V3Az19z7YEFQI9aoOOd')).toBeDefined()
    expect((await put(stage, 'tiny', '1.0.0', { token })).status).toBe(200)
    expect(stage.state.published[0]?.by).toMatchObject({ kind: 'trusted', repository: 'octo/tools', runId: '1234' })
    const { body } = await call(stage, '/api/v1/crates/tiny/1.0.0')
    expect(JSON.parse(body)).toMatchObject({
      version: { trustpub_data: { provider: 'github', repository: 'octo/tools', run_id: '1234', sha: 'c'.repeat(40) } },
    })
  })

  test('is good behind Bearer of any case, and neither needs a mail address nor counts against the rate', async () => {
    const rateLimits = { 'publish-update': { burst: 1, every: 60_000 } }
    const stage = cratesStage({ publishers: [publisher], tokens: [], rateLimits }, upstream)
    const token = `bEARER ${await mint(stage)}`
    for (const version of ['1.0.0', '1.0.1', '1.0.2'])
      expect((await put(stage, 'tiny', version, { token })).status).toBe(200)
  })

  test('ends after thirty minutes', async () => {
    const stage = cratesStage({ publishers: [publisher] }, upstream)
    const token = await mint(stage)
    stage.clock.now += 30 * 60_000 - 1
    expect((await put(stage, 'tiny', '1.0.0', { token })).status).toBe(200)
    stage.clock.now += 1
    const answer = await put(stage, 'tiny', '1.0.1', { token })
    expect([answer.status, detailOf(answer.body)]).toEqual([403, 'Invalid authentication token'])
  })

  test('is not valid for a crate that its configurations do not name', async () => {
    const stage = cratesStage({ publishers: [publisher] }, upstream)
    const answer = await put(stage, 'other', '1.0.0', { token: await mint(stage) })
    expect([answer.status, detailOf(answer.body)]).toEqual([
      403,
      'The provided access token is not valid for crate `other`',
    ])
  })

  test('of a publisher assumed everywhere covers what existed when it was minted, and nothing later', async () => {
    const { crate: _, ...assumePublisher } = publisher
    const stage = cratesStage({ assumePublisher }, upstream)
    await put(stage, 'early', '1.0.0')
    const token = await mint(stage)
    await put(stage, 'late', '1.0.0')
    for (const name of ['tiny', 'other', 'early']) expect((await put(stage, name, '1.1.0', { token })).status).toBe(200)
    expect((await put(stage, 'late', '1.1.0', { token })).status).toBe(403)
    const next = await mint(stage, { jti: 'jti-2' })
    expect((await put(stage, 'late', '1.1.0', { token: next })).status).toBe(200)
  })

  test('cannot yank', async () => {
    const stage = cratesStage({ publishers: [publisher] }, upstream)
    const headers = { authorization: await mint(stage) }
    const answer = await call(stage, '/api/v1/crates/tiny/0.9.0/yank', { method: 'DELETE', headers })
    expect([answer.status, detailOf(answer.body)]).toEqual([403, 'authentication failed'])
  })

  test('is revoked with 204, twice, and is then of no use', async () => {
    const stage = cratesStage({ publishers: [publisher] }, upstream)
    const token = await mint(stage)
    for (const _ of [1, 2]) {
      const answer = await call(stage, TOKENS, { method: 'DELETE', headers: { authorization: `Bearer ${token}` } })
      expect([answer.status, answer.body]).toEqual([204, ''])
    }
    expect(detailOf((await put(stage, 'tiny', '1.0.0', { token })).body)).toBe('Invalid authentication token')
  })

  test.each([
    ['nothing', {}, 'Missing `Authorization` header'],
    ["a user's token", { authorization: 'cioEverything' }, 'Invalid `Authorization` header: Failed to parse token'],
  ])('is not revoked with %s', async (_title, headers, words) => {
    const answer = await call(cratesStage(), TOKENS, { method: 'DELETE', headers })
    expect([answer.status, detailOf(answer.body)]).toEqual([401, words])
  })
})

describe("a job's token", () => {
  test('is good once', async () => {
    const stage = cratesStage({ publishers: [publisher] }, upstream)
    await mint(stage)
    expect(detailOf((await exchange(stage, jobToken())).body)).toBe('JWT has already been used')
    await mint(stage, { jti: 'jti-2' })
  })

  test('is not used up by a refusal', async () => {
    const publishers: Publisher[] = []
    const stage = cratesStage({ publishers }, upstream)
    expect((await exchange(stage, jobToken())).status).toBe(400)
    publishers.push(publisher)
    expect((await exchange(stage, jobToken())).status).toBe(200)
  })

  test('is still remembered during the minute in which an expired one is taken', async () => {
    const stage = cratesStage({ publishers: [publisher] }, upstream)
    await mint(stage)
    stage.clock.now += 360_000
    expect(detailOf((await exchange(stage, jobToken())).body)).toBe('JWT has already been used')
    stage.clock.now += 1000
    expect(detailOf((await exchange(stage, jobToken())).body)).toBe('Failed to decode JWT')
  })

  test('with an environment fits a configuration without one, and one that differs in case', async () => {
    const publishers = [publisher, { ...publisher, crate: 'other', environment: 'PROD' }]
    const stage = cratesStage({ publishers }, upstream)
    const token = await mint(stage, { environment: 'prod' })
    for (const name of ['tiny', 'other']) expect((await put(stage, name, '1.0.0', { token })).status).toBe(200)
    const another = await mint(stage, { environment: 'test', jti: 'jti-2' })
    expect((await put(stage, 'tiny', '1.0.1', { token: another })).status).toBe(200)
    expect((await put(stage, 'other', '1.0.1', { token: another })).status).toBe(403)
  })
})
