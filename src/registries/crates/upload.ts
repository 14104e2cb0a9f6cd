import type { Credential } from '../../model/credential.ts'
import type { LocalDistribution } from '../../model/distribution.ts'
import type { Problem } from '../../model/problem.ts'
import { retryAfter } from '../../model/retry-after.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Files } from '../../ports/files.ts'
import type { Http, HttpResponse } from '../../ports/http.ts'
import type { UploadResult } from '../registry.ts'
import { publishBody } from './body.ts'
import { refusal } from './refusals.ts'
import { errorsIn, wordsOf } from './words.ts'

/**
 * The JSON of a crate's publish request, or why it has none. crates.io reads `name`, `vers`, `readme` and `readme_file` of
 * it; another registry all of it, with `index` (`sparse+https://…/`) to tell its own crates from others.
 */
export type DescribeFile = (
  distribution: LocalDistribution,
  index: string | undefined,
) => Promise<{ readonly json: string } | Problem>

/** What an upload needs besides the file and the credential. */
export interface Uploader {
  readonly http: Http
  readonly files: Pick<Files, 'stream'>
  readonly clock: Clock
  /** The web API without a trailing slash. */
  readonly api: string
  /** The sparse index of a registry that is not crates.io, with a trailing slash. */
  readonly index: string | undefined
  readonly describe: DescribeFile
}

/** Wait, in milliseconds, where the registry says "too many" without saying for how long. */
const usualWait = 60_000
const day = 86_400_000

/**
 * One try of one crate: `PUT /api/v1/crates/new` with the token as it is in `Authorization`, as cargo does. The deadline
 * is two minutes and a second for each 256 kB.
 */
export async function upload(
  { http, files, clock, api, index, describe }: Uploader,
  distribution: LocalDistribution,
  credential: Credential,
): Promise<UploadResult> {
  const described = await describe(distribution, index && `sparse+${index}`)
  if ('code' in described) return { outcome: 'refused', problem: described }
  const url = `${api}/api/v1/crates/new`
  const answer = await http.send({
    method: 'PUT',
    url,
    headers: {
      authorization: credential.reveal(),
      accept: 'application/json',
      'content-type': 'application/octet-stream',
    },
    body: publishBody(described.json, { size: distribution.size, open: () => files.stream(distribution.path) }),
    deadline: 120_000 + distribution.size / 256,
  })
  return meaningOf(answer, url, distribution.filename, credential, clock.now())
}

function meaningOf(
  answer: HttpResponse,
  url: string,
  filename: string,
  credential: Credential,
  now: number,
): UploadResult {
  const { status } = answer
  if (status === 0) return { outcome: 'unclear', words: answer.reason }
  const errors = errorsIn(answer)
  const words = wordsOf(answer)
  if (status >= 200 && status < 300) {
    if (errors === undefined) return { outcome: 'unclear', words: `${status} without JSON: ${words}` }
    if (errors.length === 0) return { outcome: 'stored' }
  }
  if (status === 429 || /^You have (?:published|uploaded) too many/i.test(words)) {
    return { outcome: 'later', wait: waitIn(answer, words, now), words }
  }
  if (/temporarily blocked/i.test(words)) return { outcome: 'refused', problem: refusal(url, filename, status, words) }
  if (status === 408 || status >= 500) return { outcome: 'unclear', words: `${status} ${words}` }
  // crates.io says the same of a token that has run out and of one that never was; a minted one was good
  if (credential.origin === 'minted' && /^Invalid authentication token/i.test(words))
    return { outcome: 'expired', words }
  if (credential.origin === 'minted' && /not valid for crate|do not support creating new crates/i.test(words)) {
    return { outcome: 'uncovered', problem: refusal(url, filename, status, words) }
  }
  return { outcome: 'refused', problem: refusal(url, filename, status, words) }
}

/** The header, or the date in the words: "Please try again after Thu, 12 Dec 2024 14:24:53 GMT and see …". */
function waitIn(answer: HttpResponse, words: string, now: number): number {
  const written = /try again after (.+? GMT)/i.exec(words)?.[1]
  const date = [answer.headers['retry-after'], written].find((each) => retryAfter(each, now) !== undefined)
  const told = retryAfter(date, now)
  if (told === undefined) return /last 24 hours/i.test(words) ? day : usualWait
  // a date has lost the part of a second: who comes at its very beginning is sent away once more
  return /^\d/.test(date ?? '') ? Math.max(told, 1000) : told + 1000
}
