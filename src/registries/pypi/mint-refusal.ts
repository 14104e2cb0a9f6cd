import { claimsOf, type JobClaims, payloadOf } from '../../model/claims.ts'
import { normalisedName } from '../../model/project-name.ts'
import { type Problem, problem } from '../../model/problem.ts'
import type { PypiAddress } from './address.ts'

/** One of the errors of a refused mint (warehouse `oidc/views.py`). */
export interface MintError {
  readonly code: string
  readonly description: string
}

/** Who asked, and for what. */
export interface Asked {
  readonly address: PypiAddress
  readonly idToken: string
  /** The projects that are going to be published. */
  readonly projects: readonly string[]
}

/** A refused mint as a problem: `message` has the index's own words, the fix what to change. */
export function mintRefusal(message: string, errors: readonly MintError[], asked: Asked): Problem {
  const has = (code: string): boolean => errors.some((each) => each.code === code)
  const says = (words: RegExp): boolean => errors.some((each) => words.test(each.description))
  if (says(/pull_request_target/)) {
    const fix = 'Publish from a workflow that the push of a tag, a release or `workflow_dispatch` starts.'
    return problem('trusted-publishing-refused', message, fix)
  }
  if (has('invalid-publisher') || has('invalid-pending-publisher')) {
    return problem('trusted-publisher-missing', message, publisherFix(asked))
  }
  if (has('not-enabled')) {
    const fix =
      'Wait until https://status.python.org says that it is on again, or give an API token in the input `pypi-token`.'
    return problem('trusted-publishing-off', message, fix)
  }
  if (has('invalid-token') || has('invalid-reuse-token')) {
    const fix =
      'A new OIDC token usually helps: run the job again. Its audience must be that of this index and no other.'
    return problem('trusted-publishing-token', message, fix)
  }
  if (says(/too similar|isn't allowed|Too many new projects|registration is/i)) {
    const fix =
      'A pending publisher fits, and the index does not let it create the project. Choose another name, or ask the index about this one: https://pypi.org/help/#project-name.'
    return problem('trusted-publishing-refused', message, fix)
  }
  const fix =
    'See https://docs.pypi.org/trusted-publishers/troubleshooting. A pending publisher must bear the very name that the project’s metadata has.'
  return problem('trusted-publishing-refused', message, fix)
}

/**
 * What to register, as PyPI compares it (warehouse `oidc/models/github.py`): the repository, the file of the workflow in
 * which the job stands, and the environment, each beside the claim that it is taken from; and where.
 */
function publisherFix({ address, idToken, projects }: Asked): string {
  const claims = claimsOf(idToken)
  const { repository, environment, workflow, jobWorkflow } = claims
  const file = jobWorkflow ?? workflow
  const lines = [
    `Add a GitHub publisher to the project on the index, under "Publishing" (for a new project: a pending publisher of your account), with repository \`${repository ?? '?'}\`, workflow \`${file ?? '?'}\` and ${environment === undefined ? 'no environment' : `environment \`${environment}\``}.`,
    ...(workflow === jobWorkflow || workflow === undefined || jobWorkflow === undefined
      ? []
      : [
          `The job stands in \`${jobWorkflow}\`, which \`${workflow}\` calls: PyPI takes that only from the same repository at the same ref.`,
        ]),
    'What PyPI compares, and what this job has:',
    ...compared(idToken, claims).map(([what, has]) => `  ${what}: ${has}`),
    ...pages(address, projects, { ...claims, jobWorkflow: file }),
  ]
  return lines.join('\n')
}

function compared(idToken: string, claims: JobClaims): readonly (readonly [what: string, has: string])[] {
  const payload = payloadOf(idToken)
  const told = (name: string): string => {
    const value = payload[name]
    return typeof value === 'string' && value !== '' ? value : 'MISSING'
  }
  return [
    ['owner', `${told('repository_owner')} (id ${told('repository_owner_id')}; a repository that moved has another)`],
    ['repository', told('repository')],
    ['workflow', `${claims.jobWorkflow ?? 'MISSING'} (job_workflow_ref ${told('job_workflow_ref')})`],
    ['environment', claims.environment ?? 'none: a publisher that names one does not fit'],
    ['not compared', `ref ${told('ref')}, event ${told('event_name')}, workflow_ref ${told('workflow_ref')}`],
  ]
}

/** The forms that can be opened with everything filled in; for a pending publisher there is only the empty one. */
function pages({ project }: PypiAddress, projects: readonly string[], claims: JobClaims): readonly string[] {
  const [owner, repository] = claims.repository?.split('/') ?? []
  if (project === undefined || owner === undefined || repository === undefined) return []
  const query = new URLSearchParams({
    provider: 'github',
    owner,
    repository,
    ...(claims.jobWorkflow !== undefined && { workflow_filename: claims.jobWorkflow }),
    ...(claims.environment !== undefined && { environment: claims.environment }),
  })
  const forms = projects.map((name) => {
    const form = new URL(`/manage/project/${encodeURIComponent(normalisedName(name))}/settings/publishing/`, project)
    form.search = query.toString()
    return form.href
  })
  return [
    ...forms.map((form) => `The form, filled in: ${form}`),
    `For a project that is not there yet: ${new URL('/manage/account/publishing/', project).href}`,
  ]
}
