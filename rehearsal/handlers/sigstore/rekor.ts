import { json, type LoopbackRequest, type LoopbackResponse } from '../../handler.ts'
import { append, describe, type LogEntry } from './log.ts'
import { canonicalBody } from './proposal.ts'
import type { SigstoreState } from './state.ts'

const base = '/api/v1/log/entries'

/** Answers of Rekor's first version (rekor `openapi.yaml`): entries in, entries out, the log's key. */
export function answerRekor(request: LoopbackRequest, state: SigstoreState): LoopbackResponse {
  const { log } = state
  if (request.path === '/api/v1/log/publicKey' && request.method === 'GET') {
    const body = log.publicKey.export({ type: 'spki', format: 'pem' })
    return { status: 200, headers: { 'content-type': 'application/x-pem-file' }, body }
  }
  if (request.path === base && request.method === 'POST') return enter(request, state)
  const uuid = new RegExp(`^${base}/((?:[0-9a-f]{16})?[0-9a-f]{64})$`).exec(request.path)?.[1]
  if (uuid !== undefined && request.method === 'GET') {
    return shown(
      state,
      log.entries.find((each) => each.uuid.endsWith(uuid)),
    )
  }
  return json(404, { code: 404, message: `path ${request.path} was not found` })
}

function enter(request: LoopbackRequest, state: SigstoreState): LoopbackResponse {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    return json(415, { code: 415, message: `unsupported media type "${request.headers['content-type'] ?? ''}"` })
  }
  const body = canonicalBody(request.body.toString())
  if ('status' in body) return json(body.status, { code: body.status, message: body.words })
  const { entry, isNew } = append(state.log, body, state.now())
  const location = `${base}/${entry.uuid}`
  if (isNew) return json(201, describe(state.log, entry), { location, etag: entry.uuid })
  const words = `an equivalent entry already exists in the transparency log with UUID ${entry.uuid}`
  return json(409, { code: 409, message: words }, { location })
}

const shown = (state: SigstoreState, entry: LogEntry | undefined): LoopbackResponse =>
  entry === undefined ? { status: 404 } : json(200, describe(state.log, entry))
