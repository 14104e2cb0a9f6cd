import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { files } from '../../src/platform/files.ts'
import { withVersions } from './stage.ts'

const python = { 'pyproject.toml': '[project]\nname = "tally"\nversion = "0.2.0"\n' }
const stable = { 'pyproject.toml': '[project]\nname = "tally"\nversion = "1.2.3"\n' }

describe('a release', () => {
  test('is shown as a diff and writes nothing', async () => {
    await withVersions(stable, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.2.3')
      const head = await commit('feat: count faster (#7)')
      const done = await play()
      expect(done.codes).toEqual([])
      expect(done.outputs).toMatchObject({ tag: 'v1.3.0', version: '1.3.0', prerelease: 'false' })
      expect(done.diff).toContain('-version = "1.2.3"\n+version = "1.3.0"')
      expect(done.lines.at(-1)).toBe('Dry run: nothing was written.')
      expect(await repository.git('status', '--porcelain')).toBe('')
      expect(await repository.git('rev-parse', 'HEAD')).toBe(head)
      expect(await repository.git('tag')).toBe('v1.2.3')
    })
  })

  test('is committed with an annotated tag, and nothing is left over', async () => {
    await withVersions(stable, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.2.3')
      await commit('fix: count right')
      const done = await play({ live: true })
      expect(done.codes).toEqual([])
      expect(await repository.git('cat-file', '-t', 'v1.2.4')).toBe('tag')
      expect(await repository.git('rev-parse', 'v1.2.4^{commit}')).toBe(await repository.git('rev-parse', 'HEAD'))
      expect(await repository.git('show', '--name-only', '--format=%s', 'HEAD')).toBe(
        'chore: release v1.2.4\n\nCHANGELOG.md\npyproject.toml',
      )
      expect(await repository.git('status', '--porcelain')).toBe('')
      expect(await files.list(path.join(repository.root, '.git', 'release-action'))).toEqual([])
      expect((await play({ live: true })).summary).toEqual(['Nothing to release: no releasable commits.'])
    })
  })

  test('without a tag is the first one, at what the manifest says', async () => {
    await withVersions(python, async ({ play, commit }) => {
      await commit('feat: count')
      expect((await play()).outputs).toMatchObject({ tag: 'v0.2.0' })
    })
  })

  test('without releasable commits says what was seen, and why it does not count', async () => {
    await withVersions(stable, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.2.3')
      await commit('docs: tell more')
      await commit('tidy up')
      await commit('feat:no space')
      await commit('chore: red \u001B[31m ::error::x')
      const done = await play({ live: true })
      expect(done.codes).toEqual([])
      expect(done.outputs).toMatchObject({ tag: '', version: '' })
      expect(done.lines.map((line) => line.replace(/[0-9a-f]{7}/, 'HASH'))).toEqual([
        'tally: no releasable commits (since v1.2.3; 4 seen)',
        '  HASH chore: red �[31m ::error::x: `chore` makes no release',
        '  HASH feat:no space: lacks the space after the colon',
        '  HASH tidy up: is no conventional commit (`type: description`)',
        '  HASH docs: tell more: `docs` makes no release',
      ])
    })
  })

  test('leaves out what was reverted, and a reverted revert stands', async () => {
    await withVersions(stable, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.2.3')
      const feature = await commit('feat: count letters')
      const revert = await commit(`Revert "feat: count letters"\n\nThis reverts commit ${feature}.`)
      expect((await play()).composed).toEqual([])
      await commit(`Reapply "feat: count letters"\n\nThis reverts commit ${revert}.`)
      const done = await play()
      expect(done.outputs).toMatchObject({ tag: 'v1.3.0' })
      expect(done.composed[0]?.notes).toContain('count letters')
    })
  })

  test('ignores merges, and counts what they bring once', async () => {
    await withVersions(stable, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.2.3')
      await repository.git('switch', '--quiet', '--create', 'topic')
      await commit('fix: count right', { 'x.txt': '1' })
      await repository.git('switch', '--quiet', 'main')
      await repository.git('merge', '--quiet', '--no-ff', '--message', 'feat: a merge with a title', 'topic')
      const done = await play()
      expect(done.outputs).toMatchObject({ tag: 'v1.2.4' })
      expect(done.composed[0]?.release.changes).toHaveLength(1)
    })
  })

  test('takes the greatest tag that HEAD contains, whatever lies beside it', async () => {
    await withVersions(stable, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.2.3')
      await repository.git('switch', '--quiet', '--create', 'next')
      await commit('feat!: another world', { 'x.txt': '1' })
      await repository.git('tag', '-a', '-m', 'x', 'v2.0.0')
      await repository.git('switch', '--quiet', 'main')
      await repository.git('tag', 'tree', 'HEAD^{tree}')
      await repository.git('tag', 'v9.9.9', 'HEAD^{tree}')
      await commit('fix: count right')
      expect((await play()).outputs).toMatchObject({ tag: 'v1.2.4' })
    })
  })

  test('finds the last tag before paths are looked at', async () => {
    const crate = (name: string) =>
      `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\ndescription = "x"\nlicense = "MIT"\n`
    const both = {
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n',
      'a/Cargo.toml': crate('a'),
      'b/Cargo.toml': crate('b'),
    }
    await withVersions(both, async ({ repository, commit, play }) => {
      await repository.git('tag', 'a-v0.1.0')
      await repository.git('tag', 'b-v0.1.0')
      await commit('feat: in a', { 'a/x': '1' })
      await commit('docs: nowhere near', { 'README.md': 'x' })
      await repository.git('tag', 'a-v0.1.1')
      await commit('fix: in b', { 'b/x': '1' })
      const done = await play()
      expect(done.composed.map(({ tag }) => tag)).toEqual(['b-v0.1.1'])
    })
  })

  test('asked for in words is given, with an override in place of the message', async () => {
    await withVersions(stable, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.2.3')
      await commit('chore: next\n\nRelease-As: v3.0.0')
      expect((await play()).outputs).toMatchObject({ tag: 'v3.0.0' })
      await commit('chore: back\n\nRelease-As: 1.0.0')
      expect((await play()).codes).toEqual(['version-undecided'])
    })
  })
})

describe('pre-releases', () => {
  test('count on, begin anew with a new core, and end in the final version', async () => {
    await withVersions(stable, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.2.3')
      const step = async (message: string, prerelease?: 'rc' | 'beta' | 'dev') => {
        await commit(message)
        return (await play({ live: true, ...(prerelease && { prerelease }) })).outputs['tag']
      }
      expect(await step('fix: one', 'beta')).toBe('v1.2.4b1')
      expect(await step('fix: two', 'beta')).toBe('v1.2.4b2')
      expect(await step('feat: three', 'beta')).toBe('v1.3.0b1')
      expect(await step('fix: four', 'rc')).toBe('v1.3.0rc1')
      expect(await readFile(path.join(repository.root, 'pyproject.toml'), 'utf8')).toContain('version = "1.3.0rc1"')
      expect((await play({ prerelease: 'rc' })).composed).toEqual([])
      await commit('fix: five')
      expect((await play({ prerelease: 'beta' })).codes).toEqual(['version-undecided'])
      const final = await play({ live: true })
      expect(final.outputs).toMatchObject({ tag: 'v1.3.0' })
      expect(final.composed[0]?.release.changes).toHaveLength(5)
    })
  })

  test('never take a number that another branch has used', async () => {
    await withVersions(stable, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.2.3')
      await repository.git('switch', '--quiet', '--create', 'side')
      await commit('feat: aside', { x: '1' })
      await repository.git('tag', 'v1.3.0-rc.4')
      await repository.git('switch', '--quiet', 'main')
      await commit('feat: here')
      expect((await play({ prerelease: 'rc' })).outputs).toMatchObject({ tag: 'v1.3.0-rc.5' })
    })
  })
})

describe('groups', () => {
  const crate = (name: string, more = '') => `[package]\nname = "${name}"\nversion = "1.0.0"\nedition = "2021"\n${more}`
  const three = {
    'Cargo.toml': '[workspace]\nmembers = ["a", "b", "c"]\n',
    'a/Cargo.toml': crate('a'),
    'b/Cargo.toml': crate('b', '\n[dependencies]\na = { path = "../a", version = "1.0" }\n'),
    'c/Cargo.toml': crate('c', '\n[dev-dependencies]\na = { path = "../a", version = "1.0" }\n'),
  }
  const tagged = async (git: (...argv: readonly string[]) => Promise<string>) => {
    for (const name of ['a', 'b', 'c']) await git('tag', `${name}-v1.0.0`)
  }
  test.each([
    ['dependents get a patch, those for development none', [], ['a-v1.1.0', 'b-v1.0.1']],
    ['a fixed group moves whole', [{ kind: 'fixed', packages: ['a', 'c'] }], ['a-v1.1.0', 'b-v1.0.1', 'c-v1.1.0']],
    [
      'a linked group shares the version of those that move',
      [{ kind: 'linked', packages: ['a', 'b', 'c'] }],
      ['a-v1.1.0', 'b-v1.1.0'],
    ],
  ] as const)('%s', async (_, groups, tags) => {
    await withVersions(three, async ({ repository, commit, play }) => {
      await tagged(repository.git)
      await commit('feat: in a', { 'a/x': '1' })
      const done = await play({ settings: { groups } })
      expect(done.codes).toEqual([])
      expect(done.composed.map(({ tag }) => tag).sort()).toEqual(tags)
      expect(done.diff).toContain('+a = { path = "../a", version = "1.1" }')
    })
  })

  test('a package that is not there is named', async () => {
    await withVersions(three, async ({ repository, play }) => {
      await tagged(repository.git)
      expect((await play({ packages: ['d'] })).codes).toEqual(['package-unknown'])
    })
  })
})

describe('what stands in the way', () => {
  test('a detached HEAD and a dirty tree are told dry and refused live', async () => {
    await withVersions(stable, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.2.3')
      await commit('fix: x')
      await repository.git('checkout', '--quiet', '--detach')
      await repository.write({ 'pyproject.toml': `${stable['pyproject.toml']}# mine\n` })
      const dry = await play()
      expect(dry.problems.map((each) => [each.code, each.level])).toEqual([
        ['checkout-detached', 'live'],
        ['checkout-dirty', 'live'],
      ])
      const live = await play({ live: true })
      expect(live.codes).toEqual(['checkout-detached', 'checkout-dirty'])
      expect(await readFile(path.join(repository.root, 'pyproject.toml'), 'utf8')).toContain('# mine')
      expect(await repository.git('tag')).toBe('v1.2.3')
    })
  })

  test('a shallow clone is refused, unless it reaches the last release', async () => {
    await withVersions(stable, async ({ repository, commit, play }) => {
      await commit('fix: zero')
      await repository.git('tag', '-a', '-m', 'x', 'v1.2.3')
      await commit('fix: one')
      await commit('fix: two')
      const folder = await mkdtemp(path.join(tmpdir(), 'release-action-shallow-'))
      try {
        const clone = async (depth: number) => {
          const to = path.join(folder, String(depth))
          await repository.git('clone', '--quiet', `--depth=${depth}`, `file://${repository.root}`, to)
          return to
        }
        expect((await play({ root: await clone(1) })).codes).toEqual(['checkout-shallow'])
        expect((await play({ root: await clone(3) })).outputs).toMatchObject({ tag: 'v1.2.4' })
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    })
  })

  test('a tag that is there already, here or on the remote', async () => {
    await withVersions(stable, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.2.3')
      await repository.git('switch', '--quiet', '--create', 'side')
      await commit('fix: aside', { x: '1' })
      await repository.git('tag', 'v1.2.4')
      await repository.git('switch', '--quiet', 'main')
      await commit('fix: here')
      expect((await play({ live: true })).codes).toEqual(['tag-exists'])
      const remote = await mkdtemp(path.join(tmpdir(), 'release-action-remote-'))
      try {
        await repository.git('clone', '--quiet', '--bare', repository.root, remote)
        await repository.git('tag', '--delete', 'v1.2.4')
        await repository.git('remote', 'add', 'origin', remote)
        const refused = await play({ live: true })
        expect(refused.problems.map((each) => each.message)).toEqual([
          'The tag v1.2.4 is there already, on the remote `origin`.',
        ])
        expect(await repository.git('status', '--porcelain')).toBe('')
        await repository.git('remote', 'set-url', 'origin', path.join(remote, 'gone'))
        expect((await play({ live: true })).problems.map((each) => [each.code, each.level])).toEqual([
          ['remote-unreachable', 'warning'],
        ])
        expect(await repository.git('tag')).toContain('v1.2.4')
      } finally {
        await rm(remote, { recursive: true, force: true })
      }
    })
  })

  test('no commit at all', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'release-action-empty-'))
    try {
      await withVersions(stable, async ({ repository, play }) => {
        await repository.git('init', '--quiet', folder)
        expect((await play({ root: folder, live: true })).codes).toEqual(['checkout-missing'])
      })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  test('nobody who commits; in a job it is the bot', async () => {
    await withVersions(stable, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.2.3')
      await commit('fix: x')
      const nobody = { GIT_COMMITTER_NAME: '', GIT_COMMITTER_EMAIL: '', GIT_AUTHOR_NAME: '', GIT_AUTHOR_EMAIL: '' }
      expect((await play({ live: true, env: nobody })).codes).toEqual(['git-identity-missing'])
      expect(await repository.git('status', '--porcelain')).toBe('')
    })
  })

  test('a hook that refuses, and a file that cannot be written: everything is as it was', async () => {
    await withVersions(
      { ...stable, 'setup.py': 'setup(name="tally", version="1.2.3")\n' },
      async ({ repository, commit, play }) => {
        await repository.git('tag', 'v1.2.3')
        await commit('fix: x')
        const hook = path.join(repository.root, '.git', 'hooks', 'commit-msg')
        await writeFile(hook, '#!/bin/sh\necho no releases on Fridays >&2\nexit 1\n')
        await chmod(hook, 0o755)
        const refused = await play({ live: true })
        expect(refused.problems[0]?.message).toContain('no releases on Fridays')
        expect(await repository.git('status', '--porcelain')).toBe('')
        await rm(hook)
        const broken = {
          ...files,
          write: async (file: string, content: string | Uint8Array) => {
            if (file.endsWith('setup.py') && String(content).includes('1.2.4')) {
              await files.write(file, 'half')
              throw new Error('ENOSPC: no space left')
            }
            await files.write(file, content)
          },
        }
        const failed = await play({ live: true, ports: { files: broken } })
        expect(failed.codes).toEqual(['edit-impossible'])
        expect(await repository.git('status', '--porcelain')).toBe('')
        expect((await play({ live: true })).problems.map((each) => each.message)).toEqual([])
      },
    )
  })
})

describe('a run that was ended, and two at once', () => {
  test('ended between the commit and the tag: the next one makes the tag', async () => {
    await withVersions(stable, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.2.3')
      await commit('feat: x')
      await play({ live: true })
      const head = await repository.git('rev-parse', 'HEAD')
      await repository.git('tag', '--delete', 'v1.3.0')
      const again = await play({ live: true })
      expect(again.outputs).toMatchObject({ tag: 'v1.3.0', version: '1.3.0' })
      expect(await repository.git('rev-parse', 'v1.3.0^{commit}')).toBe(head)
      expect(await repository.git('rev-parse', 'HEAD')).toBe(head)
    })
  })

  test('a message that names a tag makes none by itself', async () => {
    await withVersions(stable, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.2.3')
      await commit('chore: release v9.9.9\n\nRelease-Tag: v9.9.9')
      await play({ live: true })
      expect(await repository.git('tag')).toBe('v1.2.3')
    })
  })

  test('ended while it wrote: the next one undoes that and goes on', async () => {
    await withVersions({ ...stable, 'CHANGELOG.md': '# Changelog\n' }, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.2.3')
      await commit('feat: x')
      const journal = path.join(repository.root, '.git', 'release-action', 'version-journal.json')
      const encode = (text: string): string => Buffer.from(text).toString('base64')
      const after = stable['pyproject.toml'].replace('1.2.3', '1.3.0')
      await files.write(
        journal,
        JSON.stringify([
          { file: 'pyproject.toml', before: encode(stable['pyproject.toml']), after: encode(after) },
          { file: 'CHANGELOG.md', before: encode('# Changelog\n'), after: encode('# Changelog\n\n## 1.3.0\n') },
        ]),
      )
      await repository.write({ 'pyproject.toml': after.slice(0, 20) })
      const done = await play({ live: true })
      expect(done.codes).toEqual([])
      expect(done.lines[0]).toBe('An earlier run was ended while it wrote; put back as they were: pyproject.toml')
      expect(done.outputs).toMatchObject({ tag: 'v1.3.0' })
    })
  })

  test('of two at once one releases and the other stops', async () => {
    await withVersions(stable, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.2.3')
      await commit('feat: x')
      const both = await Promise.all([play({ live: true }), play({ live: true })])
      expect(both.flatMap((each) => each.codes)).toEqual(['version-locked'])
      expect(await repository.git('tag')).toBe('v1.2.3\nv1.3.0')
      expect(await repository.git('rev-list', '--count', 'v1.2.3..HEAD')).toBe('2')
    })
  })

  test('a lock whose process was killed holds nobody up, and one that lives does', async () => {
    await withVersions(stable, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.2.3')
      await commit('feat: x')
      const lock = path.join(repository.root, '.git', 'release-action', 'version.lock')
      const locks = new URL('../../src/platform/locks.ts', import.meta.url).href
      const source = `const { locks } = await import(${JSON.stringify(locks)}); await locks.take(${JSON.stringify(lock)}); console.log('held'); setInterval(() => {}, 1000)`
      const holder = spawn(process.execPath, ['--no-warnings', '--input-type=module', '--eval', source], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      try {
        await once(holder.stdout, 'data')
        expect((await play({ live: true })).codes).toEqual(['version-locked'])
      } finally {
        const ended = once(holder, 'close')
        holder.kill('SIGKILL')
        await ended
      }
      expect((await play({ live: true })).codes).toEqual([])
      expect(await repository.git('tag')).toBe('v1.2.3\nv1.3.0')
    })
  })
})
