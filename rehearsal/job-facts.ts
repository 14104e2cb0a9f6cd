import { createHash } from 'node:crypto'
import { type Permissions, type RunFacts, fullName, refType, uuidFrom, workflowRef } from './run-facts.ts'
import { type CacheScope, mintRuntimeToken } from './runtime-token.ts'

/** One job of a run, with the tokens that its runner was given. */
export interface JobFacts {
  readonly run: RunFacts
  /** The job's key in the workflow: `publish`. */
  readonly id: string
  readonly permissions: Permissions
  readonly environment: string | undefined
  /** The called workflow, where the job belongs to a reusable one: `owner/name/.github/workflows/x.yml@ref` and its commit. */
  readonly called: { readonly ref: string; readonly sha: string } | undefined
  readonly runnerEnvironment: 'github-hosted' | 'self-hosted'
  readonly checkRunId: number
  /** The Results service's name of this job. */
  readonly backendId: string
  /** `github.token` */
  readonly githubToken: string
  /** `ACTIONS_RUNTIME_TOKEN`; the runner hands out the same one to ask for identity tokens. */
  readonly runtimeToken: string
}

/** What may differ from the default job: `release`, with `contents: read` and nothing else. */
export type JobDifferences = Partial<Omit<JobFacts, 'run' | 'runtimeToken'>>

/** A job of `run` with fresh tokens. `now` in milliseconds: job tokens run out after six hours and a quarter. */
export function newJob(run: RunFacts, now: number, differences: JobDifferences = {}): JobFacts {
  const id = differences.id ?? 'release'
  const words = `job ${run.backendId} ${id} ${differences.environment ?? ''}`
  const job: Omit<JobFacts, 'runtimeToken'> = {
    permissions: { contents: 'read' },
    environment: undefined,
    called: undefined,
    runnerEnvironment: 'github-hosted',
    checkRunId: Number.parseInt(uuidFrom(words).slice(0, 8), 16) + 48_000_000_000,
    backendId: uuidFrom(words),
    githubToken: `ghs_${createHash('sha256').update(`${words} ${run.serviceKey}`).digest('hex').slice(0, 36)}`,
    ...differences,
    run,
    id,
  }
  const claims = identityClaims(job)
  return {
    ...job,
    runtimeToken: mintRuntimeToken(
      {
        runId: run.runId,
        runBackendId: run.backendId,
        jobBackendId: job.backendId,
        identity: job.permissions['id-token'] === 'write' ? claims : undefined,
        caches: cacheScopes(run),
      },
      run.serviceKey,
      now,
    ),
  }
}

/** A job reads the caches of its own ref and of the default branch, and fills those of its own ref (GitHub docs, "Dependency caching"). */
function cacheScopes({ ref, baseRef, repository }: RunFacts): readonly CacheScope[] {
  const others = [baseRef, repository.defaultBranch].filter((name) => name !== '').map((name) => `refs/heads/${name}`)
  return [...new Set([ref, ...others])].map((each) => ({ ref: each, mayWrite: each === ref }))
}

/** The address that `ACTIONS_ID_TOKEN_REQUEST_URL` has in this job. */
export function idTokenRequestUrl(job: JobFacts): string {
  const path = `${job.run.repository.ownerId}//idtoken/${job.run.backendId}/${job.backendId}`
  return `https://run-actions-1-azure-eastus.actions.githubusercontent.com/${path}?api-version=2.0`
}

/**
 * The claims that GitHub puts into every identity token of a job, besides `aud`, `jti` and the times. All are strings
 * (docs.github.com, OpenID Connect reference; `check_run_id` since 2025-11). `enterprise` is absent: there is none.
 */
export function identityClaims(job: Omit<JobFacts, 'runtimeToken'>): Readonly<Record<string, string>> {
  const { run } = job
  const { repository } = run
  return {
    sub: subject(job),
    ref: run.ref,
    sha: run.sha,
    repository: fullName(repository),
    repository_owner: repository.owner,
    repository_owner_id: String(repository.ownerId),
    run_id: String(run.runId),
    run_number: String(run.runNumber),
    run_attempt: String(run.runAttempt),
    repository_visibility: repository.visibility,
    repository_id: String(repository.id),
    actor_id: String(run.actorId),
    actor: run.actor,
    workflow: run.workflow,
    head_ref: run.headRef,
    base_ref: run.baseRef,
    event_name: run.event,
    ref_protected: String(run.refProtected),
    ref_type: refType(run),
    workflow_ref: workflowRef(run),
    workflow_sha: run.sha,
    job_workflow_ref: job.called?.ref ?? workflowRef(run),
    job_workflow_sha: job.called?.sha ?? run.sha,
    check_run_id: String(job.checkRunId),
    runner_environment: job.runnerEnvironment,
    ...(job.environment === undefined
      ? {}
      : { environment: job.environment, environment_node_id: `EN_${uuidFrom(`environment ${job.environment}`)}` }),
  }
}

/** `sub`: the environment wins over the event, the event `pull_request` over the ref. A colon in a name is written `%3A`. */
function subject(job: Omit<JobFacts, 'runtimeToken'>): string {
  const { repository, event, ref } = job.run
  const name =
    repository.subject === 'names'
      ? fullName(repository)
      : `${repository.owner}@${repository.ownerId}/${repository.name}@${repository.id}`
  if (job.environment !== undefined) return `repo:${name}:environment:${job.environment.replaceAll(':', '%3A')}`
  return event === 'pull_request' ? `repo:${name}:pull_request` : `repo:${name}:ref:${ref}`
}
