import type { LoopbackRequest, LoopbackResponse } from '../../rehearsal/handler.ts'
import type { Verdict } from './github-description.ts'
import type { Listener } from './github-plays.ts'

/** The verdict on one exchange. */
export type Judge = (request: LoopbackRequest, response: LoopbackResponse) => Verdict

/** Where the description itself is wrong, and what shows it. */
const exceptions: readonly RegExp[] = [
  // the enum has `open`, which nothing ever is; its own text of "Upload a release asset" has `starter`, which this is
  /^(?:GET|PATCH) \S+\/releases\S* answered 200: \S*\/state must be equal to one of the allowed values$/,
  // `basic-error` has the status as a text, `validation-error` forgot it: GitHub gives it with every error
  / answered 422: \/status is not described$/,
  // GitHub's own setting "Allow administrators to bypass configured protection rules", which every environment tells
  /^GET \S+\/environments\/\{environment_name\} answered 200: \/can_admins_bypass is not described$/,
]

/** What the description objects to. */
export function objections(verdicts: readonly Verdict[]): readonly string[] {
  return allObjections(verdicts).filter((words) => !exceptions.some((each) => each.test(words)))
}

function allObjections(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.flatMap(({ operation, status, sent, answered }) => [
    ...(operation === undefined ? ['no such operation'] : []),
    ...sent.map((words) => `${operation} sent: ${words}`),
    ...answered.map((words) => `${operation} answered ${status}: ${words}`),
  ])
}

/** Plays jobs and gives the verdict on every exchange with the API; pages and downloads are not of the API. */
export async function exchanges(
  judge: Judge,
  play: (onGitHub: Listener) => Promise<unknown>,
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = []
  await play((request, response) => {
    const isApi = /^(?:api|uploads)\.github\.com$/.test(request.host) || request.path.startsWith('/api/')
    if (isApi) verdicts.push(judge(request, response))
  })
  return verdicts
}
