import { createHash, type KeyObject, sign } from 'node:crypto'
import { der, tags } from '../../der.ts'

/** The extension that carries timestamps of certificate logs (RFC 6962, 3.3). */
export const sctOid = '1.3.6.1.4.1.11129.2.4.2'

/** A certificate before its timestamps are in it. */
export interface Precertificate {
  /** The TBSCertificate without the extension of the timestamps, DER. */
  readonly tbs: Buffer
  /** The issuer's SubjectPublicKeyInfo, DER. */
  readonly issuerKey: Buffer
}

/** SHA-256 of the log's public key, which is its name everywhere (RFC 6962, 3.2). */
export const logIdOf = (publicKey: KeyObject): Buffer =>
  createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest()

/**
 * The value of the extension with one timestamp of a certificate log for the precertificate, signed with the log's P-256
 * key. `at` in milliseconds since the epoch.
 */
export function sctExtension(
  log: { readonly privateKey: KeyObject; readonly publicKey: KeyObject },
  { tbs, issuerKey }: Precertificate,
  at: number,
): Buffer {
  const version = Buffer.from([0])
  const timestamp = Buffer.alloc(8)
  timestamp.writeBigUInt64BE(BigInt(at))
  const extensions = Buffer.alloc(2)
  const signed = Buffer.concat([
    version,
    // certificate_timestamp
    Buffer.from([0]),
    timestamp,
    // precert_entry
    Buffer.from([0, 1]),
    createHash('sha256').update(issuerKey).digest(),
    sized(tbs, 3),
    extensions,
  ])
  const signature = sign('sha256', signed, log.privateKey)
  const timestamped = Buffer.concat([
    version,
    logIdOf(log.publicKey),
    timestamp,
    extensions,
    // SHA-256 and ECDSA
    Buffer.from([4, 3]),
    sized(signature, 2),
  ])
  return der(tags.octets, sized(sized(timestamped, 2), 2))
}

/** TLS's opaque vector: the bytes behind their length. */
function sized(bytes: Buffer, width: number): Buffer {
  const length = Buffer.alloc(width)
  length.writeUIntBE(bytes.length, 0, width)
  return Buffer.concat([length, bytes])
}
