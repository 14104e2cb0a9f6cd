import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { requestCertificate } from '../../src/attest/fulcio.ts'
import { json } from '../../rehearsal/handler.ts'
import { jobClaims, sigstoreJwt, type SigstoreStageDifferences, withSigstore } from './stage.ts'

const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })

/** Asks with a token that has these claims over those of a job. */
function ask(claims: Readonly<Record<string, unknown>> = {}, differs: SigstoreStageDifferences = {}) {
  return withSigstore(differs, async ({ http, clock, bodies, requests }) => {
    const jwt = sigstoreJwt({ ...jobClaims(), aud: 'sigstore', ...claims }, clock.now())
    const answer = await requestCertificate(http, jwt, keys)
    return { answer, jwt, body: JSON.parse(bodies[0] ?? '{}') as Asked, requests: requests() }
  })
}

interface Asked {
  readonly credentials: { readonly oidcIdentityToken: string }
  readonly publicKeyRequest: {
    readonly publicKey: { readonly algorithm: string; readonly content: string }
    readonly proofOfPossession: string
  }
}

/** Whether the request proves the key by signing these words. */
function proves({ publicKeyRequest: { publicKey, proofOfPossession } }: Asked, words: string): boolean {
  return verify(
    'sha256',
    Buffer.from(words),
    createPublicKey(publicKey.content),
    Buffer.from(proofOfPossession, 'base64'),
  )
}

describe('a certificate', () => {
  test('is asked for with the token, the public key, and its signature of the token’s subject', async () => {
    const { answer, body, jwt, requests } = await ask()
    expect(requests).toEqual(['POST fulcio.sigstore.dev/api/v2/signingCert 200'])
    expect(body).toEqual({
      credentials: { oidcIdentityToken: jwt },
      publicKeyRequest: {
        publicKey: { algorithm: 'ECDSA', content: keys.publicKey.export({ type: 'spki', format: 'pem' }) },
        proofOfPossession: expect.any(String),
      },
    })
    expect(proves(body, 'repo:octo-org/octo-repo:ref:refs/tags/v1.0.0')).toBe(true)
    expect('got' in answer && answer.got.publicKey.equals(keys.publicKey)).toBe(true)
    expect('got' in answer && answer.got.subjectAltName).toContain('octo-org/octo-repo/.github/workflows/release.yml')
  })

  test.each([
    [{ email: 'ada@example.org', email_verified: true, sub: 'ada' }, 'ada@example.org'],
    [{ email: 'ada@example.org', email_verified: false, sub: 'ada' }, 'ada'],
    [{ email: 'ada@example.org', sub: 'ada' }, 'ada'],
  ])('of a token with %j is proven by signing %j', async (claims, words) => {
    const { body } = await ask(claims, { answer: async () => json(400, { code: 3, message: 'no' }) })
    expect(proves(body, words)).toBe(true)
  })
})

describe('no certificate', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['for a token of another issuer', { iss: 'https://token.actions.example.org' }],
    ['for a token that is meant for PyPI', { aud: 'pypi' }],
    ['for a token that has run out', { exp: 1 }],
  ])('%s: Fulcio’s own words are told', async (_title, claims) => {
    const { answer } = await ask(claims)
    expect(answer).toMatchObject({
      problem: {
        code: 'attestation-certificate-refused',
        level: 'error',
        message:
          'https://fulcio.sigstore.dev/api/v2/signingCert answered 400: There was an error processing the identity token.',
      },
    })
  })

  test('while Fulcio is down: after four tries', async () => {
    const { answer, requests } = await ask({}, { faults: ['fulcio:503@1+'] })
    expect(requests).toEqual(Array.from({ length: 4 }, () => 'POST fulcio.sigstore.dev/api/v2/signingCert 503'))
    expect(answer).toMatchObject({ problem: { code: 'attestation-sigstore-down' } })
  })

  test('but a passing fault costs a try and nothing else', async () => {
    const { answer, requests } = await ask({}, { faults: ['fulcio:502@1', 'fulcio:cut@2'] })
    expect(requests.map((each) => each.split(' ').at(-1))).toEqual(['502', '0', '200'])
    expect('got' in answer).toBe(true)
  })

  test.each<[string, unknown]>([
    ['no certificate', {}],
    ['an empty chain', { signedCertificateEmbeddedSct: { chain: { certificates: [] } } }],
    ['no X.509', { signedCertificateEmbeddedSct: { chain: { certificates: ['-----BEGIN CERTIFICATE-----'] } } }],
    // of a log whose timestamp is not in the certificate: PEP 740 has no place for it
    ['a detached timestamp', { signedCertificateDetachedSct: { chain: { certificates: [] } } }],
  ])('in an answer with %s', async (_title, body) => {
    const { answer } = await ask({}, { answer: async () => json(200, body) })
    expect(answer).toMatchObject({ problem: { code: 'attestation-unreadable' } })
  })

  test('in a page of somebody else’s', async () => {
    const { answer, requests } = await ask({}, { faults: ['fulcio:html@1'] })
    expect(answer).toMatchObject({ problem: { code: 'attestation-unreadable' } })
    expect(requests).toHaveLength(1)
  })

  test('where the proof was made with another key than the one that is sent', async () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    await withSigstore({}, async ({ http, clock }) => {
      const jwt = sigstoreJwt({ ...jobClaims(), aud: 'sigstore' }, clock.now())
      const answer = await requestCertificate(http, jwt, { publicKey: other.publicKey, privateKey: keys.privateKey })
      expect(answer).toMatchObject({
        problem: { message: expect.stringContaining('The signature supplied in the request could not be verified.') },
      })
    })
  })
})
