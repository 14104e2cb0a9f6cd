import { createHash } from 'node:crypto'
import type { LoopbackRequest } from '../../rehearsal/handler.ts'
import type { MadeFile } from './wheel.ts'

/** One part of a multipart form. */
export interface FormPart {
  readonly name: string
  readonly value: string | Uint8Array
  readonly filename?: string
  /** The Content-Type; `undefined` leaves it out. */
  readonly type?: string | undefined
}

/** What differs from a good upload of the file. */
export interface UploadOptions {
  /** Form fields over the defaults; `undefined` leaves one out, an array repeats it. */
  readonly fields?: Readonly<Record<string, string | readonly string[] | undefined>>
  /** The file part, or none at all. */
  readonly content?: Partial<FormPart> | 'none'
  /** Default `__token__:pypi-user`. */
  readonly authorization?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Default `upload.pypi.org`. */
  readonly host?: string
  readonly path?: string
}

/** The value of Basic authentication. */
export const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

/** The request that uploads a made wheel or sdist as a client should, with the name and version of its file name. */
export function makeUploadRequest(file: MadeFile, options: UploadOptions = {}): LoopbackRequest {
  const isWheel = file.filename.endsWith('.whl')
  const [name = '', version = ''] = file.filename.replace(/\.tar\.gz$/, '').split('-')
  const fields: Readonly<Record<string, string | readonly string[] | undefined>> = {
    ':action': 'file_upload',
    protocol_version: '1',
    metadata_version: '2.4',
    name,
    version,
    filetype: isWheel ? 'bdist_wheel' : 'sdist',
    pyversion: isWheel ? 'py3' : 'source',
    sha256_digest: createHash('sha256').update(file.bytes).digest('hex'),
    ...options.fields,
  }
  const parts: FormPart[] = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [value].flat().map((each) => ({ name: key, value: each })),
  )
  if (options.content !== 'none') {
    const type = 'application/octet-stream'
    parts.push({ name: 'content', value: file.bytes, filename: file.filename, type, ...options.content })
  }
  return {
    method: 'POST',
    host: options.host ?? 'upload.pypi.org',
    path: options.path ?? '/legacy/',
    query: new URLSearchParams(),
    headers: {
      authorization: options.authorization ?? basic('__token__', 'pypi-user'),
      accept: 'application/json',
      'content-type': 'multipart/form-data; boundary=edge',
      ...options.headers,
    },
    body: encodeForm(parts, 'edge'),
  }
}

/** `multipart/form-data` (RFC 7578). */
export function encodeForm(parts: readonly FormPart[], boundary: string): Buffer {
  const chunks = parts.flatMap(({ name, value, filename, type }) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"`),
    Buffer.from(filename === undefined ? '' : `; filename="${filename.replace(/["\\]/g, String.raw`\$&`)}"`),
    Buffer.from(`${type === undefined ? '' : `\r\nContent-Type: ${type}`}\r\n\r\n`),
    Buffer.from(value),
    Buffer.from('\r\n'),
  ])
  return Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)])
}
