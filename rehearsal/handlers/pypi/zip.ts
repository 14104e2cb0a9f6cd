import { crc32, inflateRawSync } from 'node:zlib'

/** An entry of the central directory, as Python's zipfile reads it. */
export interface ZipEntry {
  readonly name: string
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
  /** The content; `undefined` where there is no such entry. Throws where it is damaged. */
  read(name: string): Buffer | undefined
}

const endSignature = Buffer.from([0x50, 0x4b, 5, 6])

/** Opens as Python's zipfile does: by the end record within the last 64 KiB, whatever stands before the first entry. `undefined` where it cannot. Zip64 is not read. */
export function openZip(bytes: Buffer): ZipFile | undefined {
  const end = bytes.lastIndexOf(endSignature)
  if (end < 0 || end + 22 > bytes.length || bytes.length - end > 22 + 0xffff) return undefined
  const size = bytes.readUInt32LE(end + 12)
  const offset = bytes.readUInt32LE(end + 16)
  const prefix = end - size - offset
  if (prefix < 0) return undefined
  const entries = readDirectory(bytes.subarray(prefix + offset, end), prefix)
  if (entries === undefined) return undefined
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  return {
    entries,
    read(name) {
      const entry = byName.get(name)
      return entry && readEntry(bytes, entry)
    },
  }
}

function readDirectory(directory: Buffer, prefix: number): readonly ZipEntry[] | undefined {
  const entries: ZipEntry[] = []
  let at = 0
  while (at < directory.length) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return undefined
    const nameLength = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42) + prefix,
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

function readEntry(bytes: Buffer, entry: ZipEntry): Buffer {
  if (bytes.readUInt32LE(entry.offset) !== 0x04034b50) throw new Error('Bad magic number for file header')
  const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28)
  const packed = bytes.subarray(start, start + entry.packedSize)
  const content = entry.method === 0 ? packed : inflateRawSync(packed)
  if (crc32(content) !== entry.crc) throw new Error(`Bad CRC-32 for file '${entry.name}'`)
  return content
}
