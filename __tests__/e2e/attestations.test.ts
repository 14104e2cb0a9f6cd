import { describe, expect, test } from '@jest/globals'
import { built, hashOf } from './project.ts'
import { known } from './public-index.ts'
import { withRelease } from './release.ts'
import type { Played } from './stage.ts'
import { drafting, storingReceipt } from './wire.ts'

const { core, crate, wheel, sdist } = built
const python = [wheel, sdist]

/** What the receipt says of each file: its outcome, and whether its attestation was seen. */
function receiptOf({ outputs }: Played): unknown {
  const { files } = JSON.parse(outputs['receipt'] ?? '{"files":[]}') as {
    files: readonly { filename: string; outcome: string; attested?: boolean }[]
  }
  return Object.fromEntries(files.map(({ filename, outcome, attested }) => [filename, [outcome, attested]]))
}

const onSigstore = ({ wire }: Played): readonly string[] =>
  wire.acts.filter((each) => /sigstore/.test(each)).map((each) => each.replace(/^(\S+ )[^/]*\//, '$1'))

describe('publish', () => {
  test('signs what it uploads to PyPI, which verifies it, and sees it there', async () => {
    await withRelease({}, async ({ publish, world }) => {
      const end = await publish()
      expect(end).toMatchObject({ exitCode: 0, told: [] })
      const { pypi, sigstore } = world.services()
      expect(
        pypi.uploads.map(({ filename, provenance }) => [
          filename,
          provenance?.publisher,
          provenance?.attestations.map(subjectOf),
        ]),
      ).toEqual(
        python.map((each) => [
          each.filename,
          expect.objectContaining({ repository: 'octo-org/octo-repo', workflow: 'release.yml' }),
          [[{ name: each.filename, digest: { sha256: hashOf(each) } }]],
        ]),
      )
      expect(sigstore.issued).toHaveLength(1)
      expect(receiptOf(end)).toEqual({
        [core.filename]: ['uploaded', undefined],
        [crate.filename]: ['uploaded', undefined],
        [wheel.filename]: ['uploaded', true],
        [sdist.filename]: ['uploaded', true],
      })
      expect(end.summary.match(/✅ attested/g)).toHaveLength(2)
      expect(end.log).toContain('Attestations: 2 files signed.')
    })
  })

  test.each([
    ['the log', 'rekor:503@1+', 'rekor.sigstore.dev/api/v1/log/entries'],
    ['the certificate authority', 'fulcio:500@1+', 'fulcio.sigstore.dev/api/v2/signingCert'],
  ])('with %s down uploads and mints nothing, and keeps the draft', async (_title, fault, where) => {
    await withRelease({ faults: [fault] }, async ({ publish, world }) => {
      const end = await publish()
      expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
      expect(end.told).toEqual([
        expect.stringContaining(`error attestation-sigstore-down: https://${where} answered 50`),
      ])
      expect(end.told[0]).toContain('`attestations: if-available` publishes without them instead.')
      expect(end.wire.acts.filter((each) => !each.includes('sigstore'))).toEqual([
        'GET issuer/idtoken?audience=release-action',
        ...drafting,
        ...storingReceipt,
      ])
      const { crates, pypi, github } = world.services()
      expect([crates.published, crates.minted.size, pypi.uploads, pypi.mintedTokens.size]).toEqual([[], 0, [], 0])
      expect([...github.releases.values()]).toMatchObject([{ draft: true }])
      expect(Object.values(receiptOf(end) as object)).toEqual(Array.from({ length: 4 }, () => ['not-tried', undefined]))
    })
  })

  test('with the log down publishes without attestations where that is allowed, and warns', async () => {
    await withRelease({ faults: ['rekor:503@1+'] }, async ({ publish, world }) => {
      const end = await publish({ with: { attestations: 'if-available' } })
      expect(end).toMatchObject({ exitCode: 0, outputs: { published: 'true' } })
      expect(end.told).toEqual([expect.stringContaining('warning attestation-sigstore-down: ')])
      expect(world.services().pypi.uploads.map((each) => each.provenance)).toEqual([undefined, undefined])
      expect(receiptOf(end)).toMatchObject({ [wheel.filename]: ['uploaded', undefined] })
    })
  })

  test('signs at the second try where the log has a bad moment', async () => {
    await withRelease({ faults: ['rekor:502@1', 'rekor:502-after-store@2'] }, async ({ publish }) => {
      const end = await publish()
      expect(end).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      expect(receiptOf(end)).toMatchObject({
        [wheel.filename]: ['uploaded', true],
        [sdist.filename]: ['uploaded', true],
      })
    })
  })

  test('asks Sigstore for nothing where nobody wants attestations', async () => {
    await withRelease({}, async ({ publish, world }) => {
      const end = await publish({ with: { attestations: 'false' } })
      expect(end).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      expect(onSigstore(end)).toEqual([])
      expect(end.log).toContain('Attestations: none, because `attestations` is `false`.')
      expect(world.services().pypi.uploads.map((each) => each.provenance)).toEqual([undefined, undefined])
    })
  })

  test('signs what is not there yet, and nothing else', async () => {
    const index = { ...known, python: { tally: { [wheel.filename]: hashOf(wheel) } } }
    await withRelease({ index }, async ({ publish }) => {
      const end = await publish()
      expect(end).toMatchObject({ exitCode: 0, told: [] })
      // one for PyPI, and one for GitHub about all that is uploaded
      expect(onSigstore(end).filter((each) => each.endsWith('/entries'))).toHaveLength(2)
      expect(receiptOf(end)).toMatchObject({
        [wheel.filename]: ['already-there', undefined],
        [sdist.filename]: ['uploaded', true],
      })
    })
  })

  test('in a workflow of the same repository that another one calls warns, and publishes without', async () => {
    const run = (ref: string, sha: string) => ({
      ref: `octo-org/octo-repo/.github/workflows/publish.yml@${ref}`,
      sha,
    })
    const pypi = { assumePublisher: { ...publisher, workflow: 'publish.yml' } }
    await withRelease({ pypi }, async (release) => {
      const { world } = release
      const end = await release.publish({ called: run(release.run.ref, release.run.sha) })
      expect(end).toMatchObject({ exitCode: 0, outputs: { published: 'true' } })
      expect(end.told).toEqual([
        expect.stringContaining(
          'warning attestations-off: The files are published without attestations: `octo-org/octo-repo/.github/workflows/release.yml@refs/tags/v0.2.0` calls `octo-org/octo-repo/.github/workflows/publish.yml@',
        ),
      ])
      // GitHub takes the build provenance all the same
      expect(onSigstore(end).filter((each) => each.endsWith('/entries'))).toHaveLength(1)
      expect(world.services().pypi.uploads.map((each) => each.provenance)).toEqual([undefined, undefined])
    })
  })

  test('in a workflow of another repository is refused before anything is drafted', async () => {
    await withRelease({}, async ({ publish, world }) => {
      const called = { ref: 'shared/workflows/.github/workflows/publish.yml@v1', sha: '2'.repeat(40) }
      const end = await publish({ called })
      expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
      expect(end.told).toEqual([
        expect.stringContaining(
          'error reusable-workflow-foreign: The publishing job stands in `shared/workflows/.github/workflows/publish.yml@v1`',
        ),
      ])
      expect(end.wire.acts).toEqual(['GET issuer/idtoken?audience=release-action'])
      expect(world.services().github.releases.size).toBe(0)
    })
  })

  test('in a workflow of another ref is refused before anything is drafted, with the line to write', async () => {
    await withRelease({}, async ({ publish, world }) => {
      const called = { ref: 'octo-org/octo-repo/.github/workflows/publish.yml@refs/heads/main', sha: '2'.repeat(40) }
      const end = await publish({ called })
      expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
      expect(end.told).toEqual([
        expect.stringContaining(
          'error reusable-workflow-ref: The publishing job stands in `octo-org/octo-repo/.github/workflows/publish.yml@refs/heads/main`',
        ),
      ])
      expect(end.log.join('\n')).toContain('`uses: ./.github/workflows/publish.yml`')
      expect(end.wire.acts).toEqual(['GET issuer/idtoken?audience=release-action'])
      expect(world.services().github.releases.size).toBe(0)
    })
  })

  test('that falls back to the token sends no attestation, which PyPI would refuse, and says so', async () => {
    const token = `pypi-${'p'.repeat(40)}`
    const pypi = {
      assumePublisher: { ...publisher, owner: 'somebody' },
      tokens: [{ token, scope: 'user' }],
    }
    await withRelease({ pypi }, async ({ publish, world }) => {
      const end = await publish({ with: { 'pypi-token': token }, secrets: [token] })
      expect(end).toMatchObject({ exitCode: 0, outputs: { published: 'true' } })
      expect(end.told.map((each) => each.split(':')[0])).toEqual([
        'warning trusted-publisher-missing',
        'warning attestations-off',
      ])
      expect(world.services().pypi.uploads.map((each) => each.provenance)).toEqual([undefined, undefined])
      expect(receiptOf(end)).toMatchObject({ [wheel.filename]: ['uploaded', undefined] })
    })
  })

  test('shows PyPI’s words where it refuses an attestation', async () => {
    const pypi = { verifyAttestation: () => 'expected JSON envelope' }
    await withRelease({ pypi }, async ({ publish, world }) => {
      const end = await publish()
      expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
      expect(end.told).toEqual([
        expect.stringContaining(
          `answered 400 to ${wheel.filename}: Invalid attestations supplied during upload: Could not verify the uploaded artifact using the included attestation: Verification failed: expected JSON envelope`,
        ),
      ])
      expect(world.services().pypi.uploads).toEqual([])
      expect(receiptOf(end)).toMatchObject({
        [wheel.filename]: ['failed', undefined],
        [sdist.filename]: ['not-tried', undefined],
      })
    })
  })
})

describe('dry-run', () => {
  test.each([
    [{}, 'Attestations: 2 files to sign.'],
    [{ attestations: 'false' }, 'Attestations: none, because `attestations` is `false`.'],
    [
      { 'pypi-url': 'https://pypi.org/legacy/' },
      'Attestations: none, because only PyPI and TestPyPI take attestations.',
    ],
  ])('with %j says whether it would attest: %s', async (inputs, words) => {
    await withRelease({}, async ({ dryRun }) => {
      const end = await dryRun({ with: inputs })
      expect(end.log).toContain(words)
      expect(end.summary).toContain(words)
      expect(onSigstore(end)).toEqual([])
    })
  })
})

const publisher = { owner: 'octo-org', repository: 'octo-repo', ownerId: '576668318', workflow: 'release.yml' }

function subjectOf(attestation: unknown): unknown {
  const { envelope } = attestation as { envelope: { statement: string } }
  return (JSON.parse(Buffer.from(envelope.statement, 'base64').toString()) as { subject: unknown }).subject
}
