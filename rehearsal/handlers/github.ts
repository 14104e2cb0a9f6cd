import { randomBytes } from 'node:crypto'
import type { LoopbackRequest, LoopbackResponse } from '../handler.ts'
import { type Ask, failure, may, notFound } from './github/answer.ts'
import { assetBytes, browserDownload, downloadHost } from './github/assets.ts'
import type { Route } from './github/route.ts'
import { routes } from './github/routes.ts'
import type { GitHubState } from './github/state.ts'
import { bearer, isFor } from './hosts.ts'
import type { Permissions } from '../run-facts.ts'

/**
 * Answers for api.github.com and uploads.github.com (or one host with `/api/v3` and `/api/uploads`), and for the
 * downloads of release assets. Every other page of github.com is `'upstream'`.
 */
export async function handleGitHub(
  request: LoopbackRequest,
  state: GitHubState,
): Promise<LoopbackResponse | 'upstream'> {
  const { owner, name } = state.repository
  const download = /^\/([^/]+)\/([^/]+)\/releases\/download\/([^/]+)\/([^/]+)$/.exec(request.path)
  if (download && isFor(request, /^github\.com$/) && isNamed(download[1], download[2], owner, name)) {
    return browserDownload(decode(download[3]), decode(download[4]), state)
  }
  if (request.host === downloadHost) return assetBytes(request.path, request.query.get('sig'), state)
  const [, prefix, path = ''] = /^(\/api\/v3|\/api\/uploads)?(\/.*)$/.exec(request.path) ?? []
  const [api, uploads] = [new URL(state.urls.api).host, new URL(state.urls.uploads).host]
  const ours = isFor(request, /^(api|uploads)\.github\.com$/) || [api, uploads].includes(request.host)
  if (!ours || (prefix === undefined && request.host === 'github.com')) return 'upstream'
  const upload = prefix === '/api/uploads' || (request.host === uploads && uploads !== api)
  return stamp(answer({ ...request, path }, upload, state), upload, request, state)
}

function answer(request: LoopbackRequest, upload: boolean, state: GitHubState): LoopbackResponse {
  if (request.headers['user-agent'] === undefined) {
    const text = 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header'
    return { status: 403, headers: { 'content-type': 'text/html; charset=utf-8' }, body: `\r\n${text}.\r\n` }
  }
  const caller = whois(request, state)
  if ('refused' in caller) return caller.refused
  if (request.method !== 'GET' && request.method !== 'HEAD' && state.secondaryLimits > 0) {
    state.secondaryLimits -= 1
    return secondaryLimit()
  }
  const { permissions } = caller
  const [, owner, name, id, rest = ''] =
    /^\/(?:repos\/([^/]+)\/([^/]+)|repositories\/(\d+))(\/.*)?$/.exec(request.path) ?? []
  const { repository } = state
  const here = id === undefined ? isNamed(owner, name, repository.owner, repository.name) : id === String(repository.id)
  if (!here || (repository.visibility !== 'public' && !permissions)) return notFound({ reference: '' })
  for (const route of routes) {
    const match = route.path.exec(rest)
    if (!match || route.method !== request.method || (route.upload ?? false) !== upload) continue
    const refused = door(route, permissions, state)
    if (refused) return refused
    const parameters = Object.fromEntries(
      Object.entries(match.groups ?? {}).map(([key, value]) => [key, decode(value)]),
    )
    const ask: Ask = { request, state, parameters, permissions, reference: route.reference }
    const given = route.answer(ask)
    const needs = { 'x-accepted-github-permissions': `${route.scope}=${route.level}` }
    return { ...given, headers: { ...needs, ...given.headers } }
  }
  return notFound({ reference: '' })
}

/** 401 for a caller without a token where one is needed; 403 for a token that may not, as an installation's is told. */
function door(route: Route, permissions: Permissions | undefined, state: GitHubState): LoopbackResponse | undefined {
  const open = route.level === 'read' && route.guarded !== true && state.repository.visibility === 'public'
  if (open || route.scope === 'metadata') return undefined
  if (!permissions) return failure(401, 'Requires authentication', route.reference)
  if (may(permissions, route.scope, route.level)) return undefined
  return failure(403, 'Resource not accessible by integration', route.reference)
}

/** The caller's permissions (`undefined` without a token), or 401 for an unknown token, or 403 when its hour is used up. */
function whois(
  request: LoopbackRequest,
  state: GitHubState,
): { readonly permissions: Permissions | undefined } | { readonly refused: LoopbackResponse } {
  const authorization = request.headers['authorization']
  const token = bearer(request)
  const permissions = token === undefined ? undefined : state.tokens.get(token)
  if (authorization !== undefined && !permissions) return { refused: failure(401, 'Bad credentials') }
  const hour = quota(token, state)
  hour.used += 1
  if (hour.used <= limitOf(token, state)) return { permissions }
  const who = token === undefined ? 'this address' : `installation ID ${state.repository.ownerId}`
  return {
    refused: failure(403, `API rate limit exceeded for ${who}.`, 'using-the-rest-api/rate-limits-for-the-rest-api'),
  }
}

/** The limit on what creates content (REST docs, "Rate limits": 403 or 429, with `retry-after` in seconds). */
function secondaryLimit(): LoopbackResponse {
  const words = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  const answer = failure(403, words, 'using-the-rest-api/rate-limits-for-the-rest-api')
  return { ...answer, headers: { ...answer.headers, 'retry-after': '1' } }
}

function quota(token: string | undefined, state: GitHubState): { used: number; reset: number } {
  const key = token ?? ''
  const known = state.requests.get(key)
  if (known && known.reset * 1000 > state.now()) return known
  const fresh = { used: 0, reset: Math.floor(state.now() / 1000) + 3600 }
  state.requests.set(key, fresh)
  return fresh
}

function limitOf(token: string | undefined, state: GitHubState): number {
  return token === undefined ? Math.min(60, state.rateLimit) : state.rateLimit
}

/** The headers that every answer of the API has; the host for uploads tells its request id in the error's body instead of the status. */
function stamp(
  given: LoopbackResponse,
  upload: boolean,
  request: LoopbackRequest,
  state: GitHubState,
): LoopbackResponse {
  const id = [2, 3, 4, 4, 4].map((bytes) => randomBytes(bytes).toString('hex').toUpperCase()).join(':')
  const token = bearer(request)
  const hour = quota(token, state)
  const limit = limitOf(token, state)
  const headers = {
    server: 'github.com',
    'x-github-request-id': id,
    'x-github-media-type': 'github.v3; format=json',
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(limit - hour.used, 0)),
    'x-ratelimit-used': String(hour.used),
    'x-ratelimit-reset': String(hour.reset),
    'x-ratelimit-resource': 'core',
    ...given.headers,
  }
  if (!upload || given.status < 400 || typeof given.body !== 'string') return { ...given, headers }
  const error: unknown = JSON.parse(given.body)
  const { status: _, ...body } = { status: undefined, ...(typeof error === 'object' ? error : {}) }
  return { ...given, headers, body: JSON.stringify({ ...body, request_id: id }) }
}

/** Owner and name are compared without regard to case. */
function isNamed(
  owner: string | undefined,
  name: string | undefined,
  wantedOwner: string,
  wantedName: string,
): boolean {
  return `${owner}/${name}`.toLowerCase() === `${wantedOwner}/${wantedName}`.toLowerCase()
}

function decode(part: string | undefined): string {
  try {
    return decodeURIComponent(part ?? '')
  } catch {
    return part ?? ''
  }
}
