import { describe, expect, test } from '@jest/globals'
import { fetch, mergePull } from './remote.ts'
import { sources, withPulls } from './release-pr-bench.ts'
import { stageRun } from './stage.ts'

const branch = 'release-action--main'
const manifest = (version: string): string => sources['pyproject.toml']?.replace('0.1.0', version) ?? ''

describe('a push to the default branch', () => {
  test('opens a pull request with one signed commit, and the next push brings it up to date', () =>
    withPulls(async ({ pushed, github, file, open }) => {
      const first = await pushed('fix: round down')
      expect(first.told).toEqual([])
      expect(first.exitCode).toBe(0)
      expect(open()).toMatchObject([{ number: 1, title: 'chore: release 0.1.1', head: branch, base: 'main' }])
      expect(file(branch, 'pyproject.toml')).toBe(manifest('0.1.1'))
      expect(file(branch, 'src/tally/__init__.py')).toBe('__version__ = "0.1.1"\n')
      expect(file(branch, 'CHANGELOG.md')).toContain('* round down')
      expect(github.signed.has(github.refs.get(`refs/heads/${branch}`) ?? '')).toBe(true)
      expect(JSON.parse(first.outputs['pull-requests'] ?? '')).toEqual(['https://github.com/octo-org/octo-repo/pull/1'])
      expect(first.outputs['tag']).toBe('')

      const second = await pushed('feat!: count characters')
      expect(second.told).toEqual([])
      expect(open()).toMatchObject([{ number: 1, title: 'chore: release 0.2.0' }])
      expect(file(branch, 'pyproject.toml')).toBe(manifest('0.2.0'))
      expect(file(branch, 'CHANGELOG.md')).toContain('count characters')
      expect(open()[0]?.body).toContain('count characters')
      const head = github.commits.get(github.refs.get(`refs/heads/${branch}`) ?? '')
      expect(head?.parents).toEqual([github.refs.get('refs/heads/main')])
    }))

  test('does nothing a second time, and nothing without releasable commits', () =>
    withPulls(async ({ pushed, run, open }) => {
      const quiet = await pushed('docs: say more')
      expect(quiet.wire.acts).toEqual([])
      expect(open()).toEqual([])
      await pushed('fix: round down')
      const again = await run()
      expect(again.told).toEqual([])
      expect(again.wire.acts.filter((each) => !/\/git\/(blobs|trees)$/.test(each))).toEqual([])
    }))

  test('shows what it would do where it is not live, and writes nothing', () =>
    withPulls(async ({ pushed, open }) => {
      const end = await pushed(
        'fix: round down',
        { 'a.txt': 'a' },
        { with: { step: 'release-pr' }, permissions: { contents: 'read' } },
      )
      expect(end.told).toEqual([])
      expect(end.log).toContain('+version = "0.1.1"')
      expect(end.wire.acts).toEqual([])
      expect(open()).toEqual([])
    }))

  test('closes the pull request when everything was taken back', () =>
    withPulls(async ({ pushed, open, repository }) => {
      await pushed('fix: round down')
      expect(open()).toHaveLength(1)
      const commit = await repository.git('rev-parse', 'HEAD')
      const end = await pushed(`Revert "fix: round down"\n\nThis reverts commit ${commit}.`)
      expect(end.told).toEqual([])
      expect(open()).toEqual([])
    }))
})

describe('a person’s edit survives the next push', () => {
  test('of a manifest', () =>
    withPulls(async ({ pushed, edit, file, github }) => {
      await pushed('fix: round down')
      const own = await edit(branch, 'say it better', {
        'pyproject.toml': manifest('0.1.1').replace('Counts.', 'Counts words.'),
      })
      const end = await pushed('feat!: count characters')
      expect(end.told).toEqual([])
      expect(file(branch, 'pyproject.toml')).toBe(manifest('0.2.0').replace('Counts.', 'Counts words.'))
      // the person's commit is there as they made it
      const head = github.commits.get(github.refs.get(`refs/heads/${branch}`) ?? '')
      expect(head?.parents[0]).toBe(own)
    }))

  test('of the changelog, also beside what is added', () =>
    withPulls(async ({ pushed, edit, file }) => {
      await pushed('fix: round down')
      const written = file(branch, 'CHANGELOG.md') ?? ''
      await edit(branch, 'reword', { 'CHANGELOG.md': written.replace('* round down', '* numbers are rounded down') })
      const end = await pushed('fix: round up')
      expect(end.told).toEqual([])
      const merged = file(branch, 'CHANGELOG.md') ?? ''
      expect(merged).toContain('* numbers are rounded down')
      expect(merged).toContain('* round up')
      expect(merged).not.toContain('* round down')
    }))

  test('of the title', () =>
    withPulls(async ({ pushed, open }) => {
      await pushed('fix: round down')
      const [pull] = open()
      if (pull) pull.title = 'The rounding release'
      await pushed('feat!: count characters')
      await pushed('fix: round up')
      expect(open()).toMatchObject([{ title: 'The rounding release' }])
      expect(open()[0]?.body).toContain('round up')
    }))

  test('with a file that the release has nothing to do with', () =>
    withPulls(async ({ pushed, edit, file }) => {
      await pushed('fix: round down')
      await edit(branch, 'docs: how to upgrade', {
        'UPGRADING.md': 'Nothing to do.\n',
        'src/tally/__init__.py': undefined,
      })
      const end = await pushed('fix: round up')
      expect(end.told).toEqual([])
      expect(file(branch, 'UPGRADING.md')).toBe('Nothing to do.\n')
      expect(file(branch, 'src/tally/__init__.py')).toBeUndefined()
      expect(file(branch, 'CHANGELOG.md')).toContain('* round up')
    }))

  test('as commits of its own, through several pushes', () =>
    withPulls(async ({ pushed, edit, file, repository, github }) => {
      await pushed('fix: round down')
      await edit(branch, 'one', { 'one.txt': '1\n' })
      await pushed('fix: round up')
      await edit(branch, 'two', { 'two.txt': '2\n' })
      const end = await pushed('feat!: count characters')
      expect(end.told).toEqual([])
      expect([file(branch, 'one.txt'), file(branch, 'two.txt')]).toEqual(['1\n', '2\n'])
      expect(file(branch, 'pyproject.toml')).toBe(manifest('0.2.0'))
      await fetch(repository, github, `refs/heads/${branch}`)
      const subjects = await repository.git('log', '--format=%s', `main..${branch}`)
      expect(subjects.split('\n')).toEqual(expect.arrayContaining(['one', 'two']))
    }))
})

describe('an edit that does not go together with the next push', () => {
  const versions = { 'pyproject.toml': manifest('0.9.0'), 'src/tally/__init__.py': '__version__ = "0.9.0"\n' }

  test.each([
    ['of a manifest', versions, 'pyproject.toml, src/tally/__init__.py'],
    ['of the changelog', { 'CHANGELOG.md': '# Changelog\n\nGone.\n' }, 'CHANGELOG.md'],
  ])('%s is said, and nothing is touched', (_, files, named) =>
    withPulls(async ({ pushed, edit, file, github }) => {
      await pushed('fix: round down')
      const head = await edit(branch, 'mine', files)
      const end = await pushed('feat!: count characters')
      expect(end.exitCode).toBe(1)
      expect(end.told).toEqual([expect.stringContaining('error release-pr-conflict')])
      expect(end.told[0]).toContain(named)
      expect(github.refs.get(`refs/heads/${branch}`)).toBe(head)
      expect(file(branch, Object.keys(files)[0] ?? '')).toBe(Object.values(files)[0])
    }),
  )

  test('a branch that somebody else made under the name is left alone', () =>
    withPulls(async ({ pushed, repository, edit, github }) => {
      await repository.git('branch', branch)
      github.refs.set(`refs/heads/${branch}`, await repository.git('rev-parse', 'HEAD'))
      await pushed('chore: nothing')
      const head = await edit(branch, 'mine', { 'mine.txt': '' })
      const end = await pushed('fix: round down')
      expect(end.told).toEqual([expect.stringContaining('no commit of it was made by this step')])
      expect(github.refs.get(`refs/heads/${branch}`)).toBe(head)
    }))
})

describe('a pull request that is merged', () => {
  test.each(['squash', 'merge'] as const)('by %s is tagged at the merge, and handed to the next jobs', (how) =>
    withPulls(async ({ pushed, run, repository, github, open }) => {
      await pushed('fix: round down')
      const commit = await mergePull(repository, github, 1, how)
      const end = await run()
      expect(end.told).toEqual([])
      expect(end.outputs).toMatchObject({ tag: 'v0.1.1', version: '0.1.1', prerelease: 'false', tags: '["v0.1.1"]' })
      const object = github.refs.get('refs/tags/v0.1.1') ?? ''
      expect(github.tagObjects.get(object)).toMatchObject({ tag: 'v0.1.1', commit })
      expect(open()).toEqual([])

      const again = await run()
      expect(again.outputs['tag']).toBe('')
      expect(again.wire.acts).toEqual([])
    }),
  )

  test('is known whatever became of its title, its labels and its message', () =>
    withPulls(async ({ pushed, run, repository, github }) => {
      await pushed('fix: round down')
      const pull = github.pulls.get(1)
      if (pull) pull.title = 'Something else'
      pull?.labels.push('not a release')
      await mergePull(repository, github, 1, 'squash')
      expect((await run()).outputs['tag']).toBe('v0.1.1')
    }))

  test('is tagged by a later run where its own failed, on the commit of the merge', () =>
    withPulls(async ({ pushed, repository, github, open }) => {
      await pushed('fix: round down')
      const commit = await mergePull(repository, github, 1, 'squash')
      const end = await pushed('feat!: count characters')
      expect(end.exitCode).toBe(0)
      expect(end.told).toEqual([expect.stringContaining('warning release-pr-late')])
      expect(end.outputs['tag']).toBe('')
      expect(github.tagObjects.get(github.refs.get('refs/tags/v0.1.1') ?? '')?.commit).toBe(commit)
      // and the next one is proposed at once
      expect(open()).toMatchObject([{ number: 2, title: 'chore: release 0.2.0' }])
    }))

  test('with the version that a person made of it is tagged as that', () =>
    withPulls(async ({ pushed, run, edit, repository, github }) => {
      await pushed('fix: round down')
      await edit(branch, 'it is a big one', {
        'pyproject.toml': manifest('1.0.0'),
        'src/tally/__init__.py': '__version__ = "1.0.0"\n',
      })
      await mergePull(repository, github, 1, 'squash')
      expect((await run()).outputs['tag']).toBe('v1.0.0')
    }))

  test('a version that somebody wrote by hand is no release, and is proposed as one', () =>
    withPulls(async ({ pushed, github, open }) => {
      const end = await pushed('feat: more', { 'pyproject.toml': manifest('0.5.0') })
      expect(end.told).toEqual([])
      expect(github.refs.has('refs/tags/v0.5.0')).toBe(false)
      expect(open()).toMatchObject([{ title: 'chore: release 0.5.0' }])
    }))
})

describe('what GitHub does not allow is explained', () => {
  test('the setting for pull requests', () =>
    withPulls(async ({ pushed, run, github, open }) => {
      github.mayCreatePulls = false
      const end = await pushed('fix: round down')
      expect(end.exitCode).toBe(1)
      expect(end.told).toEqual([expect.stringContaining('error release-pr-forbidden')])
      // and nothing is stuck once it is on
      github.mayCreatePulls = true
      expect((await run()).told).toEqual([])
      expect(open()).toHaveLength(1)
    }))

  test.each([
    ['contents', { contents: 'read', 'pull-requests': 'write' }],
    ['pull requests', { contents: 'write', 'pull-requests': 'read' }],
  ] as const)('a missing permission for %s', (_, permissions) =>
    withPulls(async ({ pushed }) => {
      const end = await pushed('fix: round down', { 'a.txt': 'a' }, { permissions })
      expect(end.exitCode).toBe(1)
      expect(end.told).toEqual([expect.stringMatching(/^error release-pr-permission: .*[^]*pull-requests: write/)])
    }),
  )

  test('a run on something else than the default branch', () =>
    withPulls(async ({ run, repository }) => {
      const end = await run({ run: stageRun(await repository.git('rev-parse', 'HEAD'), { ref: 'refs/heads/topic' }) })
      expect(end.told).toEqual([expect.stringContaining('error release-pr-branch')])
    }))
})
