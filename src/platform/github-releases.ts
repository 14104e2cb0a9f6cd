import type { GitHub, GitHubAsset, GitHubRefusal, GitHubRelease, ReleaseDraft } from '../ports/github.ts'
import type { Http, HttpStream } from '../ports/http.ts'
import { type Ask, isRecord } from './github-client.ts'
import type { GitHubAddress } from './github-address.ts'

/** The part of the API that is about releases. */
type Releases = Pick<
  GitHub,
  'releases' | 'draft' | 'redraft' | 'discard' | 'assets' | 'attach' | 'detach' | 'publish' | 'generateNotes'
>

/** Pages of a list, a hundred entries each; GitHub attaches no more than 1000 files to a release. */
const mostPages = 10

/** Releases and their files (REST reference, `releases/releases`, `releases/assets`). */
export function createReleases(http: Http, ask: Ask, address: GitHubAddress): Releases {
  const [owner = '', repo = ''] = (address.repository ?? '').split('/')
  const where = { owner, repo }
  return {
    // by listing: the address of a tag's release never shows drafts
    releases: () =>
      ask(async ({ rest }): Promise<readonly GitHubRelease[]> => {
        const found: GitHubRelease[] = []
        for (let page = 1; page <= mostPages; page += 1) {
          const { data } = await rest.repos.listReleases({ ...where, per_page: 100, page })
          found.push(...data.map((each) => readRelease(each)))
          if (data.length < 100) break
        }
        return found
      }),
    draft: (draft) =>
      ask(async ({ rest }): Promise<GitHubRelease> => {
        const { data } = await rest.repos.createRelease({ ...where, ...fieldsOf(draft), draft: true })
        return readRelease(data)
      }),
    redraft: (release, draft) =>
      ask(async ({ rest }): Promise<GitHubRelease> => {
        const { data } = await rest.repos.updateRelease({
          ...where,
          release_id: release.id,
          ...fieldsOf(draft),
          draft: true,
        })
        return readRelease(data)
      }),
    discard: (release) =>
      ask(async ({ rest }): Promise<true> => {
        await rest.repos.deleteRelease({ ...where, release_id: release.id })
        return true
      }),
    assets: (release) =>
      ask(async ({ rest }): Promise<readonly GitHubAsset[]> => {
        const found: GitHubAsset[] = []
        for (let page = 1; page <= mostPages; page += 1) {
          const { data } = await rest.repos.listReleaseAssets({ ...where, release_id: release.id, per_page: 100, page })
          found.push(...readAssets(data))
          if (data.length < 100) break
        }
        return found
      }),
    attach: (release, name, content) => attach(http, address, release, name, content),
    detach: (asset) =>
      ask(async ({ rest }): Promise<true> => {
        await rest.repos.deleteReleaseAsset({ ...where, asset_id: asset.id })
        return true
      }),
    publish: (release, latest) =>
      ask(async ({ rest }): Promise<GitHubRelease> => {
        const make_latest = latest ? 'true' : 'false'
        const { data } = await rest.repos.updateRelease({ ...where, release_id: release.id, draft: false, make_latest })
        return readRelease(data)
      }),
    generateNotes: ({ tag, commit, previousTag }) =>
      ask(async ({ rest }): Promise<{ readonly body: string }> => {
        const { data } = await rest.repos.generateReleaseNotes({
          ...where,
          tag_name: tag,
          target_commitish: commit,
          ...(previousTag !== undefined && { previous_tag_name: previousTag }),
        })
        return { body: data.body }
      }),
  }
}

const fieldsOf = ({ tag, commit, title, body, prerelease }: ReleaseDraft) => ({
  tag_name: tag,
  target_commitish: commit,
  name: title,
  body,
  prerelease,
})

/** Assets go up as a stream with their length, which octokit cannot do. */
async function attach(
  http: Http,
  { apiUrl, token, repository = '' }: GitHubAddress,
  release: GitHubRelease,
  name: string,
  content: HttpStream,
): Promise<GitHubAsset | GitHubRefusal> {
  // an Enterprise server has a path for uploads, api.github.com a host of its own (GitHub docs, "Release assets")
  const uploads = apiUrl.endsWith('/api/v3')
    ? apiUrl.replace(/\/api\/v3$/, '/api/uploads')
    : apiUrl.replace('://api.', '://uploads.')
  const answer = await http.send({
    method: 'POST',
    url: `${uploads}/repos/${repository}/releases/${release.id}/assets?name=${encodeURIComponent(name)}`,
    headers: {
      accept: 'application/vnd.github+json',
      'content-type': 'application/octet-stream',
      ...(token !== undefined && { authorization: `token ${token}` }),
    },
    body: content,
    // ten minutes, and more for what takes longer at a megabyte a second
    deadline: Math.max(600_000, content.length / 1000),
  })
  const parsed = parseJson(answer.body)
  if (answer.status !== 201 || !isRecord(parsed))
    return { refused: wordsOf(parsed, answer.reason), status: answer.status }
  return readAsset(parsed)
}

/** GitHub's message with the codes of its errors: `Validation Failed: already_exists`. */
function wordsOf(parsed: unknown, reason: string): string {
  if (!isRecord(parsed) || typeof parsed['message'] !== 'string') return reason
  const errors = Array.isArray(parsed['errors']) ? parsed['errors'] : []
  const more = errors.flatMap((each: unknown) => {
    if (!isRecord(each)) return []
    const said = each['message'] ?? each['code']
    return typeof said === 'string' ? [said] : []
  })
  return [parsed['message'], ...more].join(': ').replace(/\s+/g, ' ').slice(0, 500)
}

function readRelease(data: {
  readonly id: number
  readonly tag_name: string
  readonly target_commitish: string
  readonly draft: boolean
  readonly prerelease: boolean
  readonly html_url: string
  readonly body?: string | null
  readonly assets: readonly object[]
}): GitHubRelease {
  return {
    id: data.id,
    tag: data.tag_name,
    target: data.target_commitish,
    draft: data.draft,
    prerelease: data.prerelease,
    // an Enterprise server that is old enough knows nothing of it
    immutable: 'immutable' in data && data.immutable === true,
    url: data.html_url,
    body: data.body ?? '',
    assets: readAssets(data.assets),
  }
}

const readAssets = (entries: readonly object[]): readonly GitHubAsset[] =>
  entries.filter((each) => isRecord(each)).map((each) => readAsset(each))

function readAsset(data: Readonly<Record<string, unknown>>): GitHubAsset {
  const digest = data['digest']
  return {
    id: Number(data['id']),
    name: String(data['name']),
    size: Number(data['size']),
    state: String(data['state']),
    sha256: typeof digest === 'string' && digest.startsWith('sha256:') ? digest.slice('sha256:'.length) : undefined,
  }
}

function parseJson(body: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString())
    return value
  } catch {
    return undefined
  }
}
