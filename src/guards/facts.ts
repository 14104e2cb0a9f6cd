import { payloadOf } from '../model/claims.ts'
import type { Ecosystem } from '../model/distribution.ts'
import type { Plan } from '../model/plan.ts'

/** One voice on whether the repository is public; `undefined` where it is silent. */
export type Visibility = 'public' | 'private' | 'internal' | undefined

/** Everything that the guards of a live run look at. */
export interface GuardFacts {
  readonly plan: Plan
  /** What GitHub's API says, and why it says nothing where it does not. */
  readonly apiVisibility: Visibility
  readonly apiRefusal: string | undefined
  readonly eventVisibility: Visibility
  /** What the job's OIDC token says; `unasked` in a dry run, which asks for none, and where the job can have none. */
  readonly claimVisibility: Visibility | 'unasked'
  readonly event: string | undefined
  readonly isFork: boolean
  readonly ref: string | undefined
  readonly runCommit: string | undefined
  readonly actor: string | undefined
  /** The GitHub environment that the job runs in, as its OIDC token says; `undefined` where there is no token to say. */
  readonly environment: { readonly name: string | undefined } | undefined
  /** As the API or the event says. */
  readonly defaultBranch: string | undefined
  /** A branch that holds the planned commit, of those that may be released from. */
  readonly branch: { readonly name: string } | 'none' | { readonly refused: string }
  /** `https://github.com`, or an Enterprise server, whose OIDC tokens no registry knows. */
  readonly serverUrl: string
  /** The commit that the planned tag peels to on GitHub. */
  readonly remoteTag: { readonly commit: string } | 'absent' | { readonly refused: string }
  /** The run whose files are published, and what GitHub says of it; `undefined` where they are this run's own. */
  readonly source: SourceRun | undefined
  /** Whether the job can ask for an OIDC token. */
  readonly hasIdentity: boolean
  readonly hasPypiToken: boolean
  readonly hasCratesToken: boolean
  /** Addresses of registries that the inputs name in place of PyPI and crates.io. */
  readonly elsewhere: Readonly<Partial<Record<Ecosystem, string>>>
  /** Whether anything is to be sent to a registry, as far as is known: what has all of it needs no credential. */
  readonly pending: Readonly<Record<Ecosystem, boolean>>
  /** Crates that are not there yet, in the order of publishing. */
  readonly crates: readonly CrateToUpload[]
  /** Crates that take new versions by trusted publishing only; empty where no token is going to be used. */
  readonly trustedOnly: readonly string[]
  /** Milliseconds that the publishing may wait for the rate limits of a registry. */
  readonly rateLimitWait: number
}

/** The run that `from-run` names. */
export interface SourceRun {
  readonly id: string
  /** `owner/name` of the repository that is released. */
  readonly here: string | undefined
  readonly told:
    | { readonly event: string; readonly commit: string; readonly repository: string | undefined }
    | 'absent'
    | { readonly refused: string }
}

/** A crate that is about to be uploaded. */
export interface CrateToUpload {
  readonly name: string
  /** Whether the registry does not know the name. */
  readonly newName: boolean
}

/** What the event's payload says of the repository. */
export function visibilityInEvent(payload: unknown): Visibility {
  const repository = recordAt(payload, 'repository')
  if (repository === undefined) return undefined
  const visibility = repository['visibility']
  if (repository['private'] === true) return visibility === 'internal' ? 'internal' : 'private'
  if (visibility === 'public' || visibility === 'private' || visibility === 'internal') return visibility
  return repository['private'] === false ? 'public' : undefined
}

/** The default branch in the event's payload; a schedule has no payload of its own. */
export function defaultBranchInEvent(payload: unknown): string | undefined {
  const branch = recordAt(payload, 'repository')?.['default_branch']
  return typeof branch === 'string' && branch !== '' ? branch : undefined
}

/** The `repository_visibility` claim of a job's OIDC token (GitHub docs, "OpenID Connect reference"); the token is GitHub's own answer to us, so its signature is not checked. */
export function visibilityInClaims(jwt: string): Visibility {
  const visibility = payloadOf(jwt)['repository_visibility']
  return visibility === 'public' || visibility === 'private' || visibility === 'internal' ? visibility : undefined
}

/** Whether the event is a pull request from another repository than its target. */
export function isForkEvent(payload: unknown): boolean {
  const pull = recordAt(payload, 'pull_request')
  const head = recordAt(recordAt(pull, 'head'), 'repo')
  const base = recordAt(recordAt(pull, 'base'), 'repo')
  // `fork` alone says nothing: in a repository that is itself a fork, its own branches have it too
  return head !== undefined && head['full_name'] !== base?.['full_name']
}

function recordAt(value: unknown, key: string): Readonly<Record<string, unknown>> | undefined {
  const inner = isRecord(value) ? value[key] : undefined
  return isRecord(inner) ? inner : undefined
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
