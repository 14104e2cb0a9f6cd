import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { json, type LoopbackRequest, type LoopbackResponse } from '../../handler.ts'
import { isSignedBy, readJwt } from '../../jwt.ts'
import type { Claims } from './extensions.ts'
import { issueLeaf, pemOf } from './leaf.ts'
import type { SigstoreState } from './state.ts'

/** Answers of Fulcio: `signingCert` and `trustBundle` of its second API (fulcio.proto), behind a grpc gateway. */
export async function answerFulcio(request: LoopbackRequest, state: SigstoreState): Promise<LoopbackResponse> {
  const { authority } = state
  const chain = [authority.intermediate, authority.root].map(pemOf)
  if (request.path === '/api/v2/trustBundle') {
    return request.method === 'GET' ? json(200, { chains: [{ certificates: chain }] }) : notAllowed
  }
  if (request.path !== '/api/v2/signingCert') return json(404, { code: 5, message: 'Not Found', details: [] })
  if (request.method !== 'POST') return notAllowed
  const asked = read(request.body)
  if (asked === undefined) return refused('proto: syntax error (line 1:1): unexpected token')
  const claims = identify(asked.token, state)
  if (claims === undefined) return refused('There was an error processing the identity token')
  const publicKey = keyOf(asked.key)
  if (publicKey === undefined) return refused('The public key supplied in the request could not be parsed')
  if (!isGood(publicKey)) return refused('The public key supplied in the request is insecure')
  const subject = String(claims['sub'])
  if (!verify('sha256', Buffer.from(subject), publicKey, Buffer.from(asked.proof, 'base64'))) {
    return refused('The signature supplied in the request could not be verified')
  }
  const at = state.now()
  const certificate = await issueLeaf(authority, state.certificateLog, { claims, publicKey, now: at })
  state.issued.push({ certificate, subject, at })
  const certificates = [pemOf(certificate), ...chain]
  return json(200, { signedCertificateEmbeddedSct: { chain: { certificates } } })
}

const refused = (message: string): LoopbackResponse => json(400, { code: 3, message, details: [] })
const notAllowed = json(501, { code: 12, message: 'Method Not Allowed', details: [] })

/** Seconds by which a token may be too early; too late it may not be at all (coreos/go-oidc `verify.go`). */
const leeway = 300

/** The claims of a token that was issued for Sigstore; `undefined` where it cannot be believed. */
function identify(token: string, state: SigstoreState): Claims | undefined {
  const claims = readJwt(token)?.claims
  if (claims === undefined || claims['iss'] !== state.issuer || !isSignedBy(token, state.issuerKey)) return undefined
  const { aud, exp, nbf } = claims
  const now = state.now() / 1000
  const isMeant = aud === 'sigstore' || (Array.isArray(aud) && aud.includes('sigstore'))
  if (!isMeant || typeof exp !== 'number' || exp < now) return undefined
  if (typeof nbf === 'number' && nbf > now + leeway) return undefined
  return typeof claims['sub'] === 'string' && typeof claims['job_workflow_ref'] === 'string' ? claims : undefined
}

interface Asked {
  readonly token: string
  readonly key: string
  readonly proof: string
}

function read(body: Buffer): Asked | undefined {
  let value: unknown
  try {
    value = JSON.parse(body.toString())
  } catch {
    return undefined
  }
  const text = (...keys: readonly string[]): string => {
    const found = keys.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value)
    return typeof found === 'string' ? found : ''
  }
  if (!isRecord(value)) return undefined
  return {
    token: text('credentials', 'oidcIdentityToken'),
    key: text('publicKeyRequest', 'publicKey', 'content'),
    proof: text('publicKeyRequest', 'proofOfPossession'),
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function keyOf(pem: string): KeyObject | undefined {
  try {
    return pem.includes('PUBLIC KEY') && !pem.includes('PRIVATE') ? createPublicKey(pem) : undefined
  } catch {
    return undefined
  }
}

/** Fulcio takes RSA from 2048 bits and the three curves of NIST; what is signed with here is P-256. */
const isGood = (key: KeyObject): boolean =>
  key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1'
