import type { Credential } from '../../model/credential.ts'
import type { Http, HttpResponse } from '../../ports/http.ts'
import { type Failure, failureOf } from './failure.ts'
import { get } from './sparse-index.ts'
import type { Turn } from './turns.ts'

/** Asks for one address. `failure`: the host is down, as this question or one before it has shown. */
export type Ask = (
  url: string,
  accept: string,
  reading: Credential | undefined,
) => Promise<{ readonly answer: HttpResponse } | { readonly failure: Failure }>

/** Asks a host in turns, and nothing more once it is seen to be down: no answer or a 5xx, after all the tries of a request. */
export function askUntilDown(http: Http, turnFor: (url: string) => Turn): Ask {
  let failure: Failure | undefined
  return (url, accept, reading) =>
    turnFor(url)(async () => {
      if (failure !== undefined) return { failure }
      const answer = await get(http, url, accept, reading)
      if (answer.status === 0 || answer.status >= 500) failure = failureOf(url, answer)
      return failure === undefined ? { answer } : { failure }
    })
}
