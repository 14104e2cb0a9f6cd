import { describe, expect, test } from '@jest/globals'
import type { Plan, PlannedPackage } from '../../src/model/plan.ts'
import { crateVersionsByToken, forecast, type ForecastFacts, withStanding } from '../../src/plan/forecast.ts'
import { crateFacts } from '../make/crate-facts.ts'
import { crate, dependency, python } from '../make/manifest.ts'
import { plan, plannedCrate, plannedPython } from '../make/plan.ts'

type Trust = Plan['credentials']['crates']

const facts = (differs: Partial<ForecastFacts> = {}): ForecastFacts => ({
  crates: crateFacts({}),
  projects: new Map(),
  lookalikes: new Map(),
  trustedOnly: [],
  manifests: [],
  isCratesIo: true,
  rateLimitWait: 30 * 60_000,
  ...differs,
})

function told(packages: readonly PlannedPackage[], differs: Partial<ForecastFacts> = {}, planned: Partial<Plan> = {}) {
  return forecast(plan({ packages, ...planned }), facts(differs)).map(
    ({ level, code, message }) => `${level} ${code}: ${message}`,
  )
}

const counting = (crates: Trust, pypi?: Trust): Partial<Plan> => ({ credentials: { crates, pypi } })
const fresh = (count: number): readonly PlannedPackage[] =>
  Array.from({ length: count }, (_, at) => plannedCrate({ name: `c${at}`, onRegistry: 'new' }))
const known = (count: number): readonly PlannedPackage[] =>
  Array.from({ length: count }, (_, at) => plannedCrate({ name: `k${at}`, onRegistry: 'known' }))

describe('how packages stand to their registries', () => {
  test('is taken from what each of them said, and left open where it said nothing', () => {
    const packages = [plannedCrate(), plannedCrate({ name: 'other' }), plannedPython(), plannedPython({ name: 'mute' })]
    const standings = withStanding(packages, {
      crates: crateFacts({ 'tally-core': [] }),
      projects: new Map([['tally', 'released']]),
    })
    expect(standings.map((each) => each.onRegistry)).toEqual(['new', 'unasked', 'released', 'unasked'])
  })
})

describe('the forecast', () => {
  test('is silent about a release that nothing stands in the way of', () => {
    const manifests = [crate({ dependencies: [dependency('serde')] }), python()]
    const crates = crateFacts({ 'tally-core': ['0.9.0'], serde: ['1.0.200'] })
    expect(told([plannedCrate(), plannedPython()], { manifests, crates })).toEqual([])
  })

  test('tells everything at once', () => {
    const manifests = [
      crate({ dependencies: [dependency('serde', '2'), dependency('no-such-crate')], version: '1.0.0+a' }),
      python({ name: 'json' }),
    ]
    const crates = crateFacts({ 'tally-core': ['1.0.0+b'], serde: ['1.0.200'], 'no-such-crate': [] })
    const packages = [
      plannedCrate({ version: '1.0.0+a', onRegistry: 'known' }),
      plannedPython({ name: 'json', onRegistry: 'new' }),
    ]
    expect(told(packages, { manifests, crates }).map((each) => each.split(':')[0])).toEqual([
      'error crate-version-taken',
      'error crate-dependency-unmatched',
      'error crate-dependency-unknown',
      'error pypi-name-refused',
    ])
  })

  test('does not look at the dependencies of what is there already, which is not sent again', () => {
    const manifests = [crate({ dependencies: [dependency('gone')] })]
    const crates = crateFacts({ 'tally-core': ['1.0.0'], gone: [] })
    expect(told([plannedCrate({ onRegistry: 'released' })], { manifests, crates })).toEqual([])
    expect(told([plannedCrate({ onRegistry: 'known' })], { manifests, crates })).toHaveLength(1)
  })

  test('has no rules for another registry of crates', () => {
    const manifests = [crate({ dependencies: [dependency('gone')] })]
    const crates = crateFacts({ 'tally-core': [], gone: [] })
    const packages = [plannedCrate({ onRegistry: 'new' }), ...fresh(20)]
    expect(told(packages, { manifests, crates, isCratesIo: false }, counting('trusted'))).toEqual([])
  })
})

describe('credentials and crates', () => {
  test.each<[string, Trust, readonly string[]]>([
    ['trusted publishing alone', 'trusted', ['live crate-new-needs-token']],
    ['a token', 'token', []],
    ['both', 'both', []],
    ['nothing in particular: the publishing job will see', undefined, []],
  ])('a new crate where the config counts on %s', (_, trust, expected) => {
    expect(told(fresh(1), {}, counting(trust)).map((each) => each.split(':')[0])).toEqual(expected)
  })

  test.each<[Trust, readonly PlannedPackage[], readonly string[]]>([
    ['token', fresh(9), ['live']],
    [undefined, fresh(9), ['live']],
    ['both', fresh(7), ['warning']],
    ['both', fresh(5), []],
    ['token', known(35), ['warning']],
    ['token', known(90), ['live']],
    // whether there is a token at all is for the publishing job to say
    [undefined, known(90), []],
    ['both', known(90), []],
    ['trusted', known(90), []],
  ])('rate limits with %j', (trust, packages, expected) => {
    const limits = told(packages, {}, counting(trust)).filter((each) => each.includes('crate-rate-limit'))
    expect(limits.map((each) => each.split(' ')[0])).toEqual(expected)
  })

  test('only crates that exist, are not there yet and go by a token could take none', () => {
    const packages = [...fresh(1), ...known(2), plannedCrate({ name: 'done', onRegistry: 'released' }), plannedPython()]
    const named = (trust: Trust) => crateVersionsByToken(plan({ packages, ...counting(trust) }))
    expect(named('token')).toEqual(['k0', 'k1'])
    expect([named('both'), named('trusted'), named(undefined)]).toEqual([[], [], []])
  })

  test('one that takes no tokens stops a live run', () => {
    expect(told(known(2), { trustedOnly: ['k1'] }, counting('token'))).toEqual([
      'live crate-trusted-only: crates.io takes new versions of k1 by trusted publishing only, and a token would be used.',
    ])
  })
})

describe('new projects under trusted publishing', () => {
  const projects = (...names: readonly string[]): readonly PlannedPackage[] =>
    names.map((name) => plannedPython({ name, onRegistry: 'new' }))

  test('need a pending publisher, of which there can be one', () => {
    expect(told(projects('tally', 'tally-extra'), { manifests: [python()] }, { environment: 'pypi' })).toEqual([
      'warning pypi-publisher-pending: PyPI does not know tally, tally-extra yet. Trusted publishing creates a project where a pending publisher waits for it, and PyPI holds one for a repository, workflow and environment (octo/tally, environment pypi): one of the 2 can be created.',
    ])
  })

  test.each<[string, Trust, readonly PlannedPackage[], number]>([
    ['one, and trusted publishing alone', 'trusted', projects('tally'), 1],
    ['one, and perhaps a token', undefined, projects('tally'), 0],
    ['one, and both', 'both', projects('tally'), 0],
    ['two, and both', 'both', projects('tally', 'other'), 1],
    ['two, and a token', 'token', projects('tally', 'other'), 0],
    ['two that exist', 'trusted', [plannedPython(), plannedPython({ name: 'other' })], 0],
  ])('are told of with %s', (_, trust, packages, count) => {
    expect(told(packages, {}, counting(undefined, trust))).toHaveLength(count)
  })

  test('are told of for TestPyPI too, which knows nobody from PyPI', () => {
    expect(told(projects('tally'), {}, { pypi: 'testpypi', ...counting(undefined, 'trusted') })[0]).toContain(
      'TestPyPI does not know tally yet',
    )
  })
})
