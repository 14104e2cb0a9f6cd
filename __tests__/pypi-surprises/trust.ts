import { expect } from '@jest/globals'
import { attestationVerifier } from '../../rehearsal/handlers/pypi/attested/verifier.ts'
import { trustedRoot } from '../../rehearsal/handlers/sigstore/trusted-root.ts'
import { eligibility } from '../../src/attest/eligibility.ts'
import { forgeries, withCase } from '../attest/forgeries.ts'
import { ask, jsonOf, mintRequest, octo, stageJwt, stagePypi, stageTime } from '../make/pypi-stage.ts'
import { makeWheel } from '../make/wheel.ts'
import { posted, sent, stored, type Surprise } from './row.ts'

/** About trusted publishing and attestations. */
export const trustSurprises: readonly Surprise[] = [
  {
    what: 'With a reusable workflow the token can be minted and every attestation is refused: they are off, with a warning.',
    holds: async () => {
      const job = 'octo/demo/.github/workflows/publish.yml@refs/tags/v1.0'
      const run = { repository: 'octo/demo', ref: 'refs/tags/v1.0', sha: undefined }
      const claims = { ...run, workflowRef: job.replace('publish', 'release'), jobWorkflowRef: job }
      const facts = {
        registry: 'pypi',
        credential: 'trusted',
        hasToken: false,
        visibility: 'public',
        wanted: true,
      } as const
      expect(eligibility({ ...facts, claims })).toMatchObject({ attest: false, problem: { level: 'warning' } })
      expect(eligibility({ ...facts, claims: { ...claims, workflowRef: job } })).toEqual({ attest: true })
      await Promise.resolve()
    },
    also: [
      [
        'e2e/attestations.test.ts',
        'in a workflow of the same repository that another one calls warns, and publishes without',
      ],
    ],
  },
  {
    what: 'A JWT mints once, and what it minted lives for 900 seconds.',
    holds: async () => {
      const state = stagePypi({ projects: [{ name: 'demo', publishers: [octo] }] })
      const mint = () => ask(state, mintRequest({ token: stageJwt() }))
      expect(jsonOf(await mint())).toMatchObject({ success: true, expires: stageTime / 1000 + 900 })
      expect(jsonOf(await mint())).toMatchObject({ errors: [{ code: 'invalid-reuse-token' }] })
    },
    also: [
      ['publish/session.test.ts', 'is tried with a fresh token of the job each time nobody answered'],
      ['publish/session.test.ts', 'is minted anew when the registry says that it has run out'],
    ],
  },
  {
    what: 'With a pending publisher the mint makes the project: a dry run that mints is none.',
    holds: async () => {
      const state = stagePypi({ pending: [{ ...octo, project: 'demo' }] })
      expect(state.projects.has('demo')).toBe(false)
      expect((await ask(state, mintRequest({ token: stageJwt() }))).status).toBe(200)
      expect([state.projects.has('demo'), state.pending]).toEqual([true, []])
    },
    also: [['e2e/dry-run.test.ts', 'with the permissions of a publish mints nothing either']],
  },
  {
    what: 'Attestations must be of the public-good Sigstore, with an inclusion promise of Rekor v1.',
    holds: async () => {
      const said = (title: string): Promise<string | undefined> => {
        const forgery = forgeries.find((each) => each.title === title)
        if (forgery === undefined) throw new Error(`no forgery ${title}`)
        return withCase(forgery, async ({ attestation, publisher, ...file }, sigstore) => {
          const verify = attestationVerifier(trustedRoot(sigstore))
          return verify(attestation, { ...file, publisher: { ...publisher, ownerId: '1' } })
        })
      }
      expect(await said('nothing at all')).toBeUndefined()
      await expect(said('no promise of the log')).rejects.toThrow('bundle must contain an inclusion promise')
      expect(await said('an entry of another kind')).toBeDefined()
    },
    also: [
      [
        'attest/rekor.test.ts',
        'is proposed as a dsse entry with the envelope as text and the certificate as base64 of PEM',
      ],
      ['attest/attest.test.ts', 'makes what PyPI verifies, for each file its own'],
    ],
  },
  {
    what: 'Attestations beside the files trip the next run: they are kept in memory and go along with the form.',
    holds: async () => {
      const attested = { fields: { attestations: '[]' } }
      expect(await posted(makeWheel(), attested)).toContain(
        'Attestations are only supported when using Trusted Publishing',
      )
      const { results } = await sent([makeWheel()])
      expect(results).toEqual([stored])
    },
    also: [
      ['attest/attest.test.ts', 'gives exactly the parts of PEP 740, in standard base64'],
      ['registries/pypi/upload.test.ts', 'go along with a credential of trusted publishing'],
    ],
  },
]
