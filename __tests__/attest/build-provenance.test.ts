import { describe, expect, test } from '@jest/globals'
import { attestAll } from '../../src/attest/attest.ts'
import { attestBuild, type ProvenanceOptions, sentProvenance } from '../../src/attest/build-provenance.ts'
import { certificateSource } from '../../src/attest/certificate.ts'
import type { AttestationStore } from '../../src/ports/attestation-store.ts'
import type { GitHubRefusal } from '../../src/ports/github.ts'
import { attestable, jobClaims, type SigstoreStageDifferences, withSigstore } from './stage.ts'

const files = [attestable('demo-1.0.crate'), attestable('demo-1.0.tar.gz')]

interface Bundle {
  readonly verificationMaterial: { readonly certificate: { readonly rawBytes: string } }
  readonly dsseEnvelope: { readonly payload: string }
}

/** Attests with a store that answers so; gives the result, what was stored and which requests Sigstore had. */
async function attested(
  differs: Partial<ProvenanceOptions> & {
    readonly answer?: GitHubRefusal
    readonly sigstore?: SigstoreStageDifferences
  },
  subjects = files,
) {
  const { answer, sigstore, ...options } = differs
  return withSigstore(sigstore ?? {}, async (stage) => {
    const bundles: Bundle[] = []
    const store: AttestationStore = {
      store: (bundle) => {
        bundles.push(bundle as Bundle)
        return Promise.resolve(answer ?? { id: 40 + bundles.length })
      },
      list: () => Promise.reject(new Error('nobody asks yet')),
    }
    const source = certificateSource(stage)
    const usual = { visibility: 'public', serverUrl: 'https://github.com', hasIdentity: true, wanted: true } as const
    const claims = jobClaims()
    const done = await attestBuild({ http: stage.http, source, store, claims, ...usual, ...options }, subjects)
    return { ...done, bundles, requests: stage.requests(), source, stage }
  })
}

const subjectsOf = ({ dsseEnvelope }: Bundle): readonly { readonly name: string }[] =>
  (JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as { subject: { name: string }[] }).subject

describe('the provenance of a build', () => {
  test('is one statement about all files, stored with GitHub', async () => {
    const { bundles, stored, problems, words, requests } = await attested({})
    expect(problems).toEqual([])
    expect(words).toBe('Build provenance: 2 files in https://github.com/octo-org/octo-repo/attestations/41')
    expect(bundles.map(subjectsOf)).toEqual([
      files.map(({ filename, sha256 }) => ({ name: filename, digest: { sha256 } })),
    ])
    expect(sentProvenance(stored)).toEqual(
      files.map((each) => ({
        ...each,
        page: 'https://github.com/octo-org/octo-repo/attestations/41',
        payload: bundles[0]?.dsseEnvelope.payload,
      })),
    )
    expect(requests).toEqual([
      'POST fulcio.sigstore.dev/api/v2/signingCert 200',
      'POST rekor.sigstore.dev/api/v1/log/entries 201',
    ])
  })

  test('of more files than one statement may name is told in two', async () => {
    const many = Array.from({ length: 1025 }, (_, at) => attestable(`f${at}.crate`))
    const { bundles, words, requests } = await attested({}, many)
    expect(bundles.map((each) => subjectsOf(each).length)).toEqual([1024, 1])
    expect(words).toMatch(/^Build provenance: 1025 files in \S+\/41, \S+\/42$/)
    expect(requests.filter((each) => each.includes('signingCert'))).toHaveLength(1)
  })

  test('is signed with the certificate that the other attestations have', async () => {
    await withSigstore({}, async (stage) => {
      const source = certificateSource(stage)
      const { attestations } = await attestAll({ ...stage, source }, files)
      const bundles: Bundle[] = []
      const store: AttestationStore = {
        store: (bundle) => Promise.resolve((bundles.push(bundle as Bundle), { id: 1 })),
        list: () => Promise.resolve([]),
      }
      const facts = { visibility: 'public', serverUrl: 'https://github.com', hasIdentity: true, wanted: true } as const
      await attestBuild({ http: stage.http, source, store, claims: jobClaims(), ...facts }, files)
      const used = [...attestations.values()].map((each) => each.verification_material.certificate)
      expect(new Set([...used, bundles[0]?.verificationMaterial.certificate.rawBytes]).size).toBe(1)
      expect(stage.sigstore.issued).toHaveLength(1)
    })
  })

  test.each([[true], ['if-available']] as const)(
    'that the job may not store is a warning with the YAML to add, where %j is wanted',
    async (wanted) => {
      const answer = { refused: 'Resource not accessible by integration', status: 403 }
      const { stored, problems } = await attested({ wanted, answer })
      expect(stored).toEqual([])
      expect(problems).toMatchObject([{ code: 'provenance-permission', level: 'warning' }])
      expect(problems[0]?.message).toContain('answered 403: Resource not accessible by integration.')
      expect(problems[0]?.fix).toContain('permissions:\n      attestations: write\n      id-token: write')
    },
  )

  test.each([
    [true, 'error', { refused: 'Server Error', status: 502 }, 'it answered 502: Server Error.'],
    ['if-available', 'warning', { refused: 'Server Error', status: 502 }, 'it answered 502: Server Error.'],
    [true, 'error', { refused: 'ECONNRESET', status: 0 }, 'it did not answer: ECONNRESET.'],
    [true, 'error', { refused: 'API rate limit exceeded', status: 403 }, 'it answered 403: API rate limit exceeded.'],
  ] as const)('that GitHub refuses is, where %j is wanted, an %s: %j', async (wanted, level, answer, words) => {
    const { problems } = await attested({ wanted, answer })
    expect(problems).toMatchObject([{ code: 'provenance-refused', level }])
    expect(problems[0]?.message).toContain(words)
    expect(problems[0]?.fix).toContain(
      level === 'warning' ? 'published without build provenance' : 'nothing was uploaded',
    )
  })

  test.each([
    [true, 'error'],
    ['if-available', 'warning'],
  ] as const)('that cannot be signed is, where %j is wanted, an %s, and nothing is stored', async (wanted, level) => {
    const { bundles, problems } = await attested({ wanted, sigstore: { faults: ['rekor:503@1+'] } })
    expect(bundles).toEqual([])
    expect(problems).toMatchObject([{ code: 'attestation-sigstore-down', level }])
  })

  test.each([
    [{ visibility: 'private' } as const, files, 'none, because the repository is private'],
    [{ wanted: false } as const, files, 'none, because `attestations` is `false`.'],
    [{ claims: { ...jobClaims(), run_attempt: '' } }, files, "none, because the job's OIDC token lacks run_attempt."],
    [{}, [], 'nothing to sign.'],
  ])('with %j asks nobody', async (differs, subjects, words) => {
    const { problems, requests, ...rest } = await attested(differs, subjects)
    expect(rest.words).toContain(`Build provenance: ${words}`)
    expect([rest.stored, problems, requests, rest.bundles]).toEqual([[], [], [], []])
  })
})
