import type { ZipFile } from './zip.ts'

interface Walk {
  readonly bytes: Buffer
  readonly sizes: ReadonlyMap<string, readonly [packed: number, size: number]>
  readonly local: Set<string>
  readonly central: Set<string>
  directory: number | undefined
  directorySize: number
}

/**
 * Why PyPI does not take the archive although it opens: it walks every record from the first byte on, so that readers
 * that go by the central directory and readers that go by the local headers see the same files (warehouse
 * `utils/zipfiles.py`; sections 4.3.7, 4.3.12, 4.3.16 of APPNOTE.TXT). Zip64 records are told as unknown.
 */
export function framingFault(bytes: Buffer, zip: ZipFile): string | undefined {
  const walk: Walk = {
    bytes,
    sizes: new Map(zip.entries.map((entry) => [entry.name, [entry.packedSize, entry.size]])),
    local: new Set(),
    central: new Set(),
    directory: undefined,
    directorySize: 0,
  }
  let at = 0
  for (;;) {
    if (at + 4 > bytes.length) return 'Malformed zip file'
    const signature = bytes.readUInt32LE(at)
    if (signature === 0x06054b50) return endFault(walk, at)
    const next =
      signature === 0x04034b50 ? localRecord(walk, at) : signature === 0x02014b50 ? centralRecord(walk, at) : undefined
    if (next === undefined) return 'Unknown record signature'
    if (typeof next === 'string') return next
    at = next
  }
}

/** Where the next record begins, or what is wrong with this one. */
function localRecord(walk: Walk, at: number): number | string {
  const { bytes } = walk
  if (at + 30 > bytes.length) return 'Malformed zip file'
  const start = at + 30 + bytes.readUInt16LE(at + 26)
  const end = start + bytes.readUInt16LE(at + 28)
  if (end > bytes.length) return 'Malformed zip file'
  const name = bytes.subarray(at + 30, start)
  if (hasControl(name)) return 'Invalid character in filename'
  if (!extrasAreWhole(bytes.subarray(start, end))) return 'Malformed zip file'
  if ((bytes.readUInt16LE(at + 6) & 0x08) !== 0) return 'ZIP contains a data descriptor'
  const text = name.toString('utf8')
  if (!Buffer.from(text).equals(name)) return 'Filename not unicode'
  const listed = walk.sizes.get(text)
  if (listed === undefined) return 'Filename not in central directory'
  const packed = bytes.readUInt32LE(at + 18)
  if (listed[0] !== packed) return 'Mis-matched data size'
  if (listed[1] !== bytes.readUInt32LE(at + 22)) return 'Mis-matched file size'
  if (walk.local.has(text)) return 'Duplicate filename in local headers'
  walk.local.add(text)
  return end + packed
}

function extrasAreWhole(extra: Buffer): boolean {
  let at = 0
  while (at < extra.length) {
    if (at + 4 > extra.length) return false
    at += 4 + extra.readUInt16LE(at + 2)
  }
  return at === extra.length
}

function centralRecord(walk: Walk, at: number): number | string {
  const { bytes } = walk
  walk.directory ??= at
  if (at + 46 > bytes.length) return 'Malformed zip file'
  if (bytes.readUInt16LE(at + 32) !== 0) return 'Comment in central directory'
  const start = at + 46 + bytes.readUInt16LE(at + 28)
  const end = start + bytes.readUInt16LE(at + 30)
  if (end > bytes.length) return 'Malformed zip file'
  const name = bytes.subarray(at + 46, start)
  if (hasControl(name)) return 'Invalid character in filename'
  const text = name.toString('utf8')
  walk.directorySize += end - at
  if (walk.central.has(text)) return 'Duplicate filename in central directory'
  if (!walk.local.has(text)) return 'Missing filename in local headers'
  walk.central.add(text)
  return end
}

function endFault(walk: Walk, at: number): string | undefined {
  const { bytes } = walk
  if (at + 22 > bytes.length || bytes.readUInt16LE(at + 8) !== bytes.readUInt16LE(at + 10)) return 'Malformed zip file'
  if (bytes.readUInt16LE(at + 10) !== walk.central.size) return 'Mismatched central directory records'
  if (bytes.readUInt32LE(at + 16) !== (walk.directory ?? at)) return 'Mismatched central directory offset'
  if (bytes.readUInt32LE(at + 12) !== walk.directorySize) return 'Mismatched central directory size'
  if (walk.central.size !== walk.local.size) return 'Mis-matched local headers and central directory'
  return at + 22 + bytes.readUInt16LE(at + 20) === bytes.length ? undefined : 'Trailing data'
}

const hasControl = (name: Buffer): boolean => name.some((byte) => byte < 0x20 || byte === 0x7f)
