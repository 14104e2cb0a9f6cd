import type { Octokit } from '@octokit/rest'
import type {
  GitHub,
  GitHubAsset,
  GitHubRefusal,
  GitHubRelease,
  Http,
  HttpStream,
  ReleaseDraft,
  RepositoryFacts,
} from '../ports.ts'

/** How the API is reached. */
export interface GitHubAddress {
  readonly apiUrl: string
  /** `owner/name`; `undefined` where the runner did not say. */
  readonly repository: string | undefined
  readonly token: string | undefined
}

/**
 * GitHub's REST API through `@octokit/rest`, which is loaded at the first call only and sends its requests through our
 * own port. A refusal comes back as a value.
 */
export function createGitHub(http: Http, { apiUrl, repository, token }: GitHubAddress): GitHub {
  const [owner = '', repo = ''] = (repository ?? '').split('/')
  const where = { owner, repo }
  let loaded: Promise<Octokit> | undefined
  const octokit = (): Promise<Octokit> => (loaded ??= load(http, apiUrl, token))
  const ask = async <T>(call: (client: Octokit) => Promise<T>): Promise<T | GitHubRefusal> => {
    if (repository === undefined) return { refused: 'GITHUB_REPOSITORY is not set', status: 0 }
    try {
      return await call(await octokit())
    } catch (error) {
      return refusalOf(error)
    }
  }
  return {
    repository: () =>
      ask(async ({ rest }): Promise<RepositoryFacts> => {
        const { data } = await rest.repos.get(where)
        return { visibility: readVisibility(data.visibility, data.private), defaultBranch: data.default_branch }
      }),
    tagCommit: (tag) =>
      ask(async ({ rest }): Promise<{ commit: string } | 'absent'> => {
        try {
          let { object } = (await rest.git.getRef({ ...where, ref: `tags/${tag}` })).data
          // an annotated tag is an object of its own that points at the commit, perhaps through another tag
          for (let depth = 0; object.type === 'tag' && depth < 5; depth += 1) {
            object = (await rest.git.getTag({ ...where, tag_sha: object.sha })).data.object
          }
          return { commit: object.sha }
        } catch (error) {
          if (refusalOf(error).status === 404) return 'absent'
          throw error
        }
      }),
    releases: (tag) =>
      // by listing: the address of a tag's release never shows drafts
      ask(async ({ rest }): Promise<readonly GitHubRelease[]> => {
        const { data } = await rest.repos.listReleases({ ...where, per_page: 100 })
        return data.filter((each) => each.tag_name === tag).map((each) => readRelease(each))
      }),
    draft: (draft: ReleaseDraft) =>
      ask(async ({ rest }): Promise<GitHubRelease> => {
        const { data } = await rest.repos.createRelease({
          ...where,
          tag_name: draft.tag,
          target_commitish: draft.commit,
          name: draft.title,
          body: draft.body,
          prerelease: draft.prerelease,
          draft: true,
        })
        return readRelease(data)
      }),
    attach: (release, name, content) => attach(http, { apiUrl, token, owner, repo }, release, name, content),
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
  }
}

async function load(http: Http, apiUrl: string, token: string | undefined): Promise<Octokit> {
  const rest = await import('@octokit/rest')
  return new rest.Octokit({
    baseUrl: apiUrl,
    ...(token !== undefined && { auth: token }),
    request: { fetch: fetchThrough(http) },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  })
}

/** As much of `fetch` as octokit calls, over our port. */
function fetchThrough(http: Http) {
  return async (url: string, options: { method?: string; headers?: Record<string, string>; body?: string }) => {
    const answer = await http.send({
      method: readMethod(options.method),
      url,
      headers: options.headers ?? {},
      ...(options.body !== undefined && { body: Buffer.from(options.body) }),
    })
    if (answer.status === 0) throw new Error(answer.reason)
    const hasBody = answer.status !== 204 && answer.status !== 304
    return new Response(hasBody ? Buffer.from(answer.body) : null, { status: answer.status, headers: answer.headers })
  }
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

function readMethod(method: string | undefined): (typeof methods)[number] {
  return methods.find((each) => each === method) ?? 'GET'
}

/** Assets go up as a stream with their length, which octokit cannot do. */
async function attach(
  http: Http,
  { apiUrl, token, owner, repo }: { apiUrl: string; token: string | undefined; owner: string; repo: string },
  release: GitHubRelease,
  name: string,
  content: HttpStream,
): Promise<GitHubAsset | GitHubRefusal> {
  // api.github.com has a host of its own for uploads; an Enterprise server has a path (GitHub docs, "Release assets")
  const uploads = apiUrl.includes('://api.')
    ? apiUrl.replace('://api.', '://uploads.')
    : apiUrl.replace(/\/api\/v3$/, '/api/uploads')
  const answer = await http.send({
    method: 'POST',
    url: `${uploads}/repos/${owner}/${repo}/releases/${release.id}/assets?name=${encodeURIComponent(name)}`,
    headers: {
      accept: 'application/vnd.github+json',
      'content-type': 'application/octet-stream',
      ...(token !== undefined && { authorization: `token ${token}` }),
    },
    body: content,
    deadline: 600_000,
  })
  const parsed = parseJson(answer.body)
  if (answer.status !== 201 || !isRecord(parsed)) {
    const words = isRecord(parsed) && typeof parsed['message'] === 'string' ? parsed['message'] : answer.reason
    return { refused: words, status: answer.status }
  }
  return readAsset(parsed)
}

function readRelease(data: {
  id: number
  tag_name: string
  draft: boolean
  html_url: string
  assets: readonly object[]
}): GitHubRelease {
  return {
    id: data.id,
    tag: data.tag_name,
    draft: data.draft,
    url: data.html_url,
    assets: data.assets.filter((each) => isRecord(each)).map((each) => readAsset(each)),
  }
}

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

/** An Enterprise server that is old enough says `private` alone. */
function readVisibility(visibility: string | undefined, isPrivate: boolean): RepositoryFacts['visibility'] {
  if (visibility === 'public' && !isPrivate) return 'public'
  return visibility === 'internal' ? 'internal' : 'private'
}

function refusalOf(error: unknown): GitHubRefusal {
  const status = isRecord(error) && typeof error['status'] === 'number' ? error['status'] : 0
  const message = isRecord(error) && typeof error['message'] === 'string' ? error['message'] : String(error)
  return { refused: message, status }
}

function parseJson(body: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString())
    return value
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
