import type { Credential } from '../../model/credential.ts'
import type { LocalDistribution } from '../../model/distribution.ts'
import type { Problem } from '../../model/problem.ts'
import { retryAfter } from '../../model/retry-after.ts'
import type { Clock, Files, Http, HttpResponse } from '../../ports.ts'
import type { UploadResult } from '../registry.ts'
import type { CratesAddress } from './address.ts'
import { publishBody } from './body.ts'
import { refusal } from './refusals.ts'
import { errorsIn, wordsOf } from './words.ts'

/** The JSON of a crate's publish request, or why it has none. crates.io reads `name`, `vers`, `readme` and `readme_file` of it. */
export type DescribeFile = (distribution: LocalDistribution) => Promise<{ readonly json: string } | Problem>

/** What an upload needs besides the file and the credential. */
export interface Uploader {
  readonly http: Http
  readonly files: Pick<Files, 'stream'>
  readonly clock: Clock
  readonly address: CratesAddress
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
  { http, files, clock, address, describe }: Uploader,
  distribution: LocalDistribution,
  credential: Credential,
): Promise<UploadResult> {
  const described = await describe(distribution)
  if ('code' in described) return { outcome: 'refused', problem: described }
  const url = `${address.api}/api/v1/crates/new`
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
  return { outcome: 'refused', problem: refusal(url, filename, status, words) }
}

/** The header, or the date in the words: "Please try again after Thu, 12 Dec 2024 14:24:53 GMT and see …". */
function waitIn(answer: HttpResponse, words: string, now: number): number {
  const written = /try again after (.+? GMT)/i.exec(words)?.[1]
  const told = retryAfter(answer.headers['retry-after'], now) ?? retryAfter(written, now)
  return told ?? (/last 24 hours/i.test(words) ? day : usualWait)
}
