import type { LocalDistribution } from '../model/distribution.ts'
import type { Files } from '../ports/files.ts'

/** Files that are read before they are asked for, so that an upload begins as soon as the one before it is answered. */
export interface Ahead extends Pick<Files, 'stream'> {
  /** Told which files will be asked for, in that order, and how many of them at a time. */
  expect(files: readonly LocalDistribution[], width: number): void
  /** The bytes in pieces, from the start. A piece may be overwritten when the next one, or the end, is asked for. */
  stream(path: string): AsyncIterable<Uint8Array>
}

/** The most, in bytes, of a file that is read ahead; a larger one is sent in pieces while it is read. */
const small = 4 * 1024 * 1024

/** Less than this, in bytes, may still stand in the buffers of a socket when more is asked for: its memory is not used again. */
const handedOn = 64 * 1024

interface Read {
  readonly memory: Uint8Array<ArrayBuffer>
  readonly bytes: Promise<Uint8Array>
}

/**
 * Reads ahead from `files` as many small files as go at a time: those that come next, whenever all of a file has been
 * handed out and its answer is waited for. What cannot be read is told when the file is asked for. Memory is used again from
 * file to file: V8 would collect its garbage for every few of them.
 */
export function readAhead(files: Pick<Files, 'stream' | 'read'>): Ahead {
  const coming: LocalDistribution[] = []
  const read = new Map<string, Read>()
  const free: Uint8Array<ArrayBuffer>[] = []
  let width = 0
  let reading = false
  // one byte more than the file has, so that a longer one is seen to be
  const room = (size: number): Uint8Array<ArrayBuffer> => {
    const at = size < handedOn ? -1 : free.findIndex((each) => each.length > size)
    return free.splice(at, at < 0 ? 0 : 1)[0] ?? new Uint8Array(Buffer.allocUnsafeSlow(size + 1).buffer)
  }
  // one after the other: what is being sent meanwhile goes first
  const more = async (): Promise<void> => {
    if (reading) return
    reading = true
    for (let next; read.size < width && (next = coming.shift()) !== undefined;) {
      const memory = room(next.size)
      const bytes = files.read(next.path, memory)
      read.set(next.path, { memory, bytes })
      await bytes.catch(() => undefined)
    }
    reading = false
  }
  return {
    expect(next, atATime) {
      coming.push(...next.filter(({ size }) => size <= small))
      width = Math.max(width, atATime)
    },
    async *stream(path) {
      const known = read.get(path)
      read.delete(path)
      const at = coming.findIndex((each) => each.path === path)
      if (at >= 0) coming.splice(at, 1)
      if (known === undefined) yield* files.stream(path)
      else {
        const bytes = await known.bytes
        yield bytes
        if (bytes.length >= handedOn) free.push(known.memory)
      }
      void more()
    },
  }
}
