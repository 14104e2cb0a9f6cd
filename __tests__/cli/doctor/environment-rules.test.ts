import { describe, expect, test } from '@jest/globals'
import { isLetIn, openWords } from '../../../cli/doctor/environment-rules.ts'

const tag = { name: 'v1.2.0', type: 'tag' } as const
const main = { name: 'main', type: 'branch' } as const

describe('an environment', () => {
  test.each([
    ['v*', 'v1.2.0', true],
    ['v*', 'inkwell-v1.2.0', false],
    ['*-v*', 'inkwell-v1.2.0', true],
    ['*', 'v1.2.0', true],
    ['*', 'release/v1', false],
    ['release/*', 'release/v1', true],
    ['**/v*', 'a/b/v1', true],
    ['**/v*', 'v1', true],
    ['v?', 'v1', true],
    ['v?', 'v10', false],
    ['v[0-9]*', 'v1.2.0', true],
    ['v[0-9]*', 'vx', false],
    ['v[!0-9]*', 'vx', true],
    ['v1.2.0', 'v1x2y0', false],
    ['v(1)', 'v1', false],
    ['v[z-a]', 'va', false],
  ])('open to tags %s has %s: %s', (pattern, name, isIn) => {
    expect(isLetIn({ name, type: 'tag' }, [{ name: pattern, type: 'tag' }])).toBe(isIn)
  })

  test.each([
    ['anywhere', tag, true],
    ['protected branches', tag, false],
    ['protected branches', main, true],
    [[{ name: 'v*', type: 'branch' }], tag, false],
    [[{ name: 'v*', type: 'tag' }], main, false],
    [[], tag, false],
  ] as const)('open to %j lets %j in: %s', (open, ref, isIn) => {
    expect(isLetIn(ref, open)).toBe(isIn)
  })

  test('tells in words what it is open to', () => {
    const both = [
      { name: 'main', type: 'branch' },
      { name: 'v*', type: 'tag' },
      { name: '*-v*', type: 'tag' },
    ] as const
    expect([openWords('anywhere'), openWords('protected branches'), openWords([]), openWords(both)]).toEqual([
      'every branch and tag',
      'protected branches',
      'nothing',
      'tags v*, *-v* and branches main',
    ])
  })
})
