import type { Buffer } from 'node:buffer'
import type { Pieces } from './pieces.ts'
import type { ZipArchive } from './zip.ts'

/**
 * Whether a reader that streams through the file sees the same members as one that starts from the central directory.
 * PyPI refuses an archive where it does not (warehouse `utils/zipfiles.py`, https://docs.pypi.org/archives); the text
 * is PyPI's reason. `undefined` where all is well.
 */
export async function framingDefect({ pieces, entries }: ZipArchive): Promise<string | undefined> {
  const expected = new Map(entries.map((entry) => [entry.name, entry]))
  const local = new Set<string>()
  const central = new Set<string>()
  let at = 0
  let directoryStart: number | undefined
  let directorySize = 0
  let records = 0
  let large: Totals | undefined
  let located = false
  for (;;) {
    const signature = (await pieces.at(at, 4))?.readUInt32LE(0)
    if (signature === undefined) return 'Malformed zip file'
    if (signature === 0x04034b50) {
      const header = await localHeader(pieces, at)
      if (typeof header === 'string') return header
      if (header.name.includes('\ufffd')) return 'Filename not unicode'
      const entry = expected.get(header.name)
      if (entry === undefined) return 'Filename not in central directory'
      if (entry.compressedSize !== header.compressedSize) return 'Mis-matched data size'
      if (entry.size !== header.size) return 'Mis-matched file size'
      if (local.has(header.name)) return 'Duplicate filename in local headers'
      local.add(header.name)
      at = header.end
    } else if (signature === 0x02014b50) {
      const fixed = await pieces.at(at, 46)
      if (fixed === undefined) return 'Malformed zip file'
      directoryStart ??= at
      records++
      if (fixed.readUInt16LE(32) !== 0) return 'Comment in central directory'
      const nameEnd = 46 + fixed.readUInt16LE(28)
      const end = nameEnd + fixed.readUInt16LE(30)
      const name = (await pieces.at(at, end))?.subarray(46, nameEnd)
      if (name === undefined) return 'Malformed zip file'
      if (unprintable(name)) return 'Invalid character in filename'
      const text = name.toString('utf8')
      if (central.has(text)) return 'Duplicate filename in central directory'
      if (!local.has(text)) return 'Missing filename in local headers'
      central.add(text)
      directorySize += end
      at += end
    } else if (signature === 0x06064b50) {
      const record = await pieces.at(at, 56)
      if (record === undefined) return 'Malformed zip file'
      large = totals64(record)
      if (large.onDisk !== large.records) return 'Malformed zip file'
      if (record.readBigUInt64LE(4) !== 44n) return 'ZIP64 extensible data not allowed'
      at += 56
    } else if (signature === 0x07064b50) {
      if (at + 20 > pieces.length) return 'Malformed zip file'
      located = true
      at += 20
    } else if (signature === 0x06054b50) {
      if (large !== undefined && !located) return 'Malformed zip file'
      const record = await pieces.at(at, 22)
      if (record === undefined) return 'Malformed zip file'
      const small = totals(record)
      if (small.onDisk !== small.records) return 'Malformed zip file'
      const told = large ?? small
      if (told.records !== records) return 'Mismatched central directory records'
      if (told.offset !== (directoryStart ?? at)) return 'Mismatched central directory offset'
      if (told.size !== directorySize) return 'Mismatched central directory size'
      if (local.size !== central.size) return 'Mis-matched local headers and central directory'
      return at + 22 + record.readUInt16LE(20) === pieces.length ? undefined : 'Trailing data'
    } else {
      return 'Unknown record signature'
    }
  }
}

interface Totals {
  readonly onDisk: number
  readonly records: number
  readonly size: number
  readonly offset: number
}

function totals(record: Buffer): Totals {
  return {
    onDisk: record.readUInt16LE(8),
    records: record.readUInt16LE(10),
    size: record.readUInt32LE(12),
    offset: record.readUInt32LE(16),
  }
}

function totals64(record: Buffer): Totals {
  const [onDisk, records, size, offset] = [24, 32, 40, 48].map((step) => Number(record.readBigUInt64LE(step)))
  return { onDisk: onDisk ?? 0, records: records ?? 0, size: size ?? 0, offset: offset ?? 0 }
}

interface LocalHeader {
  readonly name: string
  readonly compressedSize: number
  readonly size: number
  readonly end: number
}

async function localHeader(pieces: Pieces, at: number): Promise<LocalHeader | string> {
  const fixed = await pieces.at(at, 30)
  if (fixed === undefined) return 'Malformed zip file'
  const nameEnd = 30 + fixed.readUInt16LE(26)
  const extraEnd = nameEnd + fixed.readUInt16LE(28)
  const header = await pieces.at(at, extraEnd)
  if (header === undefined) return 'Malformed zip file'
  const name = header.subarray(30, nameEnd)
  if (unprintable(name)) return 'Invalid character in filename'
  const sizes = localSizes(header.subarray(nameEnd), {
    compressedSize: header.readUInt32LE(18),
    size: header.readUInt32LE(22),
    stored: header.readUInt16LE(8) === 0,
  })
  if (typeof sizes === 'string') return sizes
  if ((header.readUInt16LE(6) & 8) !== 0) return 'ZIP contains a data descriptor'
  return { name: name.toString('utf8'), ...sizes, end: at + extraEnd + sizes.compressedSize }
}

interface Sizes {
  readonly compressedSize: number
  readonly size: number
}

/** The sizes after the extra fields were read: zip64 (id 1) in the lengths PyPI knows, Unicode path (0x7075) well-formed. */
function localSizes(extra: Buffer, header: Sizes & { readonly stored: boolean }): Sizes | string {
  let { compressedSize, size } = header
  const seen = new Set<number>()
  for (let at = 0; at < extra.length;) {
    if (at + 4 > extra.length) return 'Malformed zip file'
    const id = extra.readUInt16LE(at)
    const length = extra.readUInt16LE(at + 2)
    const body = extra.subarray(at + 4, at + 4 + length)
    if (body.length !== length) return 'Malformed zip file'
    if ((id === 1 || id === 0x7075) && seen.has(id)) return 'Invalid duplicate extra in local file'
    seen.add(id)
    if (id === 1) {
      if (![0, 8, 16, 24, 28].includes(length)) return 'Malformed zip file'
      if (length === 0 && (compressedSize === 0xffffffff || size === 0xffffffff)) return 'Malformed zip file'
      if (length === 8 && !header.stored) return 'Malformed zip file'
      if (length >= 8) {
        const large = Number(body.readBigUInt64LE(0))
        compressedSize = length === 8 ? large : Number(body.readBigUInt64LE(8))
        if (size === 0xffffffff) size = large
      }
    } else if (id === 0x7075) {
      const name = body.subarray(5)
      if (unprintable(name)) return 'Invalid character in filename'
      if (name.toString('utf8').includes('\ufffd')) return 'Filename not valid UTF-8'
    }
    at += 4 + length
  }
  return { compressedSize, size }
}

function unprintable(name: Buffer): boolean {
  return name.some((byte) => byte < 0x20 || byte === 0x7f)
}
