import { afterEach, describe, expect, test } from '@jest/globals'
import { Credential } from '../../../src/model/credential.ts'
import { createCrates } from '../../../src/registries/crates/registry.ts'
import { type Reply, serve, stopAll } from '../../platform/server.ts'
import { clientStage, jwtOf } from '../stage.ts'

afterEach(stopAll)

async function stage(answer: (count: number) => Reply | undefined) {
  const server = await serve((_request, count) => answer(count))
  const parts = clientStage()
  const registry = createCrates({
    ...parts,
    name: 'crates.io',
    address: { api: server.url, index: `${server.url}/index/`, pages: false },
    describe: () => Promise.resolve({ json: '{}' }),
  })
  return { server, registry, ...parts }
}
const detail = (status: number, words: string): Reply => ({
  status,
  body: JSON.stringify({ errors: [{ detail: words }] }),
})
const jwt = jwtOf({
  repository: 'o/r',
  workflow_ref: 'o/r/.github/workflows/release.yml@refs/tags/v1',
  job_workflow_ref: 'o/other/.github/workflows/publish.yml@refs/heads/main',
})

test('the audience is the host of the registry', async () => {
  const { server, registry } = await stage(() => undefined)
  expect(await registry.audience()).toEqual({ audience: `127.0.0.1:${server.port}` })
  const real = createCrates({ ...clientStage(), name: 'crates.io', describe: () => Promise.resolve({ json: '' }) })
  expect(await real.audience()).toEqual({ audience: 'crates.io' })
  expect(server.seen).toHaveLength(0)
})

describe('minting', () => {
  test('is a POST of the JWT, and masks the token', async () => {
    const { server, registry, clock, masked } = await stage(() => ({ status: 200, body: '{"token":"cio_tp_abc"}' }))
    const opened = await registry.open(jwt)
    if (!('credential' in opened)) throw new Error('not minted')
    expect(opened.credential.reveal()).toBe('cio_tp_abc')
    expect(opened.credential).toMatchObject({ origin: 'minted', expires: clock.now() + 30 * 60_000 })
    expect(masked).toEqual(['cio_tp_abc'])
    expect(server.seen[0]).toMatchObject({ method: 'POST', url: '/api/v1/trusted_publishing/tokens' })
    expect(server.seen[0]?.headers).toMatchObject({ 'content-type': 'application/json' })
    expect(server.seen[0]?.headers.authorization).toBeUndefined()
    expect(JSON.parse(String(server.seen[0]?.body))).toEqual({ jwt })
  })

  test.each([
    [400, 'Failed to decode JWT', 'trusted-publishing-token'],
    [400, 'JWT has already been used', 'trusted-publishing-token'],
    [400, 'Unsupported JWT issuer: https://x', 'trusted-publishing-refused'],
    [400, 'Unexpected `workflow_ref` value', 'trusted-publishing-refused'],
    [
      400,
      'Trusted Publishing does not support the `pull_request_target` event trigger due to security concerns.',
      'trusted-publishing-refused',
    ],
    [400, 'No Trusted Publishing config found for repository `o/r`.', 'trusted-publisher-missing'],
    [
      400,
      'The Trusted Publishing config for repository `o/r` does not match the workflow filename `release.yml` in the JWT.',
      'trusted-publisher-missing',
    ],
    [500, 'Failed to load OIDC key set', 'registry-unreachable'],
    [404, 'Not Found', 'trusted-publishing-off'],
  ])('%i "%s" is %s, in the words of the registry', async (status, words, code) => {
    const { server, registry, masked } = await stage(() => detail(status, words))
    const result = await registry.open(jwt)
    expect(result).toMatchObject({
      problem: { code, message: `${server.url}/api/v1/trusted_publishing/tokens answered ${status}: ${words}` },
    })
    expect(JSON.stringify(result)).not.toContain(jwt)
    expect(masked).toEqual([])
    expect(server.seen).toHaveLength(1)
  })

  test('says what to register: the workflow that was started, not the one it calls', async () => {
    const { registry } = await stage(() => detail(400, 'No Trusted Publishing config found for repository `o/r`.'))
    expect(await registry.open(jwt)).toMatchObject({
      problem: { fix: expect.stringContaining('repository `o/r`, workflow `release.yml` and no environment') },
    })
  })

  const begin = 'The Trusted Publishing config for repository `o/r`'
  test.each([
    [
      'Trusted Publishing does not support the `workflow_run` event trigger due to security concerns. Please use a different trigger such as `push`, `release`, or `workflow_dispatch`.',
      'a tag push, a release or `workflow_dispatch`',
    ],
    ['Unsupported JWT issuer: https://ghe.example.org/_services/token', 'a token in the input `crates-token`'],
    [
      `${begin} does not match the repository owner ID (42) in the JWT. Expected owner IDs: 999. Please recreate the Trusted Publishing config to update the repository owner ID.`,
      'remove it, and add it again with repository `o/r`',
    ],
    [
      `${begin} does not match the workflow filename \`release.yml\` in the JWT. Expected workflow filenames: \`different.yml\``,
      'The workflow that was started is `release.yml`. Publish from the one that crates.io expects; or in the settings',
    ],
    [
      `${begin} requires an environment, but the JWT does not specify one. Expected environments: \`prod\``,
      'Give the publishing job the `environment:` that crates.io expects',
    ],
    [
      `${begin} does not match the environment \`not-prod\` in the JWT. Expected environments: \`prod\``,
      'The publishing job runs in no environment. Let it run in the one that crates.io expects',
    ],
    ['No Trusted Publishing config found for repository `o/r`.', 'publish its first version with a token'],
  ])('%s: the fix is for that very fault', async (words, fix) => {
    const { registry } = await stage(() => detail(400, words))
    expect(await registry.open(jwt)).toMatchObject({ problem: { fix: expect.stringContaining(fix) } })
  })

  test.each([
    [undefined, 'registry-unreachable'],
    [{ status: 429, body: 'slow down' }, 'registry-unreachable'],
    [{ status: 200, body: '{}' }, 'registry-unreadable'],
    [{ status: 200, body: '{"token":"a b"}' }, 'registry-unreadable'],
  ])('gives no credential for %j', async (reply, code) => {
    const { registry } = await stage(() => reply)
    expect(await registry.open(jwt)).toMatchObject({ problem: { code } })
  })
})

describe('revoking', () => {
  const token = new Credential('cio_tp_abc', 'minted')

  test('is a DELETE with the token as bearer', async () => {
    const { server, registry } = await stage(() => ({ status: 204 }))
    expect(await registry.close(token)).toBeUndefined()
    expect(server.seen[0]).toMatchObject({ method: 'DELETE', url: '/api/v1/trusted_publishing/tokens' })
    expect(server.seen[0]?.headers.authorization).toBe('Bearer cio_tp_abc')
  })

  test('is tried again, and a failure is a warning without the token in it', async () => {
    const { server, registry } = await stage(() => detail(503, 'down'))
    const failed = await registry.close(token)
    expect(failed).toMatchObject({
      code: 'credential-unrevoked',
      level: 'warning',
      message: `${server.url}/api/v1/trusted_publishing/tokens answered 503: down.`,
    })
    expect(JSON.stringify(failed)).not.toContain('cio_tp_abc')
    expect(server.seen).toHaveLength(4)
  })

  test('never touches a token that the user gave', async () => {
    const { server, registry } = await stage(() => ({ status: 204 }))
    expect(await registry.close(new Credential('cio_given', 'given'))).toBeUndefined()
    expect(server.seen).toHaveLength(0)
  })
})
