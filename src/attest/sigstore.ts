import { type Problem, problem } from '../model/problem.ts'
import type { HttpResponse } from '../ports/http.ts'

/** The public-good Sigstore. PyPI takes no other, TestPyPI neither, and of its logs only Rekor's first version (PEP 740). */
export const sigstore = {
  fulcio: 'https://fulcio.sigstore.dev',
  rekor: 'https://rekor.sigstore.dev',
  audience: 'sigstore',
} as const

/** A value, or why there is none. */
export type Got<T> = { readonly got: T } | { readonly problem: Problem }

/** The most of a service's words that a message quotes, in characters. */
const most = 300

const runAgain =
  'Look at https://status.sigstore.dev and run the job again: nothing was uploaded. `attestations: if-available` publishes without them instead.'

/** Whether the service could not do its work, which may have passed by the next run. */
export const isDown = ({ status }: HttpResponse): boolean =>
  status === 0 || status === 408 || status === 429 || status >= 500

/** The service gave no answer, or said that it cannot work, after every try. */
export const down = (url: string, answer: HttpResponse): Problem =>
  problem(
    'attestation-sigstore-down',
    `${url} ${answer.status === 0 ? `did not answer: ${answer.reason}` : `answered ${answer.status}: ${wordsOf(answer)}`}.`,
    runAgain,
  )

/** The service answered with something that cannot be used. */
export const unusable = (url: string, why: string): Problem =>
  problem('attestation-unreadable', `${url} gave an answer that cannot be used: ${why}.`, runAgain)

/** The JSON of an answer, read by a shape; `undefined` where it does not fit. */
export function read<T>(answer: HttpResponse, shape: (value: unknown, path: string) => T): T | undefined {
  try {
    return shape(JSON.parse(Buffer.from(answer.body).toString()), '')
  } catch {
    return undefined
  }
}

/** What a service says: both answer errors as JSON with a `message`. */
export function wordsOf(answer: HttpResponse): string {
  const said = read(answer, (value) =>
    typeof value === 'object' && value !== null && 'message' in value ? value.message : undefined,
  )
  const words = typeof said === 'string' ? said : answer.reason || 'no reason given'
  return words.replace(/\s+/g, ' ').slice(0, most)
}
