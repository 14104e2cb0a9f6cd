import type { HttpStream } from '../../ports/http.ts'

/** The `.crate` file. */
export interface Content {
  /** Bytes. */
  readonly size: number
  open(): AsyncIterable<Uint8Array>
}

/**
 * The body of a publish request: the length of the JSON, the JSON, the length of the crate, the crate; lengths as 32-bit
 * little-endian numbers of bytes (cargo book, "Web API: Publish").
 */
export function publishBody(json: string, content: Content): HttpStream {
  const text = Buffer.from(json)
  const head = Buffer.alloc(4 + text.length + 4)
  head.writeUInt32LE(text.length, 0)
  text.copy(head, 4)
  head.writeUInt32LE(content.size, 4 + text.length)
  return {
    length: head.length + content.size,
    async *open() {
      yield head
      yield* content.open()
    },
  }
}
