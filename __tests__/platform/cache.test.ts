import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { cacheVersion, createCache, largestArchive } from '../../src/platform/cache.ts'
import { clock } from '../../src/platform/clock.ts'
import { createHttp } from '../../src/platform/http.ts'
import { listen, type Reply, type Seen, serve, stopAll } from './server.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'platform-cache-'))
})
afterEach(stopAll)
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))

const runner = { ACTIONS_RUNTIME_TOKEN: 'the-runtime-token', ACTIONS_CACHE_SERVICE_V2: 'True' }
const archive = (bytes: Buffer) => ({
  length: bytes.length,
  open: async function* () {
    yield bytes
  },
})
const json = (value: unknown, status = 200): Reply => ({ status, body: JSON.stringify(value) })
const method = ({ url }: Seen): string => url.split('/').at(-1) ?? ''

function cacheAt(url: string, environment: Readonly<Record<string, string>> = {}, patience?: number) {
  const masked: string[] = []
  const http = createHttp({ environment: {}, version: '0.1.0', repository: 'o/r', clock })
  const cache = createCache({
    http,
    clock,
    environment: { ...runner, ACTIONS_RESULTS_URL: url, ...environment },
    mask: (secret) => void masked.push(secret),
    ...(patience !== undefined && { patience }),
  })
  return { cache, masked, file: path.join(folder, 'some', 'archive.tar') }
}

describe('whether there is a cache', () => {
  test.each([
    [{}],
    [{ GITHUB_SERVER_URL: 'https://github.com' }],
    [{ GITHUB_SERVER_URL: 'https://acme.ghe.com' }],
    [{ GITHUB_SERVER_URL: 'http://github.localhost' }],
  ])('there is one for %j', (environment) => {
    expect(cacheAt('https://results.example.org/', environment).cache.missing).toBeUndefined()
  })

  test.each([
    [{ GITHUB_SERVER_URL: 'https://github.example.org' }, 'no cache service that is known here'],
    [{ ACTIONS_CACHE_SERVICE_V2: '' }, 'the runner names no cache service'],
    [{ ACTIONS_RUNTIME_TOKEN: '' }, 'the runner names no cache service'],
    [{ ACTIONS_RESULTS_URL: '' }, 'the runner names no cache service'],
    [{ ACTIONS_RESULTS_URL: 'no address' }, 'the runner names no cache service'],
  ])('there is none for %j', (environment, words) => {
    expect(cacheAt('https://results.example.org/', environment).cache.missing).toContain(words)
  })
})

describe('fetch', () => {
  test('asks for the keys, masks what is secret, and brings a large archive piece by piece', async () => {
    const bytes = Buffer.alloc(20 * 1024 * 1024, 'tar ')
    const server = await serve((request) => {
      if (request.method === 'POST') {
        const url = `${server.url}/blob?sig=a%2Fsignature`
        return json({ ok: true, signed_download_url: url, matched_key: 'crates-1' })
      }
      const [, from = '0', to = '0'] = /^bytes=(\d+)-(\d+)$/.exec(String(request.headers['range'])) ?? []
      const body = bytes.subarray(Number(from), Number(to) + 1)
      const range = `bytes ${from}-${Number(from) + body.length - 1}/${bytes.length}`
      return { status: 206, headers: { 'content-range': range }, body }
    })
    const { cache, file, masked } = cacheAt(`${server.url}/`)
    expect(await cache.fetch(['crates-1-x', 'crates-1-', 'crates-'], file)).toEqual({ key: 'crates-1' })
    expect(Buffer.compare(await readFile(file), bytes)).toBe(0)
    const [asked, ...parts] = server.seen
    expect(asked?.url).toBe('/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL')
    expect(asked?.headers).toMatchObject({
      authorization: 'Bearer the-runtime-token',
      'content-type': 'application/json',
    })
    expect(JSON.parse(String(asked?.body))).toEqual({
      key: 'crates-1-x',
      restore_keys: ['crates-1-', 'crates-'],
      version: cacheVersion,
    })
    // an address that is signed needs no token, and its host shall not have it
    expect(parts.map(({ url, headers }) => [url, headers['authorization']])).toEqual([
      ['/blob?sig=a%2Fsignature', undefined],
      ['/blob?sig=a%2Fsignature', undefined],
    ])
    expect(masked).toEqual(
      expect.arrayContaining([
        'the-runtime-token',
        `${server.url}/blob?sig=a%2Fsignature`,
        'a/signature',
        'a%2Fsignature',
      ]),
    )
  })

  test('takes names in camel case too, and an answer that is no part', async () => {
    const server = await serve(({ method: verb }) =>
      verb === 'POST'
        ? json({ ok: true, signedDownloadUrl: `${server.url}/blob`, matchedKey: 'k' })
        : { status: 200, body: 'whole' },
    )
    const { cache, file } = cacheAt(server.url)
    expect(await cache.fetch(['k'], file)).toEqual({ key: 'k' })
    expect(await readFile(file, 'utf8')).toBe('whole')
  })

  test.each<[string, Reply | undefined, string]>([
    ['says that there is none', json({ ok: false }), 'absent'],
    ['says nothing of it', json({}), 'absent'],
    ['is down', { status: 503, body: '<html>' }, 'it answered 503'],
    [
      'refuses',
      json({ code: 'unauthenticated', msg: 'the token is too old' }, 401),
      'it answered 401: the token is too old',
    ],
    ['answers a page', { status: 200, body: '<html>' }, 'it answered what is no answer'],
    ['answers other types', json({ ok: 'yes' }), 'it answered what is no answer'],
    ['answers without an address', json({ ok: true, matched_key: 'k' }), 'it answered without an address'],
    [
      'answers with no address',
      json({ ok: true, matched_key: 'k', signed_download_url: 'x' }),
      'it answered without an address',
    ],
    ['breaks the connection', undefined, 'it did not answer: '],
  ])('asks once, and gives words, where the service %s', async (_, reply, words) => {
    const server = await serve(() => reply)
    const { cache, file } = cacheAt(server.url)
    const end = await cache.fetch(['k'], file)
    expect(typeof end === 'object' && 'failed' in end ? end.failed : end).toContain(words)
    expect(server.seen).toHaveLength(1)
  })

  test.each<[string, Reply, string]>([
    ['is gone', { status: 404, reason: 'The specified blob does not exist.' }, 'it answered 404'],
    ['is somewhere else', { status: 302, headers: { location: 'https://example.org/' } }, 'it answered 302'],
    ['is empty', { status: 200, body: '' }, 'the archive ends too early'],
    ['is gigantic', { status: 206, headers: { 'content-range': 'bytes 0-1/99999999999' }, body: 'xx' }, 'are the most'],
    ['begins elsewhere', { status: 206, headers: { 'content-range': 'bytes 5-6/7' }, body: 'xx' }, 'it answered 206'],
    [
      'never ends',
      { status: 206, headers: { 'content-range': 'bytes 0-0/9' }, body: '' },
      'the archive ends too early',
    ],
  ])('gives words where the archive %s, without its address', async (_, reply, words) => {
    const server = await serve(({ method: verb }) =>
      verb === 'POST' ? json({ ok: true, signed_download_url: `${server.url}/b?sig=secret`, matched_key: 'k' }) : reply,
    )
    const { cache, file } = cacheAt(server.url)
    const end = await cache.fetch(['k'], file)
    expect(end).toEqual({ failed: expect.stringContaining(words) })
    expect(JSON.stringify(end)).not.toContain('secret')
  })

  test('ends with its patience where the service is silent', async () => {
    const port = await listen(createServer(() => {}))
    const { cache, file } = cacheAt(`http://127.0.0.1:${port}`, {}, 50)
    expect(await cache.fetch(['k'], file)).toEqual({
      failed: expect.stringContaining('it did not answer: no answer within'),
    })
    expect(await cache.store('k', archive(Buffer.from('x')))).toEqual({
      failed: expect.stringContaining('no answer within'),
    })
  })
})

describe('store', () => {
  test('takes the key, puts the archive as a blob of blocks, and finishes with its size', async () => {
    const server = await serve((request) => {
      if (request.method === 'PUT') return { status: 201 }
      return method(request) === 'CreateCacheEntry'
        ? json({ ok: true, signed_upload_url: `${server.url}/blob?sig=up` })
        : json({ ok: true, entry_id: '7' })
    })
    const { cache, masked } = cacheAt(server.url)
    expect(await cache.store('k', archive(Buffer.from('bytes')))).toBe('stored')
    expect(server.seen.map((each) => [each.method, method(each), String(each.body)])).toEqual([
      ['POST', 'CreateCacheEntry', JSON.stringify({ key: 'k', version: cacheVersion })],
      ['PUT', 'blob?sig=up', 'bytes'],
      ['POST', 'FinalizeCacheEntryUpload', JSON.stringify({ key: 'k', size_bytes: '5', version: cacheVersion })],
    ])
    expect(server.seen[1]?.headers).toMatchObject({ 'x-ms-blob-type': 'BlockBlob', 'content-length': '5' })
    expect(server.seen[1]?.headers['authorization']).toBeUndefined()
    expect(masked).toEqual(expect.arrayContaining(['the-runtime-token', 'up']))
  })

  test.each<[string, Reply]>([
    ['409', json({ code: 'already_exists', msg: 'cache entry with the same key exists' }, 409)],
    ['ok: false', json({ ok: false, message: 'no' })],
  ])('sends nothing where the key is taken (%s)', async (_, reply) => {
    const server = await serve(() => reply)
    expect(await cacheAt(server.url).cache.store('k', archive(Buffer.from('x')))).toBe('there')
    expect(server.seen).toHaveLength(1)
  })

  test('does not begin with an archive that is too large', async () => {
    const server = await serve(() => json({ ok: true }))
    const large = { length: largestArchive + 1, open: () => archive(Buffer.alloc(0)).open() }
    expect(await cacheAt(server.url).cache.store('k', large)).toEqual({
      failed: expect.stringContaining('more than are kept'),
    })
    expect(server.seen).toEqual([])
  })

  test.each<[string, string]>([
    ['CreateCacheEntry', 'it answered 500'],
    ['blob?sig=up', 'it answered 500'],
    ['FinalizeCacheEntryUpload', 'it answered 500'],
  ])('gives words where %s fails', async (broken, words) => {
    const server = await serve((request) => {
      if (method(request) === broken) return { status: 500 }
      if (request.method === 'PUT') return { status: 201 }
      return json({ ok: true, signed_upload_url: `${server.url}/blob?sig=up` })
    })
    expect(await cacheAt(server.url).cache.store('k', archive(Buffer.from('x')))).toEqual({
      failed: expect.stringContaining(words),
    })
  })

  test('gives words where the archive cannot be read', async () => {
    const server = await serve((request) =>
      request.method === 'PUT' ? { status: 201 } : json({ ok: true, signed_upload_url: `${server.url}/b` }),
    )
    const broken = {
      length: 3,
      open: async function* (): AsyncGenerator<Uint8Array> {
        yield Buffer.from('x')
        throw new Error('the disk is gone')
      },
    }
    expect(await cacheAt(server.url).cache.store('k', broken)).toEqual({
      failed: expect.stringContaining('the disk is gone'),
    })
  })
})
