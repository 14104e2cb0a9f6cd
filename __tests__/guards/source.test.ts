import { describe, expect, test } from '@jest/globals'
import { guardSource } from '../../src/guards/source.ts'
import type { SourceRun } from '../../src/guards/facts.ts'
import { guardFacts } from '../make/guard-facts.ts'
import { commit } from '../make/plan.ts'

const here = 'octo-org/octo-repo'
const told = (run: SourceRun['told']) =>
  guardSource(guardFacts({ source: { id: '4711', here, told: run } })).map(
    (each) => `${each.level} ${each.code}: ${each.message}`,
  )

describe('the run whose files are published', () => {
  test('need not be named', () => {
    expect(guardSource(guardFacts())).toEqual([])
  })

  test.each(['push', 'workflow_dispatch', 'release', 'repository_dispatch'])(
    'is one of the repository, of the planned commit, on %s',
    (event) => {
      expect(told({ event, commit, repository: here })).toEqual([])
    },
  )

  test('is compared by name without regard to case, as GitHub does', () => {
    expect(told({ event: 'push', commit, repository: 'Octo-Org/Octo-Repo' })).toEqual([])
  })

  test.each<[string, SourceRun['told'], string]>([
    [
      'is of a fork',
      { event: 'pull_request', commit, repository: 'mallory/octo-repo' },
      'error source-run-foreign: The run 4711 is of mallory/octo-repo, and not of octo-org/octo-repo.',
    ],
    [
      'is of a fork that is gone',
      { event: 'push', commit, repository: undefined },
      'error source-run-foreign: The run 4711 is of a repository that is gone, and not of octo-org/octo-repo.',
    ],
    [
      'was started by a pull request',
      { event: 'pull_request', commit, repository: here },
      'error source-run-foreign: The run 4711 was started by pull_request, on which nothing is released.',
    ],
    [
      'ran another commit',
      { event: 'push', commit: 'f'.repeat(40), repository: here },
      'error source-run-foreign: The run 4711 is of commit ffffffffff, and v1.0.0 is planned for 0123456789.',
    ],
    ['is not there', 'absent', 'error source-run-foreign: There is no run 4711 in octo-org/octo-repo.'],
    [
      'cannot be asked for',
      { refused: '403 Resource not accessible by integration' },
      'live source-run-unreadable: GitHub did not say what the run 4711 is: 403 Resource not accessible by integration.',
    ],
  ])('%s', (_title, run, words) => {
    expect(told(run)).toEqual([words])
  })
})
