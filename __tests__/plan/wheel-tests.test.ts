import { expect, test } from '@jest/globals'
import { readConfig } from '../../src/config.ts'
import { draftPlan } from '../../src/plan/plan.ts'
import { crate, python } from '../make/manifest.ts'
import { commit, plan } from '../make/plan.ts'
import { validator } from '../make/schema.ts'

const wheelTests = (config: string) =>
  draftPlan({
    repository: 'octo/tally',
    commit,
    epoch: 1,
    manifests: [python({ name: 'tally', directory: 'python' }), crate({ directory: 'core' })],
    leftOut: [],
    tag: { name: 'v1.0.0', source: 'pushed' },
    packages: [],
    platforms: ['linux-x86_64'],
    config: readConfig(config, 'c.yml').config,
    configFile: 'c.yml',
    notifyTemplate: undefined,
    checks: { projects: [], makeCheck: [], cargoLocks: [] },
    statements: [],
  }).draft?.wheelTests

test('the tests that the config has for wheels travel in the plan, for a job without a checkout', async () => {
  const found = wheelTests(
    'packages: { py: { path: python, test: { run: pytest, requires: [pytest], on: [linux-x86_64] } }, core: { path: core, test: never } }',
  )
  expect(found).toEqual([{ package: 'tally', run: 'pytest', requires: ['pytest'], on: ['linux-x86_64'] }])
  expect((await validator('plan'))(JSON.parse(JSON.stringify(plan({ wheelTests: found }))))).toEqual([])
})

test('a plan says nothing of them where the config does not', () => {
  expect(wheelTests('packages: { py: { path: python } }')).toBeUndefined()
})
