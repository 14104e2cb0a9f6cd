import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { archiveOf, membersOf } from '../../src/build/kept-archive.ts'
import { files } from '../../src/platform/files.ts'
import { makeTar } from '../make/tar.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-archive-'))
})
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

async function read(bytes: Buffer) {
  const content = { length: bytes.length, bytes: async (from: number, to: number) => bytes.subarray(from, to) }
  const found = []
  for await (const { read: body, ...member } of membersOf(content)) {
    found.push({ ...member, text: Buffer.from(await body()).toString('latin1', 0, 20) })
  }
  return found
}

describe('an archive', () => {
  test('is read as it was written, has the length that was told, and is what tar takes for one', async () => {
    const texts = { 'a-1.0.0.crate': 'short', 'b-1.0.0.crate': 'x'.repeat(512), 'empty-1.0.0.crate': '' }
    const packed = await Promise.all(
      Object.entries(texts).map(async ([name, text]) => {
        await writeFile(path.join(folder, name), text)
        return { folder: 'index.crates.io-1949cf8c6b5b557f', name, size: text.length, path: path.join(folder, name) }
      }),
    )
    const archive = archiveOf(packed, (file) => files.stream(file))
    const bytes = await bytesOf(archive.open())
    expect(bytes.length).toBe(archive.length)
    expect(await read(bytes)).toEqual(
      packed.map(({ folder: at, name, size }, index) => ({
        folder: at,
        name,
        size,
        isFile: true,
        text: (Object.values(texts)[index] ?? '').slice(0, 20),
      })),
    )
    const file = path.join(folder, 'archive.tar')
    await writeFile(file, bytes)
    expect(execFileSync('tar', ['-tf', file], { encoding: 'utf8' }).trim().split(/\r?\n/)).toEqual(
      packed.map(({ folder: at, name }) => `${at}/${name}`),
    )
  })

  test.each([
    ['shorter', 6],
    ['longer', 4],
  ])('is not made of a file that became %s than it was', async (_, size) => {
    const file = path.join(folder, 'changed')
    await writeFile(file, '12345')
    const archive = archiveOf([{ folder: 'f', name: 'changed', size, path: file }], (at) => files.stream(at))
    await expect(bytesOf(archive.open())).rejects.toThrow('changed while it was read')
  })

  test('tells of links, folders and long paths as they are', async () => {
    const tar = makeTar([
      { name: '../up/x', content: '1' },
      { name: '/abs', content: '2' },
      { name: 'd/l', type: '2', linkTo: '/etc/passwd' },
      { name: 'folder/' },
      { name: 'plain', content: '3' },
    ])
    expect(await read(tar)).toMatchObject([
      { folder: '../up', name: 'x', isFile: true },
      { folder: '', name: 'abs', isFile: true },
      { folder: 'd', name: 'l', isFile: false },
      { folder: 'folder', name: '', isFile: false },
      { folder: '', name: 'plain', isFile: true, text: '3' },
    ])
  })

  test.each([
    ['is none', Buffer.from('x'.repeat(2000))],
    ['is empty', Buffer.alloc(0)],
    ['has zeros only', Buffer.alloc(1024)],
    ['ends in the middle of its file', makeTar([{ name: 'a', content: 'y'.repeat(700) }]).subarray(0, 900)],
    ['ends in the middle of its header', makeTar([{ name: 'a', content: 'y' }]).subarray(0, 300)],
  ])('has nothing in it where it %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual([])
  })

  test('is read no further than the first header that makes no sense', async () => {
    const tar = makeTar([
      { name: 'a', content: '1' },
      { name: 'b', content: '2' },
    ])
    const size = Buffer.from(tar)
    size.write('7777777777x', 1024 + 124)
    const sum = Buffer.from(tar)
    sum.write('c', 1024)
    for (const bytes of [size, sum]) expect(await read(bytes)).toMatchObject([{ name: 'a', text: '1' }])
  })
})
