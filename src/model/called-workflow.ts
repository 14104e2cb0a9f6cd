import type { JobClaims } from './claims.ts'
import { type Problem, problem } from './problem.ts'

/** A job in a workflow that another one calls: both with repository and ref, as the job's OIDC token has them. */
export interface CalledWorkflow {
  readonly caller: string
  readonly job: string
  /** Why PyPI gives such a job no token: the called file is of another repository, or of another ref than the run's. */
  readonly barred: 'foreign' | 'other-ref' | undefined
}

/** What tells in which workflow a job stands. */
export type WorkflowClaims = Pick<JobClaims, 'repository' | 'ref' | 'sha' | 'workflowRef' | 'jobWorkflowRef'>

/**
 * Where the job's workflow is not the one that was started: `job_workflow_ref` and `workflow_ref` of the token differ. PyPI
 * wants the first to be of the publisher's repository, at the `ref` or the `sha` of the token (warehouse
 * `oidc/models/github.py`, `_check_job_workflow_ref`); crates.io looks at the second alone.
 */
export function calledWorkflow(claims: WorkflowClaims | undefined): CalledWorkflow | undefined {
  const { repository, ref, sha, workflowRef: caller, jobWorkflowRef: job } = claims ?? {}
  if (caller === undefined || job === undefined || caller === job) return undefined
  // GitHub's names do not tell upper from lower case
  if (repository !== undefined && repositoryOf(job) !== repository.toLowerCase()) {
    return { caller, job, barred: 'foreign' }
  }
  const refs = [ref, sha].filter((each) => each !== undefined)
  const isElsewhere = refs.length > 0 && !refs.includes(job.slice(job.indexOf('@') + 1))
  return { caller, job, barred: isElsewhere ? 'other-ref' : undefined }
}

const repositoryOf = (workflow: string): string => workflow.split('/').slice(0, 2).join('/').toLowerCase()

/** That PyPI gives this job no token, foreseen. */
export function barredWorkflow({ caller, job, barred }: CalledWorkflow): Problem {
  const stands = `The publishing job stands in \`${job}\`, which \`${caller}\` calls. PyPI takes no trusted publishing from a workflow of another`
  if (barred === 'foreign') {
    const fix = 'Put the publishing job into a workflow of this repository, or give a token in the input `pypi-token`.'
    return problem('reusable-workflow-foreign', `${stands} repository.`, fix)
  }
  const file = job.slice(job.indexOf('/.github/') + 1).replace(/@.*$/s, '')
  return problem(
    'reusable-workflow-ref',
    `${stands} ref than that of the run.`,
    `Call the file by its path, so that it is that of the released commit: \`uses: ./${file}\`. Or put the publishing job into the workflow that is started, or give a token in the input \`pypi-token\`.`,
  )
}
