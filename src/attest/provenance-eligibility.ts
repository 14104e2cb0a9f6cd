import type { RepositoryFacts } from '../ports/github.ts'
import type { Attestable } from './attest.ts'
import { counted } from './counted.ts'
import type { Wanted } from './eligibility.ts'

/** What decides whether build provenance is stored with GitHub. */
export interface ProvenanceFacts {
  readonly wanted: Wanted
  readonly visibility: RepositoryFacts['visibility'] | undefined
  /** `https://github.com` */
  readonly serverUrl: string
  /** Whether the job may ask for OIDC tokens; `undefined` where that is another job's, as in a dry run. */
  readonly hasIdentity: boolean | undefined
}

/**
 * Why a release has no build provenance; `undefined` where it has. The public Sigstore signs for public repositories of
 * github.com; private ones and Enterprise servers have GitHub's own, which this does not speak to.
 */
export function provenanceOff({ wanted, visibility, serverUrl, hasIdentity }: ProvenanceFacts): string | undefined {
  if (wanted === false) return '`attestations` is `false`'
  if (visibility === 'private' || visibility === 'internal') {
    return `the repository is ${visibility}, and only the Sigstore of GitHub Enterprise Cloud signs for it`
  }
  if (serverUrl !== 'https://github.com') return `${serverUrl} is not github.com, and has a Sigstore of its own or none`
  return hasIdentity === false ? 'the job has no `permissions: id-token: write`' : undefined
}

/** Whether a live run would store provenance, for the log of a dry run, which cannot see the other job's permissions. */
export function foretellProvenance(off: string | undefined, files: readonly Attestable[]): string {
  if (off !== undefined) return `Build provenance: none, because ${off}.`
  if (files.length === 0) return 'Build provenance: nothing to sign.'
  return `Build provenance: ${counted(files)} to sign and to store on GitHub. The publishing job needs \`attestations: write\` for it.`
}
