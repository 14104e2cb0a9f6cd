import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { type GitFacts, observeGit } from '../../src/observe/git.ts'
import { createProcess } from '../../src/platform/process.ts'
import { gitEnvironment, makeRepository, type Repository } from '../make/repository.ts'

let repository: Repository | undefined
afterEach(async () => repository?.remove())

async function make(files: Readonly<Record<string, string>> = {}): Promise<Repository> {
  repository = await makeRepository(files)
  return repository
}

const observe = (directory: string) => observeGit(directory, createProcess(gitEnvironment), gitEnvironment)

async function facts(directory: string): Promise<GitFacts> {
  const observed = await observe(directory)
  if ('problem' in observed) throw new Error(observed.problem.message)
  return observed
}

describe('a checkout', () => {
  test('tells its commit, the commit’s time, and what it tracks, unusual names too', async () => {
    const { root, commit, write } = await make({ 'a/ü b.txt': '', 'Cargo.toml': '', 'x\ny': '' })
    const head = await commit()
    await write({ 'untracked.txt': '' })
    expect(await facts(root)).toEqual({
      commit: head,
      epoch: 1_790_000_000,
      tags: [],
      tagCommits: new Map(),
      shallow: false,
      below: false,
      tracked: ['Cargo.toml', 'a/ü b.txt', 'x\ny'],
    })
  })

  test('tells the tags of this commit, light and annotated, whatever they are called', async () => {
    const { root, git, commit } = await make({ a: '1' })
    await commit()
    await git('tag', 'v0.9.0')
    await git('commit', '--quiet', '--allow-empty', '--message', 'next')
    for (const name of ['v1.0.0', 'pkg/v1.0.0', 'pkg@1.0.0', 'a,b']) await git('tag', name)
    await git('tag', '--annotate', '--message', 'it', 'annotated')
    await git('branch', 'v2.0.0')
    expect([...(await facts(root)).tags].sort()).toEqual(['a,b', 'annotated', 'pkg/v1.0.0', 'pkg@1.0.0', 'v1.0.0'])
  })

  test('tells every tag by the commit that it leads to, in the order of their names', async () => {
    const { root, git, commit } = await make({ a: '1' })
    const first = await commit()
    await git('tag', 'v0.9.0')
    await git('tag', '--annotate', '--message', 'it', 'twofold')
    await git('tag', '--annotate', '--message', 'a tag of a tag', 'threefold', 'twofold')
    await git('tag', 'of-a-tree', 'HEAD^{tree}')
    await git('commit', '--quiet', '--allow-empty', '--message', 'next')
    const head = await git('rev-parse', 'HEAD')
    await git('tag', 'v1.0.0')
    await git('switch', '--quiet', '--orphan', 'aside')
    await git('commit', '--quiet', '--allow-empty', '--message', 'another history')
    const aside = await git('rev-parse', 'HEAD')
    await git('tag', 'b/c,d')
    await git('switch', '--quiet', '--detach', 'v1.0.0')
    const { commit: seen, tags, tagCommits } = await facts(root)
    expect({ seen, tags }).toEqual({ seen: head, tags: ['v1.0.0'] })
    expect([...tagCommits]).toEqual([
      ['b/c,d', aside],
      ['threefold', first],
      ['twofold', first],
      ['v0.9.0', first],
      ['v1.0.0', head],
    ])
  })

  test('of a folder below the root tells the files of that folder, relative to it', async () => {
    const { root, commit } = await make({ 'python/pyproject.toml': '', 'python/src/a.py': '', 'Cargo.toml': '' })
    await commit()
    expect(await facts(path.join(root, 'python'))).toMatchObject({
      below: true,
      tracked: ['pyproject.toml', 'src/a.py'],
    })
  })

  test.each([
    ['a worktree', ['worktree', 'add', '--quiet', '--detach', 'other', 'HEAD'], 'other'],
    ['a clone whose `.git` is a file', ['clone', '--quiet', '--separate-git-dir=apart', '.', 'clone'], 'clone'],
    ['a submodule', ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', './.git', 'inner'], 'inner'],
  ])('is read alike in %s', async (_, argv, folder) => {
    const { root, git, commit } = await make({ a: '1' })
    const head = await commit()
    await git('tag', 'v1.0.0')
    await git(...argv)
    expect(await facts(path.join(root, folder))).toEqual({
      commit: head,
      epoch: 1_790_000_000,
      tags: ['v1.0.0'],
      tagCommits: new Map([['v1.0.0', head]]),
      shallow: false,
      below: false,
      tracked: ['a'],
    })
  })

  test('is seen to be shallow', async () => {
    const { root, git, commit } = await make({ a: '1' })
    await commit()
    await git('commit', '--quiet', '--allow-empty', '--message', 'next')
    await git('clone', '--quiet', '--depth', '1', `file://${root}`, 'clone')
    expect(await facts(path.join(root, 'clone'))).toMatchObject({ shallow: true, below: false })
  })

  test('is read alike under a configuration that decorates and signs', async () => {
    const { root, git, commit } = await make({ a: '1' })
    await commit()
    await git('tag', 'v1.0.0')
    for (const setting of ['log.showSignature true', 'log.decorate short', 'color.ui always', 'core.quotePath true']) {
      await git('config', ...setting.split(' '))
    }
    expect(await facts(root)).toMatchObject({ tags: ['v1.0.0'], tracked: ['a'], epoch: 1_790_000_000 })
  })
})

describe('no checkout', () => {
  test('is a problem in a repository without a commit', async () => {
    const { root } = await make({ a: '1' })
    expect(await observe(root)).toMatchObject({ problem: { code: 'checkout-missing' } })
  })

  test('is a problem in a folder that is no repository', async () => {
    const { root } = await make({ 'Cargo.toml': '' })
    await rm(path.join(root, '.git'), { recursive: true })
    expect(await observe(root)).toMatchObject({
      problem: { code: 'checkout-missing', fix: expect.stringContaining('actions/checkout') },
    })
  })

  test('is a problem that names both causes where git cannot be started', async () => {
    const { root } = await make()
    expect(await observe(path.join(root, 'gone'))).toMatchObject({
      problem: { message: expect.stringContaining('git is not installed, or there is no such folder') },
    })
  })
})
