import { type Problem, problem } from '../model/problem.ts'
import type { GitHubRefusal } from '../ports/github.ts'

/** What GitHub did not take, as a problem; `act` says what was tried: `create the branch x`. */
export function refusal({ refused, status }: GitHubRefusal, act: string): Problem {
  // GitHub's words for the setting that is off (REST reference, "Create a pull request", as the job's token is told)
  if (/not permitted to create or approve pull requests/i.test(refused)) {
    return problem(
      'release-pr-forbidden',
      `GitHub did not ${act}: ${refused}`,
      'Settings → Actions → General → Workflow permissions: allow GitHub Actions to create and approve pull requests. Then run the job again.',
    )
  }
  if (status === 401 || (status === 403 && /not accessible|authentication|permission/i.test(refused))) {
    return problem(
      'release-pr-permission',
      `GitHub did not ${act}: ${status} ${refused}.`,
      'permissions:\n  contents: write\n  pull-requests: write',
    )
  }
  return problem(
    'release-pr-failed',
    `GitHub did not ${act}: ${status === 0 ? '' : `${status} `}${refused}.`,
    'Run the job again; it goes on from what stands.',
  )
}

/** Edits that do not go together with what comes. */
export const conflict = (branch: string, files: readonly string[], url: string | undefined): Problem =>
  problem(
    'release-pr-conflict',
    `The branch ${branch} is not brought up to date: people's edits and new commits change the same lines of ${files.join(', ')}.`,
    `Take the edits back on the branch, or merge ${url ?? 'the pull request'} as it is: what is missing from it comes with the next release.`,
  )

/** A branch that somebody else has made. */
export const foreign = (branch: string): Problem =>
  problem(
    'release-pr-conflict',
    `The branch ${branch} is there, and no commit of it was made by this step.`,
    `Delete it where nobody needs it (git push origin --delete ${branch}), and run the job again.`,
  )
