import { createHash } from 'node:crypto'
import { type Handler, json, text } from '../rehearsal/handler.ts'
import { readForm } from '../rehearsal/handlers/pypi/form.ts'

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
      const content = form.file('content')
      if (content === undefined) return text(400, 'Upload payload does not have a file.')
      const sha256 = createHash('sha256').update(content.content).digest('hex')
      if (form.text('sha256_digest')?.toLowerCase() !== sha256) return text(400, 'The digest does not match the bytes.')
      files.set(content.filename, sha256)
      return text(200, '')
    },
  }
}
