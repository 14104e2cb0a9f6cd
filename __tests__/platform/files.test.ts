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
