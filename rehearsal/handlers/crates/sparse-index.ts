import { createHash } from 'node:crypto'
import { json, text, type LoopbackRequest, type LoopbackResponse } from '../../handler.ts'
import { isAssumed, upstreamFile } from './lookup.ts'
import { decodePath, indexPath } from './names.ts'
import type { PublishedCrate } from './published.ts'
import type { UpstreamEntry } from './upstream-entry.ts'
import type { CratesState } from './state.ts'
import { isYanked } from './versions.ts'

/** How long caches may keep an index file (crates.io `src/storage.rs`). */
const CACHING = { 'cache-control': 'public,max-age=600' }

/**
 * A file of the sparse index: `config.json`, or upstream's lines followed by those of what was published here and has had
 * its lag. Answers 404 for a crate that does not exist, 304 where the caller has the very bytes.
 */
export async function answerIndex(state: CratesState, request: LoopbackRequest): Promise<LoopbackResponse> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return text(405, 'Method Not Allowed')
  if (request.path === '/config.json') {
    const locked = state.options.authRequired === true ? { 'auth-required': true } : {}
    return json(200, { dl: `${state.bases.downloads}/crates`, api: state.bases.api, ...locked }, CACHING)
  }
  const name = decodePath(request.path.slice(request.path.lastIndexOf('/') + 1)) ?? ''
  if (indexPath(name) !== request.path) return missing()
  const body = await throughCache(state, request.path, () => indexFile(state, name))
  if (body === 'unreachable') return text(503, 'The rehearsal could not reach the public index.')
  if (body === undefined) return missing()
  const etag = `"${createHash('md5').update(body).digest('hex')}"`
  const headers = { ...CACHING, etag, 'content-type': 'text/plain' }
  const known = (request.headers['if-none-match'] ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''))
  return known.includes(etag) || known.includes('*') ? { status: 304, headers } : { status: 200, headers, body }
}

/** A cache in front of the index may go on showing what it has shown before, whatever was published since. */
async function throughCache(
  state: CratesState,
  path: string,
  read: () => Promise<Buffer | undefined | 'unreachable'>,
): Promise<Buffer | undefined | 'unreachable'> {
  const kept = state.cached.get(path)
  const now = state.options.now()
  if (kept !== undefined && now < kept.until) return kept.body
  const body = await read()
  if (body !== 'unreachable') state.cached.set(path, { until: now + (state.options.indexCache ?? 0), body })
  return body
}

/** The file as it is; `undefined` where there is no such crate. */
async function indexFile(state: CratesState, name: string): Promise<Buffer | undefined | 'unreachable'> {
  const visible = state.published.filter(
    (published) =>
      published.crate.toLowerCase() === name && published.at + (state.options.indexLag ?? 0) <= state.options.now(),
  )
  const upstream = await upstreamFile(state, name)
  if (upstream === 'unreachable' && visible.length === 0) return 'unreachable'
  const lines = [
    ...(upstream === 'unreachable' ? [] : upstream.entries.map((entry) => upstreamLine(state, entry))),
    ...visible.map((published) => ourLine(state, published)),
  ]
  if (lines.length === 0 && !isAssumed(state, name)) return undefined
  if (lines.length === 0) lines.push(placeholder(name))
  return Buffer.from(`${lines.join('\n')}\n`)
}

/** A crate exists by having a version; one that is only assumed has had a single one, which was yanked. */
function placeholder(name: string): string {
  const cksum = createHash('sha256').update(name).digest('hex')
  return JSON.stringify({ name, vers: '0.0.0', deps: [], cksum, features: {}, yanked: true })
}

function upstreamLine(state: CratesState, entry: UpstreamEntry): string {
  const yanked = isYanked(state, entry.name, entry.vers, entry.yanked)
  if (yanked === entry.yanked) return entry.line
  return JSON.stringify({ ...(JSON.parse(entry.line) as object), yanked })
}

function ourLine(state: CratesState, { indexEntry }: PublishedCrate): string {
  return JSON.stringify({ ...indexEntry, yanked: isYanked(state, indexEntry.name, indexEntry.vers, false) })
}

function missing(): LoopbackResponse {
  return text(404, 'Not Found', CACHING)
}
