import { describe, expect, test } from '@jest/globals'
import { guardRef } from '../../src/guards/ref.ts'
import { guardFacts } from '../make/guard-facts.ts'
import { plan } from '../make/plan.ts'

const other = 'f'.repeat(40)
const codes = (differs: Parameters<typeof guardFacts>[0] = {}) =>
  guardRef(guardFacts(differs)).map((each) => `${each.level} ${each.code}`)

describe('the ref of a live run', () => {
  test('is the planned tag, at the planned commit, here and on GitHub', () => {
    expect(codes()).toEqual([])
    expect(codes({ plan: plan({ tagSource: 'input' }) })).toEqual([])
  })

  test.each(['refs/heads/main', 'refs/heads/v1.0.0', 'refs/pull/1/merge', 'v1.0.0', '', undefined])(
    'is never %j',
    (ref) => {
      expect(codes({ ref })).toEqual(['live tag-missing'])
    },
  )

  test.each([
    ['the tag was only assumed', { plan: plan({ tagSource: 'assumed' }) }, ['live tag-missing']],
    ['the run is on another tag', { ref: 'refs/tags/v1.0.1' }, ['live ref-not-planned']],
    ['the run is on a tag that only begins alike', { ref: 'refs/tags/v1.0.0-rc.1' }, ['live ref-not-planned']],
    ['the run is of another commit', { runCommit: other }, ['live tag-moved']],
    ['the run’s commit is not known', { runCommit: undefined }, ['live tag-moved']],
    ['the tag was moved on GitHub', { remoteTag: { commit: other } }, ['live tag-moved']],
    ['the tag was deleted on GitHub', { remoteTag: 'absent' }, ['live tag-absent']],
    ['GitHub did not answer', { remoteTag: { refused: '500' } }, ['live tag-unreadable']],
    [
      'everything is wrong at once',
      { ref: 'refs/tags/v2', runCommit: other, remoteTag: { commit: other } },
      ['live ref-not-planned', 'live tag-moved', 'live tag-moved'],
    ],
  ] as const)('refuses where %s', (_, differs, expected) => {
    expect(codes(differs)).toEqual(expected)
  })
})

describe('the push in which the release pull request was merged', () => {
  const merge = { ref: 'refs/heads/main', event: 'push', plan: plan({ tagSource: 'input' }) }

  test('may publish the tag that the same run has made', () => {
    expect(codes(merge)).toEqual([])
  })

  test.each([
    ['it is no push', { event: 'workflow_dispatch' }, ['live tag-missing']],
    ['the branch is not the default one', { ref: 'refs/heads/next' }, ['live tag-missing']],
    ['the default branch is not known', { defaultBranch: undefined }, ['live tag-missing']],
    ['nobody said which tag', { plan: plan({ tagSource: 'assumed' }) }, ['live tag-missing']],
    ['the tag is not on GitHub', { remoteTag: 'absent' }, ['live tag-absent']],
    ['the tag is at another commit', { remoteTag: { commit: other } }, ['live tag-moved']],
    ['the run is of another commit', { runCommit: other }, ['live tag-moved']],
  ] as const)('is refused where %s', (_, differs, expected) => {
    expect(codes({ ...merge, ...differs })).toEqual(expected)
  })
})
