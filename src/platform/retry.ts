import { retryAfter } from '../model/retry-after.ts'
import type { HttpResponse } from '../ports/http.ts'

/** The most tries that one request is given. */
export const tries = 4

/** The longest wait between two of them, in milliseconds. A registry that asks for more gets its answer handed on. */
export const longestWait = 30_000

/**
 * How long to wait before the next try, in milliseconds; `undefined` where the answer is final. Tried again: no answer,
 * 408, 429 and 5xx. `tried` counts from 1; `random` gives 0 to 1.
 */
export function waitBefore(answer: HttpResponse, tried: number, now: number, random: () => number): number | undefined {
  const worthIt = answer.status === 0 || answer.status === 408 || answer.status === 429 || answer.status >= 500
  if (!worthIt || tried >= tries) return undefined
  const asked = retryAfter(answer.headers['retry-after'], now) ?? 0
  if (asked > longestWait) return undefined
  // half of the step is fixed and half is chance, so that jobs of one matrix do not come back together
  const step = 1000 * 2 ** (tried - 1)
  return Math.min(longestWait, Math.max(asked, step / 2 + (step / 2) * random()))
}
