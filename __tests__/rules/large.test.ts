import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { Content } from '../../src/ports/files.ts'
import { readZip } from '../../src/rules/archive/zip.ts'
import { examine } from '../../src/rules/distribution.ts'
import { makeLargeWheel } from '../corpus/large-wheel.ts'
import { inMemory } from '../make/content.ts'
import { makeCrate } from '../make/crate.ts'
import { makeSdist } from '../make/sdist.ts'
import { makeWheel } from '../make/wheel.ts'
import { makeZip } from '../make/zip.ts'

/** The same content, with an account of what is read of it. */
function watched(bytes: Uint8Array) {
  const account = { all: 0, largest: 0 }
  const content: Content = {
    length: bytes.length,
    bytes(from, to) {
      account.all += to - from
      account.largest = Math.max(account.largest, to - from)
      return inMemory(bytes).bytes(from, to)
    },
  }
  return { account, content }
}

describe('of a wheel of 1 GB', () => {
  const { filename, bytes } = makeLargeWheel(1_000_000_000)

  test('some kilobytes are read', async () => {
    const { account, content } = watched(bytes)
    expect((await examine(filename, content)).problems.map(({ code }) => code)).toEqual(['file-above-default-limit'])
    expect(account.all).toBeLessThan(128 * 1024)
  })

  test('the form is complete', async () => {
    const { fields } = await examine(filename, inMemory(bytes))
    expect(fields).toContainEqual(['name', 'demo'])
  })

  test.each([
    ['a byte after the end', { more: 1 }],
    ['another packed size in front of the large member', { at: 18 }],
    ['another size in front of it', { at: 22 }],
    ['a data descriptor of it', { at: 6, value: 8 }],
  ])('%s is found', async (_, { more = 0, at, value }: { more?: number; at?: number; value?: number }) => {
    const header = bytes.subarray(0, 10_000).lastIndexOf('PK\u0003\u0004')
    expect(bytes.toString('latin1', header + 30, header + 44)).toBe('demo/zeros.bin')
    const { account, content } = watched(bytes)
    const place = at === undefined ? -1 : header + at
    const changed: Content = {
      length: content.length + more,
      async bytes(from, to) {
        const read = Buffer.alloc(to - from)
        read.set(await content.bytes(from, to))
        if (place >= from && place < to) read[place - from] = value ?? ~(read[place - from] ?? 0)
        return read
      },
    }
    const { problems } = await examine(filename, changed)
    expect(problems.filter(({ level }) => level === 'error').map(({ code }) => code)).toEqual(['archive-refused'])
    expect(account.all).toBeLessThan(256 * 1024)
  })
})

test('of a wheel with many members each local header is read, and what is between them is not', async () => {
  const noise = randomBytes(100_000)
  const files = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`demo/part${at}.bin`, noise]))
  const { filename, bytes } = makeWheel({ files })
  const { account, content } = watched(bytes)
  expect((await examine(filename, content)).problems).toEqual([])
  expect(bytes.length).toBeGreaterThan(20_000_000)
  expect(account.all).toBeLessThan(2_000_000)
})

describe('of an sdist', () => {
  test('no more than a piece is held, and the metadata is found wherever it lies', async () => {
    const noise = randomBytes(5_000_000)
    const { filename, bytes } = makeSdist({
      files: { 'a.bin': noise, 'z.bin': noise },
      change: (members) => [...members].reverse(),
    })
    const { account, content } = watched(bytes)
    const { problems, fields } = await examine(filename, content)
    expect(problems).toEqual([])
    expect(fields).toContainEqual(['version', '1.0'])
    expect(account.largest).toBeLessThanOrEqual(256 * 1024)
  })

  test('whose PKG-INFO is a link, nothing is taken from it', async () => {
    const { filename, bytes } = makeSdist({
      change: (members) =>
        members.map((each) =>
          each.name === 'demo-1.0/PKG-INFO' ? { name: each.name, type: '2', linkTo: 'other/PKG-INFO' } : each,
        ),
    })
    const { problems, fields } = await examine(filename, inMemory(bytes))
    expect(problems.map(({ code }) => code)).toEqual(['archive-unreadable'])
    expect(fields).toBeUndefined()
  })

  test('a damage at its very end is found', async () => {
    const { filename, bytes } = makeSdist({ files: { 'a.bin': randomBytes(1_000_000) } })
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 8) ^ 1, bytes.length - 8)
    const { problems } = await examine(filename, inMemory(bytes))
    expect(problems.map(({ code }) => code)).toEqual(['archive-unreadable'])
  })
})

describe('of a crate', () => {
  test('the README is found by a name that is known only afterwards', async () => {
    const bytes = makeCrate('demo', '1.0.0', {
      package: { readme: 'ABOUT.md' },
      entries: [{ path: 'ABOUT.md', content: '# about' }],
    })
    const { account, content } = watched(bytes)
    const { crate } = await examine('demo-1.0.0.crate', content)
    expect([crate?.readmeFile, crate?.readme]).toEqual(['ABOUT.md', '# about'])
    expect(account.largest).toBeLessThanOrEqual(256 * 1024)
  })

  test('that inflates to more than crates.io takes, inflating ends there', async () => {
    const member = gzipSync(Buffer.alloc(20 * 1024 * 1024))
    const bomb = Buffer.concat(Array.from({ length: 30 }, () => member))
    const { account, content } = watched(bomb)
    const { problems } = await examine('demo-1.0.0.crate', content)
    expect(problems.map(({ code }) => code)).toEqual(['archive-unreadable'])
    expect(account.largest).toBeLessThanOrEqual(256 * 1024)
  })
})

describe('the end of a zip', () => {
  const members = [{ name: 'a.txt', content: 'first' }]

  test.each([0, 10, 8_000, 8_170, 8_192, 40_000, 0xffff])('is found before a comment of %d bytes', async (length) => {
    const archive = await readZip(inMemory(makeZip(members, { archiveComment: '.'.repeat(length) })))
    expect(archive?.entries.map(({ name }) => name)).toEqual(['a.txt'])
  })

  test('of a file that becomes shorter while it is read is no end', async () => {
    const bytes = makeZip(members)
    const content = { length: bytes.length, bytes: () => Promise.resolve(new Uint8Array(3)) }
    expect(await readZip(content)).toBeUndefined()
  })
})
