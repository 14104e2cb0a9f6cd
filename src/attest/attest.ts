import type { Distribution } from '../model/distribution.ts'
import type { Problem } from '../model/problem.ts'
import { type Attestation, attestationOf } from './attestation.ts'
import { certificateSource, type CertificateOptions, type CertificateSource } from './certificate.ts'
import { enter } from './rekor.ts'
import { type Got, sigstore, unusable } from './sigstore.ts'
import { payloadType, preAuthenticated, statementOf } from './statement.ts'

/** What is signed with, and how much of it at a time. */
export interface AttestOptions extends CertificateOptions {
  /** How many signatures are entered into the log at a time; 8 unless told. */
  readonly lanes?: number
}

/** A file as far as a signature sees it. */
export type Attestable = Pick<Distribution, 'filename' | 'sha256'>

/** An attestation for every file, by file name; or none at all, and why. */
export interface Attested {
  readonly attestations: ReadonlyMap<string, Attestation>
  readonly problems: readonly Problem[]
}

/**
 * Signs every file before the first one is uploaded: one key and certificate, the entries of the log several at a time,
 * everything in memory. After the first failure no new one is begun. Sigstore being down is a problem, never an exception.
 */
export async function attestAll(options: AttestOptions, files: readonly Attestable[]): Promise<Attested> {
  const source = certificateSource(options)
  const attestations = new Map<string, Attestation>()
  const problems: Problem[] = []
  // one iterator for all lanes: each takes the next file when it is free
  const queue = files.values()
  const lane = async (): Promise<void> => {
    for (const file of queue) {
      if (problems.length > 0) return
      const attested = await attest(options, source, file)
      if ('problem' in attested) problems.push(attested.problem)
      else attestations.set(file.filename, attested.got)
    }
  }
  await Promise.all(Array.from({ length: Math.min(options.lanes ?? 8, files.length) }, lane))
  // what stopped one lane stopped the others a moment later
  return problems.length > 0 ? { attestations: new Map(), problems: problems.slice(0, 1) } : { attestations, problems }
}

/** The log may answer so late that the certificate has run out: then there is one more try, with a new one. */
const tries = 2

async function attest({ http }: AttestOptions, source: CertificateSource, file: Attestable): Promise<Got<Attestation>> {
  const statement = statementOf(file)
  for (let tried = 1; ; tried += 1) {
    const certified = await source()
    if ('problem' in certified) return certified
    const certificate = certified.got
    const signature = certificate.sign(preAuthenticated(payloadType, statement))
    const entered = await enter(http, { statement, signature, certificate })
    if ('problem' in entered) return entered
    const entry = entered.got
    const at = Number(entry.integratedTime) * 1000
    if (at >= certificate.from && at <= certificate.until) {
      return { got: attestationOf({ statement, signature, certificate: certificate.der, entry }) }
    }
    const when = new Date(at).toISOString()
    if (tried >= tries) return { problem: unusable(sigstore.rekor, `its time is ${when}, outside of the certificate`) }
  }
}
