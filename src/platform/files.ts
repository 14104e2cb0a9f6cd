import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Files } from '../ports.ts'

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
    const hash = createHash('sha256')
    let size = 0
    for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
      const bytes: Uint8Array = chunk
      hash.update(bytes)
      size += bytes.length
    }
    return { sha256: hash.digest('hex'), size }
  },
  stream: (file) => createReadStream(file, { highWaterMark: 256 * 1024 }),
  async copy(from, to) {
    await mkdir(path.dirname(to), { recursive: true })
    await copyFile(from, to)
  },
  remove: (file) => rm(file, { recursive: true, force: true }),
}

const isAbsent = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR')
