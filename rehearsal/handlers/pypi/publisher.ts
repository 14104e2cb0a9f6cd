/** A GitHub workflow that PyPI trusts. */
export interface GitHubIdentity {
  readonly owner: string
  /** Without the owner. */
  readonly repository: string
  /** GitHub's id of the owner, as the `repository_owner_id` claim has it. */
  readonly ownerId: string
  /** The file's name in `.github/workflows`: `release.yml`. */
  readonly workflow: string
  readonly environment?: string
}

/** A registered publisher with the projects that it may upload to. */
export interface Publisher extends GitHubIdentity {
  /** Normalised names. */
  readonly projects: Set<string>
  /** Whether it is also the publisher of everything that the public index knows. */
  readonly everyUpstream: boolean
}

/** A token that trusted publishing gave out. */
export interface MintedToken {
  readonly publisher: Publisher
  /** The publisher's projects at the time of minting; later ones are not covered. */
  readonly projects: ReadonlySet<string>
  /** Seconds since the epoch. */
  readonly expires: number
}

/** Claims whose signature was checked. */
export type Claims = Readonly<Record<string, unknown>>

/** Why the claims lead to no publisher. */
export type NoPublisher = { readonly reason: string } | 'reused'

const required = [
  'repository',
  'repository_owner',
  'repository_owner_id',
  'job_workflow_ref',
  'jti',
  'event_name',
  'ref',
  'sha',
]

/**
 * The publisher that the claims belong to (warehouse `oidc/models/github.py`): looked up by exact owner, name, owner id
 * and workflow file, one with the token's environment first, then each claim checked.
 */
export function findPublisher<Candidate extends GitHubIdentity>(
  candidates: readonly Candidate[],
  claims: Claims,
  isUsed: (jti: string) => boolean,
): { readonly publisher: Candidate } | NoPublisher {
  const missing = required.find((name) => claims[name] === undefined || claims[name] === null)
  if (missing !== undefined) return { reason: `Missing claim '${missing}'` }
  const claim = (name: string): string => {
    const value = claims[name]
    return typeof value === 'string' ? value : ''
  }
  const workflow = /([^/]+\.(?:yml|yaml))(?=@)/.exec(claim('job_workflow_ref'))?.[1]
  if (workflow === undefined) return { reason: 'Could not job extract workflow filename from OIDC claims' }
  const environment = claim('environment').toLowerCase()
  const matching = candidates.filter(
    (each) =>
      `${each.owner}/${each.repository}` === claim('repository') &&
      each.ownerId === claim('repository_owner_id') &&
      each.workflow === workflow,
  )
  const publisher =
    (environment === '' ? undefined : matching.find((each) => each.environment?.toLowerCase() === environment)) ??
    matching.find((each) => (each.environment ?? '') === '')
  if (publisher === undefined) return { reason: 'Publisher with matching claims was not found' }
  const refused = claimRefusal(publisher, claim, isUsed)
  return refused ?? { publisher }
}

function claimRefusal(
  publisher: GitHubIdentity,
  claim: (name: string) => string,
  isUsed: (jti: string) => boolean,
): NoPublisher | undefined {
  if (claim('repository_owner') !== publisher.owner) {
    return { reason: "Check failed for required claim 'repository_owner'" }
  }
  if (claim('ref') === '' && claim('sha') === '') return { reason: 'The ref and sha claims are empty' }
  const file = `${publisher.owner}/${publisher.repository}/.github/workflows/${publisher.workflow}`
  const expected = [claim('ref'), claim('sha')].filter((each) => each !== '').map((each) => `${file}@${each}`)
  const got = claim('job_workflow_ref')
  if (!expected.includes(got)) {
    const list = expected
      .sort()
      .map((each) => `'${each}'`)
      .join(', ')
    return { reason: `The job_workflow_ref claim does not match, expecting one of [${list}], got '${got}'` }
  }
  if (isUsed(claim('jti'))) return 'reused'
  if (claim('event_name') === 'pull_request_target') {
    return { reason: "Publishing from a workflow invoked via 'pull_request_target' is not supported." }
  }
  return undefined
}
