import { copyFile, type FileHandle, mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Content, Digest, Files } from '../ports/files.ts'
import { openRooms } from './rooms.ts'

/** The disk. Errors other than an absent file are thrown as Node throws them. */
export const files: Files = {
  async text(file) {
    try {
      return await readFile(file, 'utf8')
    } catch (error) {
      if (isAbsent(error)) return undefined
      throw error
    }
  },
  read: (file, memory) => (memory === undefined ? readFile(file) : readInto(file, memory)),
  async write(file, content) {
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, content)
  },
  async list(directory) {
    try {
      const entries = await readdir(directory, { recursive: true, withFileTypes: true })
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
        .sort()
    } catch (error) {
      if (isAbsent(error)) return []
      throw error
    }
  },
  digest: (file) => hashing.use((memory) => digestOf(file, memory)),
  stream: (file) => pieces(file),
  async lend(file, use) {
    const handle = await open(file)
    try {
      return await use(await contentOf(handle))
    } finally {
      await handle.close()
    }
  },
  async copy(from, to) {
    await mkdir(path.dirname(to), { recursive: true })
    await copyFile(from, to)
  },
  remove: (file) => rm(file, { recursive: true, force: true }),
}

/** Files that are hashed wait for memory, four at a time, and use it again: fresh memory for each costs more than reading it. */
const hashing = openRooms(4, 1024 * 1024)

/**
 * Hashes one half of the memory while the other is being read. It is done here and not by Web Crypto on another thread, which
 * copies, zeroes and clears as much memory as it hashes: that costs this thread as much as the hash.
 */
async function digestOf(file: string, memory: Buffer<ArrayBuffer>): Promise<Digest> {
  // a version is found without a hash
  const { createHash } = await import('node:crypto')
  const handle = await open(file)
  try {
    const hash = createHash('sha256')
    const half = memory.length / 2
    const halves = [memory.subarray(0, half), memory.subarray(half)] as const
    let size = 0
    let coming = filled(handle, halves[0])
    for (let at = 1; ; at += 1) {
      const piece = await coming
      if (piece.length === half) coming = filled(handle, halves[at % 2 === 0 ? 0 : 1])
      hash.update(piece)
      size += piece.length
      if (piece.length < half) return { sha256: hash.digest('hex'), size }
    }
  } finally {
    await handle.close()
  }
}

const pieceSize = 256 * 1024
/** How many pieces stand in memory: two that were handed out, and the one that is being read. */
const kept = 3

/**
 * The file from its start, in pieces of one size and a last one; the next is read while one is used. Memory is used again
 * from piece to piece: fresh memory for each costs more than reading and sending it.
 */
async function* pieces(file: string): AsyncGenerator<Uint8Array> {
  const handle = await open(file)
  const ring: Buffer<ArrayBuffer>[] = []
  try {
    // one byte more than a small file has, so that it ends with the first piece: a thousand of them shall not take a thousand
    // whole pieces before the memory is collected
    const size = Math.min(pieceSize, (await handle.stat()).size + 1)
    const next = (at: number): Promise<Uint8Array> => {
      const coming = filled(handle, (ring[at % kept] ??= Buffer.allocUnsafeSlow(size)))
      // whoever has enough does not ask what became of the one after
      coming.catch(() => undefined)
      return coming
    }
    let coming = next(0)
    for (let at = 1; ; at += 1) {
      const piece = await coming
      if (piece.length === size) coming = next(at)
      if (piece.length > 0) yield piece
      if (piece.length < size) return
    }
  } finally {
    await handle.close()
  }
}

async function readInto(file: string, memory: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const handle = await open(file)
  try {
    return await filled(handle, memory)
  } finally {
    await handle.close()
  }
}

/** Fills the memory from where the last reading ended; what is not filled lies beyond the end of the file. */
async function filled(handle: FileHandle, memory: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  let length = 0
  while (length < memory.length) {
    const { bytesRead } = await handle.read(memory, length, memory.length - length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return memory.subarray(0, length)
}

/** A file that is open. Its length is what it was when it was opened. */
async function contentOf(handle: FileHandle): Promise<Content> {
  const { size: length } = await handle.stat()
  return {
    length,
    async bytes(from, to) {
      const memory = Buffer.allocUnsafe(Math.max(0, Math.min(to, length) - from))
      let filled = 0
      while (filled < memory.length) {
        const { bytesRead } = await handle.read(memory, filled, memory.length - filled, from + filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return memory.subarray(0, filled)
    },
  }
}

const isAbsent = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR')
