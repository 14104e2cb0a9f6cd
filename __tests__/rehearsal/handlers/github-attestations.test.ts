import { describe, expect, test } from '@jest/globals'
import { seal } from '../../../src/attest/seal.ts'
import { bundleOf, type SigstoreBundle } from '../../../src/attest/bundle.ts'
import { buildStatementOf, readBuildClaims } from '../../../src/attest/build-statement.ts'
import { certificateSource } from '../../../src/attest/certificate.ts'
import type { GitHubOptions, GitHubState } from '../../../rehearsal/handlers/github/state.ts'
import { trustedRoot } from '../../../rehearsal/handlers/sigstore/trusted-root.ts'
import { newRun, type RunDifferences } from '../../../rehearsal/run-facts.ts'
import { attestable, jobClaims, withSigstore } from '../../attest/stage.ts'
import { type Answer, call, githubStage, root } from './github-stage.ts'

const path = `${root}/attestations`
const files = [attestable('demo-1.0.crate'), attestable('demo-1.0.tar.gz')]

/** The usual statement, as an object to change. */
function statement(): Record<string, unknown> {
  const read = readBuildClaims(jobClaims())
  if ('missing' in read) throw new Error(read.missing.join(', '))
  return JSON.parse(buildStatementOf(files, read.claims, 'https://github.com').toString()) as Record<string, unknown>
}

/** What differs from a bundle of this repository's job about two files, sent by a job that may. */
interface Sent {
  readonly statement?: unknown
  readonly run?: RunDifferences
  readonly forge?: (bundle: SigstoreBundle) => unknown
  readonly github?: Partial<GitHubOptions>
  readonly body?: unknown
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>
}

/** Signs a statement with a Sigstore that GitHub believes, and posts it. */
async function send(
  sent: Sent,
): Promise<{ readonly answer: Answer; readonly state: GitHubState; readonly bundle: unknown }> {
  return withSigstore({ ...(sent.run && { run: sent.run }) }, async (stage) => {
    const text = Buffer.from(JSON.stringify(sent.statement ?? statement()))
    const sealed = await seal(stage.http, certificateSource(stage), text)
    if ('problem' in sealed) throw new Error(sealed.problem.message)
    const whole = bundleOf(sealed.got)
    const bundle = sent.forge === undefined ? whole : sent.forge(whole)
    const token = 'ghs_attester'
    const state = githubStage({
      trustedRoot: trustedRoot(stage.sigstore),
      tokens: [[token, sent.permissions ?? { attestations: 'write' }]],
      ...sent.github,
    })
    return { answer: await call(state, 'POST', path, { token, body: sent.body ?? { bundle } }), state, bundle }
  })
}

const changed = (bundle: SigstoreBundle, envelope: Partial<Record<keyof SigstoreBundle['dsseEnvelope'], unknown>>) => ({
  ...bundle,
  dsseEnvelope: { ...bundle.dsseEnvelope, ...envelope },
})

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')

const repositoryOf = (differs: NonNullable<RunDifferences['repository']>) => newRun({ repository: differs }).repository

describe('The simulated GitHub', () => {
  test('stores an attestation that verifies, and lists it for the digest of each subject', async () => {
    const { answer, state, bundle } = await send({})
    expect(answer).toMatchObject({ status: 201, body: { id: expect.any(Number) } })
    expect(answer.headers['x-accepted-github-permissions']).toBe('attestations=write')
    for (const { sha256 } of files) {
      const listed = await call(state, 'GET', `${path}/sha256:${sha256}`, { anonymous: true })
      expect(listed).toMatchObject({
        status: 200,
        body: { attestations: [{ bundle, repository_id: state.repository.id, bundle_url: expect.any(String) }] },
      })
    }
  })

  test('shows no bundle in the lists of later versions of its API', async () => {
    const { state } = await send({})
    const headers = { 'x-github-api-version': '2026-03-10' }
    const listed = await call(state, 'GET', `${path}/sha256:${files[0]?.sha256}`, { anonymous: true, headers })
    const { attestations } = listed.body as { attestations: readonly object[] }
    expect(attestations.map((each) => Object.keys(each).sort())).toEqual([['bundle_url', 'initiator', 'repository_id']])
  })

  test.each([
    ['provenance', 200],
    ['https://slsa.dev/provenance/v1', 200],
    ['sbom', 404],
    ['https://docs.pypi.org/attestations/publish/v1', 404],
  ])('lists of the predicate type %s: %s', async (type, status) => {
    const { state } = await send({})
    const query = new URLSearchParams({ predicate_type: type }).toString()
    const target = `${path}/sha256:${files[0]?.sha256}`
    expect((await call(state, 'GET', target, { anonymous: true, query })).status).toBe(status)
  })

  test.each([
    ['sha256:' + '0'.repeat(64), 404],
    ['0'.repeat(64), 422],
    ['sha256:xyz', 422],
  ])('answers %s, of which it has nothing, with %s', async (digest, status) => {
    expect((await call(githubStage(), 'GET', `${path}/${digest}`, { anonymous: true })).status).toBe(status)
  })

  test.each<[string, Sent, number, string]>([
    [
      'a job without the permission',
      { permissions: { contents: 'write' } },
      403,
      'Resource not accessible by integration',
    ],
    [
      'a job that may only read',
      { permissions: { attestations: 'read' } },
      403,
      'Resource not accessible by integration',
    ],
    ['a body without a bundle', { body: {} }, 422, '"bundle" wasn\'t supplied.'],
    ['a bundle that is a text', { body: { bundle: 'x' } }, 422, 'is not an object'],
    ['an empty bundle', { body: { bundle: {} } }, 422, 'unsupported bundle media type'],
    [
      'a user’s private repository',
      { github: { repository: repositoryOf({ visibility: 'private', ownerKind: 'User' }) } },
      403,
      'Feature not available for user-owned private repositories.',
    ],
    [
      'an organization’s private repository',
      { github: { repository: repositoryOf({ visibility: 'private' }) } },
      403,
      'Feature not available for the octo-org organization.',
    ],
    [
      'a signature of another repository',
      { run: { repository: { name: 'elsewhere' } } },
      422,
      'values do not match: https://github.com/octo-org/elsewhere != https://github.com/octo-org/octo-repo',
    ],
    [
      'another statement than the signed one',
      { forge: (bundle) => changed(bundle, { payload: base64({ ...statement(), subject: [] }) }) },
      422,
      'DSSE: invalid signature',
    ],
    [
      'an envelope of another type',
      { forge: (bundle) => changed(bundle, { payloadType: 'text/plain' }) },
      422,
      'unsupported payload type: text/plain',
    ],
    [
      'an envelope without a signature',
      { forge: (bundle) => changed(bundle, { signatures: [] }) },
      422,
      'exactly one signature',
    ],
    [
      'a bundle without an entry of the log',
      {
        forge: (bundle) => ({
          ...bundle,
          verificationMaterial: { ...bundle.verificationMaterial, tlogEntries: [] },
        }),
      },
      422,
      'invalid transparency log entry',
    ],
    ['a Sigstore that nobody set up', { github: { trustedRoot: undefined } }, 422, 'no trusted root is set up here'],
    ['a statement without subjects', { statement: { ...statement(), subject: [] } }, 422, 'no subject in statement'],
    [
      'the same file twice',
      {
        statement: {
          ...statement(),
          subject: [files[0], files[0]].map((each) => ({ name: each?.filename, digest: { sha256: each?.sha256 } })),
        },
      },
      422,
      'duplicate subject in statement',
    ],
    [
      'a digest that is none',
      { statement: { ...statement(), subject: [{ name: 'a', digest: { sha256: 'A' } }] } },
      422,
      'invalid digest in statement',
    ],
    ['another kind of statement', { statement: { ...statement(), _type: 'x' } }, 422, 'unsupported statement type'],
    ['no type of predicate', { statement: { ...statement(), predicateType: '' } }, 422, 'no predicate type'],
    [
      'a build type of its own',
      { statement: { ...statement(), predicate: { buildDefinition: { buildType: 'https://example.org/b' } } } },
      422,
      'Invalid Argument - unsupported build type: https://example.org/b',
    ],
  ])('refuses %s', async (_title, sent, status, words) => {
    const { answer, state } = await send(sent)
    expect(answer).toMatchObject({ status, body: { message: expect.stringContaining(words) } })
    expect(state.attestations).toEqual([])
  })
})
