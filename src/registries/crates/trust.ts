import { Credential } from '../../model/credential.ts'
import { type Problem, problem } from '../../model/problem.ts'
import { object, text } from '../../model/shape.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Http, HttpResponse } from '../../ports/http.ts'
import type { CratesAddress } from './address.ts'
import { exchangeRefusal } from './exchange-refusals.ts'
import { heard, jsonOf } from './words.ts'

/** A token is good for 30 minutes (`controllers/trustpub/tokens/exchange`); the answer does not say so. */
const lifetime = 30 * 60_000

/** A job that is over waits no longer for each try: the token runs out by itself. Milliseconds. */
const revokeDeadline = 5000

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
  return { problem: exchangeRefusal(url, answer, idToken) }
}

/** Ends a minted token: `DELETE` with it as bearer gives 204, also for one that is unknown. A failure is a warning. */
export async function revoke(http: Http, address: CratesAddress, credential: Credential): Promise<Problem | undefined> {
  const url = tokens(address)
  const headers = { authorization: `Bearer ${credential.reveal()}`, accept: 'application/json' }
  const answer = await http.send({ method: 'DELETE', url, headers, repeatable: true, deadline: revokeDeadline })
  if (answer.status === 204 || answer.status === 200) return undefined
  const fix = 'Nothing needs to be done: it runs out 30 minutes after it was minted.'
  return problem('credential-unrevoked', `${url} ${heard(answer)}.`, fix, { level: 'warning' })
}

function tokenIn(answer: HttpResponse): string | undefined {
  try {
    const { token } = object({ token: text })(jsonOf(answer), '')
    return /^[\x21-\x7e]+$/.test(token) ? token : undefined
  } catch {
    return undefined
  }
}
