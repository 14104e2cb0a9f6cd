import type { LocalDistribution } from '../model/distribution.ts'
import type { Files } from '../ports/files.ts'

/** Files that are read before they are asked for, so that an upload begins as soon as the one before it is answered. */
export interface Ahead extends Pick<Files, 'stream'> {
  /** Told which files will be asked for, in that order, and how many of them at a time. */
  expect(files: readonly LocalDistribution[], width: number): void
}

/** The most, in bytes, of a file that is read ahead; a larger one is sent in pieces while it is read. */
const small = 4 * 1024 * 1024

/**
 * Reads ahead from `files` as many small files as go at a time: those that come next, whenever all of a file has been
 * handed out and its answer is waited for. What cannot be read is told when the file is asked for.
 */
export function readAhead(files: Pick<Files, 'stream'>): Ahead {
  const coming: LocalDistribution[] = []
  const read = new Map<string, Promise<Uint8Array>>()
  let width = 0
  let reading = false
  // one after the other: what is being sent meanwhile goes first
  const more = async (): Promise<void> => {
    if (reading) return
    reading = true
    for (let next; read.size < width && (next = coming.shift()) !== undefined;) {
      const whole = wholeOf(files.stream(next.path), next.size)
      read.set(next.path, whole)
      await whole.catch(() => undefined)
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
      else yield await known
      void more()
    },
  }
}

/** All pieces in memory of their own, since theirs is used again. */
async function wholeOf(pieces: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> {
  const whole = Buffer.allocUnsafeSlow(size)
  let length = 0
  for await (const piece of pieces) {
    whole.set(piece, length)
    length += piece.length
  }
  return whole.subarray(0, length)
}
