import { Buffer } from 'node:buffer'
import { crc32, inflateRawSync } from 'node:zlib'

/** A member, as the central directory tells it. */
export interface ZipEntry {
  readonly name: string
  /** General purpose flags; bit 0 is encryption, bit 3 a data descriptor. */
  readonly flags: number
  /** 0 is stored, 8 is deflated. */
  readonly method: number
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  /** Where the local header begins, in bytes from the start of the file. */
  readonly offset: number
}

/** A ZIP file whose central directory could be read. `bytes` is the whole file. */
export interface ZipArchive {
  readonly bytes: Buffer
  readonly entries: readonly ZipEntry[]
}

/** Members are small texts where a rule reads them; this bounds what a lying header can make us allocate. */
const largestMember = 64 * 1024 * 1024

/**
 * Reads the central directory of a ZIP (APPNOTE.TXT 4.3.12 and after), as Python's zipfile finds it: from the end, with
 * whatever was put before the archive. `undefined` where there is none.
 */
export function readZip(content: Uint8Array): ZipArchive | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const end = findEnd(bytes)
  if (end === undefined) return undefined
  const prefix = end.directoryEnd - end.directorySize - end.directoryOffset
  let at = end.directoryOffset + prefix
  if (prefix < 0) return undefined
  const entries: ZipEntry[] = []
  while (at < end.directoryEnd) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return undefined
    // Python's zipfile reads no archive that asks for more than version 6.3
    if ((bytes[at + 6] ?? 0) > 63) return undefined
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30)
    if (extraEnd > bytes.length) return undefined
    entries.push(readEntryHeader(bytes, at, nameEnd, extraEnd, prefix))
    at = extraEnd + bytes.readUInt16LE(at + 32)
  }
  return { bytes, entries }
}

/** The content of one member, or `undefined` where it is damaged, encrypted, too large or packed in another way. */
export function readEntry(archive: ZipArchive, entry: ZipEntry): Buffer | undefined {
  const { bytes } = archive
  if ((entry.flags & 1) !== 0 || entry.size > largestMember) return undefined
  if (entry.offset + 30 > bytes.length || bytes.readUInt32LE(entry.offset) !== 0x04034b50) return undefined
  const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28)
  if (start + entry.compressedSize > bytes.length) return undefined
  const packed = bytes.subarray(start, start + entry.compressedSize)
  const content = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.size) : undefined
  if (content === undefined || content.length !== entry.size || crc32(content) !== entry.crc) return undefined
  return content
}

function inflate(packed: Buffer, size: number): Buffer | undefined {
  try {
    // one byte more than the header says, so that a longer member is seen to lie
    return inflateRawSync(packed, { maxOutputLength: size + 1 })
  } catch {
    return undefined
  }
}

interface End {
  readonly directoryOffset: number
  readonly directorySize: number
  /** Where the central directory ends in this file. */
  readonly directoryEnd: number
}

/** The end record, the last one that fits: a comment of up to 64 KiB may follow it. */
function findEnd(bytes: Buffer): End | undefined {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff)
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (bytes[at] !== 0x50 || bytes.readUInt32LE(at) !== 0x06054b50) continue
    const locator = at - 20
    const record = locator - 56
    if (record >= 0 && bytes.readUInt32LE(locator) === 0x07064b50 && bytes.readUInt32LE(record) === 0x06064b50) {
      return {
        directorySize: Number(bytes.readBigUInt64LE(record + 40)),
        directoryOffset: Number(bytes.readBigUInt64LE(record + 48)),
        directoryEnd: record,
      }
    }
    return {
      directorySize: bytes.readUInt32LE(at + 12),
      directoryOffset: bytes.readUInt32LE(at + 16),
      directoryEnd: at,
    }
  }
  return undefined
}

function readEntryHeader(bytes: Buffer, at: number, nameEnd: number, extraEnd: number, prefix: number): ZipEntry {
  const flags = bytes.readUInt16LE(at + 8)
  const large = readZip64(bytes, nameEnd, extraEnd, [
    bytes.readUInt32LE(at + 24),
    bytes.readUInt32LE(at + 20),
    bytes.readUInt32LE(at + 42),
  ])
  return {
    name: decodeName(bytes.subarray(at + 46, nameEnd), flags),
    flags,
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    size: large[0],
    compressedSize: large[1],
    offset: large[2] + prefix,
  }
}

/** Size, packed size and offset, each taken from the zip64 extra field where the header says so (APPNOTE.TXT 4.5.3). */
function readZip64(bytes: Buffer, from: number, to: number, plain: [number, number, number]): [number, number, number] {
  for (let at = from; at + 4 <= to; at += 4 + bytes.readUInt16LE(at + 2)) {
    if (bytes.readUInt16LE(at) !== 1) continue
    const fieldEnd = Math.min(to, at + 4 + bytes.readUInt16LE(at + 2))
    let next = at + 4
    const take = (value: number): number => {
      if (value !== 0xffffffff || next + 8 > fieldEnd) return value
      next += 8
      return Number(bytes.readBigUInt64LE(next - 8))
    }
    return [take(plain[0]), take(plain[1]), take(plain[2])]
  }
  return plain
}

/** UTF-8 where flag bit 11 says so. Otherwise an old code page: Latin-1 is as wrong as any, and equal for ASCII. */
export function decodeName(name: Buffer, flags: number): string {
  return name.toString((flags & 0x800) !== 0 ? 'utf8' : 'latin1')
}
