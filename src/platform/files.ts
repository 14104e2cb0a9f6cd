import { copyFile, type FileHandle, mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Content, Files } from '../ports/files.ts'

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
  read: (file) => readFile(file),
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
  async digest(file) {
    const small = await smallFile(file)
    if (small !== undefined) {
      // off the main thread, so that several files are hashed on several cores
      const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', small)).toString('hex')
      return { sha256, size: small.length }
    }
    // a version is found without a hash
    const { createHash } = await import('node:crypto')
    const hash = createHash('sha256')
    let size = 0
    for await (const bytes of pieces(file)) {
      hash.update(bytes)
      size += bytes.length
    }
    return { sha256: hash.digest('hex'), size }
  },
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

/** The most, in bytes, that is read at once to be hashed. */
const hashedWhole = 4 * 1024 * 1024

async function smallFile(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { size } = await stat(file)
  return size > hashedWhole ? undefined : await readFile(file)
}

const pieceSize = 256 * 1024
/** How many pieces stand in memory: two that were handed out, and the one that is being read. */
const kept = 3

/**
 * The file from its start, in pieces of one size and a last one. Memory is used again from piece to piece: fresh memory
 * for each costs more than reading and sending it.
 */
async function* pieces(file: string): AsyncGenerator<Uint8Array> {
  const handle = await open(file)
  const ring: Buffer[] = []
  try {
    // one byte more than a small file has, so that it ends with the first piece: a thousand of them shall not take a thousand
    // whole pieces before the memory is collected
    const size = Math.min(pieceSize, (await handle.stat()).size + 1)
    for (let at = 0; ; at += 1) {
      const memory = (ring[at % kept] ??= Buffer.allocUnsafeSlow(size))
      const piece = await filled(handle, memory)
      if (piece.length > 0) yield piece
      if (piece.length < size) return
    }
  } finally {
    await handle.close()
  }
}

/** Fills the memory from where the last reading ended; what is not filled lies beyond the end of the file. */
async function filled(handle: FileHandle, memory: Buffer): Promise<Uint8Array> {
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
