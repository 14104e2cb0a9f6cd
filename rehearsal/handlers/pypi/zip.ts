import { crc32, inflateRawSync } from 'node:zlib'

/** An entry of the central directory, as Python's zipfile reads it. */
export interface ZipEntry {
  readonly name: string
  /** Bit 0 is encryption. */
  readonly flags: number
  readonly method: number
  readonly packedSize: number
  readonly size: number
  readonly crc: number
  /** Of the local header, from the start of the file. */
  readonly offset: number
}

/** A zip that could be opened. Where a name stands twice the last entry counts. */
export interface ZipFile {
  readonly entries: readonly ZipEntry[]
  /** The content; `undefined` where there is no such entry. Throws {@link BadZip}, or anything else that Python would. */
  read(name: string): Buffer | undefined
}

/** Python's `BadZipFile`: the one exception that PyPI expects. On any other it fails with 500. */
export class BadZip extends Error {}

const endSignature = Buffer.from([0x50, 0x4b, 5, 6])

/** Whether Python's `is_zipfile` finds an end record within the last 64 KiB. */
export const hasZipEnd = (bytes: Buffer): boolean => endAt(bytes) >= 0

/** Opens as Python's zipfile does: by the end record, whatever stands before the first entry. Throws as it does. */
export function openZip(bytes: Buffer): ZipFile {
  const at = endAt(bytes)
  if (at < 0) throw new BadZip('File is not a zip file')
  const { end, size, offset } = directoryOf(bytes, at)
  const prefix = end - size - offset
  const start = offset + prefix
  if (start < 0) throw new BadZip('Bad offset for central directory')
  const entries = readDirectory(bytes.subarray(start, start + size), prefix)
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  return {
    entries,
    read(name) {
      const entry = byName.get(name)
      return entry && readEntry(bytes, entry)
    },
  }
}

function endAt(bytes: Buffer): number {
  const end = bytes.lastIndexOf(endSignature)
  return end < 0 || end + 22 > bytes.length || bytes.length - end > 22 + 0xffff ? -1 : end
}

/** Where the directory ends, its size and its offset: of the zip64 record where a locator stands before the end record. */
function directoryOf(
  bytes: Buffer,
  at: number,
): { readonly end: number; readonly size: number; readonly offset: number } {
  const record = at - 20 - 56
  if (record >= 0 && bytes.readUInt32LE(at - 20) === 0x07064b50 && bytes.readUInt32LE(record) === 0x06064b50) {
    return { end: record, size: large(bytes, record + 40), offset: large(bytes, record + 48) }
  }
  return { end: at, size: bytes.readUInt32LE(at + 12), offset: bytes.readUInt32LE(at + 16) }
}

const large = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at))

function readDirectory(directory: Buffer, prefix: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = 0
  while (at < directory.length) {
    if (at + 46 > directory.length) throw new BadZip('Truncated central directory')
    if (directory.readUInt32LE(at) !== 0x02014b50) throw new BadZip('Bad magic number for central directory')
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28)
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30)
    if ((directory[at + 6] ?? 0) > 63) throw new Error('zip file version')
    const flags = directory.readUInt16LE(at + 8)
    const [size, packedSize, offset] = wideSizes(directory.subarray(nameEnd, extraEnd), [
      directory.readUInt32LE(at + 24),
      directory.readUInt32LE(at + 20),
      directory.readUInt32LE(at + 42),
    ])
    entries.push({
      name: readName(directory.subarray(at + 46, nameEnd), flags),
      flags,
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packedSize,
      size,
      offset: offset + prefix,
    })
    at = extraEnd + directory.readUInt16LE(at + 32)
  }
  return entries
}

/** UTF-8 where bit 11 says so, and otherwise an old code page; which one matters to nobody here. */
function readName(name: Buffer, flags: number): string {
  if ((flags & 0x800) === 0) return name.toString('latin1')
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name)
}

/** Size, packed size and offset, each from the zip64 field where it is 0xffffffff (APPNOTE.TXT 4.5.3). */
function wideSizes(extra: Buffer, plain: readonly [number, number, number]): readonly [number, number, number] {
  const sizes: [number, number, number] = [...plain]
  for (let at = 0; at + 4 <= extra.length;) {
    const length = extra.readUInt16LE(at + 2)
    if (at + 4 + length > extra.length) throw new BadZip('Corrupt extra field')
    if (extra.readUInt16LE(at) === 1) {
      let next = at + 4
      for (const [index, size] of sizes.entries()) {
        if (size !== 0xffffffff) continue
        if (next + 8 > at + 4 + length) throw new BadZip('Corrupt zip64 extra field')
        sizes[index] = large(extra, next)
        next += 8
      }
    }
    at += 4 + length
  }
  return sizes
}

function readEntry(bytes: Buffer, entry: ZipEntry): Buffer {
  if (entry.offset < 0) throw new Error('Invalid argument')
  if (bytes.readUInt32LE(entry.offset) !== 0x04034b50) throw new BadZip('Bad magic number for file header')
  if ((entry.flags & 1) !== 0) throw new Error('File is encrypted, password required for extraction')
  const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28)
  const packed = bytes.subarray(start, start + entry.packedSize)
  const content = entry.method === 0 ? packed : inflateRawSync(packed)
  if (crc32(content) !== entry.crc) throw new BadZip(`Bad CRC-32 for file '${entry.name}'`)
  return content
}
