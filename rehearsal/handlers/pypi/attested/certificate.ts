import { X509Certificate } from 'node:crypto'
import { der, readDer, oidContent, tags } from '../../../der.ts'
import type { TrustRoot } from './trust-root.ts'

/** A leaf certificate, taken apart. */
export interface Leaf {
  readonly certificate: X509Certificate
  /** The content of the extension with this object identifier; `undefined` where there is none. */
  readonly extension: (oid: string) => Buffer | undefined
  /** What a certificate log signed: the TBSCertificate without the extension of this object identifier. */
  readonly tbsWithout: (oid: string) => Buffer
}

/** Takes a certificate apart. Throws where it is none. */
export function readLeaf(bytes: Buffer): Leaf {
  const certificate = new X509Certificate(bytes)
  const tbs = readDer(readDer(bytes)[0]?.content ?? Buffer.alloc(0))[0]
  const fields = readDer(tbs?.content ?? Buffer.alloc(0))
  // the extensions are the third of the explicitly tagged fields
  const extensionField = fields.find((each) => each.tag === 0xa3)
  const list = readDer(readDer(extensionField?.content ?? Buffer.alloc(0))[0]?.content ?? Buffer.alloc(0))
  const named = list.map((each) => ({ whole: each.whole, parts: readDer(each.content) }))
  const isNamed = (each: (typeof named)[number], oid: string): boolean =>
    each.parts[0]?.content.equals(oidContent(oid)) ?? false
  return {
    certificate,
    extension: (oid) => named.find((each) => isNamed(each, oid))?.parts.at(-1)?.content,
    tbsWithout: (oid) => {
      const left = named.filter((each) => !isNamed(each, oid)).map((each) => each.whole)
      const extensions = der(0xa3, der(tags.sequence, ...left))
      return der(tags.sequence, ...fields.map((each) => (each === extensionField ? extensions : each.whole)))
    },
  }
}

/** The text of an extension that is a UTF8String; `undefined` where it is absent or another thing. */
export function textExtension(leaf: Leaf, oid: string): string | undefined {
  const content = leaf.extension(oid)
  const [value] = content === undefined ? [] : readDer(content)
  return value?.tag === tags.utf8 ? value.content.toString() : undefined
}

/**
 * The certificate that issued the leaf, where an authority that is believed stands behind it and all of them were good
 * at that time (milliseconds); `undefined` otherwise.
 */
export function issuerOf(leaf: X509Certificate, { authorities }: TrustRoot, time: number): X509Certificate | undefined {
  const chain = authorities.find(([issuer]) => issuer !== undefined && isIssuedBy(leaf, issuer))
  if (chain === undefined || leaf.ca || ![leaf, ...chain].every((each) => isGoodAt(each, time))) return undefined
  const isWhole = chain.every((each, index) => each.ca && isIssuedBy(each, chain[index + 1] ?? each))
  return isWhole ? chain[0] : undefined
}

const isIssuedBy = (certificate: X509Certificate, issuer: X509Certificate): boolean =>
  certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)

const isGoodAt = ({ validFrom, validTo }: X509Certificate, time: number): boolean =>
  Date.parse(validFrom) <= time && time <= Date.parse(validTo)
