import { claimsOf, payloadOf } from '../../src/model/claims.ts'
import type { Problem } from '../../src/model/problem.ts'
import type { NamedPublisher } from '../../src/registries/pypi/project.ts'
import { differences } from './python.ts'
import type { Index, Publisher } from './publishers.ts'

/** The claims by which an index knows this job, as the publisher that it would have to be. */
export function publisherIn(index: Index, jwt: string): Publisher {
  const { repository, workflow, jobWorkflow, environment } = claimsOf(jwt)
  const file = index === 'crates.io' ? workflow : jobWorkflow
  return { repository, workflow: file ?? '?', environment }
}

/** In what a job differs from the publishing job, claim by claim; empty where it is as good as it. */
export function unlike(job: Publisher, publishers: readonly Publisher[]): readonly string[] {
  const all = publishers.map((each) => [
    // the workflow first: where it is another one, the rest says nothing
    ...(job.workflow === each.workflow ? [] : [`workflow ${job.workflow}, not ${each.workflow}`]),
    ...(job.environment?.toLowerCase() === each.environment?.toLowerCase()
      ? []
      : [`environment ${job.environment ?? 'none'}, not ${each.environment ?? 'none'}`]),
    ...(each.repository === undefined || job.repository === each.repository
      ? []
      : [`repository ${job.repository ?? '?'}, not ${each.repository}`]),
  ])
  return all.toSorted((one, other) => one.length - other.length)[0] ?? []
}

/** What crates.io says where a claim does not fit (`controllers/trustpub/tokens/exchange`), in the order of its checks. */
const crates: readonly (readonly [words: RegExp, claim: string])[] = [
  [/event trigger/i, 'event_name'],
  [/repository owner ID/i, 'repository_owner_id'],
  [/workflow filename/i, 'workflow_ref'],
  [/requires an environment|match the environment/i, 'environment'],
  [/No Trusted Publishing config found/i, 'repository'],
]

/** What PyPI says (warehouse, `oidc/models/_core.py` and `github.py`), where it names a claim at all. */
const pypi: readonly (readonly [words: RegExp, claim: string])[] = [
  [/pull_request_target/i, 'event_name'],
  [/job_workflow_ref/i, 'job_workflow_ref'],
]

/**
 * Which claim an index did not take. PyPI mostly says no more than that no publisher fits: then the job is held against the
 * publisher of the newest release.
 */
export function culprit(
  index: Index,
  { message }: Pick<Problem, 'message'>,
  jwt: string,
  last: NamedPublisher | undefined,
): string {
  const named =
    (index === 'crates.io' ? crates : pypi).find(([words]) => words.test(message))?.[1] ??
    /claim '([a-z_]+)'/.exec(message)?.[1]
  if (named !== undefined) return `The claim that differs: ${named} (here ${valueOf(jwt, named)}).`
  const differs = last === undefined ? [] : differences(last, publisherIn(index, jwt))
  if (differs.length > 0) return `What differs from the newest release: ${differs.join('; ')}.`
  return 'Which claim differs it does not say: hold them all against the form.'
}

function valueOf(jwt: string, claim: string): string {
  const value = payloadOf(jwt)[claim]
  return typeof value === 'string' && value !== '' ? value : 'none'
}
