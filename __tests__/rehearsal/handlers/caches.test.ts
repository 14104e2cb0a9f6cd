import { describe, expect, test } from '@jest/globals'
import { handleArtifacts } from '../../../rehearsal/handlers/artifacts.ts'
import { cachePath } from '../../../rehearsal/handlers/artifacts/caches.ts'
import { type ArtifactsState, newArtifactsState } from '../../../rehearsal/handlers/artifacts/state.ts'
import { newJob } from '../../../rehearsal/job-facts.ts'
import { newRun, type RunDifferences } from '../../../rehearsal/run-facts.ts'
import { ask } from '../plain-server.ts'

const host = 'results-receiver.actions.githubusercontent.com'
const now = Date.UTC(2026, 10, 1)
const version = 'v'
const newState = (): ArtifactsState => newArtifactsState({ now: () => now, run: newRun() })

/** The service as a job of such a run reaches it. */
function jobOf(state: ArtifactsState, differs: RunDifferences = {}) {
  const token = newJob(newRun({ ref: 'refs/heads/main', ...differs }), now).runtimeToken
  const send = async (...request: Parameters<typeof ask>) => {
    const answer = await handleArtifacts(ask(...request), state)
    if (answer === 'upstream') throw new Error('handed on')
    return answer
  }
  const call = async (method: string, fields: object, given: string | undefined = token) => {
    const answer = await send('POST', cachePath + method, { host, token: given, body: { version, ...fields } })
    return { status: answer.status, body: JSON.parse(String(answer.body)) as Readonly<Record<string, string>> }
  }
  const blob = (method: string, url: string, headers: Readonly<Record<string, string>>, body = '') => {
    const { pathname, search, host: at } = new URL(url)
    return send(method, pathname, { host: at, query: search.slice(1), headers, body: Buffer.from(body) })
  }
  return {
    call,
    blob,
    async save(key: string, content: string) {
      const made = await call('CreateCacheEntry', { key })
      await blob('PUT', made.body['signed_upload_url'] ?? '', { 'x-ms-blob-type': 'BlockBlob' }, content)
      return call('FinalizeCacheEntryUpload', { key, size_bytes: String(content.length) })
    },
    async find(key: string, ...others: readonly string[]) {
      const { body } = await call('GetCacheEntryDownloadURL', { key, restore_keys: others })
      return body['matched_key']
    },
  }
}

describe('the simulated cache service', () => {
  test('finds a key, else the newest that begins with it, else with one of the others in their order', async () => {
    const job = jobOf(newState())
    for (const key of ['a-1', 'a-2', 'b-1']) expect((await job.save(key, key)).body).toMatchObject({ ok: true })
    expect([
      await job.find('a-1', 'b-'),
      await job.find('a-', 'b-'),
      await job.find('x', 'b-', 'a-'),
      await job.find('x'),
    ]).toEqual(['a-1', 'a-2', 'b-1', undefined])
    const { body } = await job.call('GetCacheEntryDownloadURL', { key: 'a-1', version: 'another' })
    expect(body).toEqual({ ok: false })
  })

  test('lets a ref read its own caches and those of the default branch, and fill its own alone', async () => {
    const state = newState()
    const main = jobOf(state)
    const [one, two] = ['refs/tags/v1', 'refs/tags/v2'].map((ref) => jobOf(state, { ref }))
    await main.save('k-main', 'm')
    await one?.save('k-one', '1')
    expect([await one?.find('k-'), await two?.find('k-'), await main.find('k-')]).toEqual(['k-one', 'k-main', 'k-main'])
    // the same key in another scope is another entry
    expect((await two?.save('k-one', '22'))?.body).toMatchObject({ ok: true })
    expect(state.caches.map(({ key, scope }) => `${key} of ${scope}`)).toEqual([
      'k-main of refs/heads/main',
      'k-one of refs/tags/v1',
      'k-one of refs/tags/v2',
    ])
  })

  test('gives a key away once, and finds none that is not finished', async () => {
    const job = jobOf(newState())
    expect(await job.call('CreateCacheEntry', { key: 'k' })).toMatchObject({ status: 200 })
    expect(await job.call('CreateCacheEntry', { key: 'k' })).toMatchObject({
      status: 409,
      body: { code: 'already_exists' },
    })
    expect(await job.find('k')).toBeUndefined()
    expect(await job.call('FinalizeCacheEntryUpload', { key: 'k', size_bytes: '1' })).toMatchObject({ status: 412 })
  })

  test('gives the archive whole or by ranges, and takes no other size than it has', async () => {
    const state = newState()
    const job = jobOf(state)
    const made = await job.call('CreateCacheEntry', { key: 'k' })
    await job.blob('PUT', made.body['signed_upload_url'] ?? '', { 'x-ms-blob-type': 'BlockBlob' }, '0123456789')
    expect(await job.call('FinalizeCacheEntryUpload', { key: 'k', size_bytes: '9' })).toMatchObject({ status: 400 })
    expect(await job.call('FinalizeCacheEntryUpload', { key: 'k', sizeBytes: '10' })).toMatchObject({ status: 200 })
    const { body } = await job.call('GetCacheEntryDownloadURL', { key: 'k' })
    const get = async (headers: Readonly<Record<string, string>>) => {
      const answer = await job.blob('GET', body['signed_download_url'] ?? '', headers)
      return [answer.status, answer.headers?.['content-range'], answer.status < 300 ? String(answer.body) : '']
    }
    expect([
      await get({}),
      await get({ range: 'bytes=2-4' }),
      await get({ 'x-ms-range': 'bytes=8-99' }),
      await get({ range: 'bytes=7-' }),
      await get({ range: 'bytes=10-12' }),
      await get({ range: 'lines=1-2' }),
    ]).toEqual([
      [200, undefined, '0123456789'],
      [206, 'bytes 2-4/10', '234'],
      [206, 'bytes 8-9/10', '89'],
      [206, 'bytes 7-9/10', '789'],
      [416, undefined, ''],
      [200, undefined, '0123456789'],
    ])
    const again = await job.blob('PUT', made.body['signed_upload_url'] ?? '', { 'x-ms-blob-type': 'BlockBlob' }, 'x')
    expect(again.status).toBe(409)
  })

  test.each([
    ['CreateCacheEntry', {}, 400],
    ['CreateCacheEntry', { key: 'a,b' }, 400],
    ['CreateCacheEntry', { key: 'k'.repeat(513) }, 400],
    ['GetCacheEntryDownloadURL', { key: 'k', version: '' }, 400],
    ['GetCacheEntryDownloadURL', { key: 'k', restore_keys: Array.from({ length: 10 }, String) }, 400],
    ['FinalizeCacheEntryUpload', { key: 'k', size_bytes: '1' }, 404],
    ['DeleteCacheEntry', { key: 'k' }, 404],
  ])('refuses %s of %j', async (method, fields, status) => {
    expect((await jobOf(newState()).call(method, fields)).status).toBe(status)
  })

  test('refuses who has no token of a job', async () => {
    expect(await jobOf(newState()).call('CreateCacheEntry', { key: 'k' }, 'a.b.c')).toMatchObject({ status: 401 })
  })
})
