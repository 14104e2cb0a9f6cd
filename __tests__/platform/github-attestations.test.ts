import { afterEach, describe, expect, test } from '@jest/globals'
import { createAttestationStore } from '../../src/platform/github-attestations.ts'
import { createHttp } from '../../src/platform/http.ts'
import { testClock } from './clock.ts'
import { type Reply, type Seen, serve, stopAll } from './server.ts'

afterEach(stopAll)

const digest = 'a'.repeat(64)

async function storeAt(
  answer: (request: Seen, count: number) => Reply | undefined,
  repository: string | undefined = 'o/r',
) {
  const server = await serve(answer)
  const http = createHttp({ environment: {}, version: '1', repository: 'a/b', clock: testClock(), random: () => 0 })
  return { store: createAttestationStore(http, { apiUrl: server.url, repository, token: 'ghs_x' }), server }
}

const json = (status: number, value: unknown): Reply => ({ status, body: JSON.stringify(value) })

describe('the store of attestations', () => {
  test('is sent the bundle with the job’s token, in a version of the API that it can read back', async () => {
    const { store, server } = await storeAt(() => json(201, { id: 7 }))
    expect(await store.store({ mediaType: 'm' })).toEqual({ id: 7 })
    const [request, ...more] = server.seen
    expect(more).toEqual([])
    expect(request).toMatchObject({
      method: 'POST',
      url: '/repos/o/r/attestations',
      headers: {
        authorization: 'token ghs_x',
        'x-github-api-version': '2022-11-28',
        'content-type': 'application/json',
      },
    })
    expect(JSON.parse(request?.body.toString() ?? '')).toEqual({ bundle: { mediaType: 'm' } })
  })

  test('is asked again after a broken connection, for storing twice does no harm', async () => {
    const { store, server } = await storeAt((_request, count) => (count === 1 ? undefined : json(201, { id: 8 })))
    expect(await store.store({})).toEqual({ id: 8 })
    expect(server.seen).toHaveLength(2)
  })

  test.each([
    [json(403, { message: 'Resource not accessible by integration' }), 'Resource not accessible by integration', 403],
    [json(422, { message: 'Invalid Argument -\n duplicate subject' }), 'Invalid Argument - duplicate subject', 422],
    [{ status: 413, reason: 'Too Large', body: '<html>' }, 'Too Large', 413],
    [json(201, { number: 1 }), 'the answer has no id', 201],
    [json(200, { id: 1 }), 'OK', 200],
  ])('that answers %j is a refusal in its words', async (reply, refused, status) => {
    const { store } = await storeAt(() => reply)
    expect(await store.store({})).toEqual({ refused, status })
  })

  test('lists what it has of a digest, whether or not it shows the bundles', async () => {
    const attestations = [
      { bundle: { dsseEnvelope: { payload: 'e30=' } }, repository_id: 1 },
      { repository_id: 1, bundle_url: 'https://example.org/1' },
      { bundle: null },
      { bundle: { messageSignature: {} } },
    ]
    const { store, server } = await storeAt(() => json(200, { attestations }))
    expect(await store.list(digest)).toEqual([{ payload: 'e30=' }, 'unshown', 'unshown', { payload: '' }])
    expect(server.seen[0]?.url).toBe(`/repos/o/r/attestations/sha256:${digest}?per_page=100&predicate_type=provenance`)
  })

  test.each([
    [json(404, { message: 'Not Found' }), []],
    [json(200, { attestations: [] }), []],
    [json(200, []), { refused: 'the answer is no list of attestations', status: 200 }],
    [json(403, { message: 'Forbidden' }), { refused: 'Forbidden', status: 403 }],
  ])('that lists with %j gives %j', async (reply, listed) => {
    const { store } = await storeAt(() => reply)
    expect(await store.list(digest)).toEqual(listed)
  })

  test('is none where the runner names no repository', async () => {
    const http = createHttp({ environment: {}, version: '1', repository: 'a/b', clock: testClock(), random: () => 0 })
    const store = createAttestationStore(http, {
      apiUrl: 'http://127.0.0.1:1',
      repository: undefined,
      token: undefined,
    })
    const refusal = { refused: 'GITHUB_REPOSITORY is not set', status: 0 }
    expect([await store.store({}), await store.list(digest)]).toEqual([refusal, refusal])
  })
})
