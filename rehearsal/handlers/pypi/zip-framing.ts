import { localExtras } from './zip-extras.ts'
import type { ZipFile } from './zip.ts'

interface Walk {
  readonly bytes: Buffer
  readonly sizes: ReadonlyMap<string, readonly [packed: number, size: number]>
  readonly local: Set<string>
  readonly central: Set<string>
  directory: number | undefined
  directorySize: number
  /** What the zip64 end record says, which counts before the plain one. */
  wide: Totals | undefined
  located: boolean
}

interface Totals {
  readonly records: number
  readonly size: number
  readonly offset: number
}

/** Where the next record begins, or what is wrong with this one. */
type Step = (walk: Walk, at: number) => number | string

/**
 * Why PyPI does not take the archive although it opens: it walks every record from the first byte on, so that readers
 * that go by the central directory and readers that go by the local headers see the same files (warehouse
 * `utils/zipfiles.py`; sections 4.3.7 and 4.3.12 to 4.3.16 of APPNOTE.TXT).
 */
export function framingFault(bytes: Buffer, zip: ZipFile): string | undefined {
  const walk: Walk = {
    bytes,
    sizes: new Map(zip.entries.map((entry) => [entry.name, [entry.packedSize, entry.size]])),
    local: new Set(),
    central: new Set(),
    directory: undefined,
    directorySize: 0,
    wide: undefined,
    located: false,
  }
  let at = 0
  for (;;) {
    if (at + 4 > bytes.length) return 'Malformed zip file'
    const signature = bytes.readUInt32LE(at)
    if (signature === 0x06054b50) return endFault(walk, at)
    const next = steps.get(signature)?.(walk, at) ?? 'Unknown record signature'
    if (typeof next === 'string') return next
    at = next
  }
}

function localRecord(walk: Walk, at: number): number | string {
  const { bytes } = walk
  if (at + 30 > bytes.length) return 'Malformed zip file'
  const start = at + 30 + bytes.readUInt16LE(at + 26)
  const end = start + bytes.readUInt16LE(at + 28)
  if (end > bytes.length) return 'Malformed zip file'
  const name = bytes.subarray(at + 30, start)
  if (hasControl(name)) return 'Invalid character in filename'
  const sizes = localExtras(bytes.subarray(start, end), {
    packed: bytes.readUInt32LE(at + 18),
    size: bytes.readUInt32LE(at + 22),
    isStored: bytes.readUInt16LE(at + 8) === 0,
  })
  if (typeof sizes === 'string') return sizes
  if ((bytes.readUInt16LE(at + 6) & 0x08) !== 0) return 'ZIP contains a data descriptor'
  const text = name.toString('utf8')
  if (!Buffer.from(text).equals(name)) return 'Filename not unicode'
  const listed = walk.sizes.get(text)
  if (listed === undefined) return 'Filename not in central directory'
  if (listed[0] !== sizes.packed) return 'Mis-matched data size'
  if (listed[1] !== sizes.size) return 'Mis-matched file size'
  if (walk.local.has(text)) return 'Duplicate filename in local headers'
  walk.local.add(text)
  return end + sizes.packed
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

function wideEndRecord(walk: Walk, at: number): number | string {
  const { bytes } = walk
  if (at + 56 > bytes.length) return 'Malformed zip file'
  const [length = 0, onDisk, records = 0, size = 0, offset = 0] = [4, 24, 32, 40, 48].map((step) =>
    Number(bytes.readBigUInt64LE(at + step)),
  )
  if (onDisk !== records) return 'Malformed zip file'
  if (length !== 44) return 'ZIP64 extensible data not allowed'
  walk.wide = { records, size, offset }
  return at + 56
}

function locator(walk: Walk, at: number): number | string {
  if (at + 20 > walk.bytes.length) return 'Malformed zip file'
  walk.located = true
  return at + 20
}

const steps: ReadonlyMap<number, Step> = new Map<number, Step>([
  [0x04034b50, localRecord],
  [0x02014b50, centralRecord],
  [0x06064b50, wideEndRecord],
  [0x07064b50, locator],
])

function endFault(walk: Walk, at: number): string | undefined {
  const { bytes } = walk
  // a zip64 end record without its locator is one that other readers do not see
  if (walk.wide !== undefined && !walk.located) return 'Malformed zip file'
  if (at + 22 > bytes.length || bytes.readUInt16LE(at + 8) !== bytes.readUInt16LE(at + 10)) return 'Malformed zip file'
  const plain = {
    records: bytes.readUInt16LE(at + 10),
    size: bytes.readUInt32LE(at + 12),
    offset: bytes.readUInt32LE(at + 16),
  }
  const told = walk.wide ?? plain
  if (told.records !== walk.central.size) return 'Mismatched central directory records'
  if (told.offset !== (walk.directory ?? at)) return 'Mismatched central directory offset'
  if (told.size !== walk.directorySize) return 'Mismatched central directory size'
  if (walk.central.size !== walk.local.size) return 'Mis-matched local headers and central directory'
  return at + 22 + bytes.readUInt16LE(at + 20) === bytes.length ? undefined : 'Trailing data'
}

const hasControl = (name: Buffer): boolean => name.some((byte) => byte < 0x20 || byte === 0x7f)
