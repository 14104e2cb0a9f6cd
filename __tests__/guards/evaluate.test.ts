import { expect, test } from '@jest/globals'
import { evaluateGuards } from '../../src/guards/evaluate.ts'
import { guardFacts } from '../make/guard-facts.ts'

const shown = (differs: Parameters<typeof guardFacts>[0] = {}) =>
  evaluateGuards(guardFacts(differs)).map(
    ({ guard, seen, problems }) => `${guard}: ${seen} → ${problems.map((each) => each.code).join(', ')}`,
  )

test('every guard is shown, with what it saw, also where all of them hold', () => {
  expect(shown({ environment: { name: 'release' } })).toEqual([
    'public repository: API public, event public, token public → ',
    'event: push by ada → ',
    'environment: release → ',
    'tag: refs/tags/v1.0.0 at 0123456789 → ',
    'branch: main → ',
    'credentials: id-token: write → ',
    'rate limits: 1 crates to send → ',
  ])
})

test('every guard is asked, also after another one has refused', () => {
  const everything = {
    apiVisibility: 'private',
    event: 'pull_request_target',
    ref: 'refs/heads/main',
    branch: 'none',
    hasIdentity: false,
    actor: undefined,
    environment: undefined,
  } as const
  expect(shown(everything)).toEqual([
    'public repository: API private, event public, token public → repository-private',
    'event: pull_request_target by nobody known → event-refused',
    'environment: not told without an OIDC token → ',
    'tag: refs/heads/main at 0123456789 → tag-missing',
    'branch: none → tag-off-branch',
    'credentials: none → id-token-missing',
    'rate limits: 1 crates to send → ',
  ])
})
