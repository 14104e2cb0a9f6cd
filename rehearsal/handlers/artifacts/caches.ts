import { randomUUID } from 'node:crypto'
import { json, type LoopbackRequest, type LoopbackResponse } from '../../handler.ts'
import { readRuntimeToken, type RuntimeIdentity } from '../../runtime-token.ts'
import { bearer } from '../hosts.ts'
import { type Fields, parse, text } from './service.ts'
import { type ArtifactsState, sha256, signedUrl, type StoredCache } from './state.ts'

/** The path below which the methods of the cache lie. */
export const cachePath = '/twirp/github.actions.results.api.v1.CacheService/'

type Method = (fields: Fields, job: RuntimeIdentity, state: ArtifactsState) => LoopbackResponse

/**
 * The Results service, version 2 of the cache: Twirp with JSON bodies (`@actions/cache`, generated/results/api/v1/cache).
 * An entry belongs to the ref of the job that made it, and is found by the refs that the job's token names.
 */
export function handleCacheService(request: LoopbackRequest, state: ArtifactsState): LoopbackResponse {
  const name = request.path.slice(cachePath.length)
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined
  if (!method || request.method !== 'POST') return failure(404, 'bad_route', `no handler for path "${request.path}"`)
  const job = readRuntimeToken(bearer(request) ?? '', state.serviceKey, state.now())
  if (!job) return failure(401, 'unauthenticated', 'invalid or expired token')
  const fields = parse(request.body)
  if (!fields) return failure(400, 'malformed', 'the json request could not be decoded')
  for (const field of ['key', 'version']) {
    const value = text(fields, field) ?? ''
    if (value === '') return failure(400, 'invalid_argument', `${field} is required`)
    if (value.length > 512 || value.includes(',')) return failure(400, 'invalid_argument', `${field} is invalid`)
  }
  return method(fields, job, state)
}

const methods: Readonly<Record<string, Method>> = {
  CreateCacheEntry: create,
  FinalizeCacheEntryUpload: finalize,
  GetCacheEntryDownloadURL: address,
}

function create(fields: Fields, job: RuntimeIdentity, state: ArtifactsState): LoopbackResponse {
  const scope = job.caches.find(({ mayWrite }) => mayWrite)?.ref
  if (scope === undefined) return failure(403, 'permission_denied', 'the token does not give write access to a cache')
  if (own(fields, scope, state)) {
    return failure(409, 'already_exists', 'cache entry with the same key, version, and scope already exists')
  }
  const entry: StoredCache = {
    id: state.nextId++,
    key: text(fields, 'key') ?? '',
    version: text(fields, 'version') ?? '',
    scope,
    blob: `/actions-cache/${sha256(Buffer.from(randomUUID())).slice(0, 40)}`,
    finalized: false,
  }
  state.caches.push(entry)
  return json(200, { ok: true, signed_upload_url: signed(entry, 'w', state) })
}

function finalize(fields: Fields, job: RuntimeIdentity, state: ArtifactsState): LoopbackResponse {
  const entry = job.caches.map(({ ref }) => own(fields, ref, state)).find((each) => each?.finalized === false)
  if (!entry) return failure(404, 'not_found', 'cache entry not found')
  const content = state.blobs.get(entry.blob)?.content
  if (!content) return failure(412, 'failed_precondition', 'the cache has not been uploaded')
  // int64 is a text in the JSON of protocol buffers
  if (Number(fields['size_bytes'] ?? fields['sizeBytes']) !== content.length) {
    return failure(400, 'invalid_argument', 'size_bytes does not match the uploaded cache')
  }
  entry.finalized = true
  return json(200, { ok: true, entry_id: String(entry.id) })
}

/** Ref by ref: the key itself, then the newest that begins with it, then with each of the others (GitHub docs, "Cache key matching"). */
function address(fields: Fields, job: RuntimeIdentity, state: ArtifactsState): LoopbackResponse {
  const key = text(fields, 'key') ?? ''
  const told = fields['restore_keys'] ?? fields['restoreKeys']
  const others = Array.isArray(told) ? told.filter((each) => typeof each === 'string') : []
  if (others.length > 9) return failure(400, 'invalid_argument', 'restore_keys are limited to 9')
  for (const { ref } of job.caches) {
    const here = state.caches
      .filter(({ scope, version, finalized }) => finalized && scope === ref && version === text(fields, 'version'))
      .toReversed()
    const begins = [key, ...others].map((start) => here.find((each) => each.key.startsWith(start)))
    const found = here.find((each) => each.key === key) ?? begins.find((each) => each !== undefined)
    if (found) {
      return json(200, { ok: true, signed_download_url: signed(found, 'r', state), matched_key: found.key })
    }
  }
  return json(200, { ok: false })
}

const own = (fields: Fields, scope: string, state: ArtifactsState): StoredCache | undefined =>
  state.caches.find(
    (each) => each.key === text(fields, 'key') && each.version === text(fields, 'version') && each.scope === scope,
  )

const signed = ({ blob, key }: StoredCache, permission: 'r' | 'w', state: ArtifactsState): string =>
  signedUrl({ blob, name: key, mimeType: 'application/octet-stream' }, permission, state)

function failure(status: number, code: string, msg: string): LoopbackResponse {
  return json(status, { code, msg })
}
