import { describe, expect, test } from '@jest/globals'
import type { StoredRelease } from '../../rehearsal/handlers/github/stored.ts'
import type { GitHubState } from '../../rehearsal/handlers/github/state.ts'
import { makeWheel } from '../make/wheel.ts'
import { built, hashOf, type StagedRow } from './project.ts'
import { playPlan, withRelease } from './release.ts'
import { changedRun, type Played } from './stage.ts'
import { drafting } from './wire.ts'

const { wheel } = built

/** A release of the tag, as somebody else made it. */
function stored(github: GitHubState, differs: Partial<StoredRelease> = {}): StoredRelease {
  const release: StoredRelease = {
    id: github.nextId++,
    tag: 'v0.2.0',
    target: 'main',
    name: 'v0.2.0',
    body: 'By hand.',
    draft: false,
    prerelease: false,
    immutable: false,
    createdAt: github.now(),
    updatedAt: github.now(),
    publishedAt: github.now(),
    assets: [],
    ...differs,
  }
  github.releases.set(release.id, release)
  return release
}

const asset = (github: GitHubState, name: string, text: string): StoredRelease['assets'][number] => {
  const bytes = Buffer.from(text)
  const facts = { id: github.nextId++, name, label: null, contentType: 'application/octet-stream', bytes }
  return { ...facts, sha256: hashOf({ bytes }), state: 'uploaded', createdAt: github.now(), downloads: 0 }
}

/** Requests to GitHub's API and its host for uploads. */
const toGitHub = ({ wire }: Played): readonly string[] =>
  [...wire.reads, ...wire.acts].filter((each) => /\b(?:api|uploads)\.github\.com\b/.test(each))

describe('a GitHub Release that is public before the publish', () => {
  test('with other bytes stops it before anything is signed, minted or uploaded', async () => {
    await withRelease({}, async ({ publish, world }) => {
      const { github, crates, pypi } = world.services()
      stored(github, { assets: [asset(github, wheel.filename, 'other')] })
      const end = await publish()
      expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
      expect(end.told[0]).toBe(
        `error github-release-published: The GitHub Release of v0.2.0 is public already, and has other bytes as ${wheel.filename}.\nFix: Its notes and files are left as they are. Publish the files that it has (\`from-run\` with the run that built them), or release a new version.`,
      )
      expect(end.wire.acts.filter((each) => !each.includes('audience=release-action'))).toEqual([])
      expect([crates.published, pypi.uploads]).toEqual([[], []])
    })
  })

  test('with other bytes is foreseen by a dry run, which stays green', async () => {
    await withRelease({}, async ({ dryRun, world }) => {
      const { github } = world.services()
      stored(github, { assets: [asset(github, wheel.filename, 'other')] })
      const end = await dryRun()
      expect(end).toMatchObject({ exitCode: 0, outputs: { published: 'false' } })
      const told = end.told.filter((each) => each.includes('github-release-published'))
      expect(told.map((each) => each.split('\nFix: ')[0])).toEqual([
        `warning github-release-published: A live run would be refused: The GitHub Release of v0.2.0 is public already, and has other bytes as ${wheel.filename}.`,
        `warning github-release-published: The GitHub Release of v0.2.0 is public already, and lacks ${[built.core, built.crate, built.sdist].map((each) => each.filename).join(', ')}.`,
      ])
    })
  })

  test('and started the run is left as it is, and everything else is published', async () => {
    await withRelease({}, async ({ publish, run, world }) => {
      const { github, crates, pypi } = world.services()
      const release = stored(github)
      const end = await publish({ run: changedRun(run, { event: 'release' }) })
      expect(end).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      expect(end.outputs['release-url']).toBe('https://github.com/octo-org/octo-repo/releases/tag/v0.2.0')
      expect(end.log).toContain(
        'The release of v0.2.0 is public already (it started this run): its notes and files are left as they are.',
      )
      expect(release).toMatchObject({ body: 'By hand.', assets: [] })
      expect([crates.published.length, pypi.uploads.length, github.releases.size]).toEqual([2, 2, 1])
    })
  })
})

describe('which release is the latest', () => {
  test('is not a fix of an older version', async () => {
    await withRelease({}, async ({ publish, world }) => {
      const { github } = world.services()
      const newer = stored(github, { tag: 'v1.0.0' })
      github.latest = newer.id
      expect(await publish()).toMatchObject({ exitCode: 0, told: [] })
      expect(github.latest).toBe(newer.id)
      expect([...github.releases.values()].map(({ tag, draft }) => [tag, draft])).toEqual([
        ['v1.0.0', false],
        ['v0.2.0', false],
      ])
    })
  })

  test('is the greatest version, whatever else was released lately', async () => {
    await withRelease({}, async ({ publish, world }) => {
      const { github } = world.services()
      github.latest = stored(github, { tag: 'v0.1.9' }).id
      stored(github, { tag: 'tally-core-v9.0.0' })
      expect(await publish()).toMatchObject({ exitCode: 0, told: [] })
      expect(github.releases.get(github.latest ?? 0)?.tag).toBe('v0.2.0')
    })
  })
})

describe('what goes wrong while the files are attached', () => {
  test.each([
    ['an upload whose connection is cut', 'github:cut@3'],
    ['an answer that is lost after the file was stored', 'github:502-after-store@3'],
    ['a draft whose answer is lost', 'github:502-after-store@1'],
    ['a limit that asks to wait', 'github:429@4'],
  ])('%s is mended in the same run', async (_title, fault) => {
    await withRelease({ faults: [fault] }, async ({ publish, world }) => {
      const end = await publish()
      expect(end).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      const releases = [...world.services().github.releases.values()]
      expect(releases).toMatchObject([{ draft: false }])
      expect(releases[0]?.assets.map(({ name, state }) => [name, state])).toEqual(
        [built.core, built.crate, built.wheel, built.sdist]
          .map(({ filename }) => [filename, 'uploaded'])
          .concat([['SHA256SUMS', 'uploaded']]),
      )
    })
  })

  test('the secondary limit is waited for, and told', async () => {
    await withRelease({}, async ({ publish, world }) => {
      world.services().github.secondaryLimits = 2
      const end = await publish()
      expect(end).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      expect(end.log.filter((each) => each.startsWith('GitHub'))).toEqual([
        "GitHub's rate limit: waiting 1 s, as it asks.",
        "GitHub's rate limit: waiting 1 s, as it asks.",
      ])
    })
  })

  test('a publish that is refused at minting leaves a draft that the next run goes on with', async () => {
    await withRelease({ faults: ['crates:403@1'] }, async ({ publish, run, world }) => {
      const { github } = world.services()
      const end = await publish()
      expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
      expect([...github.releases.values()]).toMatchObject([{ draft: true }])
      expect(JSON.parse(end.outputs['receipt'] ?? '{}')).toMatchObject({ complete: false, release: { draft: true } })
      expect(end.summary).toContain('GitHub Release (still a draft, which the next run goes on with): ')
      const again = await publish({ run: changedRun(run, { runAttempt: 2 }) })
      expect(again).toMatchObject({ exitCode: 0, outputs: { published: 'true' } })
      expect(again.wire.acts.filter((each) => drafting.includes(each))).toEqual([])
      expect(again.log).toContain('The draft of an earlier run is gone on with; its text stays as it is.')
      expect([...github.releases.values()]).toMatchObject([{ draft: false }])
    })
  })
})

describe('a release of three packages with 40 files', () => {
  test('attaches the SBOMs of its wheels too, and asks GitHub at most 60 times, the plan included', async () => {
    const wheels = Array.from({ length: 36 }, (_each, index) => {
      const tag = `py3-none-manylinux_2_${17 + index}_x86_64`
      const sbom = { 'tally-0.2.0.dist-info/sboms/tally.cdx.json': '{"bomFormat":"CycloneDX"}' }
      return makeWheel({ name: 'tally', version: '0.2.0', tag, ...(index === 0 && { files: sbom }) })
    })
    const rows = (all: readonly StagedRow[]): readonly StagedRow[] =>
      all.map((row) => {
        if (row.target !== 'sources') return row
        const kept = row.record.files.filter((each) => each.kind !== 'wheel')
        const made = wheels.map(({ filename, bytes, sha256 }) => ({
          filename,
          kind: 'wheel' as const,
          name: 'tally',
          version: '0.2.0',
          sha256,
          size: bytes.length,
        }))
        const files = Object.fromEntries(wheels.map(({ filename, bytes }) => [filename, bytes]))
        const { [wheel.filename]: _, ...others } = row.files
        return { ...row, record: { ...row.record, files: [...kept, ...made] }, files: { ...others, ...files } }
      })
    await withRelease({ rows }, async ({ publish, plan, world }) => {
      const open = JSON.parse(plan) as { rows: { expects: { kind: string; filename?: string }[] }[] }
      for (const expected of open.rows.flatMap((row) => row.expects)) {
        if (expected.kind === 'wheel') delete expected.filename
      }
      const end = await publish({ with: { plan: JSON.stringify(open), 'parallel-uploads': '8' } })
      expect(end).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      const [release] = world.services().github.releases.values()
      const names = release?.assets.map((each) => each.name) ?? []
      // two crates, 36 wheels, the sdist, the SBOM of the first wheel, the checksums
      expect(names).toHaveLength(41)
      expect(names).toContain('tally-0.2.0-py3-none-manylinux_2_17_x86_64.tally.cdx.json')
      const { end: planned } = await playPlan()
      const asked = [...toGitHub(planned), ...toGitHub(end)]
      console.log(`a release of three packages with 40 files: ${asked.length} requests to GitHub`)
      expect(asked.length).toBeLessThanOrEqual(60)
    })
  })
})
