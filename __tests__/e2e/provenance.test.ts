import { describe, expect, test } from '@jest/globals'
import { built, hashOf } from './project.ts'
import { known } from './public-index.ts'
import { type Release, withRelease } from './release.ts'
import { publishing } from './stage.ts'

const { core, crate, wheel, sdist } = built
const all = [core, crate, wheel, sdist]
const { attestations: _, ...silent } = publishing
/** Before the provenance is stored the release is drafted, with four files. */
const tries = [7, 8, 9, 10]

interface Statement {
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[]
  readonly predicate: { readonly runDetails: { readonly metadata: { readonly invocationId: string } } }
}

/** The statements that GitHub has stored. */
const statements = ({ world }: Release): readonly Statement[] =>
  world.services().github.attestations.map(({ bundle }) => {
    const { dsseEnvelope } = bundle as { dsseEnvelope: { payload: string } }
    return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as Statement
  })

const uploads = ({ world }: Release): number => {
  const { crates, pypi } = world.services()
  return crates.published.length + pypi.uploads.length
}

/** Of each file: its outcome, and whether GitHub was seen to list its provenance. */
function receiptOf(outputs: Readonly<Record<string, string>>) {
  const { files, provenance } = JSON.parse(outputs['receipt'] ?? '{"files":[]}') as {
    files: readonly { outcome: string; provenance?: boolean }[]
    provenance?: readonly string[]
  }
  return { files: files.map((each) => [each.outcome, each.provenance]), provenance }
}

describe('publish', () => {
  test('stores one statement about crates, wheel and sdist with GitHub, and finds it by the digest of each', async () => {
    await withRelease({}, async (release) => {
      const end = await release.publish()
      expect(end).toMatchObject({ exitCode: 0, told: [] })
      const [statement, ...more] = statements(release)
      expect(more).toEqual([])
      expect(statement?.subject).toEqual(all.map((each) => ({ name: each.filename, digest: { sha256: hashOf(each) } })))
      expect(statement?.predicate.runDetails.metadata.invocationId).toBe(
        `https://github.com/octo-org/octo-repo/actions/runs/${release.run.runId}/attempts/1`,
      )
      const [stored] = release.world.services().github.attestations
      const page = `https://github.com/octo-org/octo-repo/attestations/${stored?.id}`
      expect(receiptOf(end.outputs)).toEqual({
        files: all.map(() => ['uploaded', true]),
        provenance: [page],
      })
      expect(end.log).toContain(`Build provenance: 4 files in ${page}`)
      expect(end.summary).toContain(`Build provenance: ${page}`)
      expect(release.world.services().sigstore.issued).toHaveLength(1)
    })
  })

  test('without `attestations: write` publishes, and warns with the YAML to add', async () => {
    await withRelease({}, async (release) => {
      const end = await release.publish({ permissions: silent })
      expect(end).toMatchObject({ exitCode: 0, outputs: { published: 'true' } })
      expect(end.told).toEqual([
        expect.stringMatching(
          /^warning provenance-permission: .* answered 403: Resource not accessible by integration\. .*\n.*\n\s+permissions:\n\s+attestations: write/,
        ),
      ])
      expect(receiptOf(end.outputs)).toEqual({ files: all.map(() => ['uploaded', undefined]), provenance: undefined })
    })
  })

  test('that GitHub does not store stops before the first upload', async () => {
    await withRelease({ faults: ['github:500@7+'] }, async (release) => {
      const end = await release.publish()
      expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
      expect(end.told).toEqual([expect.stringContaining('error provenance-refused: ')])
      expect(uploads(release)).toBe(0)
      expect(end.wire.acts.filter((each) => /mint|trusted_publishing/.test(each))).toEqual([])
    })
  })

  test('that GitHub does not store goes on where that is allowed', async () => {
    await withRelease({ faults: tries.map((nth) => `github:500@${nth}`) }, async (release) => {
      const end = await release.publish({ with: { attestations: 'if-available' } })
      expect(end).toMatchObject({ exitCode: 0, outputs: { published: 'true' } })
      expect(end.told).toEqual([expect.stringContaining('warning provenance-refused: ')])
      expect(uploads(release)).toBe(4)
    })
  })

  test('attests what it uploads, and not what is there already', async () => {
    const index = { ...known, rust: { ...known.rust, 'tally-core': { '0.2.0': hashOf(core) } } }
    await withRelease({ index }, async (release) => {
      const end = await release.publish()
      expect(end).toMatchObject({ exitCode: 0, told: [] })
      expect(statements(release).map((each) => each.subject.map(({ name }) => name))).toEqual([
        [crate, wheel, sdist].map((each) => each.filename),
      ])
      expect(receiptOf(end.outputs).files).toEqual([
        ['already-there', undefined],
        ['uploaded', true],
        ['uploaded', true],
        ['uploaded', true],
      ])
    })
  })

  test('with `attestations: false` asks neither Sigstore nor GitHub for any', async () => {
    await withRelease({}, async (release) => {
      const end = await release.publish({ with: { attestations: 'false' }, permissions: silent })
      expect(end).toMatchObject({ exitCode: 0, told: [] })
      expect([...end.wire.acts, ...end.wire.reads].filter((each) => /sigstore|\/attestations/.test(each))).toEqual([])
      expect(end.log).toContain('Build provenance: none, because `attestations` is `false`.')
    })
  })

  test('signs provenance where PyPI takes no attestation, as of a release by token', async () => {
    const token = `pypi-${'p'.repeat(40)}`
    const stranger = { owner: 'somebody', repository: 'octo-repo', ownerId: '1', workflow: 'release.yml' }
    const pypi = { assumePublisher: stranger, tokens: [{ token, scope: 'user' }] }
    await withRelease({ pypi }, async (release) => {
      const called = { ref: `octo-org/octo-repo/.github/workflows/ship.yml@${release.run.ref}`, sha: release.run.sha }
      const end = await release.publish({ called, with: { 'pypi-token': token }, secrets: [token] })
      expect(end.log).toContainEqual(expect.stringMatching(/^Attestations: none, because /))
      expect(statements(release)).toHaveLength(1)
    })
  })
})

describe('dry-run', () => {
  test.each([
    [
      {},
      'Build provenance: 4 files to sign and to store on GitHub. The publishing job needs `attestations: write` for it.',
    ],
    [{ attestations: 'false' }, 'Build provenance: none, because `attestations` is `false`.'],
  ])('with %j foretells: %s', async (inputs, words) => {
    await withRelease({}, async ({ dryRun }) => {
      const end = await dryRun({ with: inputs })
      expect(end.log).toContain(words)
      expect(end.summary).toContain(words)
      expect(end.wire.acts).toEqual([])
    })
  })
})
