import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { readTarGz } from '../../src/rules/archive/tar.ts'
import { readEntry, readZip } from '../../src/rules/archive/zip.ts'
import { framingDefect } from '../../src/rules/archive/zip-framing.ts'
import { inMemory } from '../make/content.ts'
import { makeTar } from '../make/tar.ts'
import { makeZip, type ZipFaults, type ZipMember } from '../make/zip.ts'

const members: readonly ZipMember[] = [
  { name: 'a.txt', content: 'first' },
  { name: 'b.txt', content: 'second second second', deflate: true },
]

/** PyPI's reason against this zip. */
async function defect(bytes: Uint8Array): Promise<string | undefined> {
  const archive = await readZip(inMemory(bytes))
  return archive === undefined ? 'no zip' : framingDefect(archive)
}

/** The same bytes with some of them changed: offset from the start of the record with this signature, number `nth`. */
function patched(bytes: Buffer, signature: number, offset: number, value: number, size: 2 | 4 = 4): Buffer {
  const copy = Buffer.from(bytes)
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (copy.readUInt32LE(at) !== signature) continue
    if (size === 2) copy.writeUInt16LE(value, at + offset)
    else copy.writeUInt32LE(value, at + offset)
    break
  }
  return copy
}

/** A zip of one stored member in the zip64 form, as large-file writers make it. */
function zip64(options: { readonly locator?: boolean; readonly recordSize?: bigint } = {}): Buffer {
  const content = Buffer.from('x')
  const name = Buffer.from('a')
  const extra = Buffer.alloc(20)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(16, 2)
  extra.writeBigUInt64LE(1n, 4)
  extra.writeBigUInt64LE(1n, 12)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt32LE(0x8cdc1683, 14)
  local.writeUInt32LE(0xffffffff, 18)
  local.writeUInt32LE(0xffffffff, 22)
  local.writeUInt16LE(1, 26)
  local.writeUInt16LE(extra.length, 28)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt32LE(0x8cdc1683, 16)
  central.writeUInt32LE(0xffffffff, 20)
  central.writeUInt32LE(0xffffffff, 24)
  central.writeUInt16LE(1, 28)
  central.writeUInt16LE(extra.length, 30)
  const front = Buffer.concat([local, name, extra, content])
  const directory = Buffer.concat([central, name, extra])
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(options.recordSize ?? 44n, 4)
  record.writeBigUInt64LE(1n, 24)
  record.writeBigUInt64LE(1n, 32)
  record.writeBigUInt64LE(BigInt(directory.length), 40)
  record.writeBigUInt64LE(BigInt(front.length), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(front.length + directory.length), 8)
  const end = Buffer.alloc(22, 0xff)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(0, 20)
  return Buffer.concat([front, directory, record, ...(options.locator === false ? [] : [locator]), end])
}

describe('a zip', () => {
  test('is read from its end, and its members on demand', async () => {
    const archive = await readZip(inMemory(makeZip(members)))
    expect(archive?.entries.map(({ name, size, method }) => [name, size, method])).toEqual([
      ['a.txt', 5, 0],
      ['b.txt', 20, 8],
    ])
    const contents = await Promise.all(archive?.entries.map((entry) => readEntry(archive, entry)) ?? [])
    expect(contents.map((each) => each?.toString())).toEqual(['first', 'second second second'])
  })

  test('in the zip64 form is read too', async () => {
    const archive = await readZip(inMemory(zip64()))
    const [entry] = archive?.entries ?? []
    expect(archive && entry && (await readEntry(archive, entry))?.toString()).toBe('x')
    expect(await defect(zip64())).toBeUndefined()
  })

  test.each<[string, ZipFaults]>([
    ['nothing', {}],
    ['a comment of the archive', { archiveComment: 'hello' }],
  ])('with %s is accepted', async (_, faults) => expect(await defect(makeZip(members, faults))).toBeUndefined())

  test('without members is accepted', async () => expect(await defect(makeZip([]))).toBeUndefined())

  const [first = { name: '', content: '' }, ...rest] = members
  test.each<[string, string, Buffer]>([
    ['a data descriptor', 'ZIP contains a data descriptor', makeZip([{ ...first, dataDescriptor: true }, ...rest])],
    ['a comment of a member', 'Comment in central directory', makeZip([{ ...first, comment: 'x' }, ...rest])],
    ['bytes before it', 'Unknown record signature', makeZip(members, { prefix: Buffer.from('#!sfx\n') })],
    ['bytes after it', 'Trailing data', Buffer.concat([makeZip(members), Buffer.from('more')])],
    ['the same name twice', 'Duplicate filename in local headers', makeZip([first, first])],
    [
      'another name in the directory',
      'Filename not in central directory',
      makeZip([{ ...first, centralName: 'z.txt' }]),
    ],
    [
      'a member that is not listed',
      'Filename not in central directory',
      makeZip([{ ...first, unlisted: true }, ...rest]),
    ],
    ['a control character in a name', 'Invalid character in filename', makeZip([{ ...first, name: 'a\u0001' }])],
    ['other sizes in front than at the end', 'Mis-matched file size', patched(makeZip([first]), 0x04034b50, 22, 9)],
    ['another packed size in front', 'Mis-matched data size', patched(makeZip([first]), 0x04034b50, 18, 4)],
    [
      'a wrong number of records',
      'Mismatched central directory records',
      patched(patched(makeZip([first]), 0x06054b50, 10, 9, 2), 0x06054b50, 8, 9, 2),
    ],
    ['two numbers of records', 'Malformed zip file', patched(makeZip([first]), 0x06054b50, 10, 9, 2)],
    ['a zip64 record without its locator', 'no zip', zip64({ locator: false })],
    ['data in its zip64 record', 'ZIP64 extensible data not allowed', zip64({ recordSize: 45n })],
    ['half of it only', 'no zip', makeZip(members).subarray(0, 60)],
    ['no zip at all', 'no zip', Buffer.from('PK nothing')],
  ])('with %s is refused: %s', async (_, reason, bytes) => expect(await defect(bytes)).toBe(reason))

  test.each<[string, Buffer]>([
    ['a wrong checksum', patched(patched(makeZip([first]), 0x04034b50, 14, 1), 0x02014b50, 16, 1)],
    ['a password', patched(makeZip([first]), 0x02014b50, 8, 1, 2)],
    ['another method than it says', makeZip([{ ...first, claimMethod: 12 }])],
    ['more content than it says', patched(makeZip([{ ...first, deflate: true }]), 0x02014b50, 24, 2)],
  ])('whose member has %s gives no content', async (_, bytes) => {
    const archive = await readZip(inMemory(bytes))
    const [entry] = archive?.entries ?? []
    expect(entry).toBeDefined()
    expect(archive && entry && (await readEntry(archive, entry))).toBeUndefined()
  })
})

/** A pax record, its length counted in. */
function pax(key: string, value: string): string {
  const body = ` ${key}=${value}\n`
  let length = body.length + 1
  while (`${length}${body}`.length !== length) length++
  return `${length}${body}`
}

describe('a tar', () => {
  const read = (bytes: Buffer, limit = 1 << 20) => readTarGz(inMemory(bytes), limit, (name) => name === 'd/a')

  test('gives names, types and contents', async () => {
    const archive = await read(
      gzipSync(makeTar([{ name: 'd/' }, { name: 'd/a', content: 'text' }, { name: 'd/l', type: '2', linkTo: 'a' }])),
    )
    if (typeof archive === 'string') throw new Error(archive)
    expect(archive.entries.map(({ name, type, size }) => [name, type, size])).toEqual([
      ['d', '5', 0],
      ['d/a', '0', 4],
      ['d/l', '2', 0],
    ])
    const [, file] = archive.entries
    expect(file?.content?.toString()).toBe('text')
    expect(archive.damage).toBeUndefined()
  })

  test.each([
    [
      'pax',
      [
        { name: 'x', type: 'x', content: pax('path', `long/${'n'.repeat(200)}`) },
        { name: 'short', content: 'a' },
      ],
    ],
    [
      'GNU',
      [
        { name: '././@LongLink', type: 'L', content: `long/${'n'.repeat(200)}\0` },
        { name: 'short', content: 'a' },
      ],
    ],
  ])('takes long names from %s headers', async (_, entries) => {
    const archive = await read(gzipSync(makeTar(entries)))
    expect(typeof archive === 'string' ? archive : archive.entries.map(({ name }) => name)).toEqual([
      `long/${'n'.repeat(200)}`,
    ])
  })

  test.each([
    ['the GNU type', [{ name: 'a', type: 'S' }]],
    ['the first pax format', [{ name: 'x', type: 'x', content: pax('GNU.sparse.size', '1') }, { name: 'a' }]],
    ['the second pax format', [{ name: 'x', type: 'x', content: pax('GNU.sparse.map', '0,1') }, { name: 'a' }]],
    [
      'the third pax format',
      [{ name: 'x', type: 'x', content: pax('GNU.sparse.major', '1') + pax('GNU.sparse.minor', '0') }, { name: 'a' }],
    ],
  ])('knows a sparse member by %s', async (_, entries) => {
    const archive = await read(gzipSync(makeTar(entries)))
    expect(typeof archive === 'string' ? archive : archive.entries.map(({ sparse }) => sparse)).toEqual([true])
  })

  test('takes a lone word of a sparse format for nothing, as Python does', async () => {
    const entries = [{ name: 'x', type: 'x', content: pax('GNU.sparse.major', '1') }, { name: 'a' }]
    const archive = await read(gzipSync(makeTar(entries)))
    expect(typeof archive === 'string' ? archive : archive.entries.map(({ sparse }) => sparse)).toEqual([false])
  })

  test('tells of a header for all members, and of a padding that is cut off', async () => {
    const whole = makeTar([
      { name: 'pax_global_header', type: 'g', content: pax('comment', 'x') },
      { name: 'a', content: 'x' },
    ])
    expect(await read(gzipSync(whole))).toMatchObject({ globalHeader: 'pax_global_header', damage: undefined })
    expect(await read(gzipSync(whole.subarray(0, 3 * 512 + 10)))).toMatchObject({
      damage: 'the archive ends in the middle of a file',
    })
  })

  test('sees that a pax header gives another size', async () => {
    const archive = await read(
      gzipSync(
        makeTar([
          { name: 'x', type: 'x', content: pax('size', '0') },
          { name: 'a', content: 'abc' },
        ]),
      ),
    )
    expect(typeof archive === 'string' ? archive : archive.entries[0]?.sizesDiffer).toBe(true)
  })

  const whole = makeTar([{ name: 'a', content: 'x'.repeat(600) }])
  test.each([
    ['a cut file', whole.subarray(0, 800), 'the archive ends in the middle of a file'],
    ['a broken header', Buffer.concat([Buffer.from('x'), whole.subarray(1)]), 'the header at byte 0 is not one'],
    ['nothing in it', Buffer.alloc(1024), 'the archive is empty'],
  ])('with %s is damaged', async (_, bytes, damage) => {
    const archive = await read(gzipSync(bytes))
    expect(typeof archive === 'string' ? archive : archive.damage).toBe(damage)
  })

  test('that is no gzip is told so', async () => expect(await read(whole)).toBe('not-gzip'))
  test('of a cut gzip is told so', async () => expect(await read(gzipSync(whole).subarray(0, 30))).toBe('not-gzip'))
  test('that inflates beyond the limit is not inflated', async () =>
    expect(await read(gzipSync(whole), 1000)).toBe('too-large'))
})
