import { gzipSync } from 'node:zlib'

/** One member; a folder where the name ends with `/`. */
export interface TarMember {
  readonly name: string
  readonly content?: string | Uint8Array
  /** The ustar type flag: `0` file, `2` symbolic link, `S` sparse … */
  readonly type?: string
  readonly linkTo?: string
  readonly mode?: number
}

/** A ustar archive, gzipped: the same bytes for the same input. Names are at most 100 bytes. */
export function makeTarGz(members: readonly TarMember[]): Buffer {
  const gz = gzipSync(makeTar(members))
  // the operating system's byte, which differs between platforms
  gz[9] = 255
  return gz
}

/** The same without gzip. Throws where a name does not fit. */
export function makeTar(members: readonly TarMember[]): Buffer {
  const blocks = members.flatMap((member) => {
    const content = Buffer.from(member.content ?? '')
    const padding = Buffer.alloc((512 - (content.length % 512)) % 512)
    return [header(member, content.length), content, padding]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

function header(member: TarMember, size: number): Buffer {
  if (Buffer.byteLength(member.name) > 100) throw new Error(`too long for a ustar name: ${member.name}`)
  const folder = member.name.endsWith('/')
  const block = Buffer.alloc(512)
  block.write(member.name, 0)
  block.write(octal(member.mode ?? (folder ? 0o755 : 0o644), 7), 100)
  block.write(octal(0, 7), 108)
  block.write(octal(0, 7), 116)
  block.write(octal(size, 11), 124)
  block.write(octal(0, 11), 136)
  block.write(' '.repeat(8), 148)
  block.write(member.type ?? (folder ? '5' : '0'), 156)
  block.write(member.linkTo ?? '', 157)
  block.write('ustar\u000000', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${octal(sum, 6)}\u0000 `, 148)
  return block
}

const octal = (value: number, width: number): string => value.toString(8).padStart(width, '0')
