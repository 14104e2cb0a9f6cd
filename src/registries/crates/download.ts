import type { Credential } from '../../model/credential.ts'
import type { Distribution } from '../../model/distribution.ts'
import { sha256Of } from '../../model/sha256.ts'
import type { Http, HttpResponse } from '../../ports/http.ts'
import type { Unreadable } from '../registry.ts'
import { downloadUrl } from './listing.ts'
import { get, type SparseIndex, unreadable } from './sparse-index.ts'

/** How often a download may send somewhere else. */
const longestWay = 5

/**
 * Fetches the file of a release from where the index's configuration says that downloads are, and hashes it. On crates.io
 * it lies there before the upload is answered, whatever the caches before the index still say.
 */
export async function download(
  http: Http,
  index: SparseIndex,
  { name, version, sha256 }: Distribution,
): Promise<{ readonly sha256: string } | Unreadable> {
  const config = await index.config()
  if ('unreadable' in config) return config
  const url = downloadUrl(config.dl, { name, version, sha256 })
  const answer = await follow(http, url, config.reading)
  if (answer.status !== 200) return unreadable(url, answer)
  return { sha256: sha256Of(answer.body) }
}

/** The token stays with the host that it was meant for. */
async function follow(http: Http, first: string, reading: Credential | undefined): Promise<HttpResponse> {
  let url = first
  for (let ways = 0; ; ways += 1) {
    const isAtHome = URL.canParse(url) && new URL(url).origin === new URL(first).origin
    const answer = await get(http, url, '*/*', isAtHome ? reading : undefined)
    const next = [301, 302, 303, 307, 308].includes(answer.status) ? answer.headers['location'] : undefined
    if (next === undefined || !URL.canParse(next, url) || ways === longestWay) return answer
    url = new URL(next, url).href
  }
}
