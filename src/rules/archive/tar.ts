import { Buffer } from 'node:buffer'
import { gunzipSync } from 'node:zlib'

/** A member of a tar, with the names and sizes of its extended headers applied. */
export interface TarEntry {
  /** As it stands in the archive, without the slashes at its end. */
  readonly name: string
  /** The type flag: `0` a file, `5` a folder, `2` a symbolic link … An old NUL is told as `0`. */
  readonly type: string
  readonly size: number
  /** Where its content begins in the inflated archive. */
  readonly offset: number
  /** GNU sparse, by type or by extended header. */
  readonly sparse: boolean
  /** Whether an extended header gives another size than the header itself. */
  readonly sizesDiffer: boolean
  /** Whether the name is valid UTF-8. */
  readonly readable: boolean
}

/** An inflated tar. `damage` says in words why reading broke off; the entries until then are there. */
export interface TarArchive {
  readonly bytes: Buffer
  readonly entries: readonly TarEntry[]
  readonly damage: string | undefined
}

/** Why there is no archive: it is not gzip, or it inflates to more than `limit` bytes. */
export type TarFailure = 'not-gzip' | 'too-large'

/** Inflates a `.tar.gz` of at most `limit` bytes and reads its headers (ustar, pax, GNU long names). */
export function readTarGz(content: Uint8Array, limit: number): TarArchive | TarFailure {
  let bytes: Buffer
  try {
    bytes = gunzipSync(content, { maxOutputLength: limit })
  } catch (error) {
    // by its code, and not by instanceof: the class may be another realm's
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'not-gzip'
  }
  return { bytes, ...readHeaders(bytes) }
}

/** The content of one member, without a copy. */
export function tarContent(archive: TarArchive, entry: TarEntry): Buffer {
  return archive.bytes.subarray(entry.offset, entry.offset + entry.size)
}

type Extended = ReadonlyMap<string, string>

function readHeaders(bytes: Buffer): Pick<TarArchive, 'entries' | 'damage'> {
  const entries: TarEntry[] = []
  let global: Extended = new Map()
  let extended: Extended = new Map()
  let longName: Buffer | undefined
  for (let at = 0; at < bytes.length;) {
    if (at + 512 > bytes.length) return { entries, damage: 'the last header is cut off' }
    const header = bytes.subarray(at, at + 512)
    if (header[0] === 0 && header.every((byte) => byte === 0)) break
    if (!checksumHolds(header)) return { entries, damage: `the header at byte ${at} is not one` }
    const own = readNumber(header, 124, 12)
    const flag = String.fromCharCode(header[156] ?? 0)
    const type = flag === '\0' ? '0' : flag
    const told = Number(extended.get('size') ?? global.get('size') ?? own)
    const meta = 'xgLK'.includes(type)
    // links and the like have no content, whatever their size field says
    const size = meta ? own : '123456'.includes(type) ? 0 : told
    const offset = at + 512
    if (!Number.isSafeInteger(size) || size < 0)
      return { entries, damage: `the size in the header at byte ${at} is not a number` }
    if (offset + size > bytes.length) return { entries, damage: 'the archive ends in the middle of a file' }
    const body = bytes.subarray(offset, offset + size)
    if (type === 'x') extended = readPax(body)
    else if (type === 'g') global = new Map([...global, ...readPax(body)])
    else if (type === 'L') longName = untilNul(body)
    else if (type !== 'K') {
      const all = new Map([...global, ...extended])
      const raw = longName ?? headerName(header)
      const name = all.get('path') ?? raw.toString('utf8')
      entries.push({
        name: name.replace(/\/+$/, ''),
        type,
        size,
        offset,
        sparse: type === 'S' || [...all.keys()].some((key) => key.startsWith('GNU.sparse.')),
        sizesDiffer: all.has('size') && told !== own,
        readable: !name.includes('\ufffd'),
      })
      extended = new Map()
      longName = undefined
    }
    at = offset + Math.ceil(size / 512) * 512
    if (type === 'S') at = skipSparseMaps(bytes, header, offset, size)
  }
  return { entries, damage: entries.length === 0 ? 'the archive is empty' : undefined }
}

/** A sparse member may have further maps of 512 bytes between its header and its content. */
function skipSparseMaps(bytes: Buffer, header: Buffer, offset: number, size: number): number {
  let next = offset
  let more = header[482] === 1
  while (more && next + 512 <= bytes.length) {
    more = bytes[next + 504] === 1
    next += 512
  }
  return next + Math.ceil(size / 512) * 512
}

/** The sum of all bytes, the checksum's own counted as spaces; old writers summed signed bytes. */
function checksumHolds(header: Buffer): boolean {
  let unsigned = 256
  let signed = 256
  for (let at = 0; at < 512; at++) {
    if (at >= 148 && at < 156) continue
    unsigned += header.readUInt8(at)
    signed += header.readInt8(at)
  }
  const told = readNumber(header, 148, 8)
  return told === unsigned || told === signed
}

/** An octal field, or GNU's base-256 where the first bit is set; `NaN` where it is neither. */
function readNumber(header: Buffer, at: number, length: number): number {
  if (((header[at] ?? 0) & 0x80) !== 0) {
    let value = (header[at] ?? 0) & 0x7f
    for (let step = 1; step < length; step++) value = value * 256 + (header[at + step] ?? 0)
    return value
  }
  const text = untilNul(header.subarray(at, at + length))
    .toString('latin1')
    .trim()
  return text === '' ? 0 : /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number.NaN
}

function headerName(header: Buffer): Buffer {
  const name = untilNul(header.subarray(0, 100))
  const prefix =
    header.toString('latin1', 257, 263) === 'ustar\0' ? untilNul(header.subarray(345, 500)) : Buffer.alloc(0)
  return prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from('/'), name])
}

function untilNul(field: Buffer): Buffer {
  const end = field.indexOf(0)
  return end === -1 ? field : field.subarray(0, end)
}

/** Records of the form `length key=value\n` (POSIX pax). What does not fit ends the reading. */
function readPax(body: Buffer): Extended {
  const found = new Map<string, string>()
  for (let at = 0; at < body.length;) {
    const space = body.indexOf(0x20, at)
    const length = space === -1 ? Number.NaN : Number.parseInt(body.toString('latin1', at, space), 10)
    if (!(length > 0) || at + length > body.length) break
    const record = body.toString('utf8', space + 1, at + length - 1)
    const equals = record.indexOf('=')
    if (equals !== -1) found.set(record.slice(0, equals), record.slice(equals + 1))
    at += length
  }
  return found
}
