/** The claims of a job's OIDC token that a trusted publisher is held against. Absent ones are `undefined`. */
export interface JobClaims {
  readonly repository: string | undefined
  readonly environment: string | undefined
  /** What the run is of: `refs/tags/v1`, and its commit. */
  readonly ref: string | undefined
  readonly sha: string | undefined
  /** The file of the workflow that was started, and of the one that the job stands in: they differ where one calls another. */
  readonly workflow: string | undefined
  readonly jobWorkflow: string | undefined
  /** The same two with repository and ref: `o/r/.github/workflows/release.yml@refs/tags/v1`. */
  readonly workflowRef: string | undefined
  readonly jobWorkflowRef: string | undefined
}

/** Reads the claims without checking anything: they are told to people, never relied on. */
export function claimsOf(jwt: string): JobClaims {
  const claims = payloadOf(jwt)
  const claim = (name: string): string | undefined => {
    const value = claims[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  return {
    repository: claim('repository'),
    environment: claim('environment'),
    ref: claim('ref'),
    sha: claim('sha'),
    workflow: fileOf(claim('workflow_ref')),
    jobWorkflow: fileOf(claim('job_workflow_ref')),
    workflowRef: claim('workflow_ref'),
    jobWorkflowRef: claim('job_workflow_ref'),
  }
}

/** `o/r/.github/workflows/release.yml@refs/tags/v1` → `release.yml` */
const fileOf = (ref: string | undefined): string | undefined => /([^/]+\.ya?ml)@/.exec(ref ?? '')?.[1]

/** Every claim of a token, unchecked; empty where it is no token. */
export function payloadOf(jwt: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString())
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
  } catch {
    return {}
  }
}
