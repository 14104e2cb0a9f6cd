import { Credential } from '../../model/credential.ts'
import { fittingJson } from '../../model/json.ts'
import { type Problem, problem } from '../../model/problem.ts'
import { list, object, optional, text } from '../../model/shape.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Http, HttpResponse } from '../../ports/http.ts'
import type { PypiAddress } from './address.ts'
import { type MintError, mintRefusal } from './mint-refusal.ts'
import { heard, wordsOf } from './words.ts'

/** A minted token is good for 900 seconds (warehouse `oidc/views.py`). */
const lifetime = 900_000

const useToken = 'Give an API token in the input `pypi-token`, or publish to an index that has trusted publishing.'
const runAgain = 'Look at https://status.python.org and run the job again.'

/** The audience that the index wants: `GET /_/oidc/audience` on the host of the upload API gives `{"audience": "pypi"}`. */
export async function audience(
  http: Http,
  address: PypiAddress,
): Promise<{ readonly audience: string } | { readonly problem: Problem }> {
  const url = new URL('/_/oidc/audience', address.upload).href
  const answer = await http.send({ method: 'GET', url, headers: { accept: 'application/json' } })
  if (answer.status === 0 || answer.status >= 500) return { problem: silent(url, answer) }
  if (answer.status === 403 || answer.status === 404) {
    const why = answer.status === 404 ? 'has no trusted publishing' : `says: ${wordsOf(answer)}`
    return { problem: problem('trusted-publishing-off', `${url} ${why}.`, useToken) }
  }
  const found = answer.status === 200 ? fittingJson(answer.body, object({ audience: text })) : undefined
  if (found === undefined || found.audience === '') {
    return {
      problem: problem('registry-unreadable', `${url} answered ${answer.status} without an audience.`, useToken),
    }
  }
  return { audience: found.audience }
}

/** What a mint needs besides the job's token. */
export interface Minter {
  readonly http: Http
  readonly clock: Clock
  /** Called before the credential is returned. */
  readonly mask: (secret: string) => void
  /** The projects that are going to be published, for the words of a refusal. */
  readonly projects?: readonly string[]
}

/**
 * Exchanges the job's token: `POST /_/oidc/mint-token` gives `{"success": true, "token": "pypi-…", "expires": 1234567890}`.
 * A pending publisher that has become stale is deleted by the refusal that tells of it, so that one is asked again.
 */
export async function mint(
  { http, clock, mask, projects = [] }: Minter,
  address: PypiAddress,
  idToken: string,
): Promise<{ readonly credential: Credential } | { readonly problem: Problem }> {
  const url = new URL('/_/oidc/mint-token', address.upload).href
  const ask = (): Promise<HttpResponse> =>
    http.send({
      method: 'POST',
      url,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify({ token: idToken })),
    })
  let answer = await ask()
  let errors = errorsOf(answer)
  if (errors.some((each) => each.code === 'invalid-pending-publisher')) {
    answer = await ask()
    errors = errorsOf(answer)
  }
  const minted = answer.status === 200 ? tokenIn(answer) : undefined
  if (minted !== undefined) {
    mask(minted.token)
    const now = clock.now()
    const told = minted.expires === undefined ? now + lifetime : minted.expires * 1000
    // a clock that is wrong by hours must not make the token look eternal or dead
    const expires = Math.abs(told - now) > 2 * lifetime ? now + lifetime : told
    return { credential: new Credential(minted.token, 'minted', expires) }
  }
  const isBusy = answer.status === 429 || answer.status >= 500
  if (answer.status === 0 || isBusy) return { problem: silent(url, answer) }
  const said = errors.map((each) => `${each.code}: ${each.description}`).join('; ') || wordsOf(answer)
  const message = `${url} answered ${answer.status}: ${said.slice(0, 600)}.`
  return { problem: mintRefusal(message, errors, { address, idToken, projects }) }
}

function errorsOf(answer: HttpResponse): readonly MintError[] {
  const shape = object({ errors: list(object({ code: text, description: text })) })
  return answer.status === 422 ? (fittingJson(answer.body, shape)?.errors ?? []) : []
}

function tokenIn(answer: HttpResponse): { readonly token: string; readonly expires: number | undefined } | undefined {
  const found = fittingJson(
    answer.body,
    object({ token: text, expires: optional((value) => (typeof value === 'number' ? value : undefined)) }),
  )
  return found !== undefined && /^[\x21-\x7e]+$/.test(found.token) ? found : undefined
}

const silent = (url: string, answer: HttpResponse): Problem =>
  problem('registry-unreachable', `${url} ${heard(answer)}.`, runAgain)
