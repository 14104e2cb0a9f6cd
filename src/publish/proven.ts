import { createHash } from 'node:crypto'
import type { Described, Distribution, LocalDistribution } from '../model/distribution.ts'
import { type Problem, problem } from '../model/problem.ts'
import { sha256Of } from '../model/sha256.ts'
import type { Files } from '../ports/files.ts'
import { type Ahead, readAhead } from './ahead.ts'

/** The file is not the recorded one any more. */
export class Altered extends Error {}

/**
 * Streams a file that was recorded, hashing it on the way, and holds its last piece back until the whole is proven to be
 * what was recorded. Throws {@link Altered} otherwise: the receiver, who was promised `size` bytes, then never has them all.
 */
export async function* proven(
  source: AsyncIterable<Uint8Array>,
  { filename, sha256, size }: Distribution,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let read = 0
  let held: Uint8Array | undefined
  for await (const piece of source) {
    if (piece.length === 0) continue
    read += piece.length
    if (read > size) throw longer(filename, size)
    hash.update(piece)
    if (held !== undefined) yield held
    held = piece
  }
  const found = hash.digest('hex')
  if (found !== sha256) throw other(filename, found, sha256)
  if (held !== undefined) yield held
}

/** The same for a file that is in memory as a whole. */
function provenWhole(bytes: Uint8Array, { filename, sha256, size }: Distribution): Uint8Array {
  if (bytes.length > size) throw longer(filename, size)
  const found = sha256Of(bytes)
  if (found !== sha256) throw other(filename, found, sha256)
  return bytes
}

const longer = (filename: string, size: number): Altered =>
  new Altered(`${filename} has more than the ${size} bytes with which it was built.`)

const other = (filename: string, found: string, sha256: string): Altered =>
  new Altered(`${filename} has SHA-256 ${found}, and it was built with ${sha256}.`)

/** The files of a publish: what each upload is made of, and its bytes, which are the recorded ones or an error. */
export interface Consignment {
  readonly files: Ahead
  /** What the file's upload is made of; or why it cannot be uploaded (any more). */
  readonly describe: (file: LocalDistribution) => Described | Problem
}

/** The files that were examined, by path; no other is handed out. */
export function consign(files: Pick<Files, 'stream' | 'read'>, described: ReadonlyMap<string, Described>): Consignment {
  const altered = new Map<string, string>()
  const recordedAt = (path: string): LocalDistribution => {
    const recorded = described.get(path)?.distribution
    if (recorded === undefined) throw new Error(`${path} was not examined`)
    return recorded
  }
  const noted = (path: string, error: unknown): unknown => {
    if (error instanceof Altered) altered.set(path, error.message)
    return error
  }
  return {
    files: readAhead({
      async *stream(path) {
        try {
          yield* proven(files.stream(path), recordedAt(path))
        } catch (error) {
          throw noted(path, error)
        }
      },
      async read(path, memory) {
        try {
          return provenWhole(await files.read(path, memory), recordedAt(path))
        } catch (error) {
          throw noted(path, error)
        }
      },
    }),
    describe(file) {
      const found = described.get(file.path)
      const words = altered.get(file.path)
      if (words !== undefined) return alteredProblem(file, words)
      if (found?.fields !== undefined || found?.publishJson !== undefined) return found
      return alteredProblem(file, `The metadata of ${file.filename} could not be read.`)
    },
  }
}

const alteredProblem = ({ filename }: Distribution, message: string): Problem =>
  problem('artifact-altered', message, 'Run the whole workflow again, so that the file is built anew.', {
    file: filename,
  })
