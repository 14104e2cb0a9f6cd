import { describe, expect, test } from '@jest/globals'
import { guardEnvironment } from '../../src/guards/environment.ts'
import type { GuardFacts } from '../../src/guards/facts.ts'
import { guardFacts } from '../make/guard-facts.ts'
import { plan } from '../make/plan.ts'

const told = (environment: GuardFacts['environment'], planned: string | undefined) =>
  guardEnvironment(guardFacts({ environment, plan: plan({ environment: planned }) })).map(
    (each) => `${each.level} ${each.code}: ${each.message}`,
  )

describe('the environment of the publishing job', () => {
  test.each([
    [{ name: 'release' }, 'release'],
    [undefined, 'release'],
    [{ name: undefined }, undefined],
    [{ name: 'release' }, undefined],
  ])('may be %j where the config names %s', (environment, planned) => {
    expect(told(environment, planned)).toEqual([])
  })

  test('is warned of where its approvals do not apply', () => {
    const words = 'and the config names release for this release.'
    expect(told({ name: undefined }, 'release')).toEqual([
      `warning environment-not-planned: The job runs in no environment, ${words}`,
    ])
    expect(told({ name: 'test' }, 'release')).toEqual([
      `warning environment-not-planned: The job runs in the environment test, ${words}`,
    ])
  })
})
