import { createPublicKey, generateKeyPairSync, X509Certificate } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { readLeaf, textExtension } from '../../../rehearsal/handlers/pypi/attested/certificate.ts'
import { signJwt } from '../../../rehearsal/jwt.ts'
import { jobClaims } from '../../attest/stage.ts'
import {
  askSigstore,
  certificateRequest,
  jobKeys,
  sigstoreTime,
  stageSigstore,
  stageToken,
  valueOf,
} from './sigstore-stage.ts'

const url = 'https://fulcio.sigstore.dev/api/v2/signingCert'
const state = await stageSigstore()

/** The chain of an answer, leaf first. */
function chainOf(value: unknown): readonly X509Certificate[] {
  const { signedCertificateEmbeddedSct } = value as {
    signedCertificateEmbeddedSct: { chain: { certificates: string[] } }
  }
  return signedCertificateEmbeddedSct.chain.certificates.map((pem) => new X509Certificate(pem))
}

describe('the loopback Fulcio', () => {
  test('gives a certificate for ten minutes, signed by the intermediate, which the root signed', async () => {
    const answer = await askSigstore(state, 'POST', url, certificateRequest())
    expect(answer.status).toBe(200)
    const [leaf, intermediate, root, ...more] = chainOf(valueOf(answer))
    if (leaf === undefined || intermediate === undefined || root === undefined) throw new Error('a chain of three')
    expect(more).toEqual([])
    expect([leaf.validFrom, leaf.validTo].map((each) => Date.parse(each) - sigstoreTime)).toEqual([0, 600_000])
    expect(leaf.publicKey.equals(jobKeys.publicKey)).toBe(true)
    expect([leaf.verify(intermediate.publicKey), intermediate.verify(root.publicKey)]).toEqual([true, true])
    expect([leaf.ca, intermediate.ca, root.ca]).toEqual([false, true, true])
    expect(leaf.subject ?? '').toBe('')
    expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.3'])
    expect(leaf.subjectAltName).toBe(
      'URI:https://github.com/octo-org/octo-repo/.github/workflows/release.yml@refs/tags/v1.0.0',
    )
    expect(valueOf(answer)).toMatchObject({
      signedCertificateEmbeddedSct: {
        chain: { certificates: [0, 1, 2].map(() => expect.stringMatching(/^-----BEGIN[\s\S]{64}/)) },
      },
    })
  })

  test('writes the token into it as Fulcio does for GitHub', async () => {
    const called = { ref: 'octo-org/shared/.github/workflows/publish.yml@v2', sha: '2'.repeat(40) }
    const claims = jobClaims({}, { environment: 'release', called })
    const asked = certificateRequest(stageToken(claims), { words: claims['sub'] ?? '' })
    const [leaf] = chainOf(valueOf(await askSigstore(state, 'POST', url, asked)))
    const read = readLeaf(leaf?.raw ?? Buffer.alloc(0))
    const told = Array.from({ length: 25 }, (_, number) => {
      const oid = `1.3.6.1.4.1.57264.1.${number}`
      return number < 7 ? read.extension(oid)?.toString() : textExtension(read, oid)
    })
    const site = 'https://github.com/octo-org'
    expect(told.slice(1)).toEqual([
      'https://token.actions.githubusercontent.com',
      'push',
      claims['sha'],
      'Release',
      'octo-org/octo-repo',
      'refs/tags/v1.0.0',
      undefined,
      'https://token.actions.githubusercontent.com',
      `${site}/shared/.github/workflows/publish.yml@v2`,
      '2'.repeat(40),
      'github-hosted',
      `${site}/octo-repo`,
      claims['sha'],
      'refs/tags/v1.0.0',
      claims['repository_id'],
      site,
      claims['repository_owner_id'],
      `${site}/octo-repo/.github/workflows/release.yml@refs/tags/v1.0.0`,
      claims['sha'],
      'push',
      `${site}/octo-repo/actions/runs/17000000001/attempts/1`,
      'public',
      'release',
      'repo:octo-org/octo-repo:environment:release',
    ])
  })

  test('leaves the environment out where the job has none', async () => {
    const [leaf] = chainOf(valueOf(await askSigstore(state, 'POST', url, certificateRequest())))
    expect(readLeaf(leaf?.raw ?? Buffer.alloc(0)).extension('1.3.6.1.4.1.57264.1.23')).toBe(undefined)
  })

  const seconds = sigstoreTime / 1000
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const badToken = 'There was an error processing the identity token'
  test.each<[string, unknown, string]>([
    ['a token for another audience', certificateRequest(stageToken({ aud: 'pypi' })), badToken],
    ['a token that has run out', certificateRequest(stageToken({ exp: seconds - 1 })), badToken],
    ['a token of the future', certificateRequest(stageToken({ nbf: seconds + 301 })), badToken],
    ['a token of another issuer', certificateRequest(stageToken({ iss: 'https://example.org' })), badToken],
    ['a token that somebody else signed', certificateRequest(signJwt({ ...jobClaims() }, stranger, 'key-1')), badToken],
    ['no token', certificateRequest('none'), badToken],
    [
      'a proof of another key',
      certificateRequest(stageToken(), { publicKey: jobKeys.publicKey, privateKey: other.privateKey }),
      'The signature supplied in the request could not be verified',
    ],
    [
      'a proof with other words',
      certificateRequest(stageToken(), { words: 'octo-org/octo-repo' }),
      'The signature supplied in the request could not be verified',
    ],
    [
      'a key that is none',
      { credentials: { oidcIdentityToken: stageToken() }, publicKeyRequest: { publicKey: { content: 'x' } } },
      'The public key supplied in the request could not be parsed',
    ],
    [
      'a key of a curve that nobody trusts',
      certificateRequest(stageToken(), generateKeyPairSync('ec', { namedCurve: 'secp256k1' })),
      'The public key supplied in the request is insecure',
    ],
  ])('refuses %s', async (_title, asked, message) => {
    const issued = state.issued.length
    const answer = await askSigstore(state, 'POST', url, asked)
    expect([answer.status, valueOf(answer)]).toEqual([400, { code: 3, message, details: [] }])
    expect(state.issued).toHaveLength(issued)
  })

  test('takes a token of up to five minutes in the future, as clocks differ', async () => {
    const answer = await askSigstore(state, 'POST', url, certificateRequest(stageToken({ nbf: seconds + 299 })))
    expect(answer.status).toBe(200)
  })

  test.each([
    ['GET', '/api/v2/signingCert', 501],
    ['GET', '/api/v2/trustBundle', 200],
    ['POST', '/api/v1/signingCert', 404],
  ])('answers %s %s with %s', async (method, path, status) => {
    expect((await askSigstore(state, method, `https://fulcio.sigstore.dev${path}`, {})).status).toBe(status)
  })

  test('refuses a body that is no JSON', async () => {
    expect((await askSigstore(state, 'POST', url, 'no')).status).toBe(400)
  })

  test('has keys of its own each time', async () => {
    const another = await stageSigstore()
    expect(another.authority.root.equals(state.authority.root)).toBe(false)
    expect(
      createPublicKey(another.log.publicKey.export({ type: 'spki', format: 'pem' })).equals(state.log.publicKey),
    ).toBe(false)
  })
})
