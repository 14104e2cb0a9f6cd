import { describe, expect, test } from '@jest/globals'
import { moveRef } from '../../rehearsal/handlers/github/state.ts'
import { filesIn } from './artifact.ts'
import { built, hashOf } from './project.ts'
import { known } from './public-index.ts'
import { withRelease } from './release.ts'
import { attesting, drafting, fetching, inventory, looking, readingBack, storingReceipt } from './wire.ts'

describe('publish', () => {
  test('uploads what was built to both registries by trusted publishing, and publishes the GitHub Release', async () => {
    await withRelease({}, async ({ publish, world }) => {
      const end = await publish()
      expect(end).toMatchObject({ exitCode: 0, conclusion: 'success', told: [], orphans: [] })
      expect(end.outputs).toMatchObject({
        tag: 'v0.2.0',
        version: '0.2.0',
        published: 'true',
        'release-url': 'https://github.com/octo-org/octo-repo/releases/tag/v0.2.0',
      })
      const { crates, pypi, testpypi, github, artifacts } = world.services()
      expect(crates.published.map(({ crate, sha256, by }) => [crate, sha256, by.kind])).toEqual([
        ['tally-core', hashOf(built.core), 'trusted'],
        ['tally', hashOf(built.crate), 'trusted'],
      ])
      expect(pypi.uploads.map(({ filename, sha256, uploadedBy }) => [filename, sha256, uploadedBy])).toEqual([
        [built.wheel.filename, hashOf(built.wheel), expect.stringContaining('octo-org/octo-repo')],
        [built.sdist.filename, hashOf(built.sdist), expect.stringContaining('octo-org/octo-repo')],
      ])
      expect(testpypi.uploads).toEqual([])
      const [release, ...more] = [...github.releases.values()]
      expect(more).toEqual([])
      expect(release).toMatchObject({ tag: 'v0.2.0', draft: false, prerelease: false })
      expect(release?.body).toMatch(/^Counts faster\.\n\n<details>\n<summary>Verify the files<\/summary>\n/)
      expect(release?.body).toMatch(/\ngh attestation verify tally-core-0\.2\.0\.crate --repo octo-org\/octo-repo\n/)
      expect(release?.assets.map(({ name, sha256 }) => [name, sha256])).toEqual([
        ...[built.core, built.crate, built.wheel, built.sdist].map((each) => [each.filename, hashOf(each)]),
        ['SHA256SUMS', expect.any(String)],
      ])
      expect(release?.assets.at(-1)?.bytes.toString().split('\n').sort()).toEqual(
        [
          '',
          ...[built.core, built.crate, built.wheel, built.sdist].map((each) => `${hashOf(each)}  ${each.filename}`),
        ].sort(),
      )
      expect(filesIn(artifacts, 'release-action-receipt-1')['receipt.json']).toBe(
        `${JSON.stringify(JSON.parse(end.outputs['receipt'] ?? ''), null, 2)}\n`,
      )
    })
  })

  test('asks, drafts, mints, uploads, revokes and publishes in this order, and asks for nothing else', async () => {
    await withRelease({}, async ({ publish, world }) => {
      const { wire, state, log } = await publish()
      expect(wire.acts).toEqual([
        'GET issuer/idtoken?audience=release-action',
        ...drafting,
        ...attesting,
        'GET issuer/idtoken?audience=crates.io',
        'POST crates.io/api/v1/trusted_publishing/tokens',
        'GET issuer/idtoken?audience=pypi',
        'POST upload.pypi.org/_/oidc/mint-token',
        'PUT crates.io/api/v1/crates/new',
        'PUT crates.io/api/v1/crates/new',
        'DELETE crates.io/api/v1/trusted_publishing/tokens',
        'POST upload.pypi.org/legacy/',
        'POST upload.pypi.org/legacy/',
        'POST upload.pypi.org/_/oidc/burn-token',
        'PATCH api.github.com/repos/octo-org/octo-repo/releases/ID',
        ...storingReceipt,
      ])
      expect(wire.reads).toEqual(
        [
          ...looking,
          'GET api.github.com/repos/octo-org/octo-repo/releases',
          'GET upload.pypi.org/_/oidc/audience',
          ...inventory,
          'GET index.crates.io/config.json',
          'GET static.crates.io/crates/tally-core/0.2.0/download',
          'GET static.crates.io/crates/tally/0.2.0/download',
          ...readingBack,
        ].sort(),
      )
      expect(world.services().crates.minted.size).toBe(0)
      const { mintedTokens, burnedTokens } = world.services().pypi
      expect([...burnedTokens]).toEqual([...mintedTokens.keys()])
      expect(state).toEqual({ minted: '' })
      expect(log.at(-1)).toBe('No credential was left behind.')
    })
  })

  test('leaves a receipt that says of each file what became of it', async () => {
    await withRelease({}, async ({ publish, run }) => {
      const receipt: unknown = JSON.parse((await publish()).outputs['receipt'] ?? '')
      const place = (file: (typeof built)[keyof typeof built]) => ({
        filename: file.filename,
        kind: file.kind,
        name: file.name,
        version: '0.2.0',
        sha256: hashOf(file),
        size: file.bytes.length,
        outcome: 'uploaded',
        verified: true,
        provenance: true,
      })
      const crate = { registry: 'crates.io' }
      const python = { registry: 'pypi', attested: true, page: 'https://pypi.org/project/tally/0.2.0/' }
      expect(receipt).toEqual({
        schema: 1,
        tag: 'v0.2.0',
        version: '0.2.0',
        commit: run.sha,
        repository: 'octo-org/octo-repo',
        run: { id: String(run.runId), attempt: 1, actor: 'octocat' },
        started: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        finished: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        complete: true,
        files: [
          { ...place(built.core), ...crate, page: 'https://crates.io/crates/tally-core/0.2.0' },
          { ...place(built.crate), ...crate, page: 'https://crates.io/crates/tally/0.2.0' },
          { ...place(built.wheel), ...python },
          { ...place(built.sdist), ...python },
        ],
        provenance: [expect.stringMatching(/^https:\/\/github\.com\/octo-org\/octo-repo\/attestations\/\d+$/)],
        release: { url: 'https://github.com/octo-org/octo-repo/releases/tag/v0.2.0', draft: false },
      })
    })
  })

  test('follows an annotated tag to its commit', async () => {
    await withRelease({}, async ({ publish, world, run }) => {
      moveRef({ ref: run.ref, commit: run.sha, message: 'Release 0.2.0' }, world.services().github)
      const end = await publish()
      expect(end).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      expect(end.wire.reads).toContain('GET api.github.com/repos/octo-org/octo-repo/git/tags/SHA')
    })
  })

  test('makes a new crate with the given token, and uses trusted publishing for the rest', async () => {
    const token = `cio${'k'.repeat(32)}`
    const differs = {
      index: { ...known, rust: { 'tally-core': { '0.1.0': '1'.repeat(64) } } },
      crates: { tokens: [{ token, verifiedEmail: true, scopes: ['publish-new'], user: 'ada' }] },
    } as const
    await withRelease(differs, async ({ publish, world }) => {
      const end = await publish({ with: { 'crates-token': token }, secrets: [token] })
      expect(end).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      const { published, created } = world.services().crates
      expect(published.map(({ crate, by }) => [crate, by.kind])).toEqual([
        ['tally-core', 'trusted'],
        ['tally', 'token'],
      ])
      expect([...created]).toEqual([['tally', 'ada']])
    })
  })

  test('takes what the registries have with the same bytes as done, and mints nothing', async () => {
    const index = {
      python: {
        tally: { [built.wheel.filename]: hashOf(built.wheel), [built.sdist.filename]: hashOf(built.sdist) },
      },
      rust: { tally: { '0.2.0': hashOf(built.crate) }, 'tally-core': { '0.2.0': hashOf(built.core) } },
    }
    await withRelease({ index }, async ({ publish, world }) => {
      const end = await publish()
      expect(end).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      expect(outcomes(end.outputs['receipt'])).toEqual(Array.from({ length: 4 }, () => ['already-there', true]))
      expect(end.wire.acts).toEqual([
        'GET issuer/idtoken?audience=release-action',
        ...drafting,
        'PATCH api.github.com/repos/octo-org/octo-repo/releases/ID',
        ...storingReceipt,
      ])
      expect(end.wire.reads).toEqual(expect.arrayContaining([...fetching]))
      expect(world.services().pypi.uploads).toEqual([])
    })
  })
})

function outcomes(receipt: string | undefined): unknown {
  const { files } = JSON.parse(receipt ?? '{}') as { files: { outcome: string; verified: boolean }[] }
  return files.map(({ outcome, verified }) => [outcome, verified])
}
