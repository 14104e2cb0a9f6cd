import { createHash, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { json, type LoopbackRequest, type LoopbackResponse } from '../handler.ts'
import { signJwt } from '../jwt.ts'
import type { RunFacts } from '../run-facts.ts'
import { readRuntimeToken } from '../runtime-token.ts'
import { bearer, isFor } from './hosts.ts'

/** An identity token that was handed out. */
export interface IssuedIdentity {
  readonly jti: string
  readonly audience: string
  readonly subject: string
  /** Milliseconds. */
  readonly at: number
}

/** GitHub's issuer: one key for its lifetime, and what it has issued. */
export interface IdentityState {
  readonly now: () => number
  readonly run: RunFacts
  readonly keyId: string
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
  readonly issued: IssuedIdentity[]
}

/** The issuer's name, as it stands in `iss`. */
export const issuer = 'https://token.actions.githubusercontent.com'

/** What an issuer is made of. */
export interface IdentityOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly run: RunFacts
  /** RSA keys of 2048 bits; its own unless told. */
  readonly keys?: { readonly publicKey: KeyObject; readonly privateKey: KeyObject }
}

/** A fresh issuer. It serves every job whose token `run`'s service has signed. */
export function newIdentityState({ keys, ...options }: IdentityOptions): IdentityState {
  const { publicKey, privateKey } = keys ?? generateKeyPairSync('rsa', { modulusLength: 2048 })
  const keyId = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 40)
  return { ...options, keyId: keyId.toUpperCase(), publicKey, privateKey, issued: [] }
}

/** Answers for the issuer and for the host that runners ask for identity tokens. */
export async function handleIdentity(
  request: LoopbackRequest,
  state: IdentityState,
): Promise<LoopbackResponse | 'upstream'> {
  if (!isFor(request, /^(token|run-actions-[\w-]+)\.actions\.githubusercontent\.com$/)) return 'upstream'
  const asked = /^\/\d+\/\/idtoken\/([\w-]+)\/([\w-]+)$/.exec(request.path)
  if (asked) return mint(request, state, asked[1], asked[2])
  if (request.method !== 'GET') return json(404, { message: 'Not Found' })
  if (request.path === '/.well-known/openid-configuration') return json(200, configuration)
  if (request.path === '/.well-known/jwks') {
    const { n, e } = state.publicKey.export({ format: 'jwk' })
    return json(200, { keys: [{ kty: 'RSA', alg: 'RS256', use: 'sig', kid: state.keyId, n, e }] })
  }
  return json(404, { message: 'Not Found' })
}

/**
 * `{ "value": jwt }` for a job that may have an identity. The token is good from ten minutes ago until in five minutes,
 * as those that GitHub issues (samples in pypi/warehouse#10645).
 */
function mint(
  request: LoopbackRequest,
  state: IdentityState,
  runBackendId: string | undefined,
  jobBackendId: string | undefined,
): LoopbackResponse {
  if (request.method !== 'GET')
    return json(405, { message: `The requested resource does not support '${request.method}'.` })
  const job = readRuntimeToken(bearer(request) ?? '', state.run.serviceKey, state.now())
  if (!job) return json(401, { message: 'The request token is missing, expired or not valid.' })
  if (job.runBackendId !== runBackendId || job.jobBackendId !== jobBackendId || !job.identity) {
    return json(403, { message: 'The request token does not permit generating an id token for this job.' })
  }
  if (request.query.get('api-version') === null) {
    return json(400, { message: 'No api-version was supplied for the request.' })
  }
  const at = state.now()
  const seconds = Math.floor(at / 1000)
  const audience = request.query.get('audience') || `${state.run.serverUrl}/${job.identity['repository_owner'] ?? ''}`
  const jti = randomUUID()
  const times = { iss: issuer, nbf: seconds - 600, exp: seconds + 300, iat: seconds }
  const value = signJwt({ jti, ...job.identity, aud: audience, ...times }, state.privateKey, state.keyId)
  state.issued.push({ jti, audience, subject: job.identity['sub'] ?? '', at })
  return json(200, { count: value.length, value })
}

const configuration = {
  issuer,
  jwks_uri: `${issuer}/.well-known/jwks`,
  subject_types_supported: ['public', 'pairwise'],
  response_types_supported: ['id_token'],
  claims_supported: (
    'sub aud exp iat iss jti nbf ref sha repository repository_id repository_owner repository_owner_id run_id ' +
    'run_number run_attempt actor actor_id workflow workflow_ref workflow_sha head_ref base_ref event_name ref_type ' +
    'ref_protected environment environment_node_id job_workflow_ref job_workflow_sha repository_visibility ' +
    'runner_environment check_run_id'
  ).split(' '),
  id_token_signing_alg_values_supported: ['RS256'],
  scopes_supported: ['openid'],
} as const
