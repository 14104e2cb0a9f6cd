import { describe, expect, test } from '@jest/globals'
import type { Visibility } from '../../src/guards/facts.ts'
import { guardClaim, guardVisibility } from '../../src/guards/visibility.ts'
import { guardFacts } from '../make/guard-facts.ts'

const voices: readonly Visibility[] = ['public', 'private', 'internal', undefined]
const isClosed = (voice: Visibility): boolean => voice === 'private' || voice === 'internal'

describe('a private repository never publishes', () => {
  const pairs = voices.flatMap((api) => voices.map((event) => [api, event] as const))
  test.each(pairs)('API %s, event %s', (apiVisibility, eventVisibility) => {
    const expected =
      isClosed(apiVisibility) || isClosed(eventVisibility)
        ? ['repository-private']
        : apiVisibility === undefined && eventVisibility === undefined
          ? ['repository-visibility-unknown']
          : []
    const problems = guardVisibility(guardFacts({ apiVisibility, eventVisibility }))
    expect(problems.map((each) => each.code)).toEqual(expected)
    // a dry run of a private repository stays green
    expect(problems.every((each) => each.level === 'live')).toBe(true)
  })

  test('and is told who said so', () => {
    expect(guardVisibility(guardFacts({ apiVisibility: 'internal', eventVisibility: 'private' }))).toMatchObject([
      { message: 'The repository is not public: GitHub’s API says internal, the event says private.' },
    ])
  })

  test('and what the API answered is told where nobody could say', () => {
    const silent = { apiVisibility: undefined, eventVisibility: undefined, apiRefusal: '403 Resource not accessible' }
    expect(guardVisibility(guardFacts(silent))).toMatchObject([
      { message: expect.stringContaining('API: 403 Resource not accessible') },
    ])
  })
})

test.each([
  ['private', ['repository-private']],
  ['internal', ['repository-private']],
  ['public', []],
  [undefined, []],
] as const)('the claim %s of the OIDC token', (voice, codes) => {
  expect(guardClaim(voice).map((each) => each.code)).toEqual(codes)
})
