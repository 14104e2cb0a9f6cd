import { Buffer } from 'node:buffer'
import type { Content } from '../ports/files.ts'
import type { HttpStream } from '../ports/http.ts'

/** A file of the archive, and where it is now. */
export interface Packed {
  /** One plain name, at most 155 bytes. */
  readonly folder: string
  /** Another, at most 100. */
  readonly name: string
  readonly size: number
  readonly path: string
}

/** A file as an archive tells of it. Nothing here is checked. */
export interface Member {
  /** What stands before the last slash of its path. */
  readonly folder: string
  readonly name: string
  /** Whether it is a plain file: no link, no device, no folder. */
  readonly isFile: boolean
  readonly size: number
  readonly read: () => Promise<Uint8Array>
}

const block = 512
const padded = (size: number): number => Math.ceil(size / block) * block

/** A tar (POSIX ustar) of files in folders that are one deep, made while it is sent: two blocks of zeros end it. */
export function archiveOf(files: readonly Packed[], stream: (path: string) => AsyncIterable<Uint8Array>): HttpStream {
  return {
    length: files.reduce((sum, { size }) => sum + block + padded(size), 2 * block),
    async *open() {
      for (const each of files) {
        yield headerOf(each)
        let sent = 0
        for await (const bytes of stream(each.path)) {
          sent += bytes.length
          if (sent > each.size) break
          yield bytes
        }
        if (sent !== each.size) throw new Error(`${each.name} changed while it was read`)
        yield Buffer.alloc(padded(each.size) - each.size)
      }
      yield Buffer.alloc(2 * block)
    },
  }
}

function headerOf({ folder, name, size }: Packed): Buffer {
  const header = Buffer.alloc(block)
  header.write(name, 0, 100, 'utf8')
  for (const [at, value, width] of [
    [100, 0o644, 7],
    [108, 0, 7],
    [116, 0, 7],
    [124, size, 11],
    [136, 0, 11],
  ] as const) {
    header.write(value.toString(8).padStart(width, '0'), at, 'latin1')
  }
  header.write(' '.repeat(8), 148, 'latin1')
  // the type, which is a file, and the mark of the format with its version
  header.write('0', 156, 'latin1')
  header.write('ustar\u000000', 257, 'latin1')
  header.write(folder, 345, 155, 'utf8')
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return header
}

/** The members of such an archive, until its end or the first byte that makes no sense. A content is read only when it is asked for. */
export async function* membersOf(content: Content): AsyncGenerator<Member> {
  for (let at = 0; at + block <= content.length;) {
    const header = Buffer.from(await content.bytes(at, at + block))
    const size = octal(header, 124, 12)
    if (size === undefined || octal(header, 148, 8) !== sumOf(header)) return
    const from = at + block
    at = from + padded(size)
    if (at > content.length) return
    const whole = [words(header, 345, 155), words(header, 0, 100)].filter((part) => part !== '').join('/')
    const cut = whole.lastIndexOf('/')
    yield {
      folder: whole.slice(0, Math.max(0, cut)),
      name: whole.slice(cut + 1),
      isFile: header[156] === 0x30 || header[156] === 0,
      size,
      read: () => content.bytes(from, from + size),
    }
  }
}

const sumOf = (header: Buffer): number =>
  header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0)

function words(header: Buffer, at: number, width: number): string {
  const field = header.subarray(at, at + width)
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end === -1 ? width : end)
}

function octal(header: Buffer, at: number, width: number): number | undefined {
  const digits = /^ *([0-7]+)[ \0]*$/.exec(header.toString('latin1', at, at + width))?.[1]
  return digits === undefined ? undefined : Number.parseInt(digits, 8)
}
