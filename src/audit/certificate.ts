import { type KeyObject, X509Certificate } from 'node:crypto'
import { extensionsOf } from './extensions.ts'

/** What a Sigstore certificate says of the job that it was given to. Nothing of it is held against Sigstore's root. */
export interface SignerCertificate {
  readonly publicKey: KeyObject
  /** Milliseconds since the epoch. */
  readonly from: number
  readonly until: number
  /** `https://token.actions.githubusercontent.com` */
  readonly issuer: string | undefined
  /** `https://github.com/owner/name` */
  readonly repository: string | undefined
  /** The workflow that was started: `https://github.com/owner/name/.github/workflows/release.yml@refs/tags/v1`. */
  readonly workflow: string | undefined
  /** The commit of the run. */
  readonly commit: string | undefined
  /** `refs/tags/v1` */
  readonly ref: string | undefined
}

/** Fulcio's own extensions (fulcio `docs/oid-info.md`), below 1.3.6.1.4.1.57264.1. */
const fulcio = '1.3.6.1.4.1.57264.1'

/** Reads a certificate in DER; `undefined` where it is none. */
export function readCertificate(der: Uint8Array): SignerCertificate | undefined {
  try {
    const certificate = new X509Certificate(der)
    const extensions = extensionsOf(Buffer.from(certificate.raw))
    const said = (number: number): string | undefined => extensions.get(`${fulcio}.${number}`)
    return {
      publicKey: certificate.publicKey,
      from: Date.parse(certificate.validFrom),
      until: Date.parse(certificate.validTo),
      issuer: said(8),
      repository: said(12),
      commit: said(13),
      ref: said(14),
      workflow: said(18),
    }
  } catch {
    return undefined
  }
}
