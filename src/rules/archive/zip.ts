import type { Buffer } from 'node:buffer'
import { crc32, inflateRawSync } from 'node:zlib'
import type { Content } from '../../ports/files.ts'
import { type Pieces, piecesOf } from './pieces.ts'

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

/** A ZIP file whose central directory could be read. */
export interface ZipArchive {
  readonly pieces: Pieces
  readonly entries: readonly ZipEntry[]
}

/** Members are small texts where a rule reads them; this bounds what a lying header can make us allocate. */
const largestMember = 64 * 1024 * 1024

/**
 * Reads the central directory of a ZIP (APPNOTE.TXT 4.3.12 and after), as Python's zipfile finds it: from the end, with
 * whatever was put before the archive. `undefined` where there is none.
 */
export async function readZip(content: Content): Promise<ZipArchive | undefined> {
  const pieces = piecesOf(content)
  const end = await findEnd(pieces)
  if (end === undefined) return undefined
  const prefix = end.directoryEnd - end.directorySize - end.directoryOffset
  let at = end.directoryOffset + prefix
  if (prefix < 0) return undefined
  const entries: ZipEntry[] = []
  while (at < end.directoryEnd) {
    const fixed = await pieces.at(at, 46)
    if (fixed === undefined || fixed.readUInt32LE(0) !== 0x02014b50) return undefined
    // Python's zipfile reads no archive that asks for more than version 6.3
    if ((fixed[6] ?? 0) > 63) return undefined
    const nameEnd = 46 + fixed.readUInt16LE(28)
    const extraEnd = nameEnd + fixed.readUInt16LE(30)
    const header = await pieces.at(at, extraEnd)
    if (header === undefined) return undefined
    entries.push(readEntryHeader(header, nameEnd, prefix))
    at += extraEnd + header.readUInt16LE(32)
  }
  return { pieces, entries }
}

/** The content of one member, or `undefined` where it is damaged, encrypted, too large or packed in another way. */
export async function readEntry({ pieces }: ZipArchive, entry: ZipEntry): Promise<Buffer | undefined> {
  if ((entry.flags & 1) !== 0 || Math.max(entry.size, entry.compressedSize) > largestMember) return undefined
  const header = await pieces.at(entry.offset, 30)
  if (header === undefined || header.readUInt32LE(0) !== 0x04034b50) return undefined
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = await pieces.at(start, entry.compressedSize)
  if (packed === undefined) return undefined
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
async function findEnd(pieces: Pieces): Promise<End | undefined> {
  return endIn(pieces, await pieces.end('few')) ?? endIn(pieces, await pieces.end('all'))
}

function endIn({ length }: Pieces, bytes: Buffer): End | undefined {
  const before = length - bytes.length
  const lowest = Math.max(0, bytes.length - 22 - 0xffff)
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (bytes[at] !== 0x50 || bytes.readUInt32LE(at) !== 0x06054b50) continue
    const locator = at - 20
    const record = locator - 56
    // the records before it may lie beyond the few bytes
    if (record < 0 && before > 0) return undefined
    if (record >= 0 && bytes.readUInt32LE(locator) === 0x07064b50 && bytes.readUInt32LE(record) === 0x06064b50) {
      return {
        directorySize: Number(bytes.readBigUInt64LE(record + 40)),
        directoryOffset: Number(bytes.readBigUInt64LE(record + 48)),
        directoryEnd: before + record,
      }
    }
    return {
      directorySize: bytes.readUInt32LE(at + 12),
      directoryOffset: bytes.readUInt32LE(at + 16),
      directoryEnd: before + at,
    }
  }
  return undefined
}

/** A record of the central directory, from its signature to the end of its extra fields. */
function readEntryHeader(header: Buffer, nameEnd: number, prefix: number): ZipEntry {
  const flags = header.readUInt16LE(8)
  const large = readZip64(header.subarray(nameEnd), [
    header.readUInt32LE(24),
    header.readUInt32LE(20),
    header.readUInt32LE(42),
  ])
  return {
    name: decodeName(header.subarray(46, nameEnd), flags),
    flags,
    method: header.readUInt16LE(10),
    crc: header.readUInt32LE(16),
    size: large[0],
    compressedSize: large[1],
    offset: large[2] + prefix,
  }
}

/** Size, packed size and offset, each taken from the zip64 extra field where the header says so (APPNOTE.TXT 4.5.3). */
function readZip64(extra: Buffer, plain: [number, number, number]): [number, number, number] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    const fieldEnd = Math.min(extra.length, at + 4 + extra.readUInt16LE(at + 2))
    let next = at + 4
    const take = (value: number): number => {
      if (value !== 0xffffffff || next + 8 > fieldEnd) return value
      next += 8
      return Number(extra.readBigUInt64LE(next - 8))
    }
    return [take(plain[0]), take(plain[1]), take(plain[2])]
  }
  return plain
}

/** UTF-8 where flag bit 11 says so. Otherwise an old code page: Latin-1 is as wrong as any, and equal for ASCII. */
export function decodeName(name: Buffer, flags: number): string {
  return name.toString((flags & 0x800) !== 0 ? 'utf8' : 'latin1')
}
