import { createHash, verify, type X509Certificate } from 'node:crypto'
import { readDer } from '../../../der.ts'
import type { Leaf } from './certificate.ts'
import type { TrustRoot } from './trust-root.ts'

const oid = '1.3.6.1.4.1.11129.2.4.2'

/** Why the leaf's timestamp of a certificate log (RFC 6962, 3.2 and 3.3) does not hold; `undefined` where it does. */
export function timestampFault(
  leaf: Leaf,
  issuer: X509Certificate,
  { certificateLogs }: TrustRoot,
): string | undefined {
  const fault = (why: string): string => `failed to verify SCT on signing certificate: ${why}`
  const extension = leaf.extension(oid)
  if (extension === undefined) return fault('Certificate does not contain a signed certificate timestamp extension')
  const stamps = vectorsIn(readDer(extension)[0]?.content.subarray(2) ?? Buffer.alloc(0))
  const [stamp] = stamps
  if (stamp === undefined || stamps.length > 1)
    return fault(`Expected one certificate timestamp, found ${stamps.length}`)
  const logId = stamp.subarray(1, 33).toString('hex')
  const time = stamp.subarray(33, 41)
  const [extensions = Buffer.alloc(0)] = vectorsIn(stamp.subarray(41))
  const rest = stamp.subarray(43 + extensions.length)
  const [hash, algorithm] = rest
  if (stamp[0] !== 0 || hash !== 4 || algorithm !== 3) return fault('Found unexpected hash algorithm in SCT')
  const tbs = leaf.tbsWithout(oid)
  const signed = Buffer.concat([
    Buffer.from([0, 0]),
    time,
    Buffer.from([0, 1]),
    createHash('sha256')
      .update(issuer.publicKey.export({ type: 'spki', format: 'der' }))
      .digest(),
    numbered(tbs.length, 3),
    tbs,
    numbered(extensions.length, 2),
    extensions,
  ])
  const log = certificateLogs.find((each) => each.id === logId)
  const holds = log !== undefined && verify('sha256', signed, log.key, rest.subarray(4))
  return holds ? undefined : fault('SCT verify failed: keyring: invalid signature')
}

/** Pieces that each stand behind their length in two bytes. */
function vectorsIn(bytes: Buffer): readonly Buffer[] {
  const pieces: Buffer[] = []
  for (let at = 0; at + 2 <= bytes.length;) {
    const end = at + 2 + bytes.readUInt16BE(at)
    pieces.push(bytes.subarray(at + 2, end))
    at = end
  }
  return pieces
}

function numbered(value: number, width: number): Buffer {
  const bytes = Buffer.alloc(width)
  bytes.writeUIntBE(value, 0, width)
  return bytes
}
