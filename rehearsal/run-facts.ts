import { createHash } from 'node:crypto'

/** What a job's token may do, by scope: `contents`, `id-token`, `actions`. A scope that is not named is `none`. */
export type Permissions = Readonly<Record<string, 'read' | 'write' | 'none'>>

/** The simulated repository, as GitHub knows it. */
export interface RepositoryFacts {
  readonly owner: string
  readonly name: string
  readonly id: number
  readonly ownerId: number
  readonly ownerKind: 'User' | 'Organization'
  readonly visibility: 'public' | 'private' | 'internal'
  readonly defaultBranch: string
  /**
   * How the identity token's `sub` names the repository: by names, or with ids as well (`repo:o@1/r@2:…`), which is
   * the default for repositories created after 2026-07-15 (GitHub changelog of 2026-04-23).
   */
  readonly subject: 'names' | 'names-and-ids'
}

/** One attempt of one workflow run. The issuer, the API and the runner all derive what they say from this one value. */
export interface RunFacts {
  readonly repository: RepositoryFacts
  readonly serverUrl: string
  readonly apiUrl: string
  readonly event: string
  /** The webhook's payload, as it is written to `GITHUB_EVENT_PATH`. */
  readonly payload: Readonly<Record<string, unknown>>
  /** `refs/tags/v1.0.0`, `refs/heads/main`, `refs/pull/7/merge` */
  readonly ref: string
  readonly refProtected: boolean
  readonly sha: string
  /** Branches of the pull request; empty for every other event. */
  readonly headRef: string
  readonly baseRef: string
  /** The workflow's `name:`. */
  readonly workflow: string
  /** `.github/workflows/release.yml` */
  readonly workflowFile: string
  readonly runId: number
  readonly runNumber: number
  readonly runAttempt: number
  readonly actor: string
  readonly actorId: number
  /** The Results service's name of this attempt. Another attempt of the same run has another one. */
  readonly backendId: string
  /** With this the simulated Actions service signs its job tokens; runs of one service share it. */
  readonly serviceKey: string
}

/** What may differ from the default run: a push of the tag `v1.0.0` of `octo-org/octo-repo`. */
export interface RunDifferences extends Partial<Omit<RunFacts, 'repository'>> {
  readonly repository?: Partial<RepositoryFacts>
}

/** A run, complete and consistent: ids and payload follow from the names unless they are given. */
export function newRun(differences: RunDifferences = {}): RunFacts {
  const { repository: given, ...rest } = differences
  const owner = given?.owner ?? 'octo-org'
  const repository: RepositoryFacts = {
    owner,
    name: 'octo-repo',
    id: numberFrom(`repository ${owner}/${given?.name ?? 'octo-repo'}`),
    ownerId: numberFrom(`owner ${owner}`),
    ownerKind: 'Organization',
    visibility: 'public',
    defaultBranch: 'main',
    subject: 'names',
    ...given,
  }
  const run: Omit<RunFacts, 'payload' | 'backendId'> = {
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    event: 'push',
    ref: 'refs/tags/v1.0.0',
    refProtected: false,
    sha: '0'.repeat(39) + '1',
    headRef: '',
    baseRef: '',
    workflow: 'Release',
    workflowFile: '.github/workflows/release.yml',
    runId: 17_000_000_001,
    runNumber: 1,
    runAttempt: 1,
    actor: 'octocat',
    actorId: 583_231,
    serviceKey: 'the key of the simulated Actions service',
    ...rest,
    repository,
  }
  return {
    ...run,
    backendId: rest.backendId ?? uuidFrom(`run ${fullName(repository)} ${run.runId} ${run.runAttempt}`),
    payload: rest.payload ?? defaultPayload(run),
  }
}

/** `owner/name` */
export function fullName(repository: RepositoryFacts): string {
  return `${repository.owner}/${repository.name}`
}

/** The ref without `refs/heads/`, `refs/tags/` or `refs/pull/`, as `GITHUB_REF_NAME` has it. */
export function refName(run: RunFacts): string {
  return run.ref.replace(/^refs\/(heads|tags|pull)\//, '')
}

/** `GITHUB_REF_TYPE`; pull requests count as branches. */
export function refType(run: RunFacts): 'tag' | 'branch' {
  return run.ref.startsWith('refs/tags/') ? 'tag' : 'branch'
}

/** `owner/name/.github/workflows/release.yml@refs/tags/v1.0.0`: the workflow that the event started. */
export function workflowRef(run: RunFacts): string {
  return `${fullName(run.repository)}/${run.workflowFile}@${run.ref}`
}

/** A UUID that is always the same for the same words. */
export function uuidFrom(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** A database id that is always the same for the same words; below 2^31, which crates.io reads owner ids as. */
function numberFrom(words: string): number {
  return (createHash('sha256').update(words).digest().readUInt32BE(0) % 1_900_000_000) + 100_000_000
}

function defaultPayload(run: Omit<RunFacts, 'payload' | 'backendId'>): Readonly<Record<string, unknown>> {
  const { repository } = run
  return {
    ...(run.event === 'push' ? { ref: run.ref, after: run.sha, created: true, deleted: false, forced: false } : {}),
    repository: {
      id: repository.id,
      name: repository.name,
      full_name: fullName(repository),
      private: repository.visibility !== 'public',
      visibility: repository.visibility,
      default_branch: repository.defaultBranch,
      fork: false,
      owner: { login: repository.owner, id: repository.ownerId, type: repository.ownerKind },
      html_url: `${run.serverUrl}/${fullName(repository)}`,
    },
    sender: { login: run.actor, id: run.actorId, type: 'User' },
  }
}
