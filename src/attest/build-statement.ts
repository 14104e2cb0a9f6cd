import type { Attestable } from './attest.ts'

const predicateType = 'https://slsa.dev/provenance/v1'
const buildType = 'https://actions.github.io/buildtypes/workflow/v1'

/** What the job's OIDC token must say for its provenance to be written. */
const claimNames = [
  'ref',
  'sha',
  'repository',
  'repository_id',
  'repository_owner_id',
  'event_name',
  'workflow_ref',
  'job_workflow_ref',
  'runner_environment',
  'run_id',
  'run_attempt',
] as const

/** Those claims. */
export type BuildClaims = Readonly<Record<(typeof claimNames)[number], string>>

/** Picks the claims out of a token's payload, or names those that it lacks. */
export function readBuildClaims(
  payload: Readonly<Record<string, unknown>>,
): { readonly claims: BuildClaims } | { readonly missing: readonly string[] } {
  const missing = claimNames.filter((name) => typeof payload[name] !== 'string' || payload[name] === '')
  if (missing.length > 0) return { missing }
  const claim = (name: (typeof claimNames)[number]): string => String(payload[name])
  return {
    claims: {
      ref: claim('ref'),
      sha: claim('sha'),
      repository: claim('repository'),
      repository_id: claim('repository_id'),
      repository_owner_id: claim('repository_owner_id'),
      event_name: claim('event_name'),
      workflow_ref: claim('workflow_ref'),
      job_workflow_ref: claim('job_workflow_ref'),
      runner_environment: claim('runner_environment'),
      run_id: claim('run_id'),
      run_attempt: claim('run_attempt'),
    },
  }
}

/**
 * The statement that this run of a GitHub workflow made these files, as the bytes that are signed: SLSA provenance v1
 * with GitHub's build type (slsa-framework/github-actions-buildtypes, `workflow/v1`), in the shape of `@actions/attest`.
 * One statement for all files: GitHub finds it by the digest of each.
 */
export function buildStatementOf(files: readonly Attestable[], claims: BuildClaims, serverUrl: string): Buffer {
  const source = `${serverUrl}/${claims.repository}`
  const [workflowPath = ''] = claims.workflow_ref.replace(`${claims.repository}/`, '').split('@')
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: files.map(({ filename, sha256 }) => ({ name: filename, digest: { sha256 } })),
    predicateType,
    predicate: {
      buildDefinition: {
        buildType,
        externalParameters: { workflow: { ref: claims.ref, repository: source, path: workflowPath } },
        internalParameters: {
          github: {
            event_name: claims.event_name,
            repository_id: claims.repository_id,
            repository_owner_id: claims.repository_owner_id,
            runner_environment: claims.runner_environment,
          },
        },
        resolvedDependencies: [{ uri: `git+${source}@${claims.ref}`, digest: { gitCommit: claims.sha } }],
      },
      runDetails: {
        builder: { id: `${serverUrl}/${claims.job_workflow_ref}` },
        metadata: { invocationId: `${source}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}` },
      },
    },
  }
  return Buffer.from(JSON.stringify(statement))
}
