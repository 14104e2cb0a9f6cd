import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { type Authority, makeAuthority } from './authority.ts'
import type { CertificateLog } from './leaf.ts'
import { type Log, newLog } from './log.ts'

/** How to set up the loopback Sigstore. */
export interface SigstoreOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** The public key that the issuer's tokens are signed with. */
  readonly issuerKey: KeyObject
  /** Default GitHub's. */
  readonly issuer?: string
}

/** A certificate that was given out. */
export interface IssuedCertificate {
  /** DER. */
  readonly certificate: Buffer
  /** The token's `sub`. */
  readonly subject: string
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** Everything that the loopback Sigstore remembers. */
export interface SigstoreState {
  readonly now: () => number
  readonly issuerKey: KeyObject
  readonly issuer: string
  /** Milliseconds since the epoch: the keys are good from a day before. */
  readonly since: number
  readonly authority: Authority
  readonly certificateLog: CertificateLog
  readonly log: Log
  /** What Fulcio issued, in order. */
  readonly issued: IssuedCertificate[]
}

/** A Sigstore with keys of its own, which nobody trusts that was not given its {@link trustedRoot}. */
export async function newSigstoreState(options: SigstoreOptions): Promise<SigstoreState> {
  const since = options.now()
  const treeId = `1${randomBytes(8).toString('hex').slice(1)}`
  return {
    ...options,
    issuer: options.issuer ?? 'https://token.actions.githubusercontent.com',
    since,
    authority: await makeAuthority(since),
    certificateLog: newKeys(),
    log: newLog(newKeys(), treeId, since),
    issued: [],
  }
}

const newKeys = (): CertificateLog => generateKeyPairSync('ec', { namedCurve: 'P-256' })
