import { afterEach, describe, expect, test } from '@jest/globals'
import { addresses, otherAddress } from '../../../src/registries/pypi/address.ts'
import { mintRefusal } from '../../../src/registries/pypi/mint-refusal.ts'
import { createPypi } from '../../../src/registries/pypi/registry.ts'
import { type Reply, serve, stopAll } from '../../platform/server.ts'
import { clientStage, jwtOf } from '../stage.ts'

afterEach(stopAll)

async function stage(answer: (count: number) => Reply | undefined) {
  const server = await serve((_request, count) => answer(count))
  const parts = clientStage()
  const registry = createPypi({
    ...parts,
    name: 'other',
    address: { upload: `${server.url}/legacy/`, simple: `${server.url}/simple/`, project: undefined },
    describe: () => Promise.resolve({ fields: [] }),
  })
  return { server, registry, ...parts }
}

const failed = (...errors: readonly { readonly code: string; readonly description: string }[]): Reply => ({
  status: 422,
  body: JSON.stringify({ message: 'Token request failed', errors }),
})
const jwt = jwtOf({
  repository: 'o/r',
  environment: 'release',
  workflow_ref: 'o/r/.github/workflows/release.yml@refs/tags/v1',
  job_workflow_ref: 'o/r/.github/workflows/release.yml@refs/tags/v1',
})

describe('the audience', () => {
  test('is asked of the host that takes uploads', async () => {
    const { server, registry } = await stage(() => ({ status: 200, body: '{"audience":"testpypi"}' }))
    expect(await registry.audience()).toEqual({ audience: 'testpypi' })
    expect(server.seen.map((each) => `${each.method} ${each.url}`)).toEqual(['GET /_/oidc/audience'])
  })

  test.each([
    [{ status: 404, body: 'no' }, 'trusted-publishing-off', 'has no trusted publishing'],
    [
      { status: 403, body: '{"message":"Trusted publishing functionality not enabled"}' },
      'trusted-publishing-off',
      'functionality not enabled',
    ],
    [{ status: 200, body: '<html>' }, 'registry-unreadable', 'without an audience'],
    [{ status: 200, body: '{"audience":""}' }, 'registry-unreadable', 'without an audience'],
    [{ status: 503, body: 'later' }, 'registry-unreachable', 'answered 503: later'],
  ])('is not known from %j', async (reply, code, words) => {
    const { registry } = await stage(() => reply)
    expect(await registry.audience()).toMatchObject({ problem: { code, message: expect.stringContaining(words) } })
  })
})

describe('minting', () => {
  test('exchanges the token of the job, and masks what it gets', async () => {
    const { server, registry, clock, masked } = await stage(() => ({
      status: 200,
      body: JSON.stringify({ success: true, token: 'pypi-secret', expires: Date.parse('2026-11-21T12:15:00Z') / 1000 }),
    }))
    const opened = await registry.open(jwt)
    if (!('credential' in opened)) throw new Error('not minted')
    expect(opened.credential.reveal()).toBe('pypi-secret')
    expect(opened.credential).toMatchObject({ origin: 'minted', expires: clock.now() + 900_000 })
    expect(masked).toEqual(['pypi-secret'])
    expect(server.seen[0]).toMatchObject({ method: 'POST', url: '/_/oidc/mint-token' })
    expect(server.seen[0]?.headers).toMatchObject({ 'content-type': 'application/json' })
    expect(JSON.parse(String(server.seen[0]?.body))).toEqual({ token: jwt })
    expect(server.seen[0]?.headers.authorization).toBeUndefined()
  })

  test.each([
    ['no expiry', {}],
    ['an expiry of another clock', { expires: 1 }],
  ])('takes 15 minutes where it is told %s', async (_title, more) => {
    const { registry, clock } = await stage(() => ({ status: 200, body: JSON.stringify({ token: 'pypi-x', ...more }) }))
    expect(await registry.open(jwt)).toMatchObject({ credential: { expires: clock.now() + 900_000 } })
  })

  test.each([
    [
      'invalid-publisher',
      'valid token, but no corresponding publisher (Publisher with matching claims was not found)',
      'trusted-publisher-missing',
    ],
    ['invalid-token', 'malformed or invalid token', 'trusted-publishing-token'],
    ['invalid-reuse-token', 'invalid token: already used', 'trusted-publishing-token'],
    ['not-enabled', 'github trusted publishing functionality not enabled', 'trusted-publishing-off'],
    ['invalid-payload', "The name 'x' is too similar to an existing project.", 'trusted-publishing-refused'],
  ])('%s (%s) is %s, with the words of the index', async (code, description, expected) => {
    const { server, registry, masked } = await stage(() => failed({ code, description }))
    const result = await registry.open(jwt)
    expect(result).toMatchObject({
      problem: { code: expected, message: `${server.url}/_/oidc/mint-token answered 422: ${code}: ${description}.` },
    })
    expect(JSON.stringify(result)).not.toContain(jwt)
    expect(masked).toEqual([])
    expect(server.seen).toHaveLength(1)
  })

  test('says what to register, in the values of this job', async () => {
    const reply = failed({ code: 'invalid-publisher', description: 'no' })
    const { registry } = await stage(() => reply)
    expect(await registry.open(jwt)).toMatchObject({
      problem: { fix: expect.stringContaining('repository `o/r`, workflow `release.yml` and environment `release`') },
    })
    const called = jwtOf({
      repository: 'o/r',
      workflow_ref: 'o/r/.github/workflows/ci.yml@refs/tags/v1',
      job_workflow_ref: 'o/r/.github/workflows/publish.yaml@refs/tags/v1',
    })
    const result = await registry.open(called)
    const fix = 'problem' in result ? result.problem.fix : ''
    expect(fix).toContain('workflow `publish.yaml` and no environment')
    expect(fix).toContain('`ci.yml` calls')
  })

  test('shows what PyPI compares beside the claims of the job, and opens the form with them filled in', () => {
    const idToken = jwtOf({
      repository: 'Owner/repo',
      repository_owner: 'Owner',
      repository_owner_id: '42',
      environment: 'release test',
      ref: 'refs/tags/v1',
      event_name: 'push',
      workflow_ref: 'Owner/repo/.github/workflows/release.yml@refs/tags/v1',
      job_workflow_ref: 'Owner/repo/.github/workflows/release.yml@refs/tags/v1',
    })
    const errors = [{ code: 'invalid-publisher', description: 'valid token, but no corresponding publisher' }]
    const { code, fix } = mintRefusal('m', errors, {
      address: addresses.testpypi,
      idToken,
      projects: ['My_Project', 'b'],
    })
    expect(code).toBe('trusted-publisher-missing')
    expect(fix.split('\n').slice(2)).toEqual([
      '  owner: Owner (id 42; a repository that moved has another)',
      '  repository: Owner/repo',
      '  workflow: release.yml (job_workflow_ref Owner/repo/.github/workflows/release.yml@refs/tags/v1)',
      '  environment: release test',
      '  not compared: ref refs/tags/v1, event push, workflow_ref Owner/repo/.github/workflows/release.yml@refs/tags/v1',
      'The form, filled in: https://test.pypi.org/manage/project/my-project/settings/publishing/?provider=github&owner=Owner&repository=repo&workflow_filename=release.yml&environment=release+test',
      'The form, filled in: https://test.pypi.org/manage/project/b/settings/publishing/?provider=github&owner=Owner&repository=repo&workflow_filename=release.yml&environment=release+test',
      'For a project that is not there yet: https://test.pypi.org/manage/account/publishing/',
    ])
    expect(fix).not.toContain(idToken)
  })

  test('says which claims are missing, and links to no form of an index that is not PyPI', () => {
    const errors = [{ code: 'invalid-publisher', description: 'no' }]
    const { fix } = mintRefusal('m', errors, {
      address: otherAddress('https://e.org/'),
      idToken: 'x',
      projects: ['a'],
    })
    expect(fix).toContain('owner: MISSING')
    expect(fix).toContain('environment: none: a publisher that names one does not fit')
    expect(fix).not.toContain('https://')
  })

  test.each([
    [
      'invalid-publisher',
      "valid token, but no corresponding publisher (Publishing from a workflow invoked via 'pull_request_target' is not supported.)",
      'trusted-publishing-refused',
      'push of a tag',
    ],
    [
      'invalid-pending-publisher',
      'valid token, but project already exists',
      'trusted-publisher-missing',
      'Add a GitHub',
    ],
    ['invalid-payload', "The name 'x' isn't allowed.", 'trusted-publishing-refused', 'Choose another name'],
    [
      'not-enabled',
      'github trusted publishing functionality not enabled',
      'trusted-publishing-off',
      'status.python.org',
    ],
    ['invalid-payload', 'malformed JWT', 'trusted-publishing-refused', 'troubleshooting'],
  ])('%s: %s has its own fix', (code, description, expected, words) => {
    const asked = { address: addresses.pypi, idToken: jwt, projects: ['x'] }
    const found = mintRefusal('m', [{ code, description }], asked)
    expect(found).toMatchObject({ code: expected, fix: expect.stringContaining(words) })
  })

  test('asks again where a stale pending publisher stood in the way', async () => {
    const { server, registry } = await stage((count) =>
      count === 1
        ? failed({ code: 'invalid-pending-publisher', description: 'valid token, but project already exists' })
        : { status: 200, body: '{"token":"pypi-y"}' },
    )
    expect(await registry.open(jwt)).toHaveProperty('credential')
    expect(server.seen).toHaveLength(2)
  })

  test.each([
    [undefined, 'registry-unreachable'],
    [{ status: 502, body: 'bad gateway' }, 'registry-unreachable'],
    [{ status: 429, body: 'slow down' }, 'registry-unreachable'],
    [{ status: 200, body: '{"token":7}' }, 'trusted-publishing-refused'],
    [{ status: 200, body: '{"token":"two lines\\n"}' }, 'trusted-publishing-refused'],
  ])('is sent once, and gives no credential for %j', async (reply, code) => {
    const { server, registry } = await stage(() => reply)
    expect(await registry.open(jwt)).toMatchObject({ problem: { code } })
    expect(server.seen).toHaveLength(1)
  })
})
