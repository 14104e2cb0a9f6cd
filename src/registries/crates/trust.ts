import { claimsOf } from '../../model/claims.ts'
import { Credential } from '../../model/credential.ts'
import { type Problem, problem } from '../../model/problem.ts'
import { object, text } from '../../model/shape.ts'
import type { Clock, Http, HttpResponse } from '../../ports.ts'
import type { CratesAddress } from './address.ts'
import { jsonOf, wordsOf } from './words.ts'

/** A token is good for 30 minutes (`controllers/trustpub/tokens/exchange`); the answer does not say so. */
const lifetime = 30 * 60_000

const tokens = (address: CratesAddress): string => `${address.api}/api/v1/trusted_publishing/tokens`

/** The audience is the registry's own host: `crates.io`. */
export const audience = (address: CratesAddress): string => new URL(address.api).host

/** Exchanges the job's token: `POST {"jwt": …}` gives `{"token": "cio_tp_…"}`. */
export async function mint(
  http: Http,
  clock: Clock,
  mask: (secret: string) => void,
  address: CratesAddress,
  idToken: string,
): Promise<{ readonly credential: Credential } | { readonly problem: Problem }> {
  const url = tokens(address)
  const answer = await http.send({
    method: 'POST',
    url,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify({ jwt: idToken })),
  })
  const token = answer.status === 200 ? tokenIn(answer) : undefined
  if (token !== undefined) {
    mask(token)
    return { credential: new Credential(token, 'minted', clock.now() + lifetime) }
  }
  return { problem: refusal(url, answer, idToken) }
}

/** Ends a minted token: `DELETE` with it as bearer gives 204, also for one that is unknown. A failure is a warning. */
export async function revoke(http: Http, address: CratesAddress, credential: Credential): Promise<Problem | undefined> {
  const url = tokens(address)
  const headers = { authorization: `Bearer ${credential.reveal()}`, accept: 'application/json' }
  const answer = await http.send({ method: 'DELETE', url, headers, repeatable: true })
  if (answer.status === 204 || answer.status === 200) return undefined
  const words =
    answer.status === 0 ? `did not answer: ${answer.reason}` : `answered ${answer.status}: ${wordsOf(answer)}`
  const fix = 'Nothing needs to be done: it runs out 30 minutes after it was minted.'
  return problem('credential-unrevoked', `${url} ${words}.`, fix, { level: 'warning' })
}

function tokenIn(answer: HttpResponse): string | undefined {
  try {
    const { token } = object({ token: text })(jsonOf(answer), '')
    return /^[\x21-\x7e]+$/.test(token) ? token : undefined
  } catch {
    return undefined
  }
}

function refusal(url: string, answer: HttpResponse, idToken: string): Problem {
  const { status } = answer
  if (status === 0) return silent(`${url} did not answer: ${answer.reason}.`)
  if (status >= 200 && status < 300) {
    const fix = 'Look at https://status.crates.io and run the job again.'
    return problem('registry-unreadable', `${url} answered ${status} without a token.`, fix)
  }
  const words = wordsOf(answer)
  const message = `${url} answered ${status}: ${words}`
  if (status >= 500) return silent(message)
  if (status === 404 || status === 405) {
    const fix = 'Give a token in the input `crates-token`: this registry has no trusted publishing.'
    return problem('trusted-publishing-off', message, fix)
  }
  if (/Failed to decode JWT|already been used|JWT key ID/i.test(words)) {
    const fix = `A new OIDC token usually helps: run the job again. Its audience must be \`${new URL(url).host}\`.`
    return problem('trusted-publishing-token', message, fix)
  }
  if (/event trigger/i.test(words)) {
    const fix = 'Publish from a workflow that a tag push, a release or `workflow_dispatch` starts.'
    return problem('trusted-publishing-refused', message, fix)
  }
  if (/config/i.test(words)) return problem('trusted-publisher-missing', message, publisherFix(idToken))
  return problem('trusted-publishing-refused', message, 'See https://crates.io/docs/trusted-publishing.')
}

/** crates.io holds the repository, the file of the workflow that was *started*, and the environment against its configurations. */
function publisherFix(idToken: string): string {
  const { repository, environment, workflow } = claimsOf(idToken)
  const where = environment === undefined ? 'no environment' : `environment \`${environment}\``
  return `In the settings of the crate on crates.io, under "Trusted Publishing", add repository \`${repository ?? '?'}\`, workflow \`${workflow ?? '?'}\` and ${where}. Where a workflow calls another, the file is that of the caller.`
}

const silent = (message: string): Problem =>
  problem('registry-unreachable', message, 'Look at https://status.crates.io and run the job again.')
