import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Content } from '../src/ports/files.ts'

/** Opens a file for as long as `use` takes. Nothing else waits for this program: it reads without the detour through other threads. */
export async function lend<T>(file: string, use: (content: Content) => Promise<T>): Promise<T> {
  const descriptor = openSync(file, 'r')
  try {
    const { size: length } = fstatSync(descriptor)
    return await use({
      length,
      bytes(from, to) {
        const memory = Buffer.allocUnsafe(Math.max(0, Math.min(to, length) - from))
        let filled = 0
        while (filled < memory.length) {
          const count = readSync(descriptor, memory, filled, memory.length - filled, from + filled)
          if (count === 0) break
          filled += count
        }
        return Promise.resolve(memory.subarray(0, filled))
      },
    })
  } finally {
    closeSync(descriptor)
  }
}
