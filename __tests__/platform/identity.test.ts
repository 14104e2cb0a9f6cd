import { afterEach, describe, expect, test } from '@jest/globals'
import { createHttp } from '../../src/platform/http.ts'
import { createIdentity } from '../../src/platform/identity.ts'
import { testClock } from './clock.ts'
import { type Reply, serve, stopAll } from './server.ts'

afterEach(stopAll)

const jwt = (count: number): string => `eyJ0.eyJz${count}.c2ln`

async function stage(answer: (count: number) => Reply | undefined) {
  const server = await serve((_request, count) => answer(count))
  const masked: string[] = []
  const http = createHttp({ environment: {}, version: '1', repository: 'a/b', clock: testClock() })
  const identity = createIdentity(
    http,
    {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-runner',
    },
    (secret) => masked.push(secret),
  )
  return { server, masked, identity }
}

describe("the job's identity", () => {
  test('gives a fresh token for the audience at each call, masked', async () => {
    const { server, masked, identity } = await stage((count) => ({
      status: 200,
      body: JSON.stringify({ count: 1, value: jwt(count) }),
    }))
    expect(identity.available).toBe(true)
    expect(await identity.token('crates.io')).toEqual({ jwt: jwt(1) })
    expect(await identity.token('pypi&x=1')).toEqual({ jwt: jwt(2) })
    expect(masked).toEqual([jwt(1), jwt(2)])
    expect(server.seen.map((each) => each.url)).toEqual([
      '/token?api-version=2.0&audience=crates.io',
      '/token?api-version=2.0&audience=pypi%26x%3D1',
    ])
    expect(server.seen[0]?.headers).toMatchObject({ authorization: 'bearer of-the-runner' })
  })

  test('is tried again when the service stumbles', async () => {
    const { server, identity } = await stage((count) =>
      count < 3 ? { status: 500 } : { status: 200, body: JSON.stringify({ value: jwt(count) }) },
    )
    expect(await identity.token('pypi')).toEqual({ jwt: jwt(3) })
    expect(server.seen).toHaveLength(3)
  })

  test('hands on why it was refused', async () => {
    const { identity } = await stage(() => ({ status: 403, body: '{"message":"not for you"}' }))
    expect(await identity.token('pypi')).toEqual({ refused: "GitHub's token service answered 403: not for you" })
  })

  test.each(['not json', '{}', '{"value":7}', '{"value":"no token"}', 'null'])(
    'takes no token from %s',
    async (body) => {
      const { identity, masked } = await stage(() => ({ status: 200, body }))
      expect(await identity.token('pypi')).toEqual({ refused: "GitHub's token service answered without a token" })
      expect(masked).toEqual([])
    },
  )

  test('says that nobody answered', async () => {
    const { identity } = await stage(() => undefined)
    expect(await identity.token('pypi')).toEqual({
      refused: "GitHub's token service did not answer: other side closed",
    })
  })

  test.each([
    {},
    { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/' },
    { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' },
    { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' },
  ])('is not available with %j', async (environment) => {
    const unasked = { send: () => Promise.reject(new Error('nothing may be asked')) }
    const identity = createIdentity(unasked, environment, () => {})
    expect(identity.available).toBe(false)
    expect(await identity.token('pypi')).toEqual({
      refused: 'the job has no `permissions: id-token: write`, or it belongs to a pull request from a fork',
    })
  })
})

test.each(['https://ghe.example.org', 'https://octo.ghe.com'])(
  'an identity of %s is none, since no registry knows its issuer',
  async (server) => {
    const asked = await serve(() => ({ status: 200, body: JSON.stringify({ value: jwt(1) }) }))
    const http = createHttp({ environment: {}, version: '1', repository: 'a/b', clock: testClock() })
    const job = { ACTIONS_ID_TOKEN_REQUEST_URL: `${asked.url}/token`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' }
    const identity = createIdentity(http, { ...job, GITHUB_SERVER_URL: server }, () => {})
    expect(identity.available).toBe(false)
    expect(await identity.token('pypi')).toEqual({
      refused: `${server} is not github.com, and no registry knows its OIDC tokens`,
    })
    expect(asked.seen).toEqual([])
    const usual = createIdentity(http, { ...job, GITHUB_SERVER_URL: 'https://github.com' }, () => {})
    expect(usual.available).toBe(true)
  },
)
