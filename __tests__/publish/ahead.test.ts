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

/** Reading ahead from a disk that tells which files were begun, and hands out each in two pieces of the same memory, as the disk does. */
function reading(broken?: LocalDistribution) {
  const begun: string[] = []
  const ahead = readAhead({
    async *stream(path) {
      begun.push(path)
      if (path === broken?.path) throw new Error(`${path} is gone`)
      const memory = Buffer.alloc(5)
      for (const half of [0, 1]) yield memory.fill(`${path.at(-5) ?? ''}${half}`)
    },
  })
  return { begun, ahead }
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
  expect(await contentOf(ahead.stream(b.path))).toBe('b0b0bb1b1b')
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

test('nothing is read ahead where nothing is expected', async () => {
  const { begun, ahead } = reading()
  await contentOf(ahead.stream(a.path))
  await settled()
  expect(begun).toEqual([a.path])
})
