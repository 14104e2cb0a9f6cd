import type { RunFacts } from '../../run-facts.ts'

/** A file of a release. A failed upload leaves one in the state `starter`, empty. */
export interface StoredAsset {
  readonly id: number
  name: string
  label: string | null
  readonly contentType: string
  readonly bytes: Buffer
  /** Lower-case hex. */
  readonly sha256: string
  readonly state: 'uploaded' | 'starter'
  readonly createdAt: number
  downloads: number
}

/** A GitHub Release, draft or published. */
export interface StoredRelease {
  readonly id: number
  tag: string
  target: string
  name: string | null
  body: string | null
  draft: boolean
  prerelease: boolean
  immutable: boolean
  readonly createdAt: number
  updatedAt: number
  publishedAt: number | undefined
  readonly assets: StoredAsset[]
}

/** An attestation of the repository. */
export interface StoredAttestation {
  readonly id: number
  readonly bundle: unknown
  readonly predicateType: string
  /** Of every subject; lower-case hex of SHA-256. */
  readonly digests: ReadonlySet<string>
}

/** A workflow run. `headRepository` is another one's `owner/name` for the pull request of a fork. */
export interface StoredRun extends Pick<
  RunFacts,
  'runId' | 'runNumber' | 'runAttempt' | 'workflow' | 'workflowFile' | 'event' | 'ref' | 'headRef' | 'sha'
> {
  readonly headRepository?: string
  /** GitHub's words for how far it is: `completed` and `failure` unless told. */
  readonly status?: string
  readonly conclusion?: string
  /** How its jobs ended, in GitHub's words, by their names. */
  readonly jobs?: Readonly<Record<string, string>>
}

/** A pull request of the repository, from a branch of its own. */
export interface StoredPull {
  readonly number: number
  title: string
  body: string
  state: 'open' | 'closed'
  readonly draft: boolean
  readonly head: string
  readonly base: string
  readonly labels: string[]
  readonly createdAt: number
  /** When it was closed without a merge. */
  closedAt?: number
  /** The last commit of its branch, which is told when the branch is gone. */
  headCommit?: string
  mergedAt: number | undefined
  mergeCommit: string | undefined
  /** The commits that it brought, and the one by which they came. */
  commits: readonly string[]
}

/** A run that was asked for by `workflow_dispatch`. */
export interface StoredDispatch {
  /** The workflow's file, without its folder. */
  readonly workflow: string
  readonly ref: string
}
