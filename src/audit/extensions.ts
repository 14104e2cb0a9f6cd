import type { Buffer } from 'node:buffer'

/** One value of DER: its tag and its content. */
interface Value {
  readonly tag: number
  readonly content: Buffer
}

const tags = { sequence: 0x30, identifier: 0x06, octets: 0x04, utf8: 0x0c, extensions: 0xa3 } as const

/**
 * The extensions of an X.509 certificate whose value is a text (a UTF8String in DER, as Fulcio writes its own), by object
 * identifier (RFC 5280, 4.1). Throws a `RangeError` where it is no certificate.
 */
export function extensionsOf(der: Buffer): ReadonlyMap<string, string> {
  const [certificate] = valuesOf(der)
  const [body] = valuesOf(within(certificate, tags.sequence))
  const found = valuesOf(within(body, tags.sequence)).find(({ tag }) => tag === tags.extensions)
  const texts = new Map<string, string>()
  if (found === undefined) return texts
  const [list] = valuesOf(found.content)
  for (const extension of valuesOf(within(list, tags.sequence))) {
    const parts = valuesOf(within(extension, tags.sequence))
    const [identifier] = parts
    // between the two a flag may say that it is critical
    const octets = parts.at(-1)
    if (identifier?.tag !== tags.identifier || octets?.tag !== tags.octets) continue
    const text = textIn(octets.content)
    if (text !== undefined) texts.set(dotted(identifier.content), text)
  }
  return texts
}

function textIn(content: Buffer): string | undefined {
  if (content[0] !== tags.utf8) return undefined
  const [value, ...more] = valuesOf(content)
  return more.length === 0 ? value?.content.toString() : undefined
}

function within(value: Value | undefined, tag: number): Buffer {
  if (value?.tag !== tag) throw new RangeError('not the DER of a certificate')
  return value.content
}

/** The values that stand one after the other in these bytes. */
function valuesOf(bytes: Buffer): readonly Value[] {
  const values: Value[] = []
  for (let at = 0; at < bytes.length;) {
    const tag = bytes.readUInt8(at)
    const first = bytes.readUInt8(at + 1)
    // a long length says first in how many bytes it is written
    const more = first < 0x80 ? 0 : first & 0x7f
    const length = more === 0 ? first : bytes.readUIntBE(at + 2, more)
    const start = at + 2 + more
    if (start + length > bytes.length) throw new RangeError('DER that ends too early')
    values.push({ tag, content: bytes.subarray(start, start + length) })
    at = start + length
  }
  return values
}

/** `1.3.6.1.…` of an object identifier: seven bits a byte, the first two numbers in one. */
function dotted(content: Buffer): string {
  const numbers: number[] = []
  let number = 0
  for (const byte of content) {
    number = number * 128 + (byte & 0x7f)
    if (byte < 0x80) {
      numbers.push(number)
      number = 0
    }
  }
  const [both = 0, ...rest] = numbers
  const first = Math.min(2, Math.floor(both / 40))
  return [first, both - first * 40, ...rest].join('.')
}
