import { describe, expect, test } from '@jest/globals'
import { createProcess } from '../../src/platform/process.ts'
import { gitIn } from '../../src/version/git.ts'
import { pastOf } from '../../src/version/past.ts'
import { gitEnvironment, makeRepository, type Repository } from '../make/repository.ts'

/** Lends a repository with one commit, and what git was asked of it. */
async function withPast(
  use: (bench: {
    readonly commit: (message: string) => Promise<string>
    readonly git: Repository['git']
    readonly past: ReturnType<typeof pastOf>
    readonly asked: string[]
  }) => Promise<void>,
): Promise<void> {
  const repository = await makeRepository({ 'a.txt': 'a' })
  const asked: string[] = []
  const git = gitIn(repository.root, createProcess(gitEnvironment), gitEnvironment)
  const checkout = { commit: undefined, shallow: false, gitDirectory: '', below: false, branch: 'main', dirty: [] }
  const past = pastOf(
    {
      git: (...argv) => {
        asked.push(argv[0] ?? '')
        return git(...argv)
      },
      checkout: { ...checkout, origin: undefined },
    },
    false,
  )
  const commit = async (message: string): Promise<string> => {
    await repository.git('commit', '--quiet', '--allow-empty', '--message', message)
    return repository.git('rev-parse', 'HEAD')
  }
  try {
    await repository.git('add', '--all')
    await commit('chore: begin')
    await use({ commit, git: repository.git, past, asked })
  } finally {
    await repository.remove()
  }
}

describe('the past of a checkout', () => {
  test.each([
    ['annotated', ['--annotate', '--message', 'v1']],
    ['lightweight', []],
  ])('is read in one walk down to an %s tag', async (_, options) => {
    await withPast(async ({ commit, git, past, asked }) => {
      const tip = await commit('feat: one')
      await git('tag', ...options, 'v1')
      // a name that begins with the other's
      await git('tag', 'v1-old', 'HEAD~1')
      await commit('feat: two')
      await commit('feat: three')
      expect(await past.firstMerged([['v1', 'v1-old'], ['v1']])).toEqual([
        { name: 'v1', commit: tip },
        { name: 'v1', commit: tip },
      ])
      expect((await past.since([tip])).map((each) => each.message.trim())).toEqual(['feat: three', 'feat: two'])
      expect(asked).toEqual(['log'])
    })
  })

  test('has what a merged branch brought since the tag, whichever side the tag is on', async () => {
    await withPast(async ({ commit, git, past, asked }) => {
      await git('checkout', '--quiet', '-b', 'side')
      const tip = await commit('feat: on the side')
      await git('tag', 'v1')
      await git('checkout', '--quiet', '-')
      await commit('feat: on main')
      await git('merge', '--quiet', '--no-ff', '--message', 'Merge branch side', 'side')
      expect(await past.firstMerged([['v1']])).toEqual([{ name: 'v1', commit: tip }])
      const titles = (await past.since([tip])).map((each) => each.message.trim())
      expect(titles).toEqual(['Merge branch side', 'feat: on main'])
      expect(asked).toEqual(['log'])
    })
  })

  test('passes over a tag that HEAD does not contain', async () => {
    await withPast(async ({ commit, git, past }) => {
      const tip = await commit('feat: one')
      await git('tag', 'v1')
      await git('checkout', '--quiet', '-b', 'side')
      await commit('feat: elsewhere')
      await git('tag', 'v2')
      await git('checkout', '--quiet', '-')
      await commit('feat: two')
      expect(await past.firstMerged([['v2', 'v1']])).toEqual([{ name: 'v1', commit: tip }])
      expect((await past.since([tip])).map((each) => each.message.trim())).toEqual(['feat: two'])
    })
  })

  test('knows a tag that is on HEAD itself, and one that is on nothing that can be logged', async () => {
    await withPast(async ({ commit, git, past }) => {
      const tip = await commit('feat: one')
      await git('tag', 'v1')
      await git('tag', 'v2', 'HEAD^{tree}')
      expect(await past.firstMerged([['v1']])).toEqual([{ name: 'v1', commit: tip }])
      expect(await past.since([tip])).toEqual([])
      expect(await past.firstMerged([['v2']])).toEqual([undefined])
    })
  })

  test('asks about each where the lists begin with different tags', async () => {
    await withPast(async ({ commit, git, past }) => {
      const first = await commit('feat: one')
      await git('tag', 'v1')
      const second = await commit('feat: two')
      await git('tag', 'v2-rc.1')
      await commit('feat: three')
      expect(await past.firstMerged([['v2-rc.1', 'v1'], ['v1'], []])).toEqual([
        { name: 'v2-rc.1', commit: second },
        { name: 'v1', commit: first },
        undefined,
      ])
      expect((await past.since([first])).map((each) => each.message.trim())).toEqual(['feat: three', 'feat: two'])
    })
  })
})
