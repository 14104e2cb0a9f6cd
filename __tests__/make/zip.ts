import { crc32, deflateRawSync } from 'node:zlib'

/** One member. `deflate` packs it; everything else is there to make archives that a registry refuses. */
export interface ZipMember {
  readonly name: string
  readonly content: string | Uint8Array
  readonly deflate?: boolean
  /** Sizes and checksum after the content instead of before it, as streaming writers do. */
  readonly dataDescriptor?: boolean
  /** A comment in the member's central directory entry. */
  readonly comment?: string
  /** The compression method to claim, when not the true one (12 is bzip2). */
  readonly claimMethod?: number
  /** The name to put into the central directory, when not the same one. */
  readonly centralName?: string
  /** Leave the member out of the central directory. */
  readonly unlisted?: boolean
  /** Extra fields, in both headers. */
  readonly extra?: Uint8Array
  /** Sizes in a zip64 field of the local header, as writers put them that do not know how long a member will be. */
  readonly wide?: boolean
  /** Claim that it is encrypted. */
  readonly encrypted?: boolean
  /** A checksum that is not the content's. */
  readonly badChecksum?: boolean
  /** Unix mode bits in the upper half of the external attributes. */
  readonly mode?: number
}

/** What may surround the members. */
export interface ZipFaults {
  readonly prefix?: Uint8Array
  readonly trailing?: Uint8Array
  /** The comment of the archive itself, which is allowed. */
  readonly archiveComment?: string
}

/** 1980-01-01 00:00, the oldest time a zip can tell. */
const dosDate = 0x0021

/**
 * A zip archive of these members in this order, the same bytes for the same input. By default stored, without data
 * descriptors, as PyPI wants it; APPNOTE.TXT sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function makeZip(members: readonly ZipMember[], faults: ZipFaults = {}): Buffer {
  const parts: Buffer[] = [Buffer.from(faults.prefix ?? [])]
  const central: Buffer[] = []
  let offset = parts[0]?.length ?? 0
  for (const member of members) {
    const local = localRecord(member)
    if (member.unlisted !== true) central.push(centralRecord(member, offset))
    parts.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const comment = Buffer.from(faults.archiveComment ?? '')
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(central.length, 8)
  end.writeUInt16LE(central.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...parts, directory, end, comment, Buffer.from(faults.trailing ?? [])])
}

function packed(member: ZipMember): { readonly plain: Buffer; readonly packed: Buffer; readonly method: number } {
  const plain = Buffer.from(member.content)
  return member.deflate === true
    ? { plain, packed: deflateRawSync(plain), method: member.claimMethod ?? 8 }
    : { plain, packed: plain, method: member.claimMethod ?? 0 }
}

function localRecord(member: ZipMember): Buffer {
  const { plain, packed: content, method } = packed(member)
  const name = Buffer.from(member.name)
  const described = member.dataDescriptor === true
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(0x0800 | (described ? 0x0008 : 0) | (member.encrypted === true ? 1 : 0), 6)
  head.writeUInt16LE(method, 8)
  head.writeUInt16LE(dosDate, 12)
  const sums = Buffer.alloc(12)
  sums.writeUInt32LE(checksum(member, plain), 0)
  sums.writeUInt32LE(member.wide === true ? 0xffffffff : content.length, 4)
  sums.writeUInt32LE(member.wide === true ? 0xffffffff : plain.length, 8)
  if (!described) sums.copy(head, 14)
  head.writeUInt16LE(name.length, 26)
  const extra = Buffer.concat(
    [member.extra ?? [], member.wide === true ? wideField(plain, content) : []].map((each) => Buffer.from(each)),
  )
  head.writeUInt16LE(extra.length, 28)
  const after = described ? [Buffer.from('PK\u0007\u0008', 'latin1'), sums] : []
  return Buffer.concat([head, name, extra, content, ...after])
}

function centralRecord(member: ZipMember, offset: number): Buffer {
  const { plain, packed: content, method } = packed(member)
  const name = Buffer.from(member.centralName ?? member.name)
  const comment = Buffer.from(member.comment ?? '')
  const head = Buffer.alloc(46)
  head.writeUInt32LE(0x02014b50, 0)
  head.writeUInt16LE(0x0314, 4)
  head.writeUInt16LE(20, 6)
  const flags = (member.dataDescriptor === true ? 0x0008 : 0) | (member.encrypted === true ? 1 : 0)
  head.writeUInt16LE(0x0800 | flags, 8)
  head.writeUInt16LE(method, 10)
  head.writeUInt16LE(dosDate, 14)
  head.writeUInt32LE(checksum(member, plain), 16)
  head.writeUInt32LE(content.length, 20)
  head.writeUInt32LE(plain.length, 24)
  head.writeUInt16LE(name.length, 28)
  const extra = Buffer.from(member.extra ?? [])
  head.writeUInt16LE(extra.length, 30)
  head.writeUInt16LE(comment.length, 32)
  head.writeUInt32LE(((member.mode ?? 0o100644) << 16) >>> 0, 38)
  head.writeUInt32LE(offset, 42)
  return Buffer.concat([head, name, extra, comment])
}

const checksum = (member: ZipMember, plain: Buffer): number =>
  member.badChecksum === true ? (crc32(plain) ^ 1) >>> 0 : crc32(plain)

/** The zip64 field: both sizes with 64 bits (APPNOTE.TXT 4.5.3). */
function wideField(plain: Buffer, content: Buffer): Buffer {
  const field = Buffer.alloc(20)
  field.writeUInt16LE(1, 0)
  field.writeUInt16LE(16, 2)
  field.writeBigUInt64LE(BigInt(plain.length), 4)
  field.writeBigUInt64LE(BigInt(content.length), 12)
  return field
}
