import { generateKeyPairSync, sign } from 'node:crypto'
import { problem } from '../model/problem.ts'
import type { Clock } from '../ports/clock.ts'
import type { Http } from '../ports/http.ts'
import type { Identity } from '../ports/runner.ts'
import { requestCertificate } from './fulcio.ts'
import { type Got, sigstore } from './sigstore.ts'

/** A key that may sign in the name of this job, for a few minutes. The private half never leaves the closure. */
export interface SigningCertificate {
  readonly der: Buffer
  /** Lines of 64 characters: the log keeps it in this form, and verifiers compare it. */
  readonly pem: string
  /** Milliseconds since the epoch. */
  readonly from: number
  readonly until: number
  /** ECDSA on P-256 with SHA-256, DER. */
  sign(message: Uint8Array): Buffer
}

/** What a certificate is asked with. */
export interface CertificateOptions {
  readonly http: Http
  readonly identity: Identity
  readonly clock: Clock
}

/** Gives the certificate to sign with now: one for many files, a new one in time. */
export type CertificateSource = () => Promise<Got<SigningCertificate>>

/** A certificate lives for ten minutes, in which the log must have its signatures: half of that is left to the log. */
const freshFor = 5 * 60_000

/** A source that asks for a certificate, with a key of its own, when it is first needed and whenever the last is five minutes old. */
export function certificateSource(options: CertificateOptions): CertificateSource {
  let current: { readonly askedAt: number; readonly certificate: Promise<Got<SigningCertificate>> } | undefined
  return () => {
    const now = options.clock.now()
    if (current === undefined || now - current.askedAt >= freshFor) {
      current = { askedAt: now, certificate: newCertificate(options) }
    }
    return current.certificate
  }
}

async function newCertificate({ http, identity }: CertificateOptions): Promise<Got<SigningCertificate>> {
  const token = await identity.token(sigstore.audience)
  if ('refused' in token) return { problem: noIdentity(token.refused) }
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const issued = await requestCertificate(http, token.jwt, keys)
  if ('problem' in issued) return issued
  const { raw, validFrom, validTo } = issued.got
  const certificate: SigningCertificate = {
    der: raw,
    pem: pemOf(raw),
    from: Date.parse(validFrom),
    until: Date.parse(validTo),
    sign: (message) => sign('sha256', message, keys.privateKey),
  }
  return { got: certificate }
}

function pemOf(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}

const noIdentity = (why: string) =>
  problem(
    'attestation-identity-refused',
    `No OIDC token for Sigstore: ${why}.`,
    'The publishing job needs `permissions: id-token: write`. If it has that, run it again.',
  )
