import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { files } from '../../src/platform/files.ts'
import type { Content } from '../../src/ports/files.ts'

let folder: string
let file: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'files-'))
  file = path.join(folder, 'ten.txt')
})
afterAll(() => rm(folder, { recursive: true }))

describe('a file that is lent', () => {
  test.each([
    [0, 10, '0123456789'],
    [3, 5, '34'],
    [8, 100, '89'],
    [10, 20, ''],
    [4, 4, ''],
  ])('gives its bytes from %d to %d', async (from, to, text) => {
    await writeFile(file, '0123456789')
    const read = await files.lend(file, async (content) => ({
      length: content.length,
      text: Buffer.from(await content.bytes(from, to)).toString(),
    }))
    expect(read).toEqual({ length: 10, text })
  })

  test('gives what is there where it becomes shorter', async () => {
    await writeFile(file, '0123456789')
    const read = await files.lend(file, async (content) => {
      await truncate(file, 4)
      return Buffer.from(await content.bytes(2, 8)).toString()
    })
    expect(read).toBe('23')
  })

  test('is closed afterwards, also where its use fails', async () => {
    await writeFile(file, '0123456789')
    let kept: Content | undefined
    const use = (content: Content): Promise<never> => {
      kept = content
      return Promise.reject(new Error('no use'))
    }
    await expect(files.lend(file, use)).rejects.toThrow('no use')
    await expect(kept?.bytes(0, 1)).rejects.toThrow(/closed/)
  })

  test('is an error where there is none', async () => {
    await expect(files.lend(path.join(folder, 'absent'), () => Promise.resolve(1))).rejects.toThrow('ENOENT')
  })
})

const mebibyte = 1024 * 1024

describe('a digest', () => {
  test.each([0, 1, mebibyte, 4 * mebibyte - 1, 4 * mebibyte, 4 * mebibyte + 1, 6 * mebibyte, 9 * mebibyte + 7])(
    'of %d bytes is their SHA-256, and tells how many they are',
    async (size) => {
      const bytes = randomBytes(size)
      await writeFile(file, bytes)
      expect(await files.digest(file)).toEqual({ sha256: sha256Of(bytes), size })
    },
  )

  test('of many files at a time is of each its own', async () => {
    const made = Array.from({ length: 12 }, (_, at) => ({
      at: path.join(folder, `${at}.bin`),
      bytes: randomBytes(at % 3 === 0 ? 5 * mebibyte : 1000 * at),
    }))
    for (const each of made) await writeFile(each.at, each.bytes)
    const digests = await Promise.all(made.map((each) => files.digest(each.at)))
    expect(digests.map((each) => each.sha256)).toEqual(made.map((each) => sha256Of(each.bytes)))
  })

  test('of a file that is not there is an error, however often it is asked for', async () => {
    for (let asked = 0; asked < 6; asked += 1) {
      await expect(files.digest(path.join(folder, 'absent'))).rejects.toThrow('ENOENT')
    }
    await writeFile(file, '0123456789')
    expect(await files.digest(file)).toMatchObject({ size: 10 })
  })
})

describe('a file in pieces', () => {
  const piece = 256 * 1024

  test.each([0, 1, piece - 1, piece, piece + 1, 2 * piece, 5 * piece + 3])('gives its %d bytes', async (size) => {
    const bytes = randomBytes(size)
    await writeFile(file, bytes)
    const pieces: Buffer[] = []
    for await (const each of files.stream(file)) pieces.push(Buffer.from(each))
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
  })

  test('leaves a piece as it is until the next but one is asked for', async () => {
    const bytes = randomBytes(8 * piece)
    await writeFile(file, bytes)
    let before: { readonly given: Uint8Array; readonly at: number } | undefined
    let at = 0
    for await (const given of files.stream(file)) {
      // what is read meanwhile has time to come
      await new Promise((resolve) => setTimeout(resolve, 5))
      if (before !== undefined) {
        expect(Buffer.from(before.given).equals(bytes.subarray(before.at, before.at + piece))).toBe(true)
      }
      before = { given, at }
      at += given.length
    }
    expect(at).toBe(bytes.length)
  })

  test('can be left before its end', async () => {
    await writeFile(file, randomBytes(8 * piece))
    for await (const each of files.stream(file)) {
      expect(each).toHaveLength(piece)
      break
    }
    await rm(file)
  })
})

describe('a file that is read into memory', () => {
  test.each([
    [20, '0123456789'],
    [10, '0123456789'],
    [4, '0123'],
  ])('of %d bytes fills it from the start', async (size, text) => {
    await writeFile(file, '0123456789')
    const memory = new Uint8Array(size)
    const read = await files.read(file, memory)
    expect(Buffer.from(read).toString()).toBe(text)
    expect(read.buffer).toBe(memory.buffer)
  })

  test('is an error where there is none', async () => {
    await expect(files.read(path.join(folder, 'absent'), new Uint8Array(1))).rejects.toThrow('ENOENT')
  })
})

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
