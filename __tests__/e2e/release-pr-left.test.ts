import { describe, expect, jest, test } from '@jest/globals'
import type { GitHubState } from '../../rehearsal/handlers/github/state.ts'
import type { StoredRun } from '../../rehearsal/handlers/github/stored.ts'
import type { Repository } from '../make/repository.ts'
import { keeping, type PullBench, tagAt, withPulls } from './release-pr-bench.ts'
import { mergePull } from './remote.ts'
import { changedRun, type Played, stageRun } from './stage.ts'

jest.setTimeout(120_000)

const cargo = (name: string, more = ''): string =>
  `[package]\nname = "${name}"\nversion = "0.3.0"\nedition = "2021"\ndescription = "x"\nlicense = "MIT"\n${more}`
const files = {
  '.release-please-config.json': JSON.stringify({ 'release-type': 'rust', packages: { one: {}, two: {} } }),
  '.release-please-manifest.json': '{\n  "one": "0.3.0",\n  "two": "0.3.0"\n}\n',
  'one/Cargo.toml': cargo('one'),
  'one/src/lib.rs': '',
  'two/Cargo.toml': cargo('two'),
  'two/src/lib.rs': '',
  '.github/workflows/release.yml': 'on: { push: , workflow_dispatch: }\n',
}
const tags = ['one-v0.3.0', 'two-v0.3.0']
const made = ['one-v0.4.0', 'two-v0.4.0'] as const
const starting = { ...keeping, actions: 'write' } as const

/** The tags as a run made them just now, and as a fresh checkout has them. */
async function tagged(repository: Repository, github: GitHubState, commit: string): Promise<void> {
  for (const tag of made) {
    const sha = await tagAt(repository, tag, commit, Date.now())
    github.tagObjects.set(sha, { sha, tag, commit, message: `Release ${tag}\n` })
    github.refs.set(`refs/tags/${tag}`, sha)
  }
}

/** The run of the merge, as GitHub tells of it later. */
const mergeRun = (sha: string, differs: Partial<StoredRun>): StoredRun => ({
  runId: 77,
  runNumber: 7,
  runAttempt: 1,
  workflow: 'Release',
  workflowFile: '.github/workflows/release.yml',
  event: 'push',
  ref: 'refs/heads/main',
  headRef: '',
  sha,
  ...differs,
})

/** A release pull request of two crates was merged, and its run made both tags and then no more. */
async function withMerge(
  use: (bench: PullBench & { readonly commit: string }) => Promise<void>,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  await withPulls(
    async (bench) => {
      const { pushed, repository, github } = bench
      await pushed('feat: both', { 'one/src/lib.rs': '// one\n', 'two/src/lib.rs': '// two\n' })
      await use({ ...bench, commit: await mergePull(repository, github, 1, 'squash') })
    },
    { files: { ...files, ...more }, tags },
  )
}

const ended = (end: Played) => [end.exitCode, end.told]
const started = ({ dispatches }: GitHubState): readonly string[] =>
  dispatches.map(({ ref }) => ref.replace('refs/tags/', ''))

describe('tags that a run of the merge made and did no more for', () => {
  test('are taken up by the next attempt of that run: one is handed on, the other gets a run, and each once', () =>
    withMerge(async ({ run, repository, github, commit }) => {
      await tagged(repository, github, commit)
      const facts = stageRun(commit, { ref: 'refs/heads/main' })
      const again = (runAttempt: number) => run({ permissions: starting, run: changedRun(facts, { runAttempt }) })
      const second = await again(2)
      expect(ended(second)).toEqual([0, []])
      expect(second.outputs).toMatchObject({ tag: made[0], tags: JSON.stringify(made), version: '0.4.0' })
      expect(started(github)).toEqual([made[1]])
      const words = `${made[1]} was tagged at ${commit.slice(0, 7)} before, and no run publishes it: it is made up for.`
      expect(second.log).toContain(words)
      expect(second.summary).toContain(`Started a run of its own for \`${made[1]}\``)
      const third = await again(3)
      expect([third.outputs['tag'], started(github)]).toEqual([made[0], [made[1]]])
    }))

  test.each([
    [
      'that was ended',
      { conclusion: 'cancelled', jobs: { 'Release pull request': 'cancelled', Plan: 'skipped' } },
      made,
    ],
    [
      'that released one, or tried to',
      { conclusion: 'failure', jobs: { 'Release pull request': 'success', Plan: 'failure' } },
      [made[1]],
    ],
    ['that went well', { conclusion: 'success' }, [made[1]]],
    ['that waits for a reviewer', { status: 'waiting' }, []],
  ] as const)('are taken up by the run of the next push, after a run %s', (_, differs, expected) =>
    withMerge(async ({ pushed, repository, github, commit }) => {
      await tagged(repository, github, commit)
      github.runs.set(77, mergeRun(commit, differs))
      const next = await pushed('docs: say more', undefined, { permissions: starting })
      expect(ended(next)).toEqual([0, []])
      expect([next.outputs['tag'], started(github)]).toEqual(['', expected])
      await pushed('docs: say it all', undefined, { permissions: starting })
      expect(started(github)).toEqual(expected)
    }),
  )

  test('are left alone where their GitHub Release is there, where they are old, and where a person made them', () =>
    withMerge(async ({ pushed, repository, github, commit }) => {
      await tagged(repository, github, commit)
      github.runs.set(77, mergeRun(commit, { conclusion: 'cancelled', jobs: { one: 'cancelled' } }))
      const release = { target: 'main', name: null, body: null, prerelease: false, immutable: false, assets: [] }
      const times = { createdAt: 0, updatedAt: 0, publishedAt: undefined }
      github.releases.set(5, { id: 5, tag: made[0], draft: true, ...release, ...times })
      await repository.git('tag', '--force', '--annotate', '--message', 'By hand', made[1], commit)
      const next = await pushed('docs: say more', undefined, { permissions: starting })
      expect([...ended(next), started(github)]).toEqual([0, [], []])
      await tagAt(repository, made[1], commit, Date.UTC(2020, 0, 1))
      const late = await pushed('docs: say it all', undefined, { permissions: starting })
      expect([...ended(late), started(github)]).toEqual([0, [], []])
    }))

  test('are told with the command that starts them where the job may not', () =>
    withMerge(async ({ pushed, repository, github, commit }) => {
      await tagged(repository, github, commit)
      const next = await pushed('docs: say more')
      expect([next.exitCode, started(github)]).toEqual([0, []])
      expect(next.told).toEqual(
        made.map((tag) =>
          expect.stringMatching(
            new RegExp(
              `^warning release-pr-late: The tag ${tag} .*\\n.*actions: write[^]*gh workflow run release.yml --ref ${tag}`,
            ),
          ),
        ),
      )
    }))
})

describe('a merge that tags a crate and one that needs it', () => {
  const needing = { 'two/Cargo.toml': cargo('two', '\n[dependencies]\none = { path = "../one", version = ">=0.3" }\n') }

  test('starts the one that is needed, waits until it is out, and hands on the other', () =>
    withMerge(async ({ run, github }) => {
      const set = github.runs.set.bind(github.runs)
      // whoever is started is done at once
      github.runs.set = (id, each) => set(id, { ...each, status: 'completed', conclusion: 'success' })
      const end = await run({ permissions: starting })
      expect(ended(end)).toEqual([0, []])
      expect([started(github), end.outputs['tag']]).toEqual([[made[0]], made[1]])
      expect(JSON.parse(end.outputs['tags'] ?? '')).toEqual([made[1], made[0]])
    }, needing))

  test('fails where that one failed, and the next attempt hands the other on when it is out', () =>
    withMerge(async ({ run, repository, github, commit }) => {
      const set = github.runs.set.bind(github.runs)
      github.runs.set = (id, each) => set(id, { ...each, status: 'completed', conclusion: 'failure' })
      const end = await run({ permissions: starting })
      expect([end.exitCode, end.outputs['tag']]).toEqual([1, ''])
      expect(end.told).toEqual([
        expect.stringContaining(
          `error release-pr-waits: ${made[1]} needs ${made[0]}, and the run of ${made[0]} ended with \`failure\`.`,
        ),
      ])
      await tagged(repository, github, commit)
      for (const [id, each] of github.runs) set(id, { ...each, conclusion: 'success' })
      const facts = stageRun(commit, { ref: 'refs/heads/main' })
      const again = await run({ permissions: starting, run: changedRun(facts, { runAttempt: 2 }) })
      expect(ended(again)).toEqual([0, []])
      expect([started(github), again.outputs['tag']]).toEqual([[made[0]], made[1]])
    }, needing))
})
