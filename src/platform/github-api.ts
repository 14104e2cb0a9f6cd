import { fittingJson } from '../model/json.ts'
import { object, type Shape, text } from '../model/shape.ts'
import type { GitHubRefusal } from '../ports/github.ts'
import type { Http, HttpRequest, HttpResponse } from '../ports/http.ts'
import type { GitHubAddress } from './github-address.ts'

/** One request to the API of a repository; `path` begins behind its name. What does not fit `shape` is a refusal. */
export type Call = <T>(
  method: HttpRequest['method'],
  path: string,
  shape: Shape<T>,
  body?: unknown,
) => Promise<T | GitHubRefusal>

/** Requests with the job's token. Only what reads is tried again. */
export function callGitHub(http: Http, { apiUrl, repository, token }: GitHubAddress): Call {
  return async (method, path, shape, body) => {
    if (repository === undefined) return { refused: 'GITHUB_REPOSITORY is not set', status: 0 }
    const answer = await http.send({
      method,
      url: `${apiUrl}/repos/${repository}${path}`,
      headers: {
        ...headersOf(token),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: Buffer.from(JSON.stringify(body)) }),
    })
    if (answer.status < 200 || answer.status > 299) return refusalOf(answer)
    return read(answer, shape) ?? { refused: 'the answer is not what the API documents', status: answer.status }
  }
}

/** The headers of a request; the version of the API is pinned. */
export const headersOf = (token: string | undefined): Readonly<Record<string, string>> => ({
  accept: 'application/vnd.github+json',
  'x-github-api-version': '2022-11-28',
  ...(token !== undefined && { authorization: `token ${token}` }),
})

const said = object({ message: text })

/** Why GitHub did not do it, in its own words, on one line. */
export function refusalOf(answer: HttpResponse): GitHubRefusal {
  const words = answer.status === 0 ? answer.reason : (fittingJson(answer.body, said)?.message ?? answer.reason)
  return { refused: words.replace(/\s+/g, ' ').slice(0, 300), status: answer.status }
}

function read<T>(answer: HttpResponse, shape: Shape<T>): T | undefined {
  try {
    const content = Buffer.from(answer.body).toString()
    return shape(content === '' ? undefined : JSON.parse(content), '')
  } catch {
    return undefined
  }
}

/** Whether an answer is a refusal. */
export const isRefusal = (answer: unknown): answer is GitHubRefusal =>
  typeof answer === 'object' && answer !== null && 'refused' in answer
