import { expect, test } from '@jest/globals'
import type { LocalDistribution } from '../../src/model/distribution.ts'
import { readAhead } from '../../src/publish/ahead.ts'

const wheel = (name: string, size = 10): LocalDistribution => ({
  filename: `${name}.whl`,
  kind: 'wheel',
  name: 'demo',
  version: '1.0',
  path: `/dist/${name}.whl`,
  sha256: '0'.repeat(64),
  size,
})
const [a, b, c, d] = [wheel('a'), wheel('b'), wheel('c'), wheel('d')]

/**
 * Reading ahead from a disk that tells which files were begun, and hands out each in two pieces of the same memory, as the
 * disk does, or as a whole in the memory that it is given.
 */
function reading(broken?: LocalDistribution) {
  const begun: string[] = []
  const memories = new Map<string, Uint8Array | undefined>()
  const begin = (path: string): string => {
    begun.push(path)
    if (path === broken?.path) throw new Error(`${path} is gone`)
    return path.at(-5) ?? ''
  }
  const ahead = readAhead({
    async *stream(path) {
      const letter = begin(path)
      const memory = Buffer.alloc(5)
      for (const half of [0, 1]) yield memory.fill(`${letter}${half}`)
    },
    async read(path, memory) {
      const letter = begin(path)
      memories.set(path, memory)
      if (memory === undefined) throw new Error('without memory')
      return Buffer.from(memory.buffer, 0, memory.length - 1).fill(letter)
    },
  })
  return { begun, memories, ahead }
}

const contentOf = async (source: AsyncIterable<Uint8Array>): Promise<string> => {
  const pieces: Uint8Array[] = []
  for await (const piece of source) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces).toString()
}

/** Until all that could be read ahead is. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

test('as many files as go at a time are read when one has been handed out, and no more', async () => {
  const { begun, ahead } = reading()
  ahead.expect([a, b, c, d], 2)
  expect(begun).toEqual([])
  expect(await contentOf(ahead.stream(a.path))).toBe('a0a0aa1a1a')
  await settled()
  expect(begun).toEqual([a.path, b.path, c.path])
})

test('what was read ahead is handed out as it is on the disk, once, and makes room for the next', async () => {
  const { begun, ahead } = reading()
  ahead.expect([a, b, c, d], 1)
  await contentOf(ahead.stream(a.path))
  await settled()
  expect(await contentOf(ahead.stream(b.path))).toBe('bbbbbbbbbb')
  await settled()
  expect(begun).toEqual([a.path, b.path, c.path])
  expect(await contentOf(ahead.stream(b.path))).toBe('b0b0bb1b1b')
  expect(begun.filter((each) => each === b.path)).toHaveLength(2)
})

test('a file that is asked for before its turn is not read again later', async () => {
  const { begun, ahead } = reading()
  ahead.expect([a, b, c], 1)
  await contentOf(ahead.stream(b.path))
  await contentOf(ahead.stream(a.path))
  await settled()
  expect(begun).toEqual([b.path, a.path, c.path])
})

test('a large file is left to be sent in pieces', async () => {
  const large = wheel('l', 4 * 1024 * 1024 + 1)
  const { begun, ahead } = reading()
  ahead.expect([a, large, b], 1)
  await contentOf(ahead.stream(a.path))
  await settled()
  expect(begun).toEqual([a.path, b.path])
})

test('a file that cannot be read says so when it is asked for, and the next is read all the same', async () => {
  const { begun, ahead } = reading(b)
  ahead.expect([a, b, c], 2)
  await contentOf(ahead.stream(a.path))
  await settled()
  expect(begun).toEqual([a.path, b.path, c.path])
  await expect(contentOf(ahead.stream(b.path))).rejects.toThrow('is gone')
})

test('memory is used again when all of its file was taken, and not before', async () => {
  const many = ['a', 'b', 'c', 'd'].map((name) => wheel(name, 64 * 1024))
  const { begun, memories, ahead } = reading()
  ahead.expect(many, 2)
  await contentOf(ahead.stream('/dist/a.whl'))
  await settled()
  const pieces = ahead.stream('/dist/b.whl')[Symbol.asyncIterator]()
  const first = await pieces.next()
  await contentOf(ahead.stream('/dist/c.whl'))
  await settled()
  expect(begun).toEqual(many.map((each) => each.path))
  expect(memories.get('/dist/d.whl')).toBe(memories.get('/dist/c.whl'))
  expect(memories.get('/dist/c.whl')).not.toBe(memories.get('/dist/b.whl'))
  expect(Buffer.from(first.value ?? []).toString()).toBe('b'.repeat(64 * 1024))
  expect(await pieces.next()).toMatchObject({ done: true })
})

test('memory of a file that a socket may hold back is not used again', async () => {
  const { memories, ahead } = reading()
  ahead.expect([a, b, c, d], 1)
  for (const each of [a, b, c, d]) {
    await contentOf(ahead.stream(each.path))
    await settled()
  }
  expect(new Set(memories.values()).size).toBe(3)
})

test('nothing is read ahead where nothing is expected', async () => {
  const { begun, ahead } = reading()
  await contentOf(ahead.stream(a.path))
  await settled()
  expect(begun).toEqual([a.path])
})
