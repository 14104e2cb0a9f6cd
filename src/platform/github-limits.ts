import { openLine } from '../model/line.ts'
import { retryAfter } from '../model/retry-after.ts'
import type { Clock } from '../ports/clock.ts'
import type { Http, HttpRequest, HttpResponse } from '../ports/http.ts'

/** Milliseconds that one process waits for GitHub's limits in all: the hour of a primary limit is not waited for whole. */
export const longestInAll = 15 * 60_000

/** What a secondary limit asks for that names no time (REST docs, "Rate limits": at least a minute, then longer each time). */
const usualWait = 60_000

/**
 * The way to GitHub's API within its limits: what changes something goes one request after the other, and a request that a
 * limit refused (403 or 429, and nothing was done) is sent again when GitHub says, for {@link longestInAll} at most.
 * `tell` hears of each wait.
 */
export function withinLimits(http: Http, clock: Clock, tell: (words: string) => void): Http {
  let spent = 0
  const changes = openLine()
  const send = async (request: HttpRequest): Promise<HttpResponse> => {
    for (let tried = 1; ; tried += 1) {
      const answer = await http.send(request)
      const wait = waitOf(answer, tried, clock.now())
      if (wait === undefined || spent + wait > longestInAll) return answer
      spent += wait
      tell(`GitHub's rate limit: waiting ${Math.ceil(wait / 1000)} s, as it asks.`)
      await clock.sleep(wait)
    }
  }
  return {
    send(request) {
      const changesNothing = request.method === 'GET' || request.method === 'HEAD'
      return changesNothing ? send(request) : changes(() => send(request))
    },
  }
}

/** Milliseconds; `undefined` where the answer is no limit's: a 403 is mostly a missing permission. */
function waitOf({ status, headers, body }: HttpResponse, tried: number, now: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined
  const asked = retryAfter(headers['retry-after'], now)
  if (asked !== undefined) return asked
  const reset = Number(headers['x-ratelimit-reset'])
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) return Math.max(0, reset * 1000 - now) + 1000
  const isSecondary = status === 429 || /secondary rate limit|abuse detection/i.test(Buffer.from(body).toString())
  return isSecondary ? usualWait * 2 ** (tried - 1) : undefined
}
