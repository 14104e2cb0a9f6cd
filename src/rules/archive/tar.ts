import { Buffer } from 'node:buffer'
import type { Content } from '../../ports/files.ts'
import { type Flow, flowOf, inflated, TooLong } from './gunzip.ts'

/** A member of a tar, with the names and sizes of its extended headers applied. */
export interface TarEntry {
  /** As it stands in the archive, without the slashes at its end. */
  readonly name: string
  /** The type flag: `0` a file, `5` a folder, `2` a symbolic link … An old NUL is told as `0`. */
  readonly type: string
  readonly size: number
  /** GNU sparse, by type or by extended header. */
  readonly sparse: boolean
  /** Whether an extended header gives another size than the header itself. */
  readonly sizesDiffer: boolean
  /** Whether the name is valid UTF-8. */
  readonly readable: boolean
  /** What is in it, where it was asked for and there was room. */
  readonly content: Buffer | undefined
}

/** What is in a tar. `damage` says in words why reading broke off; the entries until then are there. */
export interface TarArchive {
  readonly entries: readonly TarEntry[]
  readonly damage: string | undefined
  /** The name of an extended header for all members, where there is one (`git archive` writes it). */
  readonly globalHeader: string | undefined
}

/** Somebody who looks at files as they pass by; nothing of them is kept. */
export interface Looker {
  /** Whether to look at this file of so many bytes. */
  at(name: string, size: number): boolean
  see(name: string, content: Buffer): void
}

/** Why there is no archive: it is not gzip, or it inflates to more than `limit` bytes. */
export type TarFailure = 'not-gzip' | 'too-large'

/** The bytes of all contents together that are kept, and of one extended header: texts, where a rule reads them. */
const largestKept = 64 * 1024 * 1024
const largestExtended = 1024 * 1024

/**
 * Reads the headers (ustar, pax, GNU long names) of a `.tar.gz` that inflates to at most `limit` bytes, inflating it as it
 * goes, and keeps the content of those files that `isWanted`, which is asked about every member in its turn. `looker` is
 * shown others.
 */
export async function readTarGz(
  content: Content,
  limit: number,
  isWanted: (name: string) => boolean,
  looker?: Looker,
): Promise<TarArchive | TarFailure> {
  const flow = flowOf(inflated(content), limit)
  try {
    const archive = await readHeaders(flow, isWanted, looker)
    // what follows the archive is of no meaning, but must be gzip to its last byte
    await flow.skip(limit + 1)
    return archive
  } catch (error) {
    if (error instanceof TooLong) return 'too-large'
    // by its code, and not by instanceof: the class may be another realm's
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
    if (code.startsWith('Z_')) return 'not-gzip'
    throw error
  } finally {
    await flow.close()
  }
}

type Extended = ReadonlyMap<string, string>

async function readHeaders(
  flow: Flow,
  isWanted: (name: string) => boolean,
  looker: Looker | undefined,
): Promise<TarArchive> {
  const entries: TarEntry[] = []
  let global: Extended = new Map()
  let extended: Extended = new Map()
  let longName: Buffer | undefined
  let room = largestKept
  let globalHeader: string | undefined
  const broken = (damage: string): TarArchive => ({ entries, damage, globalHeader })
  for (;;) {
    const at = flow.position()
    const header = await flow.take(512)
    if (header === undefined) {
      if (flow.position() > at) return broken('the last header is cut off')
      break
    }
    if (header[0] === 0 && header.every((byte) => byte === 0)) break
    if (!checksumHolds(header)) return broken(`the header at byte ${at} is not one`)
    const own = readNumber(header, 124, 12)
    const flag = String.fromCharCode(header[156] ?? 0)
    const type = flag === '\0' ? '0' : flag
    const told = Number(extended.get('size') ?? global.get('size') ?? own)
    const meta = 'xgLK'.includes(type)
    // links and the like have no content, whatever their size field says
    const size = meta ? own : '123456'.includes(type) ? 0 : told
    if (!Number.isSafeInteger(size) || size < 0) return broken(`the size in the header at byte ${at} is not a number`)
    if (meta && size > largestExtended) return broken(`the extended header at byte ${at} has ${size} bytes`)
    const all = new Map([...global, ...extended])
    const name = all.get('path') ?? (longName ?? headerName(header)).toString('utf8')
    const bare = name.replace(/\/+$/, '')
    const isKept = meta || (isWanted(bare) && size <= room && !'123456S'.includes(type))
    if (type === 'S') await skipSparseMaps(flow, header)
    const isShown = !isKept && type === '0' && looker?.at(bare, size) === true
    const body = isKept || isShown ? await flow.take(size) : undefined
    const padding = Math.ceil(size / 512) * 512 - size
    if ((body === undefined && (isKept || isShown || !(await flow.skip(size)))) || !(await flow.skip(padding)))
      return broken('the archive ends in the middle of a file')
    if (isShown && body !== undefined) looker?.see(bare, body)
    if (type === 'x') extended = readPax(body ?? Buffer.alloc(0))
    else if (type === 'g') {
      global = new Map([...global, ...readPax(body ?? Buffer.alloc(0))])
      globalHeader ??= bare
    } else if (type === 'L') longName = untilNul(body ?? Buffer.alloc(0))
    else if (type !== 'K') {
      entries.push({
        name: bare,
        type,
        size,
        sparse: type === 'S' || isSparse(all),
        sizesDiffer: all.has('size') && told !== own,
        readable: !name.includes('\ufffd'),
        content: isKept ? body : undefined,
      })
      room -= isKept ? (body?.length ?? 0) : 0
      extended = new Map()
      longName = undefined
    }
  }
  return { entries, damage: entries.length === 0 ? 'the archive is empty' : undefined, globalHeader }
}

/** The three ways in which GNU tar tells of a sparse file in an extended header, as Python's tarfile knows them. */
const isSparse = (extended: Extended): boolean =>
  extended.has('GNU.sparse.map') ||
  extended.has('GNU.sparse.size') ||
  (extended.get('GNU.sparse.major') === '1' && extended.get('GNU.sparse.minor') === '0')

/** A sparse member may have further maps of 512 bytes between its header and its content. */
async function skipSparseMaps(flow: Flow, header: Buffer): Promise<void> {
  let more = header[482] === 1
  while (more) more = (await flow.take(512))?.[504] === 1
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
