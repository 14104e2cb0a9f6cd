import { createHash } from 'node:crypto'
import { type Handler, json, type LoopbackRequest, text } from '../rehearsal/handler.ts'

/** A Python index that is fast: what it costs is not what is measured. */
export interface Sink {
  readonly handle: Handler
  /** SHA-256 by file name of what was taken. */
  readonly files: ReadonlyMap<string, string>
  clear(): void
}

/**
 * Takes uploads at `/legacy/` whose bytes have the SHA-256 that the form names, keeps the hashes alone, and shows them at
 * `/simple/`. The rehearsal's PyPI does far more: it computes BLAKE2b in JavaScript at some 20 MB a second, seven seconds
 * of server for the files of the benchmark, in which the clients would only be waited for.
 */
export function openSink(): Sink {
  const files = new Map<string, string>()
  const page = () =>
    json(
      200,
      {
        meta: { 'api-version': '1.1' },
        name: 'parcel',
        files: [...files].map(([filename, sha256]) => ({ filename, url: `/files/${filename}`, hashes: { sha256 } })),
      },
      { 'content-type': 'application/vnd.pypi.simple.v1+json' },
    )
  return {
    files,
    clear: () => files.clear(),
    async handle(request) {
      if (request.method === 'GET' && request.path === '/simple/parcel/') {
        return files.size === 0 ? text(404, 'Not Found') : page()
      }
      if (request.method !== 'POST' || request.path !== '/legacy/') return text(404, 'Not Found')
      const form = readForm(request)
      if (form === undefined) return text(400, 'Upload payload does not have a file.')
      const sha256 = createHash('sha256').update(form.content).digest('hex')
      if (form.digest?.toLowerCase() !== sha256) return text(400, 'The digest does not match the bytes.')
      files.set(form.filename, sha256)
      return text(200, '')
    },
  }
}

/** The parts of an upload form that matter here, found without a copy of the file; all the clients send the file last. */
function readForm({ headers, body }: LoopbackRequest) {
  const boundary = /boundary="?([^";]+)"?/.exec(headers['content-type'] ?? '')?.[1]
  if (boundary === undefined) return undefined
  const start = body.indexOf('\r\n\r\n', body.indexOf('; name="content"')) + 4
  const end = body.lastIndexOf(`\r\n--${boundary}--`)
  const head = body.toString('utf8', 0, start)
  const filename = /; name="content"; filename="([^"]+)"/.exec(head)?.[1]
  if (filename === undefined || end < start) return undefined
  const digest = /; name="sha256_digest"\r\n(?:[^\r\n]+\r\n)*\r\n([0-9a-f]{64})\r\n/i.exec(head)?.[1]
  return { filename, digest, content: body.subarray(start, end) }
}
