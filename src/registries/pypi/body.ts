import type { HttpStream } from '../../ports/http.ts'

/** One text part of the form. A name may come more than once. */
export type Field = readonly [name: string, value: string]

/** The file part of the form. */
export interface Content {
  readonly filename: string
  /** Bytes. */
  readonly size: number
  open(): AsyncIterable<Uint8Array>
}

/**
 * The upload form as `multipart/form-data` (RFC 7578): text parts as they are, without a file name and without any change
 * to their line ends, and `content` last, so that who reads along sees everything else first. PyPI wants a content type
 * on the file part and none that is an image's (warehouse `forklift/legacy.py`).
 */
export function formBody(
  fields: readonly Field[],
  content: Content,
  boundary: string,
): { readonly type: string; readonly body: HttpStream } {
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`,
  )
  const disposition = `Content-Disposition: form-data; name="content"; filename="${quoted(content.filename)}"`
  parts.push(`--${boundary}\r\n${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`)
  const head = Buffer.from(parts.join(''))
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: {
      length: head.length + content.size + tail.length,
      async *open() {
        yield head
        yield* content.open()
        yield tail
      },
    },
  }
}

/** What cannot stand inside quotes, as browsers write it (RFC 7578, 4.2). */
const quoted = (text: string): string => text.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22')
