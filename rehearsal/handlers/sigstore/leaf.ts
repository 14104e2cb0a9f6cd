import { type KeyObject, webcrypto } from 'node:crypto'
import { readDer } from '../../der.ts'
import { type Authority, loadX509, newSerial, nodeKey } from './authority.ts'
import { type Claims, fulcioExtensions, subjectUri } from './extensions.ts'
import { sctExtension, sctOid } from './sct.ts'

const minutes = 60_000

/** What a leaf is made for. */
export interface LeafRequest {
  readonly claims: Claims
  /** The job's key. */
  readonly publicKey: KeyObject
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** The key pair of the certificate log. */
export interface CertificateLog {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}

/**
 * Issues a certificate for ten minutes (fulcio `pkg/ca/common.go`): no subject, the workflow as its only name, code
 * signing, Fulcio's extensions, and a timestamp of the certificate log in it. Gives DER.
 */
export async function issueLeaf(authority: Authority, log: CertificateLog, request: LeafRequest): Promise<Buffer> {
  const x509 = await loadX509()
  const { claims, now } = request
  const spki = request.publicKey.export({ type: 'spki', format: 'der' })
  const notBefore = new Date(Math.floor(now / 1000) * 1000)
  const shared = {
    serialNumber: newSerial(),
    issuer: authority.name,
    notBefore,
    notAfter: new Date(notBefore.getTime() + 10 * minutes),
    publicKey: spki,
    signingKey: authority.signingKey,
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-384' },
  }
  const extensions = [
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
    new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.codeSigning]),
    await x509.SubjectKeyIdentifierExtension.create(spki, false, webcrypto),
    await x509.AuthorityKeyIdentifierExtension.create(authority.publicKey, false, webcrypto),
    new x509.SubjectAlternativeNameExtension([{ type: 'url', value: subjectUri(claims) }], true),
    ...fulcioExtensions(claims).map(({ oid, value }) => new x509.Extension(oid, false, value)),
  ]
  const create = (more: typeof extensions) =>
    x509.X509CertificateGenerator.create({ ...shared, extensions: [...extensions, ...more] }, webcrypto)
  const bare = await create([])
  const issuerKey = nodeKey(authority.publicKey).export({ type: 'spki', format: 'der' })
  const timestamp = sctExtension(log, { tbs: tbsOf(Buffer.from(bare.rawData)), issuerKey }, now)
  const certificate = await create([new x509.Extension(sctOid, false, timestamp)])
  return Buffer.from(certificate.rawData)
}

/** The part of a certificate that is signed. */
function tbsOf(certificate: Buffer): Buffer {
  const [outer] = readDer(certificate)
  const [tbs] = readDer(outer?.content ?? Buffer.alloc(0))
  if (tbs === undefined) throw new Error('not a certificate')
  return tbs.whole
}

/** A certificate as Go writes it: lines of 64 characters. */
export function pemOf(certificate: Buffer): string {
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
