import { describe, expect, test } from '@jest/globals'
import { isForkEvent, visibilityInClaims, visibilityInEvent } from '../../src/guards/facts.ts'

describe('what the event says of the repository', () => {
  test.each([
    [{ repository: { private: false, visibility: 'public' } }, 'public'],
    [{ repository: { private: false } }, 'public'],
    [{ repository: { visibility: 'public' } }, 'public'],
    [{ repository: { private: true } }, 'private'],
    [{ repository: { private: true, visibility: 'internal' } }, 'internal'],
    [{ repository: { private: false, visibility: 'internal' } }, 'internal'],
    // two voices in one payload: the closed one counts
    [{ repository: { private: true, visibility: 'public' } }, 'private'],
    [{ repository: { private: 'false' } }, undefined],
    [{ repository: { private: null, visibility: 'PUBLIC' } }, undefined],
    [{ repository: null }, undefined],
    [{ repository: 'octo/tally' }, undefined],
    [{}, undefined],
    [null, undefined],
    [undefined, undefined],
    ['{}', undefined],
  ])('%j is %s', (payload, expected) => {
    expect(visibilityInEvent(payload)).toBe(expected)
  })
})

describe('a pull request', () => {
  const pull = (head: object | null) => ({
    pull_request: { head: { repo: head }, base: { repo: { full_name: 'octo/tally' } } },
  })
  test.each([
    ['from another repository is one of a fork', pull({ full_name: 'eve/tally', fork: true }), true],
    ['from another repository that hides being one', pull({ full_name: 'eve/tally', fork: false }), true],
    ['from the repository itself is none', pull({ full_name: 'octo/tally', fork: false }), false],
    [
      'from a branch of a repository that is itself a fork is none',
      pull({ full_name: 'octo/tally', fork: true }),
      false,
    ],
    ['from a repository that is gone cannot be told', pull(null), false],
  ])('%s', (_, payload, expected) => {
    expect(isForkEvent(payload)).toBe(expected)
  })

  test.each([{}, null, { pull_request: null }, { pull_request: { head: null } }, { ref: 'refs/tags/v1' }])(
    '%j is no pull request',
    (payload) => {
      expect(isForkEvent(payload)).toBe(false)
    },
  )
})

describe('what the job’s OIDC token says of the repository', () => {
  const jwt = (claims: unknown): string => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`
  test.each([
    [jwt({ repository_visibility: 'public' }), 'public'],
    [jwt({ repository_visibility: 'private' }), 'private'],
    [jwt({ repository_visibility: 'internal', more: 'ü~~~???' }), 'internal'],
    [jwt({ repository_visibility: 'PUBLIC' }), undefined],
    [jwt({ repository_visibility: true }), undefined],
    [jwt({}), undefined],
    [jwt(null), undefined],
    ['e30.%%%.c2ln', undefined],
    ['no token', undefined],
    ['', undefined],
  ])('%s: %s', (token, expected) => {
    expect(visibilityInClaims(token)).toBe(expected)
  })
})
