import { constants, gunzipSync } from 'node:zlib'
import { unpackGzip } from './gzip.ts'

/** A member, as Python's tarfile names it: without a slash at the end. */
export interface TarMember {
  readonly name: string
  readonly isSparse: boolean
  /** Of a plain file. */
  readonly content: Buffer | undefined
}

/**
 * What Python's tarfile makes of the bytes of a `.tar.gz`: its members; `damaged` where it begins as one but breaks off
 * or is packed by something else than gzip; `undefined` where it is no tar at all.
 */
export function readTarGz(bytes: Buffer): readonly TarMember[] | 'damaged' | undefined {
  // an uncompressed tar, bzip2 and xz open as a tar, but not as a tar.gz
  const magic = bytes.toString('latin1', 0, 6)
  if (isHeader(bytes) || magic.startsWith('BZh') || magic === '\u00fd7zXZ\u0000') return 'damaged'
  if (!magic.startsWith('\u001f\u008b')) return undefined
  try {
    const tar = unpackGzip(bytes)
    if (tar.length === 0) return undefined
    return tar.every((byte) => byte === 0) ? [] : readTar(tar)
  } catch {
    return isHeader(beginning(bytes)) ? 'damaged' : undefined
  }
}

function beginning(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return Buffer.alloc(0)
  }
}

type Extended = Readonly<Record<string, string>>

function readTar(tar: Buffer): readonly TarMember[] | 'damaged' | undefined {
  if (!isHeader(tar)) return undefined
  const members: TarMember[] = []
  let at = 0
  let global: Extended = {}
  let extended: Extended = {}
  while (at + 512 <= tar.length && tar[at] !== 0) {
    const header = tar.subarray(at, at + 512)
    // tarfile ends quietly at a header that it cannot read, once it has read one
    if (!isHeader(header)) break
    const size = numberAt(header, 124, 12)
    if (at + 512 + size > tar.length) return 'damaged'
    const content = tar.subarray(at + 512, at + 512 + size)
    at += 512 + Math.ceil(size / 512) * 512
    const type = String.fromCharCode(header[156] ?? 0)
    if (type === 'g') global = { ...global, ...readPax(content) }
    else if (type === 'x') extended = { ...extended, ...readPax(content) }
    else if (type === 'L') extended = { ...extended, path: textOf(content) }
    if ('xgLK'.includes(type)) continue
    const all = { ...global, ...extended }
    const name = (all['GNU.sparse.name'] ?? all['path'] ?? ustarName(header)).replace(/\/+$/, '')
    members.push({ name, isSparse: type === 'S' || isSparse(all), content: '0\0'.includes(type) ? content : undefined })
    extended = {}
  }
  return members
}

/** The three ways of GNU tar to tell of a sparse file in an extended header (`_proc_pax`). */
const isSparse = (extended: Extended): boolean =>
  'GNU.sparse.map' in extended ||
  'GNU.sparse.size' in extended ||
  (extended['GNU.sparse.major'] === '1' && extended['GNU.sparse.minor'] === '0')

/** Whether a block is a tar header: its checksum fits. */
function isHeader(bytes: Buffer): boolean {
  if (bytes.length < 512) return false
  let sum = 0
  for (let i = 0; i < 512; i++) sum += i >= 148 && i < 156 ? 32 : (bytes[i] ?? 0)
  return sum === numberAt(bytes, 148, 8)
}

/** Octal, or base 256 where the first bit is set (GNU). */
function numberAt(header: Buffer, start: number, length: number): number {
  const field = header.subarray(start, start + length)
  if (((field[0] ?? 0) & 0x80) !== 0) return field.subarray(-6).readUIntBE(0, 6)
  const text = textOf(field).trim()
  return text === '' ? 0 : Number.parseInt(text, 8)
}

function ustarName(header: Buffer): string {
  const isUstar = header.toString('latin1', 257, 262) === 'ustar' && header[263] === 0x30
  const prefix = isUstar ? textOf(header.subarray(345, 500)) : ''
  const name = textOf(header.subarray(0, 100))
  return prefix === '' ? name : `${prefix}/${name}`
}

/** `length key=value\n`, the length in bytes and of the whole record. */
function readPax(content: Buffer): Readonly<Record<string, string>> {
  const pairs: Record<string, string> = {}
  let at = 0
  while (at < content.length) {
    const length = Number.parseInt(content.toString('latin1', at, at + 20), 10)
    if (!(length > 0)) break
    const record = content.toString('utf8', at, at + length - 1)
    const equals = record.indexOf('=')
    pairs[record.slice(record.indexOf(' ') + 1, equals)] = record.slice(equals + 1)
    at += length
  }
  return pairs
}

function textOf(field: Buffer): string {
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? field.length : end)
}
