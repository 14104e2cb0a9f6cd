import type { GitHubRefusal } from './github.ts'

/** What GitHub lists of an attestation: its payload in base64, or that it shows no bundle in the list. */
export type StoredEnvelope = { readonly payload: string } | 'unshown'

/** GitHub's attestations of one repository. */
export interface AttestationStore {
  /** Stores a Sigstore bundle; needs `attestations: write`. */
  store(bundle: unknown): Promise<{ readonly id: number } | GitHubRefusal>
  /** The build provenance of the file with this SHA-256; empty where there is none. */
  list(sha256: string): Promise<readonly StoredEnvelope[] | GitHubRefusal>
}
