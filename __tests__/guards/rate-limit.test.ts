import { describe, expect, test } from '@jest/globals'
import { guardRateLimit } from '../../src/guards/rate-limit.ts'
import { guardFacts } from '../make/guard-facts.ts'
import { plan } from '../make/plan.ts'

const crates = (count: number, newName: boolean) =>
  Array.from({ length: count }, (_, at) => ({ name: `${newName ? 'new' : 'old'}-${at}`, newName }))
const told = (differs: Parameters<typeof guardFacts>[0]) =>
  guardRateLimit(guardFacts(differs)).map((each) => `${each.level} ${each.code}`)
const byToken = { hasIdentity: false, hasCratesToken: true }

describe('the rate limits of crates.io', () => {
  test.each<[string, Parameters<typeof guardFacts>[0], readonly string[]]>([
    ['five new crates', { crates: crates(5, true) }, []],
    ['a sixth, which waits ten minutes', { crates: crates(6, true) }, ['warning crate-rate-limit']],
    ['an eighth, just within the half hour', { crates: crates(8, true) }, ['warning crate-rate-limit']],
    ['a ninth, which is too late', { crates: crates(9, true) }, ['live crate-rate-limit']],
    [
      'a ninth where more time is given',
      { crates: crates(9, true), rateLimitWait: 40 * 60_000 },
      ['warning crate-rate-limit'],
    ],
    [
      'a hundred versions by trusted publishing, which has no limits',
      { crates: crates(100, false), hasCratesToken: true },
      [],
    ],
    ['thirty versions by token', { ...byToken, crates: crates(30, false) }, []],
    ['a hundred versions by token', { ...byToken, crates: crates(100, false) }, ['live crate-rate-limit']],
    [
      'both at once, each by its own limit',
      { ...byToken, crates: [...crates(6, true), ...crates(31, false)] },
      ['warning crate-rate-limit', 'warning crate-rate-limit'],
    ],
    [
      'versions by the token that the config wants',
      {
        hasCratesToken: true,
        crates: crates(61, false),
        plan: plan({ credentials: { crates: 'token', pypi: undefined } }),
      },
      ['live crate-rate-limit'],
    ],
  ])('say of %s: %j', (_, differs, expected) => {
    expect(told(differs)).toEqual(expected)
  })
})
