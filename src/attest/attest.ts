import type { Distribution } from '../model/distribution.ts'
import { untilProblem } from '../model/lanes.ts'
import type { Problem } from '../model/problem.ts'
import { type Attestation, attestationOf } from './attestation.ts'
import { certificateSource, type CertificateOptions, type CertificateSource } from './certificate.ts'
import { seal } from './seal.ts'
import { statementOf } from './statement.ts'

/** What is signed with, and how much of it at a time. */
export interface AttestOptions extends CertificateOptions {
  /** The certificates of this job, where something else is signed with them too. */
  readonly source?: CertificateSource
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
  const source = options.source ?? certificateSource(options)
  const signed = await untilProblem(files, options.lanes ?? 8, async (file) => {
    const sealed = await seal(options.http, source, statementOf(file))
    return 'problem' in sealed ? sealed : { got: [file.filename, attestationOf(sealed.got)] as const }
  })
  return 'problem' in signed
    ? { attestations: new Map(), problems: [signed.problem] }
    : { attestations: new Map(signed.got), problems: [] }
}
