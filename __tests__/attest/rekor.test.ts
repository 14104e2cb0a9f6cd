import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { json, type LoopbackResponse } from '../../rehearsal/handler.ts'
import { enter, type Signature } from '../../src/attest/rekor.ts'
import { preAuthenticated, payloadType, statementOf } from '../../src/attest/statement.ts'
import { attestable, type SigstoreStageDifferences, withSigstore } from './stage.ts'

const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const statement = statementOf(attestable())
// the log takes a bare key as well as a certificate
const pem = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString()
const signature: Signature = {
  statement,
  signature: sign('sha256', preAuthenticated(payloadType, statement), keys.privateKey),
  certificate: { pem },
}

const add = 'POST rekor.sigstore.dev/api/v1/log/entries'

function enterOnce(differs: SigstoreStageDifferences = {}, what = signature) {
  return withSigstore(differs, async ({ http, requests, bodies, sigstore }) => {
    const answer = await enter(http, what)
    return { answer, requests: requests(), body: JSON.parse(bodies[0] ?? '{}') as unknown, sigstore }
  })
}

/** Whatever the log answers to the first request. */
const always = (answer: LoopbackResponse): SigstoreStageDifferences => ({ answer: async () => answer })

/** An entry as the log tells it, with what differs. */
function entry(
  differs: Readonly<Record<string, unknown>> = {},
  proof: Readonly<Record<string, unknown>> = {},
): unknown {
  const payloadHash = { algorithm: 'sha256', value: createHash('sha256').update(statement).digest('hex') }
  const signatures = [{ signature: signature.signature.toString('base64'), verifier: '' }]
  const body = { apiVersion: '0.0.1', kind: 'dsse', spec: { payloadHash, signatures } }
  return {
    abc: {
      body: Buffer.from(JSON.stringify(body)).toString('base64'),
      integratedTime: 1_763_726_400,
      logID: 'c0d23d6ad406973f9559f3ba2d1ca01f84147d8ffc5b8445c224f98b9591801d',
      logIndex: 165_912_345,
      verification: {
        signedEntryTimestamp: 'c2V0',
        inclusionProof: {
          checkpoint: 'note\n',
          hashes: ['00ff', 'FF00'],
          logIndex: 7,
          rootHash: '0102',
          treeSize: 9,
          ...proof,
        },
      },
      ...differs,
    },
  }
}

describe('a signature', () => {
  test('is proposed as a dsse entry with the envelope as text and the certificate as base64 of PEM', async () => {
    const { body, requests, answer } = await enterOnce()
    expect(requests).toEqual([`${add} 201`])
    expect('got' in answer).toBe(true)
    const envelope = {
      payloadType: 'application/vnd.in-toto+json',
      payload: statement.toString('base64'),
      signatures: [{ sig: signature.signature.toString('base64') }],
    }
    expect(body).toEqual({
      apiVersion: '0.0.1',
      kind: 'dsse',
      spec: {
        proposedContent: { envelope: JSON.stringify(envelope), verifiers: [Buffer.from(pem).toString('base64')] },
      },
    })
  })

  test('comes back as a Sigstore bundle writes it: numbers as texts, hexadecimal as base64', async () => {
    const { answer } = await enterOnce(always(json(201, entry())))
    expect(answer).toEqual({
      got: {
        logIndex: '165912345',
        logId: { keyId: 'wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0=' },
        kindVersion: { kind: 'dsse', version: '0.0.1' },
        integratedTime: '1763726400',
        inclusionPromise: { signedEntryTimestamp: 'c2V0' },
        inclusionProof: {
          logIndex: '7',
          rootHash: 'AQI=',
          treeSize: '9',
          hashes: ['AP8=', '/wA='],
          checkpoint: { envelope: 'note\n' },
        },
        canonicalizedBody: expect.any(String),
      },
    })
  })

  test('that is in the log already is taken from where the conflict points', async () => {
    const { answer, requests, sigstore } = await enterOnce({ faults: ['rekor:502-after-store@1'] })
    const uuid = sigstore.log.entries.at(-1)?.uuid ?? ''
    expect(requests).toEqual([`${add} 502`, `${add} 409`, `GET rekor.sigstore.dev/api/v1/log/entries/${uuid} 200`])
    expect(sigstore.log.entries).toHaveLength(4)
    expect(answer).toMatchObject({ got: { inclusionProof: { logIndex: '3' } } })
  })

  test.each(['rekor:408@1', 'rekor:429@1', 'rekor:500@1', 'rekor:503@1', 'rekor:cut@1'])(
    'is entered at the second try after %s',
    async (fault) => {
      const { answer, requests } = await enterOnce({ faults: [fault] })
      expect(requests).toHaveLength(2)
      expect('got' in answer).toBe(true)
    },
  )
})

describe('nothing is entered', () => {
  test('while the log is down: after four tries', async () => {
    const { answer, requests } = await enterOnce({ faults: ['rekor:500@1+'] })
    expect(requests).toHaveLength(4)
    expect(answer).toMatchObject({
      problem: { code: 'attestation-sigstore-down', level: 'error', message: expect.stringContaining('answered 500') },
    })
  })

  test('where the log refuses it, in its own words and at once', async () => {
    const { answer, requests } = await enterOnce({}, { ...signature, statement: statementOf(attestable('other')) })
    expect(requests).toEqual([`${add} 400`])
    expect(answer).toMatchObject({
      problem: {
        code: 'attestation-log-refused',
        message: expect.stringContaining('answered 400: error processing entry: could not verify envelope'),
      },
    })
  })

  test.each([
    ['without a place', {}],
    ['that points elsewhere', { location: 'https://rekor.example.org/api/v1/log/entries/abc' }],
    ['that points nowhere', { location: 'https://[' }],
    ['that points beside the entries', { location: '/api/v1/log/entries/../publicKey' }],
  ])('in a conflict %s', async (_title, headers) => {
    const { answer, requests } = await enterOnce(always(json(409, { code: 409, message: 'there' }, headers)))
    expect(requests).toEqual([`${add} 409`])
    expect(answer).toMatchObject({ problem: { code: 'attestation-unreadable' } })
  })

  test.each<[string, unknown]>([
    ['nothing', {}],
    ['two entries', { ...(entry() as object), more: Object.values(entry() as object)[0] }],
    ['no proof', entry({ verification: { signedEntryTimestamp: 'c2V0' } })],
    // a log of the second version promises nothing, and PyPI refuses that
    ['no promise', entry({ verification: { inclusionProof: {} } })],
    ['a hash that is not hexadecimal', entry({}, { rootHash: 'AQI=' })],
    ['half a byte', entry({}, { hashes: ['0'] })],
    ['a negative index', entry({ logIndex: -1 })],
    ['a time that is a text', entry({ integratedTime: '1763726400' })],
    ['a body that is no JSON', entry({ body: 'AAAA' })],
    ['an entry of another kind', entry({ body: Buffer.from('{"kind":"hashedrekord"}').toString('base64') })],
  ])('by an answer with %s', async (_title, body) => {
    const { answer } = await enterOnce(always(json(201, body)))
    expect(answer).toMatchObject({ problem: { code: 'attestation-unreadable' } })
  })

  test('by an entry that is for another signature', async () => {
    const other = sign('sha256', preAuthenticated(payloadType, statement), keys.privateKey)
    const { answer } = await enterOnce(always(json(201, entry())), { ...signature, signature: other })
    expect(answer).toMatchObject({ problem: { message: expect.stringContaining('for another signature') } })
  })
})
