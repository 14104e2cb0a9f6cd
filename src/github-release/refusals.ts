import { type Problem, problem } from '../model/problem.ts'
import type { GitHubRefusal } from '../ports/github.ts'

/** GitHub's own words, with the status where there was an answer. */
export const words = ({ refused, status }: GitHubRefusal): string =>
  status === 0 ? refused : `${status} ${isPage(refused) ? 'with a page' : refused}`

/** Of something that stands in front of the API: it says nothing about permissions. */
const isPage = (refused: string): boolean => /<!doctype|<html/i.test(refused)

/** The problem of a release that GitHub did not let the job `what`; nothing has been published so far. */
export function refusedTo(what: string, refusal: GitHubRefusal): Problem {
  const isLimit = /rate limit/i.test(refusal.refused)
  const isForbidden = !isLimit && !isPage(refusal.refused) && (refusal.status === 403 || refusal.status === 404)
  return problem(
    isForbidden ? 'contents-permission' : 'github-release-failed',
    `GitHub did not let the job ${what}: ${words(refusal)}.`,
    isForbidden
      ? 'Add to the publishing job:\n    permissions:\n      contents: write\n      id-token: write'
      : `Nothing has been published. Run the job again${isLimit ? ' when the limit is over' : ''}.`,
  )
}
