import type { Problem } from '../model/problem.ts'
import { type Attestable, attestAll, type AttestOptions } from './attest.ts'
import type { Attestation } from './attestation.ts'
import { counted } from './counted.ts'
import type { Eligibility, Wanted } from './eligibility.ts'

/** What became of the signing. An error among the problems ends the release, before anything was uploaded. */
export interface Signing {
  /** By file name; empty where files are published without. */
  readonly attestations: ReadonlyMap<string, Attestation>
  readonly problems: readonly Problem[]
  /** One line for the log. */
  readonly words: string
}

/** Signs the files if they may be; with `if-available` the files go without where Sigstore cannot be reached, with a warning. */
export async function signEligible(
  options: AttestOptions,
  eligible: Eligibility,
  wanted: Wanted,
  files: readonly Attestable[],
): Promise<Signing> {
  if (!eligible.attest || files.length === 0)
    return { attestations: new Map(), problems: [], words: wordsOf(eligible, files) }
  const { attestations, problems } = await attestAll(options, files)
  if (problems.length === 0) return { attestations, problems, words: `Attestations: ${counted(files)} signed.` }
  if (wanted !== 'if-available')
    return { attestations, problems, words: 'Attestations: the files could not be signed.' }
  return {
    attestations,
    problems: problems.map(tolerated),
    words: 'Attestations: none, because the files could not be signed.',
  }
}

/** Whether files would be attested, for the log. */
export function wordsOf(eligible: Eligibility, files: readonly Attestable[]): string {
  if (files.length === 0) return 'Attestations: nothing to sign.'
  return eligible.attest ? `Attestations: ${counted(files)} to sign.` : `Attestations: none, because ${eligible.why}.`
}

const tolerated = (each: Problem): Problem => ({
  ...each,
  level: 'warning',
  fix: 'The files are published without attestations, which cannot be added later. `attestations: true` waits for Sigstore instead.',
})
