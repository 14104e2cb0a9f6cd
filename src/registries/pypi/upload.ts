import { randomUUID } from 'node:crypto'
import type { Credential } from '../../model/credential.ts'
import type { LocalDistribution } from '../../model/distribution.ts'
import type { Problem } from '../../model/problem.ts'
import { retryAfter } from '../../model/retry-after.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Files } from '../../ports/files.ts'
import type { Http, HttpResponse } from '../../ports/http.ts'
import type { UploadResult } from '../registry.ts'
import type { PypiAddress } from './address.ts'
import { type Field, formBody } from './body.ts'
import { basic, tokenUser } from './login.ts'
import { refusal, type Sent } from './refusals.ts'
import { wordsOf } from './words.ts'

/**
 * The text parts of a file's form: `:action`, the metadata, `filetype`, `pyversion`, and `attestations` where there are
 * any; or why it has none. `sha256_digest` is added here.
 */
export type DescribeFile = (distribution: LocalDistribution) => Promise<{ readonly fields: readonly Field[] } | Problem>

/** What an upload needs besides the file and the credential. */
export interface Uploader {
  readonly http: Http
  readonly files: Pick<Files, 'stream'>
  readonly clock: Clock
  readonly address: PypiAddress
  readonly describe: DescribeFile
  /** Whose the given token is; `__token__` unless told. */
  readonly user?: string | undefined
}

/** Wait, in milliseconds, where the index says "too many" without saying for how long. */
const usualWait = 60_000

/**
 * One try of one file at the upload API (warehouse `forklift/legacy.py`). 200 also means that PyPI has these very bytes.
 * The deadline is two minutes and a second for each 256 kB.
 */
export async function upload(
  { http, files, clock, address, describe, user = tokenUser }: Uploader,
  distribution: LocalDistribution,
  credential: Credential,
): Promise<UploadResult> {
  const described = await describe(distribution)
  if ('code' in described) return { outcome: 'refused', problem: described }
  // PyPI refuses a file for attestations that come with a token (warehouse `attestations/services.py`)
  const isAttestable = credential.origin === 'minted'
  const fields = described.fields.filter(
    ([name]) => name !== 'sha256_digest' && (name !== 'attestations' || isAttestable),
  )
  const { type, body } = formBody(
    [...fields, ['sha256_digest', distribution.sha256]],
    { filename: distribution.filename, size: distribution.size, open: () => files.stream(distribution.path) },
    `release-action-${randomUUID()}`,
  )
  const answer = await http.send({
    method: 'POST',
    url: address.upload,
    headers: {
      authorization: basic(credential, user),
      // without it PyPI answers in HTML; its words about passwords are in the JSON form only
      accept: 'application/json, text/plain;q=0.9, text/html;q=0.8',
      'content-type': type,
    },
    body,
    deadline: 120_000 + distribution.size / 256,
  })
  const shown = address.project === undefined && credential.origin === 'given' ? user : undefined
  const result = meaningOf(answer, { url: address.upload, filename: distribution.filename, user: shown }, clock.now())
  return result.outcome === 'refused' && credential.origin === 'minted' && isUncovered(result.problem.message)
    ? { outcome: 'uncovered', problem: result.problem }
    : result
}

/** What PyPI says of a project whose publisher is not this workflow (`macaroons/caveats`, `forklift/legacy.py`), or of a new one. */
const isUncovered = (words: string): boolean =>
  /OIDC scoped token is not valid for project|given token isn't allowed to upload to project|Non-user identities cannot create/i.test(
    words,
  )

function meaningOf(answer: HttpResponse, sent: Sent, now: number): UploadResult {
  const { status } = answer
  if (status >= 200 && status < 300) {
    return isForeign(answer)
      ? { outcome: 'unclear', words: `${status}, but ${wordsOf(answer)}` }
      : { outcome: 'stored' }
  }
  if (status === 0) return { outcome: 'unclear', words: answer.reason }
  const words = wordsOf(answer)
  if (status === 429) {
    return { outcome: 'later', wait: retryAfter(answer.headers['retry-after'], now) ?? usualWait, words }
  }
  // 499: the machine in front of PyPI believes that we went away; the upload may have been stored
  if (status === 408 || status === 499 || status >= 500) return { outcome: 'unclear', words: `${status} ${words}` }
  if (status === 403 && /token is expired/i.test(words)) return { outcome: 'expired', words }
  const target = answer.headers['location']
  const moved = status >= 300 && status < 400 && target !== undefined ? ` (it points to ${target})` : ''
  return { outcome: 'refused', problem: refusal(sent, status, `${words}${moved}`) }
}

/** A page of somebody in between (a portal, a page of maintenance): JSON is asked for, and an index answers so, or with nothing. */
function isForeign({ headers, body }: HttpResponse): boolean {
  const text = Buffer.from(body.subarray(0, 64 * 1024)).toString()
  if (/^\s*<(?:!doctype|html|head|body)\b/i.test(text)) return true
  if (!/json/i.test(headers['content-type'] ?? '') || text === '') return false
  try {
    JSON.parse(text)
    return false
  } catch {
    return true
  }
}
