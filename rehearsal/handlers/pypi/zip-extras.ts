/** The sizes of a member. */
interface Sizes {
  readonly packed: number
  readonly size: number
}

const unknown = 0xffffffff
const malformed = 'Malformed zip file'

/**
 * The sizes of a local header after its extra fields, or what PyPI says is wrong with these (warehouse `utils/zipfiles.py`
 * `_handle_local_file_header`): zip64 sizes (id 1) and Unicode paths (0x7075) are looked at, each at most once.
 */
export function localExtras(extra: Buffer, header: Sizes & { readonly isStored: boolean }): Sizes | string {
  let sizes: Sizes = header
  const seen = new Set<number>()
  for (let at = 0; at < extra.length;) {
    if (at + 4 > extra.length) return malformed
    const id = extra.readUInt16LE(at)
    const end = at + 4 + extra.readUInt16LE(at + 2)
    if (end > extra.length) return malformed
    if (seen.has(id) && (id === 1 || id === 0x7075)) return 'Invalid duplicate extra in local file'
    seen.add(id)
    const body = extra.subarray(at + 4, end)
    if (id === 1) {
      const wide = wideSizes(body, sizes, header.isStored)
      if (wide === undefined) return malformed
      sizes = wide
    }
    const fault = id === 0x7075 ? pathFault(body.subarray(5)) : undefined
    if (fault !== undefined) return fault
    at = end
  }
  return sizes
}

/** The sizes as a zip64 field has them; one size alone is that of a member that is not packed. */
function wideSizes(body: Buffer, plain: Sizes, isStored: boolean): Sizes | undefined {
  const { length } = body
  if (![0, 8, 16, 24, 28].includes(length)) return undefined
  if (length === 0) return plain.packed === unknown || plain.size === unknown ? undefined : plain
  if (length === 8 && !isStored) return undefined
  const first = Number(body.readBigUInt64LE(0))
  const packed = length === 8 ? first : Number(body.readBigUInt64LE(8))
  return { packed, size: plain.size === unknown ? first : plain.size }
}

function pathFault(name: Buffer): string | undefined {
  if (name.some((byte) => byte < 0x20 || byte === 0x7f)) return 'Invalid character in filename'
  return Buffer.from(name.toString('utf8')).equals(name) ? undefined : 'Filename not valid UTF-8'
}
