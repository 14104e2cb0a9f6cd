/** One value of DER (X.690): its tag, its content, and both with the length between them. */
export interface DerValue {
  readonly tag: number
  readonly content: Buffer
  readonly whole: Buffer
}

/** Tags that X.509 is made of. */
export const tags = { octets: 0x04, oid: 0x06, utf8: 0x0c, sequence: 0x30 } as const

/** Writes a value whose content is the given pieces, one behind the other. */
export function der(tag: number, ...pieces: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(pieces)
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content])
  const digits = content.length.toString(16)
  const length = Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex')
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, content])
}

/** Reads all values that stand one behind the other. Throws where the bytes end too early. */
export function readDer(bytes: Buffer): readonly DerValue[] {
  const values: DerValue[] = []
  for (let at = 0; at < bytes.length;) {
    const value = valueAt(bytes, at)
    values.push(value)
    at += value.whole.length
  }
  return values
}

function valueAt(bytes: Buffer, at: number): DerValue {
  const tag = bytes.readUInt8(at)
  const first = bytes.readUInt8(at + 1)
  const digits = first < 0x80 ? 0 : first & 0x7f
  if (digits > 4 || first === 0x80) throw new RangeError('a length that DER does not have')
  const length = digits === 0 ? first : bytes.readUIntBE(at + 2, digits)
  const start = at + 2 + digits
  if (start + length > bytes.length) throw new RangeError('the bytes end too early')
  return { tag, content: bytes.subarray(start, start + length), whole: bytes.subarray(at, start + length) }
}

/** `1.3.6.1.4.1.57264.1.8` → the content of an OBJECT IDENTIFIER. */
export function oidContent(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return Buffer.from([first * 40 + second, ...rest].flatMap(base128))
}

function base128(arc: number): readonly number[] {
  const groups = [arc & 0x7f]
  for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) groups.unshift((left & 0x7f) | 0x80)
  return groups
}
