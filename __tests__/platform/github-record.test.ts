import { afterEach, describe, expect, test } from '@jest/globals'
import { createReleaseRecord } from '../../src/platform/github-record.ts'
import { createHttp } from '../../src/platform/http.ts'
import { testClock } from './clock.ts'
import { type Reply, type Seen, serve, stopAll } from './server.ts'

afterEach(stopAll)

const digest = 'a'.repeat(64)
const json = (status: number, value: unknown): Reply => ({ status, body: JSON.stringify(value) })
const asset = { id: 5, name: 'SHA256SUMS', size: 3, state: 'uploaded', digest: `sha256:${digest}` }
const release = {
  id: 9,
  tag_name: 'core/v1',
  target_commitish: 'main',
  name: null,
  body: null,
  draft: false,
  prerelease: false,
  html_url: 'https://github.com/o/r/releases/tag/core%2Fv1',
  assets: [],
}

async function recordAt(answer: (request: Seen, count: number) => Reply | undefined) {
  const server = await serve(answer)
  const http = createHttp({ environment: {}, version: '1', repository: 'a/b', clock: testClock(), random: () => 0 })
  return { record: createReleaseRecord(http, { apiUrl: server.url, repository: 'o/r', token: 'ghs_x' }), server }
}

describe('the record of a release', () => {
  test('is found by its tag with every file, page by page', async () => {
    const full = Array.from({ length: 100 }, (_, id) => ({ ...asset, id, name: `f${id}`, digest: null }))
    const { record, server } = await recordAt(({ url }) =>
      url.includes('/assets?') ? json(200, url.endsWith('page=1') ? full : [asset]) : json(200, release),
    )
    const found = await record.find('core/v1')
    if (found === 'absent' || 'refused' in found) throw new Error('it was not found')
    expect(found).toMatchObject({ id: 9, tag: 'core/v1', title: '', body: '', immutable: false })
    expect(found.assets).toHaveLength(101)
    expect([found.assets[0]?.sha256, found.assets.at(-1)?.sha256]).toEqual([undefined, digest])
    expect(server.seen[0]?.url).toBe('/repos/o/r/releases/tags/core%2Fv1')
  })

  test('tells absent from refused', async () => {
    const { record } = await recordAt(({ url }) =>
      json(url.includes('v404') ? 404 : 403, { message: 'API rate limit exceeded' }),
    )
    expect(await record.find('v404')).toBe('absent')
    expect(await record.find('v1')).toEqual({ refused: 'API rate limit exceeded', status: 403 })
    expect(await record.statements(digest)).toEqual({ refused: 'API rate limit exceeded', status: 403 })
  })

  test('hands out a file from where GitHub sends for it, and shows that host no token', async () => {
    const { record, server } = await recordAt(({ url }) =>
      url === '/elsewhere' ? { status: 200, body: 'abc' } : { status: 302, headers: { location: '/elsewhere' } },
    )
    expect(Buffer.from((await record.read({ ...asset, sha256: digest })) as Uint8Array).toString()).toBe('abc')
    expect(server.seen.map(({ url, headers }) => [url, headers.accept, headers.authorization])).toEqual([
      ['/repos/o/r/releases/assets/5', 'application/octet-stream', 'token ghs_x'],
      ['/elsewhere', undefined, undefined],
    ])
  })

  test('reads a bundle with its certificate in either place, and says where none is shown', async () => {
    const base64 = (text: string): string => Buffer.from(text).toString('base64')
    const envelope = { payload: base64('p'), payloadType: 't', signatures: [{ sig: base64('s') }] }
    const own = { certificate: { rawBytes: base64('c') }, tlogEntries: [{ integratedTime: '12' }] }
    const chain = { x509CertificateChain: { certificates: [{ rawBytes: base64('d') }] } }
    const bundles = [own, chain].map((verificationMaterial) => ({
      bundle: { verificationMaterial, dsseEnvelope: envelope },
    }))
    const { record } = await recordAt(({ url }) =>
      json(200, { attestations: url.includes(digest) ? bundles : [{ bundle: null }] }),
    )
    const signed = { payloadType: 't', statement: Buffer.from('p'), signature: Buffer.from('s') }
    expect(await record.statements(digest)).toEqual([
      { ...signed, certificate: Buffer.from('c'), logged: 12 },
      { ...signed, certificate: Buffer.from('d'), logged: undefined },
    ])
    expect(await record.statements('b'.repeat(64))).toBe('unshown')
  })

  test('marks a release by what is given alone', async () => {
    const { record, server } = await recordAt(() => json(200, release))
    expect(await record.mark({ id: 9 }, { latest: true })).toBe(true)
    expect(await record.mark({ id: 9 }, { title: 'x', body: 'y', prerelease: true, latest: false })).toBe(true)
    expect(server.seen.map(({ method, url, body }) => [method, url, JSON.parse(body.toString())])).toEqual([
      ['PATCH', '/repos/o/r/releases/9', { make_latest: 'true' }],
      ['PATCH', '/repos/o/r/releases/9', { name: 'x', body: 'y', prerelease: true, make_latest: 'false' }],
    ])
  })
})
