import { createHash } from 'node:crypto'
import type { ArtifactsState } from '../artifacts/state.ts'
import { readTrustRoot, type TrustRoot } from '../pypi/attested/trust-root.ts'
import type { GitObject } from './objects.ts'
import type { StoredAttestation, StoredDispatch, StoredPull, StoredRelease, StoredRun } from './stored.ts'
import { newSettings, type RepositorySettings } from './settings.ts'
import { fullName, type Permissions, type RepositoryFacts } from '../../run-facts.ts'

/** A commit of the simulated repository. */
export interface CommitFacts {
  readonly sha: string
  readonly parents: readonly string[]
  readonly message: string
  /** Milliseconds. */
  readonly date: number
}

/** A ref and what it points to: a commit, or, for an annotated tag, a tag object of its own. */
export interface RefFacts {
  /** `refs/tags/v1.0.0` */
  readonly ref: string
  readonly commit: string
  /** The message of an annotated tag; a lightweight tag has none. */
  readonly message?: string
  /** GitHub's word on the signature of an annotated tag: `valid`, `unknown_key` …; `unsigned` unless told. */
  readonly signature?: string
}

/** An annotated tag's own object. */
export interface TagObject {
  readonly sha: string
  readonly tag: string
  readonly commit: string
  readonly message: string
  /** GitHub's word on its signature (REST reference, "Get a tag", `verification.reason`); `unsigned` unless told. */
  readonly signature?: string
}

/** GitHub, for one repository. */
export interface GitHubState {
  readonly now: () => number
  readonly repository: RepositoryFacts
  readonly urls: { readonly server: string; readonly api: string; readonly uploads: string }
  /** Ref → object: a commit's SHA, or a tag object's. */
  readonly refs: Map<string, string>
  readonly tagObjects: Map<string, TagObject>
  readonly commits: Map<string, CommitFacts>
  /** Blobs, trees and commits that were stored, by their names. */
  readonly objects: Map<string, GitObject>
  /** Commits that GitHub has signed. */
  readonly signed: Set<string>
  readonly pulls: Map<number, StoredPull>
  /** Environments, rules, and the names of secrets. */
  readonly settings: RepositorySettings
  /** The setting "Allow GitHub Actions to create and approve pull requests". */
  mayCreatePulls: boolean
  /** What each known job token may do. Remove one, and it is a token of a job that has ended. */
  readonly tokens: Map<string, Permissions>
  /** Requests an hour for a token; 1,000 for `GITHUB_TOKEN`. */
  readonly rateLimit: number
  readonly requests: Map<string, { used: number; reset: number }>
  readonly releases: Map<number, StoredRelease>
  /** Tags that an immutable release has borne; none of them can ever be released again. */
  readonly spentTags: Set<string>
  /** The repository's setting of immutable releases. */
  immutable: boolean
  /** So many of the next uploads break off with a 502 and leave a `starter` behind. */
  brokenUploads: number
  /** So many of the next requests that change something are refused by the secondary rate limit, and not acted on. */
  secondaryLimits: number
  latest: number | undefined
  nextId: number
  readonly artifacts: ArtifactsState | undefined
  /** Workflow runs by their ids. */
  readonly runs: Map<number, StoredRun>
  /** Runs that were asked for, in their order. */
  readonly dispatches: StoredDispatch[]
  readonly attestations: StoredAttestation[]
  /** Whose signatures are believed; without it no attestation is taken. */
  readonly trustRoot: TrustRoot | undefined
}

/** What a GitHub is made of. `tokens` are job tokens and their permissions; `artifacts` serves those of other runs. */
export interface GitHubOptions {
  readonly now: () => number
  readonly repository: RepositoryFacts
  readonly refs?: readonly RefFacts[]
  readonly commits?: readonly CommitFacts[]
  readonly tokens?: Iterable<readonly [string, Permissions]>
  readonly immutable?: boolean
  readonly serverUrl?: string
  readonly apiUrl?: string
  readonly rateLimit?: number
  readonly artifacts?: ArtifactsState
  /** Sigstore's TrustedRoot, as JSON. */
  readonly trustedRoot?: unknown
}

/** A GitHub that holds one repository. Commits that only a ref names are there too, without parents. */
export function newGitHubState(options: GitHubOptions): GitHubState {
  const api = options.apiUrl ?? 'https://api.github.com'
  const state: GitHubState = {
    now: options.now,
    repository: options.repository,
    urls: {
      server: options.serverUrl ?? 'https://github.com',
      api,
      // an Enterprise server has a path of its own host, the others a host
      uploads: api.endsWith('/api/v3')
        ? api.replace(/\/api\/v3$/, '/api/uploads')
        : api.replace('://api.', '://uploads.'),
    },
    refs: new Map(),
    tagObjects: new Map(),
    commits: new Map((options.commits ?? []).map((each) => [each.sha, each])),
    objects: new Map(),
    signed: new Set(),
    pulls: new Map(),
    settings: newSettings(),
    mayCreatePulls: true,
    tokens: new Map(options.tokens),
    rateLimit: options.rateLimit ?? 1000,
    requests: new Map(),
    releases: new Map(),
    spentTags: new Set(),
    immutable: options.immutable ?? false,
    brokenUploads: 0,
    secondaryLimits: 0,
    latest: undefined,
    nextId: 200_000_001,
    artifacts: options.artifacts,
    runs: new Map(),
    dispatches: [],
    attestations: [],
    trustRoot: options.trustedRoot === undefined ? undefined : readTrustRoot(options.trustedRoot),
  }
  for (const each of options.refs ?? []) moveRef(each, state)
  return state
}

/** Creates or moves a ref, as a push does. */
export function moveRef(facts: RefFacts, state: GitHubState): void {
  const { ref, commit, message, signature } = facts
  if (!state.commits.has(commit))
    state.commits.set(commit, { sha: commit, parents: [], message: '', date: state.now() })
  if (message === undefined) {
    pointRef(ref, commit, state)
    return
  }
  const tag = ref.replace(/^refs\/tags\//, '')
  const sha = createHash('sha1').update(`tag ${tag}\0${commit}\0${message}`).digest('hex')
  state.tagObjects.set(sha, { sha, tag, commit, message, ...(signature !== undefined && { signature }) })
  state.refs.set(ref, sha)
}

/** Points a ref to an object that is there; an open pull request from that branch goes with it. */
export function pointRef(ref: string, object: string, state: GitHubState): void {
  state.refs.set(ref, object)
  for (const pull of state.pulls.values()) {
    if (pull.state === 'open' && ref === `refs/heads/${pull.head}`) pull.headCommit = object
  }
}

/** The commit that a ref peels to; `undefined` where there is no such ref. */
export function peel(ref: string, state: GitHubState): string | undefined {
  const object = state.refs.get(ref)
  return object === undefined ? undefined : (state.tagObjects.get(object)?.commit ?? object)
}

/** `https://api.github.com/repos/owner/name` */
export function repositoryUrl(state: GitHubState): string {
  return `${state.urls.api}/repos/${fullName(state.repository)}`
}

/** `https://github.com/owner/name` */
export function pageUrl(state: GitHubState): string {
  return `${state.urls.server}/${fullName(state.repository)}`
}
