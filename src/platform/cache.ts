import { createHash } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { fittingJson } from '../model/json.ts'
import { boolean, object, optional, text } from '../model/shape.ts'
import type { Cache } from '../ports/cache.ts'
import type { Clock } from '../ports/clock.ts'
import type { Http, HttpResponse } from '../ports/http.ts'

/** What the cache is built from. */
export interface CacheOptions {
  readonly http: Http
  readonly clock: Clock
  readonly environment: Readonly<Record<string, string>>
  readonly mask: (secret: string) => void
  /** Milliseconds that a fetch may take, and a store; a minute unless told. */
  readonly patience?: number
}

/** The service finds an entry by its key and by what it calls a version: here the form of the archive, so that nobody else's is found. */
export const cacheVersion = createHash('sha256').update('release-action|tar|1').digest('hex')

/** Bytes of the largest archive that is fetched or stored. */
export const largestArchive = 512 * 1024 * 1024

/** Bytes that are asked for at a time: an answer stands in memory whole. */
const piece = 16 * 1024 * 1024

const service = 'github.actions.results.api.v1.CacheService'

/** Twirp writes names as the protocol buffers have them; JSON of protocol buffers may have them in camel case too. */
const found = object({
  ok: optional(boolean),
  signed_download_url: optional(text),
  signedDownloadUrl: optional(text),
  matched_key: optional(text),
  matchedKey: optional(text),
})
const created = object({ ok: optional(boolean), signed_upload_url: optional(text), signedUploadUrl: optional(text) })
const finished = object({ ok: optional(boolean) })
const refusal = object({ msg: optional(text) })

/**
 * GitHub's cache service, version 2: Twirp with JSON bodies at `ACTIONS_RESULTS_URL`, and a blob at a signed address
 * (actions/toolkit, `packages/cache/src`). Nothing is asked twice, and an address that was signed is masked before it is used.
 */
export function createCache({ http, clock, environment, mask, patience = 60_000 }: CacheOptions): Cache {
  const address = environment['ACTIONS_RESULTS_URL'] ?? ''
  const token = environment['ACTIONS_RUNTIME_TOKEN'] ?? ''

  const call = (method: string, fields: object, left: () => number): Promise<HttpResponse> =>
    http.send({
      method: 'POST',
      url: new URL(`/twirp/${service}/${method}`, address).href,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify({ ...fields, version: cacheVersion })),
      deadline: left(),
    })
  const signed = (url: string | undefined): string | undefined => {
    if (url === undefined || !URL.canParse(url)) return undefined
    const signature = new URL(url).searchParams.get('sig')
    for (const secret of [url, signature, signature && encodeURIComponent(signature)]) if (secret) mask(secret)
    return url
  }
  const within = (): (() => number) => {
    const ends = clock.now() + patience
    return () => Math.max(1, ends - clock.now())
  }

  return {
    missing: missingIn(environment, address, token),
    async fetch([key, ...others], file) {
      mask(token)
      const left = within()
      const answer = await call('GetCacheEntryDownloadURL', { key, restore_keys: others }, left)
      if (answer.status !== 200) return { failed: wordsOf(answer) }
      const told = fittingJson(answer.body, found)
      const url = signed(told?.signed_download_url ?? told?.signedDownloadUrl)
      const matched = told?.matched_key ?? told?.matchedKey
      if (told?.ok !== true) return told === undefined ? { failed: 'it answered what is no answer' } : 'absent'
      if (url === undefined || matched === undefined) return { failed: 'it answered without an address' }
      try {
        const failed = await download(http, url, file, left)
        return failed === undefined ? { key: matched } : { failed }
      } catch (error) {
        return { failed: String(error) }
      }
    },
    async store(key, archive) {
      mask(token)
      const left = within()
      if (archive.length > largestArchive) return { failed: `${archive.length} bytes are more than are kept` }
      const answer = await call('CreateCacheEntry', { key }, left)
      // somebody else was first
      if (answer.status === 409) return 'there'
      if (answer.status !== 200) return { failed: wordsOf(answer) }
      const told = fittingJson(answer.body, created)
      const url = signed(told?.signed_upload_url ?? told?.signedUploadUrl)
      if (told?.ok !== true) return told === undefined ? { failed: 'it answered what is no answer' } : 'there'
      if (url === undefined) return { failed: 'it answered without an address' }
      const put = await http.send({
        method: 'PUT',
        url,
        headers: { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' },
        body: archive,
        deadline: left(),
      })
      if (put.status !== 201) return { failed: wordsOf(put) }
      const end = await call('FinalizeCacheEntryUpload', { key, size_bytes: String(archive.length) }, left)
      const isStored = end.status === 200 && fittingJson(end.body, finished)?.ok === true
      return isStored ? 'stored' : { failed: wordsOf(end) }
    },
  }
}

/** As GitHub's own client tells it: an Enterprise server has the older service, if any, and so may other runners. */
function missingIn(environment: CacheOptions['environment'], address: string, token: string): string | undefined {
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const host = URL.canParse(server) ? new URL(server).hostname : server
  if (!/^github\.com$|\.ghe\.com$|\.localhost$/i.test(host)) return `${server} has no cache service that is known here`
  const isThere = URL.canParse(address) && token !== '' && (environment['ACTIONS_CACHE_SERVICE_V2'] ?? '') !== ''
  return isThere ? undefined : 'the runner names no cache service'
}

/** Brings the blob into the file, piece by piece; words where it cannot. */
async function download(http: Http, url: string, file: string, left: () => number): Promise<string | undefined> {
  await mkdir(path.dirname(file), { recursive: true })
  const handle = await open(file, 'w')
  try {
    for (let at = 0, total = 1; at < total;) {
      const answer = await http.send({
        method: 'GET',
        url,
        headers: { range: `bytes=${at}-${at + piece - 1}` },
        deadline: left(),
        repeatable: false,
      })
      const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(answer.headers['content-range'] ?? '')
      const isWhole = answer.status === 200 && at === 0
      if (!isWhole && (answer.status !== 206 || Number(range?.[1]) !== at)) return wordsOf(answer)
      total = isWhole ? answer.body.length : Number(range?.[2])
      if (total > largestArchive)
        return `the archive has ${total} bytes, and ${largestArchive} are the most that is taken`
      if (answer.body.length === 0) return 'the archive ends too early'
      await handle.writeFile(answer.body)
      at += answer.body.length
    }
    return undefined
  } finally {
    await handle.close()
  }
}

/** Never with the address, which is a secret. */
function wordsOf({ status, reason, body }: HttpResponse): string {
  if (status === 0) return `it did not answer: ${reason}`
  const words = fittingJson(body, refusal)?.msg ?? reason
  return `it answered ${status}${words === '' ? '' : `: ${words.slice(0, 200)}`}`
}
