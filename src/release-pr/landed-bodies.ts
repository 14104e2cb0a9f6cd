import type { GitHubRefusal } from '../ports/github.ts'
import type { PullRequests } from '../ports/pull-requests.ts'

/** Seconds by which a commit's clock may be ahead of GitHub's: a day. */
const skew = 86_400

/**
 * The bodies of merged pull requests by the commit that each came into `base` by, for the commits `shas` alone. `since`:
 * seconds, the time of the oldest of them, before which nothing is asked. A handful of requests, however many commits.
 */
export async function bodiesOf(
  pulls: Pick<PullRequests, 'merged'>,
  base: string,
  shas: ReadonlySet<string>,
  since: number,
): Promise<ReadonlyMap<string, string> | GitHubRefusal> {
  const merged = await pulls.merged(base, Math.max(0, since - skew))
  if ('refused' in merged) return merged
  return new Map(
    merged.flatMap(({ mergeCommit, body }) =>
      mergeCommit !== undefined && shas.has(mergeCommit) ? [[mergeCommit, body] as const] : [],
    ),
  )
}
