import { createHash, randomUUID } from 'node:crypto'
import type { LoopbackRequest, LoopbackResponse } from '../../handler.ts'
import { type ArtifactsState, signature, type StoredBlob } from './state.ts'

/**
 * The blob store, as far as artifacts and caches need it: Put Block and Put Block List, Put Blob, Get Blob by ranges too, Get
 * Blob Properties
 * (Azure Storage REST reference). Error codes and messages are Azure's.
 */
export function handleBlob(request: LoopbackRequest, state: ArtifactsState): LoopbackResponse {
  const writing = request.method === 'PUT'
  const refused = checkSignature(request, writing ? 'w' : 'r', state)
  if (refused) return refused
  if (writing) return put(request, state)
  if (request.method === 'GET' || request.method === 'HEAD') return get(request, state)
  return failure(405, 'UnsupportedHttpVerb', "The resource doesn't support specified Http Verb.")
}

function checkSignature(
  request: LoopbackRequest,
  permission: string,
  state: ArtifactsState,
): LoopbackResponse | undefined {
  const { query, path } = request
  const [sig, granted, expires] = [query.get('sig'), query.get('sp'), query.get('se')]
  if (sig === null || granted === null || expires === null) {
    return failure(409, 'PublicAccessNotPermitted', 'Public access is not permitted on this storage account.')
  }
  const valid = sig === signature(path, granted, expires, state) && Date.parse(expires) > state.now()
  if (!valid) {
    const advice = 'Make sure the value of Authorization header is formed correctly including the signature.'
    return failure(403, 'AuthenticationFailed', `Server failed to authenticate the request. ${advice}`)
  }
  if (granted === permission) return undefined
  const text = 'This request is not authorized to perform this operation using this permission.'
  return failure(403, 'AuthorizationPermissionMismatch', text)
}

function put(request: LoopbackRequest, state: ArtifactsState): LoopbackResponse {
  const { body, headers, path, query } = request
  if ([...state.artifacts, ...state.caches].some((each) => each.blob === path && each.finalized)) {
    return failure(
      409,
      'BlobImmutableDueToPolicy',
      'This operation is not permitted as the blob is immutable due to a policy.',
    )
  }
  const md5 = headers['content-md5']
  if (md5 !== undefined && md5 !== createHash('md5').update(body).digest('base64')) {
    return failure(
      400,
      'Md5Mismatch',
      'The MD5 value specified in the request did not match with the MD5 value calculated by the server.',
    )
  }
  const blob: StoredBlob = state.blobs.get(path) ?? { blocks: new Map(), content: undefined, contentType: '' }
  const comp = query.get('comp')
  const refused =
    comp === 'block'
      ? stage(blob, query.get('blockid'), body)
      : comp === 'blocklist'
        ? commit(blob, request)
        : whole(blob, request)
  if (refused) return refused
  state.blobs.set(path, blob)
  return answer(201, {
    'x-ms-request-server-encrypted': 'true',
    ...(comp === 'block' ? {} : { etag: etag(blob), 'last-modified': new Date(state.now()).toUTCString() }),
  })
}

/** Put Block: ids are base64, of one length within a blob, and at most 64 bytes before encoding. */
function stage(blob: StoredBlob, id: string | null, body: Buffer): LoopbackResponse | undefined {
  const decoded = Buffer.from(id ?? '', 'base64')
  if (id === null || decoded.length === 0 || decoded.length > 64 || decoded.toString('base64') !== id) {
    return failure(
      400,
      'InvalidQueryParameterValue',
      'Value for one of the query parameters specified in the request URI is invalid.',
    )
  }
  if (body.length === 0) {
    return failure(400, 'InvalidHeaderValue', 'The value for one of the HTTP headers is not in the correct format.')
  }
  if ([...blob.blocks.keys()].some((each) => each.length !== id.length)) {
    return failure(400, 'InvalidBlobOrBlock', 'The specified blob or block content is invalid.')
  }
  blob.blocks.set(id, body)
  return undefined
}

/** Put Block List: the blob becomes the listed blocks in their order; staged blocks that are not listed are dropped. */
function commit(blob: StoredBlob, request: LoopbackRequest): LoopbackResponse | undefined {
  const text = request.body.toString()
  if (!/<BlockList\b[^>]*>|<BlockList\s*\/>/.test(text)) {
    return failure(400, 'InvalidXmlDocument', 'XML specified is not syntactically valid.')
  }
  const ids = [...text.matchAll(/<(Latest|Uncommitted|Committed)>([^<]*)<\/\1>/g)].map((each) => each[2] ?? '')
  const blocks = ids.map((id) => blob.blocks.get(id))
  if (!blocks.every((each) => each !== undefined)) {
    return failure(400, 'InvalidBlockList', 'The specified block list is invalid.')
  }
  blob.content = Buffer.concat(blocks)
  blob.contentType = request.headers['x-ms-blob-content-type'] ?? 'application/octet-stream'
  blob.blocks.clear()
  return undefined
}

/** Put Blob. */
function whole(blob: StoredBlob, request: LoopbackRequest): LoopbackResponse | undefined {
  const kind = request.headers['x-ms-blob-type']
  if (kind === undefined) {
    return failure(400, 'MissingRequiredHeader', "An HTTP header that's mandatory for this request is not specified.")
  }
  if (kind !== 'BlockBlob') {
    return failure(400, 'InvalidHeaderValue', 'The value for one of the HTTP headers is not in the correct format.')
  }
  blob.content = request.body
  blob.contentType =
    request.headers['x-ms-blob-content-type'] ?? request.headers['content-type'] ?? 'application/octet-stream'
  blob.blocks.clear()
  return undefined
}

function get(request: LoopbackRequest, state: ArtifactsState): LoopbackResponse {
  const blob = state.blobs.get(request.path)
  if (!blob?.content) return failure(404, 'BlobNotFound', 'The specified blob does not exist.')
  const disposition = request.query.get('rscd')
  const asked = request.headers['x-ms-range'] ?? request.headers['range']
  const range = asked === undefined || request.method === 'HEAD' ? undefined : rangeOf(asked, blob.content.length)
  if (range === 'beyond') {
    return failure(416, 'InvalidRange', 'The range specified is invalid for the current size of the resource.')
  }
  const [from, to] = range ?? [0, blob.content.length]
  return {
    ...answer(range === undefined ? 200 : 206, {
      'content-type': request.query.get('rsct') ?? blob.contentType,
      'x-ms-blob-type': 'BlockBlob',
      'accept-ranges': 'bytes',
      etag: etag(blob),
      'last-modified': new Date(state.now()).toUTCString(),
      ...(range === undefined ? {} : { 'content-range': `bytes ${from}-${to - 1}/${blob.content.length}` }),
      ...(disposition === null ? {} : { 'content-disposition': disposition }),
      ...(request.method === 'HEAD' ? { 'content-length': String(blob.content.length) } : {}),
    }),
    ...(request.method === 'HEAD' ? {} : { body: blob.content.subarray(from, to) }),
  }
}

/** From, and the byte after the last; `undefined` where the header is none that Azure takes: then the blob comes whole. */
function rangeOf(header: string, length: number): readonly [number, number] | 'beyond' | undefined {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(header) ?? []
  if (first === undefined) return undefined
  const from = Number(first)
  return from >= length ? 'beyond' : [from, last === '' ? length : Math.min(length, Number(last) + 1)]
}

function etag(blob: StoredBlob): string {
  return `"0x${createHash('sha256')
    .update(blob.content ?? Buffer.alloc(0))
    .digest('hex')
    .slice(0, 15)
    .toUpperCase()}"`
}

function answer(status: number, headers: Readonly<Record<string, string>>): LoopbackResponse {
  const own = {
    server: 'Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0',
    'x-ms-request-id': randomUUID(),
    'x-ms-version': '2025-11-05',
  }
  return { status, headers: { ...own, ...headers } }
}

function failure(status: number, code: string, message: string): LoopbackResponse {
  const base = answer(status, { 'content-type': 'application/xml', 'x-ms-error-code': code })
  const detail = `${message}\nRequestId:${base.headers?.['x-ms-request-id'] ?? ''}`
  const xml = `\uFEFF<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${detail}</Message></Error>`
  return { ...base, body: xml }
}
