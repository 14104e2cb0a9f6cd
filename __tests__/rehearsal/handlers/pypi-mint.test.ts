import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { Upstream } from '../../../rehearsal/handler.ts'
import { type PypiState, snapshotPypi } from '../../../rehearsal/handlers/pypi/state.ts'
import { ask, get, jsonOf, mintRequest, octo, stageJwt, stagePypi, stageTime } from '../../make/pypi-stage.ts'
import { basic, makeUploadRequest } from '../../make/upload-request.ts'
import { makeWheel } from '../../make/wheel.ts'

const trusting = (): PypiState => stagePypi({ projects: [{ name: 'demo', publishers: [octo] }] })

async function mint(state: PypiState, jwt: string = stageJwt()): Promise<string> {
  const answer = await ask(state, mintRequest({ token: jwt }))
  const { token } = jsonOf(answer)
  if (typeof token !== 'string') throw new Error(`not minted: ${answer.body?.toString()}`)
  return token
}

const uploadWith = (token: string, name = 'demo') =>
  makeUploadRequest(makeWheel({ name }), { authorization: basic('__token__', token) })

describe('a job that mints', () => {
  test('is told the audience of the index, on both hosts', async () => {
    expect(jsonOf(await ask(trusting(), get('upload.pypi.org', '/_/oidc/audience')))).toEqual({ audience: 'pypi' })
    expect(jsonOf(await ask(trusting(), get('pypi.org', '/_/oidc/audience')))).toEqual({ audience: 'pypi' })
    const other = stagePypi({ index: 'testpypi' })
    expect(jsonOf(await ask(other, get('test.pypi.org', '/_/oidc/audience')))).toEqual({ audience: 'testpypi' })
  })

  test('gets a token of 900 seconds that uploads to the projects of its publisher', async () => {
    const state = trusting()
    const answer = await ask(state, mintRequest({ token: stageJwt() }, '/_/oidc/github/mint-token'))
    const minted = jsonOf(answer)
    expect([answer.status, minted['success'], minted['expires']]).toEqual([200, true, stageTime / 1000 + 900])
    expect((await ask(state, uploadWith(String(minted['token'])))).status).toBe(200)
    expect(state.uploads[0]?.uploadedBy).toBe('octo/demo release.yml')
  })

  test('cannot upload with the token after it has run out', async () => {
    let now = stageTime
    const state = stagePypi({ now: () => now, projects: [{ name: 'demo', publishers: [octo] }] })
    const token = await mint(state)
    now += 900_000
    const answer = await ask(state, uploadWith(token))
    expect([answer.status, answer.reason]).toEqual([403, 'Invalid API Token: token is expired'])
    expect(state.uploads).toEqual([])
  })

  test('cannot upload to a project of somebody else, nor make one', async () => {
    const state = stagePypi({ projects: [{ name: 'demo', publishers: [octo] }, { name: 'other' }] })
    const token = await mint(state)
    const other = await ask(state, uploadWith(token, 'other'))
    expect(other.reason).toBe("Invalid API Token: OIDC scoped token is not valid for project 'other'")
    const unknown = await ask(state, uploadWith(token, 'unknown'))
    expect([unknown.status, unknown.reason]).toEqual([
      400,
      expect.stringContaining('Non-user identities cannot create new projects.'),
    ])
  })

  test('may use its JWT once, and a refusal does not use it up', async () => {
    const state = trusting()
    const pull = await ask(state, mintRequest({ token: stageJwt({ event_name: 'pull_request_target' }) }))
    expect(pull.status).toBe(422)
    await mint(state)
    const again = await ask(state, mintRequest({ token: stageJwt() }))
    expect(jsonOf(again)['errors']).toEqual([
      { code: 'invalid-reuse-token', description: 'invalid token: already used' },
    ])
  })
})

describe('a minted token that is burned', () => {
  const burning = (body: unknown) => mintRequest(body, '/_/oidc/burn-token')
  const accepted = { message: 'Accepted', errors: [] }

  test.each(['pypi', 'testpypi'] as const)('uploads to %s no more', async (index) => {
    const state = stagePypi({ index, projects: [{ name: 'demo', publishers: [octo] }] })
    const here = { host: state.hosts.upload }
    const minted = await ask(state, { ...mintRequest({ token: stageJwt({ aud: state.hosts.audience }) }), ...here })
    const token = String(jsonOf(minted)['token'])
    expect((await ask(state, { ...uploadWith(token), ...here })).status).toBe(200)
    const answer = await ask(state, { ...burning({ token }), ...here })
    expect([answer.status, jsonOf(answer)]).toEqual([202, accepted])
    const refused = await ask(state, { ...uploadWith(token), ...here })
    expect([refused.status, refused.reason]).toEqual([
      403,
      'Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.',
    ])
  })

  test('is told by the same 202 as one that nobody knows, or that is none', async () => {
    const state = trusting()
    const token = await mint(state)
    for (const body of [{ token: 'pypi-unknown' }, { token: 1 }, {}, [], 'no JSON', '']) {
      const answer = await ask(state, burning(body))
      expect([answer.status, jsonOf(answer)]).toEqual([202, accepted])
    }
    expect((await ask(state, uploadWith(token))).status).toBe(200)
  })

  test('cannot be one that a user made', async () => {
    const state = stagePypi()
    expect((await ask(state, burning({ token: 'pypi-user' }))).status).toBe(202)
    expect((await ask(state, makeUploadRequest(makeWheel()))).status).toBe(200)
  })
})

const strangers = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const past = stageTime / 1000 - 31
const nobody = 'valid token, but no corresponding publisher'

const refusals: readonly (readonly [title: string, body: unknown, code: string, description: string])[] = [
  ['a body that is no JSON', '{', 'invalid-payload', '1 validation error for TokenPayload'],
  ['a body without a token', {}, 'invalid-payload', 'Field required'],
  ['a token that is a number', { token: 1 }, 'invalid-payload', 'Input should be a valid string'],
  ['a text that is no JWT', { token: 'abc' }, 'invalid-payload', 'malformed JWT'],
  ['another issuer', jwt({ iss: 'https://x.org' }), 'invalid-payload', 'unknown trusted publishing issuer'],
  ['another key', { token: stageJwt({}, strangers) }, 'invalid-token', 'malformed or invalid token'],
  ['the audience of TestPyPI', jwt({ aud: 'testpypi' }), 'invalid-token', 'malformed or invalid token'],
  ['two audiences', jwt({ aud: ['pypi'] }), 'invalid-token', 'malformed or invalid token'],
  ['a JWT that ran out 31 seconds ago', jwt({ exp: past }), 'invalid-token', 'malformed or invalid token'],
  [
    'another workflow file',
    jwt({ job_workflow_ref: workflow('ci.yml') }),
    'invalid-publisher',
    `${nobody} (Publisher with matching claims was not found)`,
  ],
  [
    'another owner id',
    jwt({ repository_owner_id: '43' }),
    'invalid-publisher',
    `${nobody} (Publisher with matching claims`,
  ],
  ['a claim that is missing', jwt({ sha: undefined }), 'invalid-publisher', `${nobody} (Missing claim 'sha')`],
  [
    'pull_request_target',
    jwt({ event_name: 'pull_request_target' }),
    'invalid-publisher',
    "Publishing from a workflow invoked via 'pull_request_target' is not supported.",
  ],
  [
    'a reusable workflow of another repository',
    jwt({ job_workflow_ref: 'acme/w/.github/workflows/release.yml@refs/heads/main' }),
    'invalid-publisher',
    'The job_workflow_ref claim does not match, expecting one of [',
  ],
  [
    'no workflow file at all',
    jwt({ job_workflow_ref: 'octo/demo' }),
    'invalid-publisher',
    'Could not job extract workflow filename from OIDC claims',
  ],
]

function jwt(claims: Readonly<Record<string, unknown>>): unknown {
  return { token: stageJwt(claims) }
}

function workflow(file: string): string {
  return `octo/demo/.github/workflows/${file}@refs/tags/v1.0`
}

describe('minting is refused with 422', () => {
  test.each(refusals)('for %s', async (_title, body, code, description) => {
    const state = trusting()
    const answer = await ask(state, mintRequest(body))
    expect(answer.status).toBe(422)
    expect(jsonOf(answer)).toEqual({
      message: 'Token request failed',
      errors: [{ code, description: expect.stringContaining(description) }],
    })
    expect(state.mintedTokens.size).toBe(0)
  })

  test('when trusted publishing is switched off', async () => {
    const state = trusting()
    state.flags.trustedPublishingDisabled = true
    expect((await ask(state, mintRequest({ token: stageJwt() }))).status).toBe(422)
    expect((await ask(state, get('pypi.org', '/_/oidc/audience'))).status).toBe(403)
  })
})

describe('environments', () => {
  const only = { ...octo, environment: 'release' }
  test('of the publisher must be those of the job, in any case', async () => {
    const state = stagePypi({ projects: [{ name: 'demo', publishers: [only] }] })
    expect((await ask(state, mintRequest({ token: stageJwt() }))).status).toBe(422)
    expect((await ask(state, mintRequest({ token: stageJwt({ environment: 'Release' }) }))).status).toBe(200)
  })

  test('make the more specific publisher win', async () => {
    const state = stagePypi({
      projects: [
        { name: 'general', publishers: [octo] },
        { name: 'demo', publishers: [only] },
      ],
    })
    const token = await mint(state, stageJwt({ environment: 'release' }))
    expect((await ask(state, uploadWith(token))).status).toBe(200)
    expect((await ask(state, uploadWith(token, 'general'))).status).toBe(403)
  })
})

describe('a pending publisher', () => {
  const pending = { ...octo, project: 'New.Demo' }

  test('makes its project at the mint, and is then a publisher of it', async () => {
    const state = stagePypi({ pending: [pending] })
    const token = await mint(state)
    expect(snapshotPypi(state)).toEqual({ uploads: [], projectsMade: ['New.Demo'], pending: [], tokensMinted: 1 })
    expect((await ask(state, uploadWith(token, 'new-demo'))).status).toBe(200)
    expect((await ask(state, mintRequest({ token: stageJwt({ jti: 'jti-2' }) }))).status).toBe(200)
  })

  test('is deleted where its project exists already, and the next mint finds the publisher', async () => {
    const state = stagePypi({ pending: [pending], projects: [{ name: 'new-demo', publishers: [octo] }] })
    const first = await ask(state, mintRequest({ token: stageJwt() }))
    expect(jsonOf(first)['errors']).toEqual([
      { code: 'invalid-pending-publisher', description: 'valid token, but project already exists' },
    ])
    expect((await ask(state, mintRequest({ token: stageJwt() }))).status).toBe(200)
  })

  test('can be registered once for one identity', () => {
    expect(() => stagePypi({ pending: [pending, { ...octo, project: 'second' }] })).toThrow('one pending publisher')
  })

  test('makes no project with the name of a standard module', async () => {
    const state = stagePypi({ pending: [{ ...octo, project: 'json' }] })
    const answer = await ask(state, mintRequest({ token: stageJwt() }))
    expect(answer.body?.toString()).toContain('conflict with Python Standard Library module name')
    expect(state.projects.size).toBe(0)
  })
})

describe('an assumed publisher', () => {
  const upstream: Upstream = ({ path }) =>
    Promise.resolve(
      path === '/simple/known/' ? { status: 200, headers: {}, body: '<a href="x">x</a>' } : { status: 404 },
    )

  test('may upload to what the public index knows, and to nothing else', async () => {
    const state = stagePypi({ assumePublisher: octo, upstream })
    const token = await mint(state)
    expect((await ask(state, uploadWith(token, 'known'))).status).toBe(200)
    expect((await ask(state, uploadWith(token, 'unknown'))).reason).toContain('Non-user identities cannot create')
  })
})
