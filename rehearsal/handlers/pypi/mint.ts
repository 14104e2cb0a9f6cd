import { json, type LoopbackRequest, type LoopbackResponse } from '../../handler.ts'
import { isSignedBy, readJwt } from '../../jwt.ts'
import { findProject } from './known-project.ts'
import { canonicalName, nameRefusal } from './names.ts'
import { newProject } from './project.ts'
import { type Claims, findPublisher } from './publisher.ts'
import { type PypiState, publisherFor } from './state.ts'

/** Seconds that a minted token lives, and by which a JWT may be late. */
const lifetime = 900
const leeway = 30

const refused = (code: string, description: string): LoopbackResponse =>
  json(422, { message: 'Token request failed', errors: [{ code, description }] })

/** `GET /_/oidc/audience`. */
export function audience(state: PypiState): LoopbackResponse {
  if (state.flags.trustedPublishingDisabled)
    return json(403, { message: 'Trusted publishing functionality not enabled' })
  return json(200, { audience: state.hosts.audience })
}

/**
 * `POST /_/oidc/mint-token` (warehouse `oidc/views.py`): the JWT of a job for an upload token of 900 seconds. A pending
 * publisher becomes a publisher and its project is made, right here. The JWT is used up only by success.
 */
export async function mint(request: LoopbackRequest, state: PypiState): Promise<LoopbackResponse> {
  const payload = readPayload(request.body)
  if ('fault' in payload) return refused('invalid-payload', payload.fault)
  const jwt = readJwt(payload.token)
  const issuer = jwt?.claims['iss']
  if (jwt === undefined || typeof issuer !== 'string') return refused('invalid-payload', 'malformed JWT')
  if (issuer !== state.issuer) return refused('invalid-payload', 'unknown trusted publishing issuer')
  if (state.flags.trustedPublishingDisabled) {
    return refused('not-enabled', 'github trusted publishing functionality not enabled')
  }
  if (!isSignedBy(payload.token, state.options.issuerKey) || !isCurrent(jwt.header, jwt.claims, state)) {
    return refused('invalid-token', 'malformed or invalid token')
  }
  return (await reifyPending(jwt.claims, state)) ?? mintFor(jwt.claims, state)
}

/** Makes the project of a matching pending publisher; an answer only where that fails. */
async function reifyPending(claims: Claims, state: PypiState): Promise<LoopbackResponse | undefined> {
  const isUsed = (jti: string): boolean => state.usedTokenIds.has(jti)
  const found = findPublisher(state.pending, claims, isUsed)
  if (found === 'reused' || 'reason' in found) return undefined
  const pending = found.publisher
  const existing = await findProject(state, pending.project)
  const at = state.pending.indexOf(pending)
  // another mint of the same publisher was faster
  if (at < 0) return undefined
  if (existing !== undefined) {
    state.pending.splice(at, 1)
    return refused('invalid-pending-publisher', 'valid token, but project already exists')
  }
  const names = [...state.projects.values()].map((project) => project.name)
  const name = nameRefusal(pending.project, names)
  if (name !== undefined) return refused('invalid-payload', name.text)
  state.pending.splice(at, 1)
  const key = canonicalName(pending.project)
  state.projects.set(key, newProject(pending.project, 'made'))
  const { project: _project, ...identity } = pending
  publisherFor(state.publishers, identity).projects.add(key)
  return undefined
}

function mintFor(claims: Claims, state: PypiState): LoopbackResponse {
  const found = findPublisher(state.publishers, claims, (jti) => state.usedTokenIds.has(jti))
  if (found === 'reused') return refused('invalid-reuse-token', 'invalid token: already used')
  if ('reason' in found) {
    return refused('invalid-publisher', `valid token, but no corresponding publisher (${found.reason})`)
  }
  state.usedTokenIds.add(String(claims['jti']))
  const { publisher } = found
  const expires = Math.floor(state.options.now() / 1000) + lifetime
  // the first bytes of every real one: a macaroon of version 2 that names its site
  const site = state.hosts.audience === 'pypi' ? 'AgEIcHlwaS5vcmc' : 'AgENdGVzdC5weXBpLm9yZw'
  const token = `pypi-${site}${state.random(120).toString('base64url')}`
  state.mintedTokens.set(token, { publisher, projects: new Set(publisher.projects), expires })
  return json(200, { success: true, token, expires })
}

/** Times and audience, by PyPJWT's strict rules: one audience, as a string; 30 s of leeway; `iat` and `exp` are required. */
function isCurrent(header: Claims, claims: Claims, state: PypiState): boolean {
  const now = state.options.now() / 1000
  const { aud, iat, exp, nbf } = claims
  if (typeof header['kid'] !== 'string' || aud !== state.hosts.audience) return false
  if (typeof iat !== 'number' || typeof exp !== 'number') return false
  if (iat > now + leeway || exp <= now - leeway) return false
  return nbf === undefined || (typeof nbf === 'number' && nbf <= now + leeway)
}

/** The body's `token`, or what pydantic says of the body. */
export function readPayload(body: Buffer): { readonly token: string } | { readonly fault: string } {
  const start = '1 validation error for TokenPayload\n'
  let value: unknown
  try {
    value = JSON.parse(body.toString('utf8'))
  } catch {
    return { fault: `${start}  Invalid JSON [type=json_invalid, input_type=bytes]` }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { fault: `${start}  Input should be an object [type=model_type]` }
  }
  const token: unknown = 'token' in value ? value.token : undefined
  if (token === undefined) return { fault: `${start}token\n  Field required [type=missing, input_type=dict]` }
  return typeof token === 'string'
    ? { token }
    : { fault: `${start}token\n  Input should be a valid string [type=string_type]` }
}
