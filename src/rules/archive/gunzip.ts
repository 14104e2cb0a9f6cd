import { Buffer } from 'node:buffer'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Content } from '../../ports/files.ts'

const piece = 64 * 1024

/** What a gzip file inflates to, piece by piece. Throws with a code that begins with `Z_` where it is none, or is cut off. */
export function inflated(content: Content): AsyncIterable<Buffer> {
  // a small file is not worth a whole piece: a thousand of them would stand in memory until it is collected
  const gunzip = createGunzip({ chunkSize: Math.min(piece, Math.max(1024, 8 * content.length)) })
  // what goes wrong is thrown to who reads from it
  pipeline(Readable.from(piecesIn(content), { highWaterMark: 1 }), gunzip, () => undefined)
  return gunzip
}

async function* piecesIn(content: Content): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += piece) yield await content.bytes(at, Math.min(at + piece, content.length))
}

/** Bytes that come in pieces and are taken in other ones. */
export interface Flow {
  /** How many bytes were taken or skipped. */
  position(): number
  /** The next `count` bytes, or `undefined` where there are not so many left; what there was is skipped then. */
  take(count: number): Promise<Buffer | undefined>
  /** Whether there were so many bytes to skip. */
  skip(count: number): Promise<boolean>
  /** Ends the source. */
  close(): Promise<void>
}

/** The source gave more than it may. */
export class TooLong extends Error {}

/** Takes from `source`. Throws {@link TooLong} as soon as the source has given more than `limit` bytes. */
export function flowOf(source: AsyncIterable<Buffer>, limit: number): Flow {
  const pieces = source[Symbol.asyncIterator]()
  let current: Buffer = Buffer.alloc(0)
  let given = 0
  let position = 0

  /** At most `count` bytes, which is more than none; none at the end. */
  const next = async (count: number): Promise<Buffer> => {
    while (current.length === 0) {
      const { done, value } = await pieces.next()
      if (done === true) return current
      given += value.length
      if (given > limit) throw new TooLong(`more than ${limit} bytes`)
      current = value
    }
    const part = current.subarray(0, count)
    current = current.subarray(part.length)
    position += part.length
    return part
  }

  return {
    position: () => position,
    async take(count) {
      const memory = Buffer.allocUnsafe(count)
      for (let filled = 0; filled < count;) {
        const part = await next(count - filled)
        if (part.length === 0) return undefined
        part.copy(memory, filled)
        filled += part.length
      }
      return memory
    },
    async skip(count) {
      for (let left = count; left > 0;) {
        const part = await next(left)
        if (part.length === 0) return false
        left -= part.length
      }
      return true
    },
    async close() {
      await pieces.return?.()
    },
  }
}
