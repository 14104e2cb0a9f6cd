import { describe, expect, test } from '@jest/globals'
import { type PullBench, sources, withPulls } from './release-pr-bench.ts'

const branch = 'release-action--main'
const override = (text: string): string =>
  `What it does.\r\n\r\nBEGIN_COMMIT_OVERRIDE\r\n${text}\r\nEND_COMMIT_OVERRIDE\r\n`

/** A pull request that was merged as this commit, or one that was closed. */
function merged({ github }: PullBench, commit: string | undefined, body: string, base = 'main'): void {
  const number = github.pulls.size + 1
  github.pulls.set(number, {
    number,
    title: 'A branch',
    body,
    state: 'closed',
    draft: false,
    head: `topic-${number}`,
    base,
    labels: [],
    createdAt: github.now(),
    mergedAt: commit === undefined ? undefined : github.now(),
    mergeCommit: commit,
    commits: commit === undefined ? [] : [commit],
  })
}

describe('a commit override in the body of a merged pull request', () => {
  test('is read in place of the message, and every commit that it holds', () =>
    withPulls(async (bench) => {
      const { pushed, run, repository, file, open } = bench
      await pushed('chore: something (#1)')
      expect(open()).toEqual([])
      merged(bench, await repository.git('rev-parse', 'HEAD'), override('feat!: count letters\n\nfix: round up'))
      const end = await run()
      expect(end.told).toEqual([])
      expect(open()).toMatchObject([{ title: 'chore: release 0.2.0' }])
      const changelog = file(branch, 'CHANGELOG.md')
      expect(changelog).toContain('count letters')
      expect(changelog).toContain('* round up')
      expect(changelog).not.toContain('something')
      expect(end.log.join('\n')).toMatch(/[0-9a-f]{7} is read as the body of its pull request has it/)
    }))

  test('takes a change back that was merged by mistake, also from a release that is open', () =>
    withPulls(async (bench) => {
      const { pushed, run, repository, open } = bench
      await pushed('feat!: a slip of the pen')
      expect(open()).toHaveLength(1)
      merged(bench, await repository.git('rev-parse', 'HEAD'), override('chore: nothing to tell'))
      expect((await run()).told).toEqual([])
      expect(open()).toEqual([])
    }))

  test('speaks for a merge commit, beside the commits that it brings', () =>
    withPulls(async (bench) => {
      const { repository, run, file } = bench
      await repository.git('switch', '--quiet', '--create', 'topic')
      await repository.write({ 'topic.txt': '' })
      await repository.git('add', '--all')
      await repository.git('commit', '--quiet', '--message', 'fix: of the branch')
      await repository.git('switch', '--quiet', 'main')
      await repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge pull request #1 from octo/topic', 'topic')
      merged(bench, await repository.git('rev-parse', 'HEAD'), override('fix: of the pull request'))
      expect((await run()).told).toEqual([])
      expect(file(branch, 'CHANGELOG.md')).toContain('* of the branch')
      expect(file(branch, 'CHANGELOG.md')).toContain('* of the pull request')
    }))

  test.each([
    ['another branch', 'main-2', override('feat!: elsewhere')],
    ['no end', 'main', 'BEGIN_COMMIT_OVERRIDE\nfeat!: for ever'],
    ['nothing in it', 'main', override(' ')],
    [
      'markers in the middle of a line',
      'main',
      'Write BEGIN_COMMIT_OVERRIDE feat!: x END_COMMIT_OVERRIDE to change it.',
    ],
  ])('with %s changes nothing', (_, base, body) =>
    withPulls(async (bench) => {
      const { pushed, run, repository, open } = bench
      await pushed('fix: round down (#1)')
      merged(bench, await repository.git('rev-parse', 'HEAD'), body, base)
      merged(bench, undefined, override('feat!: never merged'))
      expect((await run()).told).toEqual([])
      expect(open()).toMatchObject([{ title: 'chore: release 0.1.1' }])
    }),
  )

  test('does nothing on GitHub by its words, and stands as text', () =>
    withPulls(async (bench) => {
      const { pushed, run, repository, file } = bench
      await pushed('chore: something')
      const text = 'fix: closes #1 for @octocat <img src=x> `::set-output name=x::y` $(id) \u001B[31m'
      merged(bench, await repository.git('rev-parse', 'HEAD'), override(text))
      const end = await run()
      expect(end.told).toEqual([])
      const line =
        file(branch, 'CHANGELOG.md')
          ?.split('\n')
          .find((each) => each.includes('octocat')) ?? ''
      expect(line).toContain('`@octocat`')
      expect(line).not.toMatch(/closes|<img/)
      expect(line).not.toContain('\u001B')
      expect(line).toContain('$(id)')
    }))

  test('is read for release-please’s files as well', () =>
    withPulls(
      async (bench) => {
        const { pushed, run, repository, open } = bench
        await pushed('chore: something')
        merged(bench, await repository.git('rev-parse', 'HEAD'), override('feat: count letters'))
        expect((await run()).told).toEqual([])
        expect(open()).toMatchObject([{ title: 'chore(main): release tally 0.2.0' }])
      },
      {
        tags: ['tally-v0.1.0'],
        files: {
          ...sources,
          'release-please-config.json': '{ "packages": { ".": { "release-type": "python" } } }',
          '.release-please-manifest.json': '{ ".": "0.1.0" }',
        },
      },
    ))

  test('that may not be read is said by a dry run, which goes on without', () =>
    withPulls(
      async ({ pushed }) => {
        const dry = { with: { step: 'release-pr' }, permissions: { contents: 'read' } } as const
        const end = await pushed('fix: round down', { 'a.txt': 'a' }, dry)
        expect([end.exitCode, end.told]).toEqual([0, []])
        expect(end.log.join('\n')).toContain('Commit overrides in pull requests are not read')
        expect(end.log).toContain('+version = "0.1.1"')
      },
      { stage: { visibility: 'private' } },
    ))
})
