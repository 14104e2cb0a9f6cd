import { describe, expect, test } from '@jest/globals'
import { rowArtifact } from '../../src/artifacts/names.ts'
import { recordName } from '../../src/model/record.ts'
import { newJob } from '../../rehearsal/job-facts.ts'
import { makeCrate } from '../make/crate.ts'
import { storeArtifact } from './artifact.ts'
import { built, hashOf, stagedRows } from './project.ts'
import { playPlan, type Release, withRelease } from './release.ts'
import { changedRun } from './stage.ts'

const { core, wheel } = built
const day = 86_400_000

describe('a run whose jobs are all run again', () => {
  test('takes over what the first attempt built of the same commit, and builds nothing', async () => {
    await withRelease({}, async ({ play, run, plan, world }) => {
      const before = world.services().artifacts.artifacts.length
      const end = await play({
        with: { step: 'build', target: 'crates', plan },
        run: changedRun(run, { runAttempt: 2 }),
        permissions: { contents: 'read', actions: 'read' },
      })
      expect(end).toMatchObject({ exitCode: 0, told: [] })
      expect(end.log).toContain('crates: attempt 1 built these files of the same commit; they are taken as they are.')
      expect(end.wire.acts).toEqual([])
      expect(world.services().artifacts.artifacts).toHaveLength(before)
    })
  })

  test('publishes the bytes of the first attempt, though the second one left others', async () => {
    await withRelease({}, async ({ publish, run, world }) => {
      const second = changedRun(run, { runAttempt: 2 })
      const other = makeCrate('tally-core', '0.2.0', { package: { description: 'Built again' } })
      const [row] = stagedRows('v0.2.0', run.sha)
      if (row === undefined) throw new Error('no row')
      const files = row.record.files.map((each) =>
        each.filename === core.filename ? { ...each, sha256: hashOf({ bytes: other }), size: other.length } : each,
      )
      const record = Buffer.from(JSON.stringify({ ...row.record, files, run: { ...row.record.run, attempt: 2 } }))
      const job = newJob(second, Date.now(), { id: 'build-crates' })
      await storeArtifact(world.services().artifacts, job, rowArtifact('crates', 2), {
        ...row.files,
        [core.filename]: other,
        [recordName]: record,
      })
      const end = await publish({ run: second })
      expect(end).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      expect(world.services().crates.published.map(({ crate, sha256 }) => [crate, sha256])).toContainEqual([
        'tally-core',
        hashOf(core),
      ])
    })
  })

  test('that cannot list what earlier attempts left is told what that needs, and builds nothing in its place', async () => {
    await withRelease({ visibility: 'public' }, async ({ play, run, plan }) => {
      const end = await play({
        with: { step: 'build', target: 'crates', plan, 'github-token': 'unknown' },
        run: changedRun(run, { runAttempt: 2 }),
        permissions: {},
      })
      expect(end.exitCode).toBe(1)
      expect(end.told).toEqual([
        expect.stringMatching(/^error artifact-unavailable: .*\nFix: .*`permissions: actions: read`/),
      ])
    })
  })
})

describe('a run that has left more than a thousand artifacts', () => {
  /** As three attempts of 256 rows and those of another job of the workflow would have left them: the newest are listed first. */
  const crowd = async ({ world, run }: Pick<Release, 'world' | 'run'>): Promise<void> => {
    const job = newJob(run, Date.now(), { id: 'others' })
    for (let at = 0; at < 1100; at += 1) await storeArtifact(world.services().artifacts, job, `report-${at}`, {})
  }

  test('publishes what its first attempt built, which is listed last', async () => {
    await withRelease({}, async (release) => {
      await crowd(release)
      const end = await release.publish({ run: changedRun(release.run, { runAttempt: 4 }) })
      expect(end).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
    })
  }, 120_000)

  test('builds nothing again, and asks GitHub for the row by its name', async () => {
    await withRelease({}, async (release) => {
      await crowd(release)
      const { play, run, plan } = release
      const end = await play({
        with: { step: 'build', target: 'crates', plan },
        run: changedRun(run, { runAttempt: 4 }),
        permissions: { contents: 'read', actions: 'read' },
      })
      expect(end).toMatchObject({ exitCode: 0, told: [] })
      expect(end.log).toContain('crates: attempt 1 built these files of the same commit; they are taken as they are.')
      expect(end.wire.reads.filter((each) => each.includes('/actions/runs/'))).toHaveLength(1)
    })
  }, 120_000)
})

describe('how long artifacts are kept', () => {
  test.each([
    ['as the repository says', {}, {}, 90],
    ['as the config says', { '.github/release-action.yml': 'release: { retention-days: 7 }\n' }, {}, 7],
    [
      'as the input says',
      { '.github/release-action.yml': 'release: { retention-days: 7 }\n' },
      { 'retention-days': '3' },
      3,
    ],
  ])('is %s', async (_title, sources, inputs, days) => {
    const kept: number[] = []
    const { end } = await playPlan({
      sources,
      with: inputs,
      look: ({ artifacts }) => {
        kept.push(...artifacts.artifacts.map((each) => Math.round((each.expiresAt - each.createdAt) / day)))
      },
    })
    expect(end).toMatchObject({ exitCode: 0, told: [] })
    expect(kept).toEqual([days])
  })

  test('ends with a word that says so, and with what helps', async () => {
    await withRelease({}, async ({ publish, run, world }) => {
      const { artifacts } = world.services()
      for (const each of artifacts.artifacts) Object.assign(each, { expiresAt: 1 })
      const later = changedRun(run, { runId: run.runId + 1 })
      const end = await publish({ run: later, with: { 'from-run': String(run.runId) } })
      expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
      expect(end.told[0]).toMatch(
        /^error artifact-expired: .*expired.*\nFix: The files are gone\. Where nothing of this version is published yet, run the whole workflow again; otherwise release a new version/,
      )
      expect(end.wire.acts).toEqual([])
    })
  })
})

test('a half-done release of PyPI says until when PyPI takes the rest', async () => {
  await withRelease({ faults: ['pypi:400@3'] }, async ({ publish, world }) => {
    const end = await publish()
    expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
    expect(world.services().pypi.uploads.map((each) => each.filename)).toEqual([wheel.filename])
    const receipt = JSON.parse(end.outputs['receipt'] ?? '{}') as { started: string; pypiUntil?: string }
    expect(Date.parse(receipt.pypiUntil ?? '') - Date.parse(receipt.started)).toBe(14 * day)
    expect(end.summary).toMatch(
      /PyPI takes the files that are missing until \*\*\d{4}-\d\d-\d\d \d\d:\d\d UTC\*\* \(13 days more\)/,
    )
  })
})
