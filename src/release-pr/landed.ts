import type { GitHubRefusal } from '../ports/github.ts'
import type { PullRequest, PullRequests } from '../ports/pull-requests.ts'

/** So many commits are asked about: those that wrote the version, the newest first. */
const mostAsked = 10

/** A release pull request that was merged. */
export interface Landed {
  readonly pull: PullRequest
  /** The commit by which it came into its base. */
  readonly commit: string
}

/**
 * Finds the merged pull request from one of the branches `heads` into `base` that brought one of these commits. Neither
 * titles nor labels are looked at: a person may have changed them.
 */
export async function findLanded(
  pulls: PullRequests,
  commits: readonly string[],
  heads: readonly string[],
  base: string,
): Promise<Landed | undefined | GitHubRefusal> {
  for (const commit of commits.slice(0, mostAsked)) {
    const answer = await pulls.of(commit)
    if ('refused' in answer) return answer
    const pull = answer.find((each) => each.isMerged && each.base === base && heads.includes(each.head))
    if (pull?.mergeCommit !== undefined) return { pull, commit: pull.mergeCommit }
  }
  return undefined
}
