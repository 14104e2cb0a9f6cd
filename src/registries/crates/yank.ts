import type { Credential } from '../../model/credential.ts'
import { type Problem, problem } from '../../model/problem.ts'
import type { Http } from '../../ports/http.ts'
import type { ReleaseName } from '../registry.ts'
import { errorsIn, heard, wordsOf } from './words.ts'

/**
 * Yanks a version: `DELETE /api/v1/crates/{crate}/{version}/yank` (cargo book, "Web API: Yank"). Nothing is deleted: who has
 * it in a lock file goes on getting it. Doing it twice is no mistake, so a broken connection may try again. Gives the
 * refusal, or `undefined` where the registry agreed; `api` is without a trailing slash.
 */
export async function yank(
  http: Http,
  api: string,
  { name, version }: ReleaseName,
  credential: Credential,
): Promise<Problem | undefined> {
  const url = `${api}/api/v1/crates/${encodeURIComponent(name)}/${encodeURIComponent(version)}/yank`
  const headers = { accept: 'application/json', authorization: credential.reveal() }
  const answer = await http.send({ method: 'DELETE', url, headers, repeatable: true })
  // an error can come with status 200 (`middleware/cargo_compat.rs`)
  if (answer.status === 200 && errorsIn(answer)?.length === 0) return undefined
  return problem('rollback-refused', `${url} ${heard(answer)}.`, fixOf(answer.status, wordsOf(answer)))
}

function fixOf(status: number, words: string): string {
  if (status === 429) return 'Wait as long as it says, and run the same command again: what is done stays done.'
  if (/required permissions|must already be an owner/i.test(words)) {
    return 'The token must be of an owner of the crate, and have the scope `yank`: https://crates.io/settings/tokens'
  }
  if (status === 401 || status === 403) {
    return 'The token is mistyped, revoked or has run out, or was minted by trusted publishing, which cannot yank. Make one with the scope `yank`: https://crates.io/settings/tokens'
  }
  return 'Look at https://status.crates.io, and run the same command again: what is done stays done.'
}
