import { json, type LoopbackRequest, type LoopbackResponse } from '../../handler.ts'
import { revokeToken } from './authorization.ts'
import { answerDownload, downloadUrl } from './downloads.ts'
import { decodePath } from './names.ts'
import { readOwners } from './owners.ts'
import { denyRead } from './private-index.ts'
import { publish } from './publish.ts'
import { crateJson, readCrate, readVersion } from './read-api.ts'
import { Refused, refusalResponse, refuse } from './refusal.ts'
import { answerIndex } from './sparse-index.ts'
import type { CratesState } from './state.ts'
import { exchangeToken } from './tokens.ts'
import { checkUserAgent } from './user-agent.ts'
import { setYanked } from './yank.ts'

/** The hosts that {@link handleCrates} answers for. */
export const cratesHosts = ['crates.io', 'www.crates.io', 'index.crates.io', 'static.crates.io'] as const

/** A route of the API. `cargo`: one of those whose errors are 200 in the mode `always-200` (`cargo_compat.rs`). */
interface Route {
  readonly method: string
  readonly path: RegExp
  readonly cargo?: boolean
  answer(state: CratesState, request: LoopbackRequest, ...parts: readonly string[]): Promise<LoopbackResponse>
}

const ROUTES: readonly Route[] = [
  {
    method: 'PUT',
    path: /^\/api\/v1\/crates\/new$/,
    cargo: true,
    async answer(state, request) {
      const crate = await publish(state, request)
      const warnings = { invalid_categories: [], invalid_badges: [], other: [] }
      return json(200, { crate: crateJson(state, crate), warnings })
    },
  },
  {
    method: 'POST',
    path: /^\/api\/v1\/trusted_publishing\/tokens$/,
    answer: async (state, request) => json(200, exchangeToken(state, request)),
  },
  {
    method: 'DELETE',
    path: /^\/api\/v1\/trusted_publishing\/tokens$/,
    async answer(state, request) {
      revokeToken(state, request.headers)
      return { status: 204 }
    },
  },
  {
    method: 'DELETE',
    path: /^\/api\/v1\/crates\/([^/]+)\/([^/]+)\/yank$/,
    cargo: true,
    async answer(state, request, name = '', version = '') {
      await setYanked(state, request, name, version, true)
      return json(200, { ok: true })
    },
  },
  {
    method: 'PUT',
    path: /^\/api\/v1\/crates\/([^/]+)\/([^/]+)\/unyank$/,
    cargo: true,
    async answer(state, request, name = '', version = '') {
      await setYanked(state, request, name, version, false)
      return json(200, { ok: true })
    },
  },
  {
    method: 'GET',
    path: /^\/api\/v1\/crates\/([^/]+)\/([^/]+)\/download$/,
    // crates.io does not look whether there is such a version
    async answer(state, request, name = '', version = '') {
      const url = downloadUrl(state, name, version)
      const wantsJson = (request.headers['accept'] ?? '').includes('json')
      return wantsJson ? json(200, { url }) : { status: 302, headers: { location: url } }
    },
  },
  {
    method: 'GET',
    path: /^\/api\/v1\/crates\/([^/]+)\/owners$/,
    answer: async (state, _, name = '') => json(200, await readOwners(state, name)),
  },
  {
    method: 'GET',
    path: /^\/api\/v1\/crates\/([^/]+)\/([^/]+)$/,
    answer: async (state, _, name = '', version = '') => json(200, await readVersion(state, name, version)),
  },
  {
    method: 'GET',
    path: /^\/api\/v1\/crates\/([^/]+)$/,
    answer: async (state, request, name = '') => json(200, await readCrate(state, name, request.query.get('include'))),
  },
  {
    method: 'GET',
    path: /^\/api\/v1\/category_slugs$/,
    async answer(state) {
      const slugs = [...state.categories].sort()
      return json(200, { category_slugs: slugs.map((slug) => ({ id: slug, slug, description: '' })) })
    },
  },
]

/**
 * The loopback crates.io: its API and website host, its sparse index, its downloads. `'upstream'` for pages of the website
 * and for downloads of what was not published here.
 */
export async function handleCrates(
  request: LoopbackRequest,
  state: CratesState,
): Promise<LoopbackResponse | 'upstream'> {
  const denied = denyRead(state, request)
  if (denied !== undefined) return denied
  if (request.host === 'index.crates.io') return answerIndex(state, request)
  if (request.host === 'static.crates.io') return answerDownload(state, request)
  return request.path.startsWith('/api/') ? answerApi(state, request) : 'upstream'
}

async function answerApi(state: CratesState, request: LoopbackRequest): Promise<LoopbackResponse> {
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const fitting = ROUTES.filter(({ path }) => path.test(request.path))
  const route = fitting.find((each) => each.method === method)
  const hides = route?.cargo === true && state.options.statusMode === 'always-200'
  try {
    checkUserAgent(request)
    if (route !== undefined) {
      const parts = (route.path.exec(request.path) ?? []).slice(1).map(decodeOrRefuse)
      return await route.answer(state, request, ...parts)
    }
    if (fitting.length === 0) throw refuse(404, 'Not Found')
    // as axum answers: no words
    return { status: 405, headers: { allow: fitting.map((each) => each.method).join(',') } }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const answer = refusalResponse(error)
    return hides ? { ...answer, status: 200 } : answer
  }
}

function decodeOrRefuse(part: string): string {
  const decoded = decodePath(part)
  if (decoded === undefined) throw refuse(400, 'Invalid URL: invalid percent-encoding')
  return decoded
}
