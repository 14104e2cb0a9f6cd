import { barredWorkflow, calledWorkflow, type WorkflowClaims } from '../model/called-workflow.ts'
import { type Problem, problem } from '../model/problem.ts'
import { isPypi, type RegistryName } from '../model/registry.ts'
import { shortList } from '../model/short-list.ts'

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
  readonly claims: WorkflowClaims | undefined
}

/** Whether to attest; where not, why, and the problem that this is, if it is one. An error among them ends the release. */
export type Eligibility =
  { readonly attest: true } | { readonly attest: false; readonly why: string; readonly problem?: Problem }

/**
 * Attestations are signed where the index takes them, and are off with a word where it would refuse the file for them
 * (warehouse `attestations/services.py`). A job in a workflow of another repository, or of another ref, cannot publish at all.
 */
export function eligibility(facts: EligibilityFacts): Eligibility {
  const { wanted, registry, credential, hasToken, visibility, claims } = facts
  const takesThem = isPypi(registry)
  const called = calledWorkflow(claims)
  if (takesThem && credential === 'trusted' && !hasToken && called?.barred !== undefined) {
    const why = `the job stands in a workflow of another ${called.barred === 'foreign' ? 'repository' : 'ref'}`
    return { attest: false, why, problem: barredWorkflow(called) }
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
  const why =
    called.barred !== undefined
      ? `the job stands in \`${called.job}\`, a workflow of another ${called.barred === 'foreign' ? 'repository' : 'ref'}`
      : `\`${called.caller}\` calls \`${called.job}\`: PyPI trusts the called file, and finds the calling one in the certificate`
  const fix =
    'Move the publishing job into the workflow that is started, and register that file on PyPI; or set `attestations: false`.'
  return { attest: false, why, problem: off(why, fix) }
}

/** PyPI would not mint, or not for the project of these files, and the user's own token is the fallback. */
export const fellBack = (filenames: readonly string[]): Problem =>
  problem(
    'attestations-off',
    `Published with the token, and so without attestations: ${shortList(filenames)}. PyPI takes attestations with trusted publishing only.`,
    'See why trusted publishing failed, or set `attestations: false`.',
    { level: 'warning' },
  )

const off = (why: string, fix: string): Problem =>
  problem('attestations-off', `The files are published without attestations: ${why}.`, fix, { level: 'warning' })
