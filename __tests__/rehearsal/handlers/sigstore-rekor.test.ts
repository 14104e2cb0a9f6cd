import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { entryFault, readEntry } from '../../../rehearsal/handlers/pypi/attested/log-entry.ts'
import { readTrustRoot } from '../../../rehearsal/handlers/pypi/attested/trust-root.ts'
import { inclusionProof, leafHash, rootHash } from '../../../rehearsal/handlers/sigstore/merkle.ts'
import { trustedRoot } from '../../../rehearsal/handlers/sigstore/trusted-root.ts'
import { askSigstore, jobKeys, proposal, sigstoreTime, stageSigstore, valueOf } from './sigstore-stage.ts'

const url = 'https://rekor.sigstore.dev/api/v1/log/entries'

interface Told {
  readonly body: string
  readonly integratedTime: number
  readonly logID: string
  readonly logIndex: number
  readonly verification: {
    readonly inclusionProof: {
      readonly checkpoint: string
      readonly hashes: readonly string[]
      readonly logIndex: number
      readonly rootHash: string
      readonly treeSize: number
    }
    readonly signedEntryTimestamp: string
  }
}

/** The one entry of an answer, and its name. */
function entryOf(value: unknown): readonly [string, Told] {
  const [entry, ...more] = Object.entries(value as Readonly<Record<string, Told>>)
  if (entry === undefined || more.length > 0) throw new Error('not one entry')
  return entry
}

describe('the loopback Rekor', () => {
  test('takes an entry, keeps its hashes, and proves that it is in the log', async () => {
    const state = await stageSigstore()
    const proposed = proposal()
    const answer = await askSigstore(state, 'POST', url, proposed)
    const [uuid, entry] = entryOf(valueOf(answer))
    expect([answer.status, answer.headers?.['location']]).toEqual([201, `/api/v1/log/entries/${uuid}`])
    expect(uuid).toMatch(/^[0-9a-f]{80}$/)
    const body = Buffer.from(entry.body, 'base64').toString()
    const { envelope, verifiers } = proposed.spec.proposedContent
    const hashed = (text: string): unknown => ({
      algorithm: 'sha256',
      value: createHash('sha256').update(text).digest('hex'),
    })
    const [{ sig } = { sig: '' }] = (JSON.parse(envelope) as { signatures: { sig: string }[] }).signatures
    expect(body).toBe(
      JSON.stringify({
        apiVersion: '0.0.1',
        kind: 'dsse',
        spec: {
          envelopeHash: hashed(envelope),
          payloadHash: hashed('{"a":1}'),
          signatures: [{ signature: sig, verifier: verifiers[0] }],
        },
      }),
    )
    expect(entry.integratedTime).toBe(sigstoreTime / 1000)
    // proto3's JSON leaves a zero and an empty list out: they would be taken for missing
    expect(entry.verification.inclusionProof.logIndex).toBeGreaterThanOrEqual(1)
    expect(entry.verification.inclusionProof.hashes.length).toBeGreaterThanOrEqual(1)
    expect(entry.logIndex).toBeGreaterThan(entry.verification.inclusionProof.logIndex)
    const { signedEntryTimestamp } = entry.verification
    const { verification: _gone, ...promised } = entry
    const key = createPublicKey(state.log.publicKey.export({ type: 'spki', format: 'pem' }))
    expect(
      verify('sha256', Buffer.from(JSON.stringify(promised)), key, Buffer.from(signedEntryTimestamp, 'base64')),
    ).toBe(true)
  })

  test('says of the same entry where it is', async () => {
    const state = await stageSigstore()
    const proposed = proposal()
    const [uuid] = entryOf(valueOf(await askSigstore(state, 'POST', url, proposed)))
    const again = await askSigstore(state, 'POST', url, proposed)
    expect([again.status, again.headers?.['location'], valueOf(again)]).toEqual([
      409,
      `/api/v1/log/entries/${uuid}`,
      { code: 409, message: `an equivalent entry already exists in the transparency log with UUID ${uuid}` },
    ])
    expect(entryOf(valueOf(await askSigstore(state, 'GET', `${url}/${uuid}`)))[0]).toBe(uuid)
    expect(entryOf(valueOf(await askSigstore(state, 'GET', `${url}/${uuid.slice(16)}`)))[0]).toBe(uuid)
  })

  test('proves older entries in the grown tree', async () => {
    const state = await stageSigstore()
    const [uuid] = entryOf(valueOf(await askSigstore(state, 'POST', url, proposal())))
    for (let more = 0; more < 9; more += 1) await askSigstore(state, 'POST', url, proposal(`{"b":${more}}`))
    const [, entry] = entryOf(valueOf(await askSigstore(state, 'GET', `${url}/${uuid}`)))
    const { inclusionProof: proof, signedEntryTimestamp } = entry.verification
    expect(proof.treeSize).toBe(state.log.leaves.length)
    const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64')
    const carried = readEntry({
      logIndex: String(entry.logIndex),
      logId: { keyId: base64(entry.logID) },
      kindVersion: { kind: 'dsse', version: '0.0.1' },
      integratedTime: String(entry.integratedTime),
      inclusionPromise: { signedEntryTimestamp },
      inclusionProof: {
        logIndex: String(proof.logIndex),
        treeSize: String(proof.treeSize),
        rootHash: base64(proof.rootHash),
        hashes: proof.hashes.map(base64),
        checkpoint: { envelope: proof.checkpoint },
      },
      canonicalizedBody: entry.body,
    })
    expect(entryFault(carried, readTrustRoot(trustedRoot(state)))).toBe(undefined)
  })

  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
  const shell = (proposedContent: unknown): unknown => ({
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: { proposedContent },
  })
  test.each<[string, unknown, number, string]>([
    ['a signature of another key', proposal('{}', {}, stranger), 400, 'could not verify envelope'],
    ['a verifier that is none', proposal('{}', { verifiers: ['AAAA'] }), 400, 'could not parse public key as x509'],
    ['no verifier', proposal('{}', { verifiers: [] }), 400, 'proposedContent.verifiers in body is required'],
    ['no envelope', shell({ verifiers: ['AAAA'] }), 400, 'proposed content envelope is missing'],
    ['an envelope without signatures', proposal('{}', { envelope: '{}' }), 400, 'must contain 1 or more signatures'],
    ['nothing proposed', { apiVersion: '0.0.1', kind: 'dsse', spec: {} }, 400, 'either proposedContent or'],
    ['another version', { apiVersion: '0.0.2', kind: 'dsse', spec: {} }, 400, 'implementation for version'],
    ['no kind', {}, 422, 'kind in body is required'],
    ['no JSON', 'no', 400, 'invalid JSON'],
  ])('refuses %s', async (_title, proposed, status, words) => {
    const state = await stageSigstore()
    const before = state.log.entries.length
    const answer = await askSigstore(state, 'POST', url, proposed)
    expect([answer.status, valueOf(answer)]).toEqual([
      status,
      { code: status, message: expect.stringContaining(words) },
    ])
    expect(state.log.entries).toHaveLength(before)
  })

  test('refuses what is not sent as JSON, knows no other paths, and tells its key', async () => {
    const state = await stageSigstore()
    const plain = { 'content-type': 'text/plain' }
    expect((await askSigstore(state, 'POST', url, proposal(), plain)).status).toBe(415)
    expect((await askSigstore(state, 'GET', `${url}/${'0'.repeat(64)}`)).status).toBe(404)
    expect((await askSigstore(state, 'GET', 'https://rekor.sigstore.dev/api/v2/log/entries')).status).toBe(404)
    const key = await askSigstore(state, 'GET', 'https://rekor.sigstore.dev/api/v1/log/publicKey')
    expect(createPublicKey(key.body ?? '').equals(state.log.publicKey)).toBe(true)
    expect(jobKeys.publicKey.equals(state.log.publicKey)).toBe(false)
  })
})

describe('the tree', () => {
  const leaves = Array.from({ length: 8 }, (_, at) => leafHash(Buffer.from([at])))
  const node = (left: Buffer | undefined, right: Buffer | undefined): Buffer =>
    createHash('sha256')
      .update(Buffer.concat([Buffer.from([1]), left ?? Buffer.alloc(0), right ?? Buffer.alloc(0)]))
      .digest()

  test('is that of RFC 6962: the example of seven leaves', () => {
    const [a, b, c, d, e, f, j] = leaves
    const [g, h, i] = [node(a, b), node(c, d), node(e, f)]
    const [k, l] = [node(g, h), node(i, j)]
    const seven = leaves.slice(0, 7)
    expect(rootHash(seven).equals(node(k, l))).toBe(true)
    expect(inclusionProof(seven, 0)).toEqual([b, h, l])
    expect(inclusionProof(seven, 3)).toEqual([c, g, l])
    expect(inclusionProof(seven, 4)).toEqual([f, j, k])
    expect(inclusionProof(seven, 6)).toEqual([i, k])
  })

  test('of no leaf is the hash of nothing, and of one leaf that leaf', () => {
    expect(rootHash([]).toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(rootHash(leaves.slice(0, 1))).toEqual(leaves[0])
    expect(inclusionProof(leaves.slice(0, 1), 0)).toEqual([])
  })
})
