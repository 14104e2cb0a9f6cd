import type { Content } from '../../src/ports/files.ts'
import { examine, type Examined, type Expected } from '../../src/rules/distribution.ts'

/** Bytes that are in memory already. */
export const inMemory = (memory: Uint8Array): Content => ({
  length: memory.length,
  bytes: (from, to) => Promise.resolve(memory.slice(from, to)),
})

/** What is found in a file of these bytes. */
export const examineBytes = (filename: string, bytes: Uint8Array, expected?: Expected): Promise<Examined> =>
  examine(filename, inMemory(bytes), expected)
