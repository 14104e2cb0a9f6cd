import { type KeyObject, sign, X509Certificate } from 'node:crypto'
import { list, object, text } from '../model/shape.ts'
import { problem } from '../model/problem.ts'
import { payloadOf } from '../model/claims.ts'
import type { Http } from '../ports/http.ts'
import { down, type Got, isDown, read, sigstore, unusable, wordsOf } from './sigstore.ts'

/** Two halves of one P-256 key. */
export interface KeyPair {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}

const issued = object({ signedCertificateEmbeddedSct: object({ chain: object({ certificates: list(text) }) }) })

/**
 * Asks Fulcio for a certificate that binds the key to the job's identity: `POST /api/v2/signingCert` (fulcio.proto). The
 * token's subject, signed with the key, proves that the key is ours. Asking again is harmless, so the way out may.
 */
export async function requestCertificate(http: Http, jwt: string, keys: KeyPair): Promise<Got<X509Certificate>> {
  const url = `${sigstore.fulcio}/api/v2/signingCert`
  const request = {
    credentials: { oidcIdentityToken: jwt },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: keys.publicKey.export({ type: 'spki', format: 'pem' }) },
      proofOfPossession: sign('sha256', Buffer.from(subjectOf(jwt)), keys.privateKey).toString('base64'),
    },
  }
  const answer = await http.send({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: Buffer.from(JSON.stringify(request)),
    repeatable: true,
  })
  if (isDown(answer)) return { problem: down(url, answer) }
  if (answer.status < 200 || answer.status > 299) return { problem: refused(url, answer.status, wordsOf(answer)) }
  const leaf = read(answer, issued)?.signedCertificateEmbeddedSct.chain.certificates[0]
  const certificate = leaf === undefined ? undefined : parse(leaf)
  if (certificate === undefined) return { problem: unusable(url, 'it has no certificate') }
  if (!certificate.checkPrivateKey(keys.privateKey)) {
    return { problem: unusable(url, 'the certificate is for another key') }
  }
  return { got: certificate }
}

/** What Fulcio wants signed: the `email` of a person's token, the `sub` of every other (fulcio, `pkg/identity`). */
function subjectOf(jwt: string): string {
  const claims = payloadOf(jwt)
  const [email, subject] = [claims['email'], claims['sub']]
  if (typeof email === 'string' && claims['email_verified'] === true) return email
  return typeof subject === 'string' ? subject : ''
}

function parse(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem)
  } catch {
    return undefined
  }
}

const refused = (url: string, status: number, words: string) =>
  problem(
    'attestation-certificate-refused',
    `${url} answered ${status}: ${words}.`,
    'Sigstore gives certificates to jobs of github.com with `id-token: write`. Publish without attestations (`attestations: false`) from anywhere else.',
  )
