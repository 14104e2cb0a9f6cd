import { describe, expect, test } from '@jest/globals'
import { makeCrate } from '../make/crate.ts'
import { built, hashOf, type StagedRow } from './project.ts'
import { withRelease } from './release.ts'
import { changedRun } from './stage.ts'
import { askingIdentity, looking } from './wire.ts'

/** Files that are not what was built: what became of them, and what is told. */
interface Damage {
  readonly title: string
  /** Changes the artifact of the crates; `undefined` takes it away. */
  readonly crates: (row: StagedRow) => StagedRow | undefined
  readonly told: readonly string[]
  /** What is left out of a first look at everything. */
  readonly without?: readonly string[]
}

const other = Buffer.from('other bytes')
const otherHash = hashOf({ bytes: other })
const found =
  'Fix: Something changed the artifact after it was built. Find out what, then run the whole workflow again.'
const again =
  'Fix: Run the build job of that row again. To finish an earlier release, give the number of its run as `from-run`; artifacts expire after 90 days or as the repository says.'
const { core, crate } = built
const inIndex = (name: string): string => `GET index.crates.io/ta/ll/${name}`

const damages: readonly Damage[] = [
  {
    title: 'a file with other bytes than its record says',
    crates: (row) => ({ ...row, files: { ...row.files, [crate.filename]: other } }),
    told: [
      `error artifact-altered: ${crate.filename} has SHA-256 ${otherHash}, and it was built with ${hashOf(crate)}.\n${found}`,
    ],
    without: [inIndex('tally')],
  },
  {
    title: 'a file that stands in the record and is not there',
    crates: (row) => ({ ...row, files: { [crate.filename]: crate.bytes } }),
    told: [
      `error artifact-missing: ${core.filename} stands in the build record of crates and is not in its artifact.\n${again}`,
    ],
    without: [inIndex('tally-core')],
  },
  {
    title: 'a file that no build recorded',
    crates: (row) => ({ ...row, files: { ...row.files, 'evil-1.0-py3-none-any.whl': other } }),
    told: [
      `error artifact-altered: evil-1.0-py3-none-any.whl is in the artifact of crates and not in its build record.\n${found}`,
    ],
  },
  {
    title: 'a recorded file that was not planned',
    crates: (row) => ({
      ...row,
      record: { ...row.record, files: [...row.record.files, { ...wheel, filename: built.wheel.filename }] },
      files: { ...row.files, [built.wheel.filename]: built.wheel.bytes },
    }),
    told: [`error artifact-altered: ${built.wheel.filename} is not in the plan of crates.\n${found}`],
  },
  {
    title: 'files of another commit',
    crates: (row) => ({ ...row, record: { ...row.record, commit: 'f'.repeat(40) } }),
    told: [
      'error artifact-other-commit: The files of crates were built from ffffffffff for v0.2.0, and the plan is for COMMIT, v0.2.0.\nFix: Run the whole workflow again, so that the files are built for this plan.',
    ],
  },
  {
    title: 'files that were built for another tag',
    crates: (row) => ({ ...row, record: { ...row.record, tag: 'v0.2.0-rc.1' } }),
    told: [
      'error artifact-other-commit: The files of crates were built from COMMIT for v0.2.0-rc.1, and the plan is for COMMIT, v0.2.0.\nFix: Run the whole workflow again, so that the files are built for this plan.',
    ],
  },
  {
    title: 'a record that does not have every planned file',
    crates: (row) => ({
      ...row,
      record: { ...row.record, files: row.record.files.filter((each) => each.name === 'tally') },
      files: { [crate.filename]: crate.bytes },
    }),
    told: [`error artifact-missing: The crate of tally-core 0.2.0 is missing from crates.\n${again}`],
    without: [inIndex('tally-core')],
  },
  {
    title: 'a whole artifact that is not there',
    crates: () => undefined,
    told: [
      `error artifact-missing: The artifact of crates is not there (crate of tally-core, crate of tally).\n${again}`,
    ],
    without: [
      inIndex('tally-core'),
      inIndex('tally'),
      'GET blobs/blob',
      'POST results/ArtifactService/GetSignedArtifactURL',
      'POST results/ArtifactService/ListArtifacts',
    ],
  },
]

const inCrates =
  (change: Damage['crates']) =>
  (rows: readonly StagedRow[]): readonly StagedRow[] =>
    rows.flatMap((row) => (row.target === 'crates' ? (change(row) ?? []) : row))

const wheel = { kind: 'wheel', name: 'tally', version: '0.2.0', sha256: hashOf(built.wheel), size: 1 } as const

describe('publish refuses, before anything is drafted, minted or uploaded,', () => {
  for (const { title, crates: change, told, without = [] } of damages) {
    test(title, async () => {
      await withRelease({ rows: inCrates(change) }, async ({ publish, run, world }) => {
        const end = await publish()
        expect(end.told).toEqual(told.map((each) => each.replaceAll('COMMIT', run.sha.slice(0, 10))))
        expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
        const reads = [...looking]
        for (const each of without) reads.splice(reads.indexOf(each), 1)
        expect(end.wire).toEqual({ reads: reads.sort(), acts: [askingIdentity] })
        const { crates, pypi, github } = world.services()
        expect([crates.published, pypi.uploads, github.releases.size]).toEqual([[], [], 0])
      })
    })
  }

  test('notes that are not those of the plan', async () => {
    await withRelease({ notes: 'Something else.' }, async ({ publish }) => {
      const end = await publish()
      expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
      expect(end.told).toEqual([
        `error artifact-altered: The release notes are not those that the plan was made with.\n${found.replace('built', 'made')}`,
      ])
      expect(end.wire.acts).toEqual([])
    })
  })

  test('other bytes under a name that a registry has, and shows both hashes of every such file', async () => {
    const [one, two] = ['a'.repeat(64), 'b'.repeat(64)]
    const index = {
      python: { tally: { [built.wheel.filename]: hashOf(built.wheel), [built.sdist.filename]: one } },
      rust: { tally: { '0.1.0': one }, 'tally-core': { '0.2.0': two } },
    }
    await withRelease({ index }, async ({ publish, world }) => {
      const end = await publish()
      const fix =
        'Fix: A published file can never be replaced. To finish a release that broke off, publish the files of its first run (`from-run`); otherwise release a new version.'
      expect(end.told).toEqual([
        `error registry-file-differs: https://crates.io holds ${core.filename} with SHA-256 ${two}, and the file here has ${hashOf(core)}.\n${fix}`,
        `error registry-file-differs: https://pypi.org holds ${built.sdist.filename} with SHA-256 ${one}, and the file here has ${hashOf(built.sdist)}.\n${fix}`,
      ])
      expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
      expect(end.wire).toEqual({
        reads: [...looking, 'GET index.crates.io/config.json'].sort(),
        acts: [askingIdentity],
      })
      expect(world.services().crates.published).toEqual([])
    })
  })

  test('a distribution that a registry would refuse, and says what the registry would', async () => {
    const bad = makeCrate('tally', '0.2.0', {
      package: { description: undefined },
      tables: { dependencies: { 'tally-core': '0.2.0' } },
    })
    const refused = (row: StagedRow): StagedRow => ({
      ...row,
      record: {
        ...row.record,
        files: row.record.files.map((file) =>
          file.name === 'tally' ? { ...file, sha256: hashOf({ bytes: bad }), size: bad.length } : file,
        ),
      },
      files: { ...row.files, [crate.filename]: bad },
    })
    const rows = inCrates(refused)
    await withRelease({ rows }, async ({ publish }) => {
      const end = await publish()
      expect(end.told).toEqual([expect.stringContaining('error crate-metadata-missing')])
      expect(end.wire).toEqual({ reads: [...looking].sort(), acts: [askingIdentity] })
    })
  })
})

describe('a release whose receipt cannot be stored', () => {
  test('is out nevertheless and says so, and the same job stores one when it is run again', async () => {
    await withRelease({}, async ({ publish, run, world }) => {
      const state = world.services().artifacts
      const { artifacts } = state
      const [known] = artifacts
      if (known === undefined) throw new Error('nothing was built')
      // every name that it would take
      const names = ['1', '1-2', '1-3', '1-4', '1-5', '1-6', '1-7', '1-8', '1-9']
      for (const name of names) artifacts.push({ ...known, id: state.nextId++, name: `release-action-receipt-${name}` })
      const end = await publish()
      expect(end).toMatchObject({ exitCode: 0, outputs: { published: 'true' } })
      expect(end.told).toEqual([
        expect.stringMatching(/^warning receipt-unstored: The receipt of v0\.2\.0 could not be stored: /),
      ])
      expect(end.told[0]).toContain('Everything of the release is published all the same')
      expect(JSON.parse(end.outputs['receipt'] ?? '')).toMatchObject({ complete: true, release: { draft: false } })
      const again = await publish({ run: changedRun(run, { runAttempt: 2 }) })
      expect(again).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      expect(artifacts.filter((each) => each.finalized).map(({ name }) => name)).toContain('release-action-receipt-2')
    })
  })
})
