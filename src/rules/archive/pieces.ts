import { Buffer } from 'node:buffer'
import type { Content } from '../../ports/files.ts'

/** The longest comment of a ZIP, its end record, and the zip64 locator and record before it: what readers look for at the end. */
const longestEnd = 0xffff + 22 + 20 + 56
/** Mostly there is no comment, and the end has room for the central directory too. */
const usualEnd = 8 * 1024
/** Pieces begin small, since what is between two local headers need not be read, and grow where one is read after the other. */
const smallest = 4 * 1024
const largest = 256 * 1024

/** A content with the piece that was read last and its end at hand: what lies close together is read once. */
export interface Pieces {
  readonly length: number
  /** `count` bytes from `from`, or `undefined` where there are not so many. */
  at(from: number, count: number): Promise<Buffer | undefined>
  /** The last bytes, where a ZIP is begun to be read: few, or all that may have to be looked through. */
  end(extent: 'few' | 'all'): Promise<Buffer>
}

/** Takes a content apart. */
export function piecesOf(content: Content): Pieces {
  const { length } = content
  let end: Buffer | undefined
  let piece: Buffer = Buffer.alloc(0)
  let pieceAt = 0
  let ahead = smallest

  const read = async (from: number, to: number): Promise<Buffer> => {
    const { buffer, byteOffset, byteLength } = await content.bytes(from, to)
    return Buffer.from(buffer, byteOffset, byteLength)
  }

  return {
    length,
    async end(extent) {
      const wanted = Math.min(length, extent === 'few' ? usualEnd : longestEnd)
      if (end === undefined || end.length < wanted) end = await read(length - wanted, length)
      return end
    },
    async at(from, count) {
      const to = from + count
      if (!(from >= 0 && to <= length)) return undefined
      const endAt = length - (end?.length ?? 0)
      if (end !== undefined && from >= endAt) return part(end, from - endAt, count)
      if (from < pieceAt || to > pieceAt + piece.length) {
        const isNext = from >= pieceAt && from <= pieceAt + piece.length + smallest
        ahead = isNext ? Math.min(2 * ahead, largest) : smallest
        piece = await read(from, Math.min(length, Math.max(to, from + ahead)))
        pieceAt = from
      }
      return part(piece, from - pieceAt, count)
    },
  }
}

/** A file may become shorter while it is read. */
function part(bytes: Buffer, from: number, count: number): Buffer | undefined {
  return from + count > bytes.length ? undefined : bytes.subarray(from, from + count)
}
