import { describe, expect, test } from '@jest/globals'
import { built, hashOf, type StagedRow } from './project.ts'
import { known } from './public-index.ts'
import { withRelease } from './release.ts'
import { looking } from './wire.ts'

const onTag =
  'warning dry-run-on-tag: This was a dry run: v0.2.0 was not published.\nFix: To publish, run the step `publish` with `live: true`.'

describe('dry-run', () => {
  test('needs no permission and no secret, changes nothing, and warns on a tag that nothing was published', async () => {
    await withRelease({}, async ({ dryRun, world }) => {
      const end = await dryRun()
      expect(end).toMatchObject({ exitCode: 0, conclusion: 'success', outputs: { published: 'false', tag: 'v0.2.0' } })
      expect(end.told).toEqual([
        'warning id-token-missing: A live run would be refused: The job has no OIDC token for crates.io (or the input `crates-token`) and PyPI (or the input `pypi-token`).\nFix: Add to the publishing job:\n    permissions:\n      id-token: write\n      contents: write',
        onTag,
      ])
      expect(end.wire).toEqual({
        reads: [...looking, 'GET api.github.com/repos/octo-org/octo-repo/releases'].sort(),
        acts: [],
      })
      expect(world.services().identity.issued).toEqual([])
      expect(end.post?.exitCode).toBe(0)
    })
  })

  test('tells of each file where it would go', async () => {
    await withRelease({}, async ({ dryRun }) => {
      const end = await dryRun()
      const log = end.log.join('\n')
      for (const [file, where] of [
        [built.core, 'https://crates.io'],
        [built.crate, 'https://crates.io'],
        [built.wheel, 'https://pypi.org'],
        [built.sdist, 'https://pypi.org'],
      ] as const) {
        expect(log).toMatch(new RegExp(`^${file.filename} +\\d+ B +${where} +upload$`, 'm'))
        expect(end.summary).toContain(`\`${hashOf(file)}\``)
      }
      expect(log).toContain('Dry run: nothing was uploaded, and v0.2.0 is not published.')
    })
  })

  test('with the permissions of a publish mints nothing either', async () => {
    await withRelease({}, async ({ publish, world }) => {
      const end = await publish({ with: { step: 'dry-run', live: '' } })
      expect(end).toMatchObject({ exitCode: 0, told: [onTag] })
      expect(end.wire.acts).toEqual([])
      expect(world.services().identity.issued).toEqual([])
    })
  })

  test('with `live: true` is still a dry run', async () => {
    await withRelease({}, async ({ publish, world }) => {
      const end = await publish({ with: { step: 'dry-run' } })
      expect(end.wire.acts).toEqual([])
      expect([world.services().crates.published, world.services().pypi.uploads]).toEqual([[], []])
      expect(end.outputs['published']).toBe('false')
    })
  })

  test('on a branch is green, and says what a live run would lack', async () => {
    const run = { ref: 'refs/heads/main', event: 'schedule' }
    await withRelease({ run }, async ({ publish }) => {
      const end = await publish({ with: { step: 'dry-run', live: '' } })
      expect(end.exitCode).toBe(0)
      expect(end.told.map((each) => each.split('\n')[0])).toEqual([
        'warning event-refused: A live run would be refused: The event schedule cannot publish.',
        'warning tag-missing: A live run would be refused: The run is on refs/heads/main, and a live release needs a tag.',
      ])
      expect(end.log.join('\n')).toContain('Dry run: nothing was uploaded.')
    })
  })

  test('of a private repository is green', async () => {
    await withRelease({ visibility: 'private', run: { repository: { visibility: 'private' } } }, async ({ dryRun }) => {
      const end = await dryRun({ permissions: { contents: 'read' } })
      expect(end.exitCode).toBe(0)
      expect(end.told[0]).toContain(
        'warning repository-private: A live run would be refused: The repository is not public: GitHub’s API says private, the event says private.',
      )
      expect(end.wire.acts).toEqual([])
    })
  })

  test('finds a new crate that trusted publishing cannot create', async () => {
    const index = { ...known, rust: { 'tally-core': { '0.1.0': '1'.repeat(64) } } }
    await withRelease({ index }, async ({ publish }) => {
      const end = await publish({ with: { step: 'dry-run', live: '' } })
      expect(end.exitCode).toBe(0)
      expect(end.told[0]).toBe(
        'warning crate-new-needs-token: A live run would be refused: crates.io does not know tally yet, and trusted publishing cannot create a crate.\nFix: Publish the first version with a token of scope `publish-new` in the input `crates-token`, then add the trusted publisher on crates.io.',
      )
    })
  })

  test('without a tag is green where the version of the manifests is out already, with other bytes', async () => {
    const index = { ...known, python: { tally: { [built.wheel.filename]: 'c'.repeat(64) } } }
    const run = { ref: 'refs/pull/7/merge', event: 'pull_request' }
    await withRelease({ run, index }, async ({ dryRun }) => {
      const end = await dryRun()
      expect({ exitCode: end.exitCode, told: end.told.map((each) => each.split(': ').slice(0, 2).join(': ')) }).toEqual(
        {
          exitCode: 0,
          told: expect.arrayContaining(['warning registry-file-differs: A live run would be refused']),
        },
      )
      expect(end.log.join('\n')).toContain('Dry run: nothing was uploaded.')
    })
  })

  test('is red where a release would be refused whoever ran it, and tells all of it at once', async () => {
    const rows = ([crates, ...others]: readonly StagedRow[]): readonly StagedRow[] =>
      crates === undefined
        ? others
        : [{ ...crates, files: { ...crates.files, 'x.crate': Buffer.from('x') } }, ...others]
    const index = { ...known, python: { tally: { [built.wheel.filename]: 'c'.repeat(64) } } }
    await withRelease({ rows, index }, async ({ dryRun }) => {
      const end = await dryRun()
      expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
      expect(end.told.map((each) => each.split(':')[0])).toEqual([
        'error artifact-altered',
        'error registry-file-differs',
        'warning id-token-missing',
      ])
      expect(end.log.join('\n')).toContain('Dry run: a release would be refused.')
      expect(end.wire.acts).toEqual([])
    })
  })
})
