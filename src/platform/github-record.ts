import { boolean, list, number, object, optional, type Of, text } from '../model/shape.ts'
import type { SignedStatement } from '../model/signed-statement.ts'
import type { GitHubAsset, GitHubRefusal } from '../ports/github.ts'
import type { Http } from '../ports/http.ts'
import type { RecordedRelease, ReleaseRecord } from '../ports/release-record.ts'
import type { GitHubAddress } from './github-address.ts'
import { callGitHub, isRefusal } from './github-api.ts'

const assetShape = object({ id: number, name: text, size: number, state: text, digest: optional(text) })

const releaseShape = object({
  id: number,
  tag_name: text,
  target_commitish: text,
  name: optional(text),
  body: optional(text),
  draft: boolean,
  prerelease: boolean,
  // an Enterprise server that is old enough knows nothing of it
  immutable: optional(boolean),
  html_url: text,
  assets: list(assetShape),
})

const bundleShape = object({
  verificationMaterial: object({
    certificate: optional(object({ rawBytes: text })),
    x509CertificateChain: optional(object({ certificates: list(object({ rawBytes: text })) })),
    tlogEntries: optional(list(object({ integratedTime: optional(text) }))),
  }),
  dsseEnvelope: object({ payload: text, payloadType: text, signatures: list(object({ sig: text })) }),
})

const listing = object({ attestations: list(object({ bundle: optional(bundleShape) })) })

/** Pages of a list, a hundred entries each; GitHub attaches no more than 1000 files to a release. */
const mostPages = 10

/**
 * A release after the fact (REST reference, `releases/releases`, `releases/assets`, `repos/attestations`). Everything but
 * {@link ReleaseRecord.mark} is open to everybody where the repository is public. The version of the API is pinned: later ones list addresses instead
 * of bundles.
 */
export function createReleaseRecord(http: Http, address: GitHubAddress): ReleaseRecord {
  const call = callGitHub(http, address)
  const assetsOf = async (id: number): Promise<readonly GitHubAsset[] | GitHubRefusal> => {
    const found: GitHubAsset[] = []
    for (let page = 1; page <= mostPages; page += 1) {
      const answer = await call('GET', `/releases/${id}/assets?per_page=100&page=${page}`, list(assetShape))
      if (isRefusal(answer)) return answer
      found.push(...answer.map((each) => readAsset(each)))
      if (answer.length < 100) break
    }
    return found
  }
  return {
    async find(tag) {
      const answer = await call('GET', `/releases/tags/${encodeURIComponent(tag)}`, releaseShape)
      if (isRefusal(answer)) return answer.status === 404 ? 'absent' : answer
      const assets = await assetsOf(answer.id)
      return isRefusal(assets) ? assets : { ...readRelease(answer), assets }
    },
    async recent() {
      const answer = await call('GET', '/releases?per_page=100', list(releaseShape))
      return isRefusal(answer) ? answer : answer.filter((each) => !each.draft).map((each) => readRelease(each))
    },
    async latest() {
      const answer = await call('GET', '/releases/latest', object({ tag_name: text }))
      if (isRefusal(answer)) return answer.status === 404 ? 'absent' : answer
      return { tag: answer.tag_name }
    },
    read: (asset) => download(http, address, asset),
    async statements(sha256) {
      const answer = await call('GET', `/attestations/sha256:${sha256}?per_page=100&predicate_type=provenance`, listing)
      if (isRefusal(answer)) return answer.status === 404 ? [] : answer
      const bundles = answer.attestations.flatMap(({ bundle }) => bundle ?? [])
      return bundles.length === 0 && answer.attestations.length > 0
        ? 'unshown'
        : bundles.map((each) => readBundle(each))
    },
    async mark({ id }, { title, latest, ...fields }) {
      const body = { ...fields, ...(title !== undefined && { name: title }), make_latest: String(latest) }
      const answer = await call('PATCH', `/releases/${id}`, () => true as const, body)
      return answer
    },
  }
}

/** GitHub sends to where the file lies, with an address that is good for some minutes and wants no token. */
async function download(
  http: Http,
  { apiUrl, repository = '', token }: GitHubAddress,
  { id }: GitHubAsset,
): Promise<Uint8Array | GitHubRefusal> {
  const url = `${apiUrl}/repos/${repository}/releases/assets/${id}`
  const headers = {
    accept: 'application/octet-stream',
    ...(token !== undefined && { authorization: `token ${token}` }),
  }
  const first = await http.send({ method: 'GET', url, headers })
  const next = first.headers['location'] ?? ''
  const isElsewhere = first.status >= 300 && first.status < 400 && URL.canParse(next, url)
  const answer = isElsewhere ? await http.send({ method: 'GET', url: new URL(next, url).href }) : first
  return answer.status === 200 ? answer.body : { refused: answer.reason, status: answer.status }
}

function readRelease(data: Of<typeof releaseShape>): RecordedRelease {
  return {
    id: data.id,
    tag: data.tag_name,
    target: data.target_commitish,
    title: data.name ?? '',
    body: data.body ?? '',
    draft: data.draft,
    prerelease: data.prerelease,
    immutable: data.immutable ?? false,
    url: data.html_url,
    assets: data.assets.map((each) => readAsset(each)),
  }
}

function readAsset({ digest, ...asset }: Of<typeof assetShape>): GitHubAsset {
  const [, sha256] = /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '') ?? []
  return { ...asset, sha256: sha256?.toLowerCase() }
}

function readBundle({ verificationMaterial: material, dsseEnvelope }: Of<typeof bundleShape>): SignedStatement {
  const certificate = material.certificate ?? material.x509CertificateChain?.certificates[0]
  const time = material.tlogEntries?.[0]?.integratedTime
  return {
    payloadType: dsseEnvelope.payloadType,
    statement: Buffer.from(dsseEnvelope.payload, 'base64'),
    signature: Buffer.from(dsseEnvelope.signatures[0]?.sig ?? '', 'base64'),
    certificate: Buffer.from(certificate?.rawBytes ?? '', 'base64'),
    logged: time !== undefined && /^\d+$/.test(time) ? Number(time) : undefined,
  }
}
