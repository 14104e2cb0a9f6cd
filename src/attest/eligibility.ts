import type { JobClaims } from '../model/claims.ts'
import { type Problem, problem } from '../model/problem.ts'
import { isPypi, type RegistryName } from '../model/registry.ts'

/** The input `attestations`: as a rule, never, or where Sigstore can be reached. */
export type Wanted = boolean | 'if-available'

/** What decides whether files are attested. */
export interface EligibilityFacts {
  readonly wanted: Wanted
  readonly registry: RegistryName
  /** What the uploads will be sent with. */
  readonly credential: 'trusted' | 'token'
  /** Whether a token is there for where trusted publishing fails. */
  readonly hasToken: boolean
  readonly visibility: 'public' | 'private' | 'internal' | undefined
  /** Of the job's OIDC token; `undefined` where none has been asked for, as in a dry run. */
  readonly claims: Pick<JobClaims, 'repository' | 'workflowRef' | 'jobWorkflowRef'> | undefined
}

/** Whether to attest; where not, why, and the problem that this is, if it is one. An error among them ends the release. */
export type Eligibility =
  { readonly attest: true } | { readonly attest: false; readonly why: string; readonly problem?: Problem }

/**
 * Attestations are signed where the index takes them, and are off with a word where it would refuse the file for them
 * (warehouse `attestations/services.py`). A job in a workflow of another repository cannot publish at all.
 */
export function eligibility(facts: EligibilityFacts): Eligibility {
  const { wanted, registry, credential, hasToken, visibility, claims } = facts
  const takesThem = isPypi(registry)
  const called = calledWorkflow(claims)
  if (takesThem && credential === 'trusted' && !hasToken && called?.isForeign === true) {
    return { attest: false, why: 'the job stands in a workflow of another repository', problem: foreign(called) }
  }
  if (wanted === false) return { attest: false, why: '`attestations` is `false`' }
  if (!takesThem) return { attest: false, why: 'only PyPI and TestPyPI take attestations' }
  if (credential === 'token') {
    const why = 'PyPI takes attestations with trusted publishing only, and this is a token'
    const fix =
      'Add the trusted publisher on PyPI and give the job `permissions: id-token: write`, or set `attestations: false`.'
    return { attest: false, why, problem: off(why, fix) }
  }
  if (visibility === 'private' || visibility === 'internal') {
    return { attest: false, why: `the repository is ${visibility}, and the log would tell its name to everybody` }
  }
  if (called === undefined) return { attest: true }
  const why = called.isForeign
    ? `the job stands in \`${called.job}\`, a workflow of another repository`
    : `\`${called.caller}\` calls \`${called.job}\`: PyPI trusts the called file, and finds the calling one in the certificate`
  const fix =
    'Move the publishing job into the workflow that is started, and register that file on PyPI; or set `attestations: false`.'
  return { attest: false, why, problem: off(why, fix) }
}

interface Called {
  readonly caller: string
  readonly job: string
  readonly isForeign: boolean
}

/** Where the job's workflow is not the one that was started: `job_workflow_ref` and `workflow_ref` of the token differ. */
function calledWorkflow(claims: EligibilityFacts['claims']): Called | undefined {
  const { repository, workflowRef: caller, jobWorkflowRef: job } = claims ?? {}
  if (caller === undefined || job === undefined || caller === job) return undefined
  // GitHub's names do not tell upper from lower case
  const isForeign = repository !== undefined && repositoryOf(job) !== repository.toLowerCase()
  return { caller, job, isForeign }
}

const repositoryOf = (workflow: string): string => workflow.split('/').slice(0, 2).join('/').toLowerCase()

/** PyPI would not mint, and the user's own token is the fallback. */
export const fellBack = (): Problem =>
  off(
    'the upload fell back to the token, and PyPI takes attestations with trusted publishing only',
    'See why trusted publishing failed, or set `attestations: false`.',
  )

const off = (why: string, fix: string): Problem =>
  problem('attestations-off', `The files are published without attestations: ${why}.`, fix, { level: 'warning' })

const foreign = ({ caller, job }: Called): Problem =>
  problem(
    'reusable-workflow-foreign',
    `The publishing job stands in \`${job}\`, which \`${caller}\` calls. PyPI takes no trusted publishing from a workflow of another repository.`,
    'Put the publishing job into a workflow of this repository, or give a token in the input `pypi-token`.',
  )
