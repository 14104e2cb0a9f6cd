import { list, number, object, optional, text } from '../model/shape.ts'
import type { AttestationStore, GitHubRefusal, Http, HttpResponse } from '../ports.ts'
import type { GitHubAddress } from './github.ts'

const stored = object({ id: number })

const bundle = object({ dsseEnvelope: optional(object({ payload: text })) })

const listing = object({ attestations: list(object({ bundle: optional(bundle) })) })

/**
 * GitHub's store of attestations (REST reference, `repos/attestations`). Storing one twice does no harm, so a broken
 * connection may try again. The version of the API is pinned: later ones list addresses instead of bundles.
 */
export function createAttestationStore(http: Http, { apiUrl, repository, token }: GitHubAddress): AttestationStore {
  const base = `${apiUrl}/repos/${repository ?? ''}/attestations`
  const headers = {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    ...(token !== undefined && { authorization: `token ${token}` }),
  }
  return {
    async store(signed) {
      if (repository === undefined) return nowhere
      const body = Buffer.from(JSON.stringify({ bundle: signed }))
      const sent = { ...headers, 'content-type': 'application/json' }
      const answer = await http.send({ method: 'POST', url: base, headers: sent, body, repeatable: true })
      if (answer.status !== 201) return refusalOf(answer)
      return read(answer, stored) ?? { refused: 'the answer has no id', status: answer.status }
    },
    async list(sha256) {
      if (repository === undefined) return nowhere
      const url = `${base}/sha256:${sha256}?per_page=100&predicate_type=provenance`
      const answer = await http.send({ method: 'GET', url, headers })
      if (answer.status === 404) return []
      if (answer.status !== 200) return refusalOf(answer)
      const found = read(answer, listing)
      if (found === undefined) return { refused: 'the answer is no list of attestations', status: answer.status }
      return found.attestations.map((each) =>
        each.bundle === undefined ? 'unshown' : { payload: each.bundle.dsseEnvelope?.payload ?? '' },
      )
    },
  }
}

const nowhere: GitHubRefusal = { refused: 'GITHUB_REPOSITORY is not set', status: 0 }

const said = object({ message: text })

function refusalOf(answer: HttpResponse): GitHubRefusal {
  const words = answer.status === 0 ? answer.reason : (read(answer, said)?.message ?? answer.reason)
  return { refused: words.replace(/\s+/g, ' ').slice(0, 300), status: answer.status }
}

function read<T>(answer: HttpResponse, shape: (value: unknown, path: string) => T): T | undefined {
  try {
    return shape(JSON.parse(Buffer.from(answer.body).toString()), '')
  } catch {
    return undefined
  }
}
