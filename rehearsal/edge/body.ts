import type { IncomingMessage } from 'node:http'

/** The body of a request, or as much of it as came. */
export interface ReceivedBody {
  readonly bytes: Buffer
  /** Whether it came to its end. */
  readonly whole: boolean
}

/** Bytes; what is declared longer than this is gathered as it comes. */
const MOST_AT_ONCE = 2 ** 31

/**
 * Reads the body into memory. With a declared length the room is taken once, so that a gigabyte costs a gigabyte and
 * not two. `half` stops in the middle: after half of the declared length, or after the first bytes where none is declared.
 */
export async function receiveBody(incoming: IncomingMessage, half = false): Promise<ReceivedBody> {
  const declared = Number(incoming.headers['content-length'] ?? Number.NaN)
  const room = declared <= MOST_AT_ONCE && !half ? Buffer.allocUnsafe(declared) : undefined
  const enough = half ? Math.ceil((Number.isNaN(declared) ? 1 : declared) / 2) : Number.POSITIVE_INFINITY
  const chunks: Buffer[] = []
  let received = 0
  const result = (whole: boolean): ReceivedBody => ({
    bytes: room?.subarray(0, received) ?? Buffer.concat(chunks),
    whole,
  })
  if (enough === 0) return result(true)
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      if (room) chunk.copy(room, received)
      else chunks.push(chunk)
      received += chunk.length
      if (received >= enough) return result(false)
    }
    return result(incoming.complete)
  } catch {
    // The client went away.
    return result(false)
  }
}
