import { describe, expect, test } from '@jest/globals'
import type { GuardFacts } from '../../src/guards/facts.ts'
import { guardVisibility, visibilityWords } from '../../src/guards/visibility.ts'
import { guardFacts } from '../make/guard-facts.ts'

type Voice = GuardFacts['claimVisibility']

const isClosed = (voice: Voice): boolean => voice === 'private' || voice === 'internal'

/** Every answer that each of the three voices can give. */
const answers = ['public', 'private', 'internal', undefined] as const
const claims: readonly Voice[] = [...answers, 'unasked']
const triples = answers.flatMap((api) =>
  answers.flatMap((event) => claims.map((claim) => [api, event, claim] as const)),
)

describe('a private repository never publishes', () => {
  test.each(triples)('API %s, event %s, claim %s', (apiVisibility, eventVisibility, claimVisibility) => {
    const voices: readonly Voice[] = [apiVisibility, eventVisibility, claimVisibility]
    const expected = voices.some((each) => isClosed(each))
      ? ['live repository-private']
      : voices.includes('public')
        ? []
        : ['live repository-visibility-unknown']
    // a problem of the level `live` leaves a dry run green
    const problems = guardVisibility(guardFacts({ apiVisibility, eventVisibility, claimVisibility }))
    expect(problems.map((each) => `${each.level} ${each.code}`)).toEqual(expected)
  })

  test('and is told who said so', () => {
    const facts = guardFacts({ apiVisibility: 'internal', eventVisibility: 'private', claimVisibility: 'public' })
    expect(guardVisibility(facts)[0]?.message).toBe(
      'The repository is not public: GitHub’s API says internal, the event says private.',
    )
  })

  test('and what the API answered is told where nobody could say', () => {
    const silent = { apiVisibility: undefined, eventVisibility: undefined, apiRefusal: '403 Resource not accessible' }
    const told = (claimVisibility: Voice) => guardVisibility(guardFacts({ ...silent, claimVisibility }))[0]?.message
    expect(told(undefined)).toBe(
      'Nobody could say whether the repository is public (API: 403 Resource not accessible; the event is silent; the OIDC token is silent too).',
    )
    expect(told('unasked')).toContain('no OIDC token was asked')
  })

  test('and what each voice said is shown', () => {
    const facts = guardFacts({ eventVisibility: undefined, claimVisibility: 'unasked' })
    expect(visibilityWords(facts)).toBe('API public, event silent, token unasked')
  })
})
