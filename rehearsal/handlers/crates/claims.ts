import { isSignedBy, readJwt } from '../../jwt.ts'
import { refuse } from './refusal.ts'
import type { CratesState } from './state.ts'

/** The claims of a job's token that crates.io looks at, signature and times checked. */
export interface JobClaims {
  readonly jti: string
  /** Seconds since the epoch. */
  readonly exp: number
  readonly event: string
  readonly repository: string
  readonly ownerId: string
  readonly workflowRef: string
  readonly environment: string | undefined
  readonly runId: string
  readonly sha: string
}

/** Seconds by which clocks may differ (`JWT_LEEWAY`). */
export const LEEWAY = 60

const ALGORITHMS = 'HS256 HS384 HS512 ES256 ES384 RS256 RS384 RS512 PS256 PS384 PS512 EdDSA'.split(' ')

/**
 * Verifies a job's token in the order of crates.io: shape, issuer, key, then all else behind one message, on purpose
 * (`trustpub/tokens/exchange`, `crates_io_trustpub/src/github/claims.rs`). Throws `Refused`.
 */
export function verifyJobToken(state: CratesState, token: string): JobClaims {
  const jwt = readJwt(token)
  const issuer = jwt?.claims['iss']
  if (jwt === undefined || typeof issuer !== 'string' || !ALGORITHMS.includes(String(jwt.header['alg']))) {
    throw notDecoded()
  }
  if (issuer !== state.issuer) throw refuse(400, `Unsupported JWT issuer: ${issuer}`)
  const keyId = jwt.header['kid']
  if (typeof keyId !== 'string') throw refuse(400, 'Missing JWT key ID')
  const { issuerKey, issuerKeyId } = state.options
  if (issuerKey === undefined) throw refuse(500, 'Failed to load OIDC key set')
  if (issuerKeyId !== undefined && keyId !== issuerKeyId) throw refuse(400, 'Invalid JWT key ID')
  if (!isSignedBy(token, issuerKey)) throw notDecoded()
  return readClaims(jwt.claims, state.audience, Math.floor(state.options.now() / 1000))
}

/** The file name of the top-level workflow: `ci.yml` of `o/r/.github/workflows/ci.yml@refs/heads/main`. */
export function workflowFilename(workflowRef: string): string | undefined {
  return /([^/]+\.(yml|yaml))(@.+)/.exec(workflowRef)?.[1]
}

function readClaims(claims: Readonly<Record<string, unknown>>, audience: string, now: number): JobClaims {
  const { exp, nbf, iat } = claims
  const environment = claims['environment'] ?? undefined
  // a list of audiences is no string, and fails
  if (text(claims, 'aud') !== audience || !isTime(exp) || !isTime(iat)) throw notDecoded()
  const isLate = exp < now - LEEWAY
  const isEarly = iat > now + LEEWAY || (nbf !== undefined && (!isTime(nbf) || nbf > now + LEEWAY))
  if (isLate || isEarly || (environment !== undefined && typeof environment !== 'string')) throw notDecoded()
  return {
    jti: text(claims, 'jti'),
    exp,
    event: text(claims, 'event_name'),
    repository: text(claims, 'repository'),
    ownerId: text(claims, 'repository_owner_id'),
    workflowRef: text(claims, 'workflow_ref'),
    environment,
    runId: text(claims, 'run_id'),
    sha: text(claims, 'sha'),
  }
}

function text(claims: Readonly<Record<string, unknown>>, name: string): string {
  const value = claims[name]
  if (typeof value !== 'string') throw notDecoded()
  return value
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value)
}

function notDecoded(): ReturnType<typeof refuse> {
  return refuse(400, 'Failed to decode JWT')
}
