import type { HttpResponse } from '../../ports/http.ts'

/** The most of a registry's words that a message quotes, in characters. */
const most = 600

/**
 * What an answer says, on one line: the `detail` of each entry of `errors`, which crates.io may send with status 200
 * (`middleware/cargo_compat.rs`); where there is none, the text of the body without markup, or the reason phrase.
 */
export function wordsOf(answer: HttpResponse): string {
  const errors = errorsIn(answer)
  if (errors !== undefined && errors.length > 0) return plain(errors.join('; ')).slice(0, most)
  const body = Buffer.from(answer.body.subarray(0, 64 * 1024)).toString()
  // a page says in its title what its heading says again
  const text = [/<(script|style|title)\b[\s\S]*?<\/\1>/gi, /<(script|style)\b[\s\S]*?<\/\1>/gi]
    .map((hidden) => plain(body.replace(hidden, ' ').replace(/<[^>]*>/g, ' ')))
    .find((each) => each !== '')
  return (text || plain(answer.reason) || 'no reason given').slice(0, most)
}

/** What came of a request that was to be answered well: `did not answer: …` or `answered 403: …`, with the registry's words. */
export const heard = (answer: HttpResponse): string =>
  answer.status === 0 ? `did not answer: ${answer.reason}` : `answered ${answer.status}: ${wordsOf(answer)}`

/** The entries of `errors` in the body; empty where it is JSON without any; `undefined` where it is no JSON object. */
export function errorsIn(answer: HttpResponse): readonly string[] | undefined {
  const value = jsonOf(answer)
  if (typeof value !== 'object' || value === null) return undefined
  const errors: readonly unknown[] = 'errors' in value && Array.isArray(value.errors) ? value.errors : []
  return errors.map((each) => {
    const detail = typeof each === 'object' && each !== null && 'detail' in each ? each.detail : undefined
    return typeof detail === 'string' && detail !== '' ? detail : 'no reason given'
  })
}

/** The body as JSON, `undefined` where it is none. */
export function jsonOf(answer: HttpResponse): unknown {
  try {
    return JSON.parse(Buffer.from(answer.body).toString()) as unknown
  } catch {
    return undefined
  }
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
