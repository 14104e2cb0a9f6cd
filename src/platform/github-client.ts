import type { Octokit } from '@octokit/rest'
import type { GitHubRefusal } from '../ports/github.ts'
import type { Http } from '../ports/http.ts'
import type { GitHubAddress } from './github-address.ts'

/** One call of GitHub's API; a refusal comes back as a value. */
export type Ask = <T>(call: (client: Octokit) => Promise<T>) => Promise<T | GitHubRefusal>

/** `@octokit/rest`, which is loaded at the first call only and sends its requests through our own port. */
export function createAsk(http: Http, { apiUrl, repository, token }: GitHubAddress): Ask {
  let loaded: Promise<Octokit> | undefined
  const octokit = (): Promise<Octokit> => (loaded ??= load(http, apiUrl, token))
  return async (call) => {
    if (repository === undefined) return { refused: 'GITHUB_REPOSITORY is not set', status: 0 }
    try {
      return await call(await octokit())
    } catch (error) {
      return refusalOf(error)
    }
  }
}

async function load(http: Http, apiUrl: string, token: string | undefined): Promise<Octokit> {
  const rest = await import('@octokit/rest')
  return new rest.Octokit({
    baseUrl: apiUrl,
    ...(token !== undefined && { auth: token }),
    request: { fetch: fetchThrough(http) },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  })
}

/** As much of `fetch` as octokit calls, over our port. All but POST can be asked again without harm. */
function fetchThrough(http: Http) {
  return async (url: string, options: { method?: string; headers?: Record<string, string>; body?: string }) => {
    const method = readMethod(options.method)
    const answer = await http.send({
      method,
      url,
      headers: options.headers ?? {},
      repeatable: method !== 'POST',
      ...(options.body !== undefined && { body: Buffer.from(options.body) }),
    })
    if (answer.status === 0) throw new Error(answer.reason)
    const hasBody = answer.status !== 204 && answer.status !== 304
    if (hasBody && answer.status < 300 && !isJson(answer.body)) {
      throw new Error(`it answered ${answer.status} with what is no JSON: a page of something in between`)
    }
    return new Response(hasBody ? Buffer.from(answer.body) : null, { status: answer.status, headers: answer.headers })
  }
}

/** The client would hand on anything else as a text, in which every field is missing. Nothing at all is an answer too. */
function isJson(body: Uint8Array): boolean {
  try {
    if (body.length > 0) JSON.parse(Buffer.from(body).toString())
    return true
  } catch {
    return false
  }
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

function readMethod(method: string | undefined): (typeof methods)[number] {
  return methods.find((each) => each === method) ?? 'GET'
}

/** What an error of octokit says; the status is 0 where there was no answer. */
export function refusalOf(error: unknown): GitHubRefusal {
  const status = isRecord(error) && typeof error['status'] === 'number' ? error['status'] : 0
  const message = isRecord(error) && typeof error['message'] === 'string' ? error['message'] : String(error)
  return { refused: message.replace(/\s+/g, ' ').slice(0, 500), status }
}

/** A JSON object. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
