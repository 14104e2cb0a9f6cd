import { expect, test } from '@jest/globals'
import { type HostQuestion, observeHosted } from '../../src/observe/hosted.ts'
import type { GitHubRefusal, RepositoryFacts } from '../../src/ports/github.ts'

const commit = 'c'.repeat(40)
const run = { event: 'push', commit, repository: 'someone/parcel' }
const usual: HostQuestion = {
  tag: 'v1.0',
  commit,
  fromRun: undefined,
  toldBranch: undefined,
  isNamed: () => false,
}

/** A GitHub with one branch, which holds the commit, and the questions in the order in which they came. */
function stage(repository: Promise<RepositoryFacts | GitHubRefusal>, only = 'main') {
  const asked: string[] = []
  const github = {
    repository() {
      asked.push('repository')
      return repository
    },
    tagCommit(tag: string) {
      asked.push(`tag ${tag}`)
      return Promise.resolve({ commit })
    },
    workflowRun(id: string) {
      asked.push(`run ${id}`)
      return Promise.resolve(run)
    },
  }
  const branches = {
    holds(branch: string) {
      asked.push(`branch ${branch}`)
      return Promise.resolve(branch === only)
    },
    list: () => Promise.resolve([only]),
  }
  return { asked, see: (question: Partial<HostQuestion>) => observeHosted(github, branches, { ...usual, ...question }) }
}

const facts: RepositoryFacts = { visibility: 'public', defaultBranch: 'trunk' }

test('the branch that GitHub names as the default one is asked first, whatever the event tells', async () => {
  const { asked, see } = stage(Promise.resolve(facts), 'trunk')
  expect(await see({ toldBranch: 'main' })).toEqual({
    repository: facts,
    remoteTag: { commit },
    source: undefined,
    defaultBranch: 'trunk',
    branch: { name: 'trunk' },
  })
  expect(asked).toEqual(['repository', 'tag v1.0', 'branch trunk'])
})

test('the default branch is the one of the event where GitHub refuses to tell', async () => {
  const refusal: GitHubRefusal = { refused: 'Not Found', status: 404 }
  const { see } = stage(Promise.resolve(refusal))
  expect(await see({ toldBranch: 'main' })).toMatchObject({
    repository: refusal,
    defaultBranch: 'main',
    branch: { name: 'main' },
  })
})

test('the tag and the run whose files are taken are asked for before the repository has answered', async () => {
  let answer: (facts: RepositoryFacts) => void = () => undefined
  const { asked, see } = stage(new Promise((resolve) => (answer = resolve)), 'trunk')
  const seen = see({ fromRun: '7' })
  expect(asked).toEqual(['repository', 'tag v1.0', 'run 7'])
  answer(facts)
  expect(await seen).toMatchObject({ source: run, branch: { name: 'trunk' } })
})
