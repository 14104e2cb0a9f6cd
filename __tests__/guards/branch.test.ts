import { describe, expect, test } from '@jest/globals'
import { guardBranch, isNamedBranch } from '../../src/guards/branch.ts'
import { guardFacts } from '../make/guard-facts.ts'

const told = (differs: Parameters<typeof guardFacts>[0]) =>
  guardBranch(guardFacts(differs)).map((each) => `${each.level} ${each.code}: ${each.message}`)

describe('the branch of a release', () => {
  test('holds the tag', () => {
    expect(told({ branch: { name: 'release/1.x' } })).toEqual([])
  })

  test('is missing where the tag is on none that is released from', () => {
    expect(told({ branch: 'none' })).toEqual([
      'live tag-off-branch: The commit 0123456789 of v1.0.0 is on no branch that is released from (main, release/*).',
    ])
    expect(guardBranch(guardFacts({ branch: 'none' }))[0]?.fix).toContain("    release:\n      branches: ['release/*']")
  })

  test('is not taken for granted where GitHub does not say', () => {
    expect(told({ branch: { refused: '502 Bad Gateway' } })).toEqual([
      'live tag-unreadable: GitHub did not say on which branch v1.0.0 is: 502 Bad Gateway.',
    ])
  })
})

test.each([
  ['release/1.0', ['release/*'], true],
  ['release/1/fix', ['release/*'], true],
  ['release/', ['release/*'], false],
  ['my-release/1.0', ['release/*'], false],
  ['1.x', ['*.x'], true],
  ['v2.x', ['*.x'], true],
  ['1.xx', ['*.x'], false],
  ['1-x', ['*.x'], false],
  ['stable', ['release/*', 'stable'], true],
  ['unstable', ['stable'], false],
  ['a+b', ['a+b'], true],
  ['aab', ['a+b'], false],
  ['main', [], false],
])('the branch %s is named by %j: %s', (branch, patterns, expected) => {
  expect(isNamedBranch(branch, patterns)).toBe(expected)
})
