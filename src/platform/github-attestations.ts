import { fittingJson } from '../model/json.ts'
import { list, number, object, optional, text } from '../model/shape.ts'
import type { AttestationStore } from '../ports/attestation-store.ts'
import type { GitHubRefusal } from '../ports/github.ts'
import type { Http } from '../ports/http.ts'
import type { GitHubAddress } from './github-address.ts'
import { headersOf, refusalOf } from './github-api.ts'

const stored = object({ id: number })

const bundle = object({ dsseEnvelope: optional(object({ payload: text })) })

const listing = object({ attestations: list(object({ bundle: optional(bundle) })) })

/**
 * GitHub's store of attestations (REST reference, `repos/attestations`). Storing one twice does no harm, so a broken
 * connection may try again. The version of the API is pinned: later ones list addresses instead of bundles.
 */
export function createAttestationStore(http: Http, { apiUrl, repository, token }: GitHubAddress): AttestationStore {
  const base = `${apiUrl}/repos/${repository ?? ''}/attestations`
  const headers = headersOf(token)
  return {
    async store(signed) {
      if (repository === undefined) return nowhere
      const body = Buffer.from(JSON.stringify({ bundle: signed }))
      const sent = { ...headers, 'content-type': 'application/json' }
      const answer = await http.send({ method: 'POST', url: base, headers: sent, body, repeatable: true })
      if (answer.status !== 201) return refusalOf(answer)
      return fittingJson(answer.body, stored) ?? { refused: 'the answer has no id', status: answer.status }
    },
    async list(sha256) {
      if (repository === undefined) return nowhere
      const url = `${base}/sha256:${sha256}?per_page=100&predicate_type=provenance`
      const answer = await http.send({ method: 'GET', url, headers })
      if (answer.status === 404) return []
      if (answer.status !== 200) return refusalOf(answer)
      const found = fittingJson(answer.body, listing)
      if (found === undefined) return { refused: 'the answer is no list of attestations', status: answer.status }
      return found.attestations.map((each) =>
        each.bundle === undefined ? 'unshown' : { payload: each.bundle.dsseEnvelope?.payload ?? '' },
      )
    },
  }
}

const nowhere: GitHubRefusal = { refused: 'GITHUB_REPOSITORY is not set', status: 0 }
