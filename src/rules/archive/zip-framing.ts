import type { Buffer } from 'node:buffer'
import type { ZipArchive } from './zip.ts'

/**
 * Whether a reader that streams through the file sees the same members as one that starts from the central directory.
 * PyPI refuses an archive where it does not (warehouse `utils/zipfiles.py`, https://docs.pypi.org/archives); the text
 * is PyPI's reason. `undefined` where all is well.
 */
export function framingDefect({ bytes, entries }: ZipArchive): string | undefined {
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
    if (at + 4 > bytes.length) return 'Malformed zip file'
    const signature = bytes.readUInt32LE(at)
    if (signature === 0x04034b50) {
      const header = localHeader(bytes, at)
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
      if (at + 46 > bytes.length) return 'Malformed zip file'
      directoryStart ??= at
      records++
      if (bytes.readUInt16LE(at + 32) !== 0) return 'Comment in central directory'
      const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
      const end = nameEnd + bytes.readUInt16LE(at + 30)
      if (end > bytes.length) return 'Malformed zip file'
      const name = bytes.subarray(at + 46, nameEnd)
      if (unprintable(name)) return 'Invalid character in filename'
      const text = name.toString('utf8')
      if (central.has(text)) return 'Duplicate filename in central directory'
      if (!local.has(text)) return 'Missing filename in local headers'
      central.add(text)
      directorySize += end - at
      at = end
    } else if (signature === 0x06064b50) {
      if (at + 56 > bytes.length) return 'Malformed zip file'
      large = totals64(bytes, at)
      if (large.onDisk !== large.records) return 'Malformed zip file'
      if (bytes.readBigUInt64LE(at + 4) !== 44n) return 'ZIP64 extensible data not allowed'
      at += 56
    } else if (signature === 0x07064b50) {
      if (at + 20 > bytes.length) return 'Malformed zip file'
      located = true
      at += 20
    } else if (signature === 0x06054b50) {
      if (large !== undefined && !located) return 'Malformed zip file'
      if (at + 22 > bytes.length) return 'Malformed zip file'
      const small = totals(bytes, at)
      if (small.onDisk !== small.records) return 'Malformed zip file'
      const told = large ?? small
      if (told.records !== records) return 'Mismatched central directory records'
      if (told.offset !== (directoryStart ?? at)) return 'Mismatched central directory offset'
      if (told.size !== directorySize) return 'Mismatched central directory size'
      if (local.size !== central.size) return 'Mis-matched local headers and central directory'
      return at + 22 + bytes.readUInt16LE(at + 20) === bytes.length ? undefined : 'Trailing data'
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

function totals(bytes: Buffer, at: number): Totals {
  return {
    onDisk: bytes.readUInt16LE(at + 8),
    records: bytes.readUInt16LE(at + 10),
    size: bytes.readUInt32LE(at + 12),
    offset: bytes.readUInt32LE(at + 16),
  }
}

function totals64(bytes: Buffer, at: number): Totals {
  const [onDisk, records, size, offset] = [24, 32, 40, 48].map((step) => Number(bytes.readBigUInt64LE(at + step)))
  return { onDisk: onDisk ?? 0, records: records ?? 0, size: size ?? 0, offset: offset ?? 0 }
}

interface LocalHeader {
  readonly name: string
  readonly compressedSize: number
  readonly size: number
  readonly end: number
}

function localHeader(bytes: Buffer, at: number): LocalHeader | string {
  if (at + 30 > bytes.length) return 'Malformed zip file'
  const nameEnd = at + 30 + bytes.readUInt16LE(at + 26)
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 28)
  if (extraEnd > bytes.length) return 'Malformed zip file'
  const name = bytes.subarray(at + 30, nameEnd)
  if (unprintable(name)) return 'Invalid character in filename'
  const sizes = localSizes(bytes.subarray(nameEnd, extraEnd), {
    compressedSize: bytes.readUInt32LE(at + 18),
    size: bytes.readUInt32LE(at + 22),
    stored: bytes.readUInt16LE(at + 8) === 0,
  })
  if (typeof sizes === 'string') return sizes
  if ((bytes.readUInt16LE(at + 6) & 8) !== 0) return 'ZIP contains a data descriptor'
  return { name: name.toString('utf8'), ...sizes, end: extraEnd + sizes.compressedSize }
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
