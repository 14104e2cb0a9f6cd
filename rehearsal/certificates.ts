import { randomBytes, webcrypto } from 'node:crypto'
import { isIP } from 'node:net'
import { provideMetadata } from './reflect-metadata.ts'

/** What the edge speaks TLS with. All PEM; the authority's own key is gone once the leaf is signed. */
export interface Certificates {
  /** The authority: what a client has to trust. */
  readonly caPem: string
  /** The leaf, good for every name it was asked for. */
  readonly certPem: string
  /** The leaf's private key, PKCS #8. */
  readonly keyPem: string
}

const DAY = 86_400_000
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const

/**
 * Makes a certificate authority for one run and one leaf for all `names` (DNS names or IP addresses), ECDSA P-256, good
 * from two days before `now` to five days after it. Nothing is written anywhere. The extensions are those that RFC 5280
 * asks for and that Python 3.13 (`VERIFY_X509_STRICT`) insists on. Throws where `names` is empty.
 */
export async function issueCertificates(names: readonly string[], now: Date = new Date()): Promise<Certificates> {
  if (names.length === 0) throw new Error('A certificate needs at least one name.')
  // Loaded here because the library looks for the metadata functions at the moment it is loaded.
  provideMetadata()
  const x509 = await import('@peculiar/x509')
  const authority = await newKeys()
  const leaf = await newKeys()
  const span = { notBefore: new Date(now.getTime() - 2 * DAY), notAfter: new Date(now.getTime() + 5 * DAY) }
  // A name of its own per run: two runs must not be taken for one authority with two keys.
  const issuer = `CN=release-action rehearsal ${randomBytes(6).toString('hex')}`

  const ca = await x509.X509CertificateGenerator.createSelfSigned(
    {
      ...span,
      name: issuer,
      serialNumber: newSerial(),
      keys: authority,
      signingAlgorithm: ALGORITHM,
      extensions: [
        new x509.BasicConstraintsExtension(true, 0, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
        await x509.SubjectKeyIdentifierExtension.create(authority.publicKey, false, webcrypto),
      ],
    },
    webcrypto,
  )
  const certificate = await x509.X509CertificateGenerator.create(
    {
      ...span,
      subject: 'CN=release-action loopback edge',
      issuer,
      serialNumber: newSerial(),
      publicKey: leaf.publicKey,
      signingKey: authority.privateKey,
      signingAlgorithm: ALGORITHM,
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
        new x509.SubjectAlternativeNameExtension(
          names.map((name) => ({ type: isIP(name) === 0 ? 'dns' : 'ip', value: name }) as const),
        ),
        await x509.SubjectKeyIdentifierExtension.create(leaf.publicKey, false, webcrypto),
        await x509.AuthorityKeyIdentifierExtension.create(authority.publicKey, false, webcrypto),
      ],
    },
    webcrypto,
  )
  return {
    caPem: `${ca.toString('pem')}\n`,
    certPem: `${certificate.toString('pem')}\n`,
    keyPem: x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', leaf.privateKey), 'PRIVATE KEY'),
  }
}

/** The CA file for a client that replaces its own list by it: the machine's authorities and then the edge's. All PEM. */
export function caBundle(machinePem: string, edgePem: string): string {
  return machinePem.trim() === '' ? edgePem : `${machinePem.trimEnd()}\n${edgePem}`
}

const newKeys = (): Promise<webcrypto.CryptoKeyPair> =>
  webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])

/** Positive and of a fixed length: the first bit is clear and the first byte is not zero (RFC 5280, 4.1.2.2). */
function newSerial(): string {
  const bytes = randomBytes(16)
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40
  return bytes.toString('hex')
}
