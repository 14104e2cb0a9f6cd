import { KeyObject, randomBytes, webcrypto } from 'node:crypto'
import { provideMetadata } from '../../reflect-metadata.ts'

const day = 86_400_000
const p384 = { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' } as const

/** Fulcio's two certificates, DER, and the key that signs leaves. */
export interface Authority {
  readonly root: Buffer
  readonly intermediate: Buffer
  /** The subject of the intermediate, which is the issuer of every leaf. */
  readonly name: string
  readonly signingKey: webcrypto.CryptoKey
  readonly publicKey: webcrypto.CryptoKey
}

/** The library, loaded when it is first needed: it looks for the metadata functions at that moment. */
export function loadX509() {
  provideMetadata()
  return import('@peculiar/x509')
}

/**
 * Makes a root and an intermediate as those of the public-good Fulcio: both of P-384, the intermediate for code signing
 * and without authorities below it. Good from thirty days before `now` (milliseconds) to thirty days after.
 */
export async function makeAuthority(now: number): Promise<Authority> {
  const x509 = await loadX509()
  const [rootKeys, keys] = await Promise.all([newKeys(), newKeys()])
  const span = { notBefore: new Date(now - 30 * day), notAfter: new Date(now + 30 * day) }
  const usage = new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true)
  const run = randomBytes(4).toString('hex')
  const rootName = `O=sigstore.dev, CN=sigstore ${run}`
  const name = `O=sigstore.dev, CN=sigstore-intermediate ${run}`
  const root = await x509.X509CertificateGenerator.createSelfSigned(
    {
      ...span,
      name: rootName,
      serialNumber: newSerial(),
      keys: rootKeys,
      signingAlgorithm: p384,
      extensions: [
        usage,
        new x509.BasicConstraintsExtension(true, 1, true),
        await x509.SubjectKeyIdentifierExtension.create(rootKeys.publicKey, false, webcrypto),
      ],
    },
    webcrypto,
  )
  const intermediate = await x509.X509CertificateGenerator.create(
    {
      ...span,
      subject: name,
      issuer: rootName,
      serialNumber: newSerial(),
      publicKey: keys.publicKey,
      signingKey: rootKeys.privateKey,
      signingAlgorithm: p384,
      extensions: [
        usage,
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.codeSigning]),
        new x509.BasicConstraintsExtension(true, 0, true),
        await x509.SubjectKeyIdentifierExtension.create(keys.publicKey, false, webcrypto),
        await x509.AuthorityKeyIdentifierExtension.create(rootKeys.publicKey, false, webcrypto),
      ],
    },
    webcrypto,
  )
  return {
    root: Buffer.from(root.rawData),
    intermediate: Buffer.from(intermediate.rawData),
    name,
    signingKey: keys.privateKey,
    publicKey: keys.publicKey,
  }
}

const newKeys = (): Promise<webcrypto.CryptoKeyPair> => webcrypto.subtle.generateKey(p384, true, ['sign', 'verify'])

/** Positive, and of a fixed length (RFC 5280, 4.1.2.2). */
export function newSerial(): string {
  const bytes = randomBytes(20)
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40
  return bytes.toString('hex')
}

/** The same public key as Node's own kind of key. */
export const nodeKey = (key: webcrypto.CryptoKey): KeyObject => KeyObject.from(key)
