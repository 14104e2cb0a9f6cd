import { describe, expect, test } from '@jest/globals'
import type { CrateDependency } from '../../src/model/package.ts'
import { needProblems, type Surroundings } from '../../src/plan/crate-needs.ts'
import { crateFacts, toRelease } from '../make/crate-facts.ts'
import { crate, dependency, sibling } from '../make/manifest.ts'

function told(
  known: Parameters<typeof crateFacts>[0],
  needs: readonly CrateDependency[],
  differs: Partial<Surroundings> = {},
) {
  const crates = [toRelease('a', { dependencies: needs })]
  return needProblems({
    crates,
    repository: crates.map((each) => each.manifest),
    facts: crateFacts(known),
    isAssumed: false,
    ...differs,
  })
}

const lines = (...given: Parameters<typeof told>) =>
  told(...given).map(({ level, code, message }) => `${level} ${code}: ${message}`)

describe('a dependency', () => {
  test.each<[string, Parameters<typeof crateFacts>[0], CrateDependency]>([
    ['on a published version', { b: ['1.4.0'] }, dependency('b', '1.2')],
    ['on a pre-release that it names', { b: ['2.0.0-rc.2'] }, dependency('b', '2.0.0-rc.1')],
    ['that could not be asked for', { b: null }, dependency('b')],
    ['that nobody asked for', {}, dependency('b')],
    ['that cargo drops', {}, sibling('b', 'dev', false)],
    ['of another registry, which the rules refuse', { b: [] }, dependency('b', '1', { registry: 'inside' })],
    ['with a requirement that the rules refuse', { b: ['1.0.0'] }, dependency('b', '1 || 2')],
    ['without one, which the rules refuse', { b: ['1.0.0'] }, sibling('b', 'normal', false)],
    ['on the crate itself', { a: [] }, sibling('a', 'dev')],
  ])('%s is no problem', (_, known, need) => {
    expect(told(known, [need])).toEqual([])
  })

  test('that crates.io does not know is refused, in its words, once', () => {
    expect(lines({ b: [] }, [dependency('b'), dependency('b', '2', { kind: 'dev' })])).toEqual([
      'error crate-dependency-unknown: crates.io answers to a: no known crate named `b`.',
    ])
  })

  test('of another spelling is told as it is spelt', () => {
    const facts = crateFacts({ 'serde-json': [] }, { 'serde-json': 'serde_json' })
    expect(told({}, [dependency('serde-json')], { facts })[0]?.fix).toBe('It is called serde_json there: write it so.')
    const listed = [{ name: 'Rocket', version: '1.0.0', yanked: false }]
    const cased = { ...crateFacts({}), crates: new Map([['rocket', listed]]) }
    expect(told({}, [dependency('rocket')], { facts: cased })[0]).toMatchObject({
      code: 'crate-dependency-unknown',
      fix: 'It is called Rocket there: write it so.',
    })
  })

  test('that no version satisfies is told with what there is', () => {
    expect(
      lines({ b: ['0.1.0', '0.2.0', '0.3.0', '0.4.0', '0.5.0', '0.6.0!', '2.0.0-rc.1'] }, [dependency('b', '^2')]),
    ).toEqual([
      'error crate-dependency-unmatched: a needs b ^2, and neither crates.io nor this release has such a version: there are … 0.3.0, 0.4.0, 0.5.0, 0.6.0 (yanked), 2.0.0-rc.1.',
    ])
  })

  test('whose fitting versions are all yanked is a warning', () => {
    expect(lines({ b: ['1.0.0!', '1.1.0!'] }, [dependency('b')])).toEqual([
      'warning crate-dependency-unmatched: a needs b 1, and every version of it that fits is yanked: 1.0.0 (yanked), 1.1.0 (yanked).',
    ])
  })
})

describe('a dependency within the release', () => {
  const core = toRelease('core', { version: '1.5.0' })
  const app = toRelease('app', { dependencies: [{ ...sibling('core'), requirement: '1.5' }] })

  test.each([
    ['new', { core: [] }],
    ['known in older versions', { core: ['1.4.0'] }],
  ])('is satisfied by what is published before it, %s', (_, known) => {
    expect(lines(known, [], { crates: [core, app] })).toEqual([])
  })

  test('that is published after it must exist already: a circle of dev-dependencies', () => {
    const circle = toRelease('core', {
      version: '1.5.0',
      dependencies: [{ ...sibling('app', 'dev'), requirement: '1' }],
    })
    expect(lines({ app: [], core: [] }, [], { crates: [circle, app] })).toEqual([
      'error crate-dependency-unknown: crates.io answers to core: no known crate named `app`.',
    ])
    expect(lines({ app: ['0.9.0'], core: [] }, [], { crates: [circle, app] })).toEqual([])
  })

  test('at a version that the release does not have is refused', () => {
    const older = toRelease('core', { version: '1.4.0' })
    expect(lines({ core: ['1.3.0'] }, [], { crates: [older, app], repository: [older.manifest] })).toEqual([
      'error crate-dependency-unmatched: app needs core 1.5, and neither crates.io nor this release has such a version: there are 1.3.0, 1.4.0.',
    ])
  })
})

describe('a dependency on a crate of the repository that stays out of the release', () => {
  const needs = [{ ...sibling('core'), requirement: '1.5' }]
  const core = crate({ name: 'core', version: '1.5.0', directory: 'core' })

  test.each([
    ['is not known yet', { core: [] }, 'crate-dependency-unknown'],
    ['is known in older versions', { core: ['1.4.0'] }, 'crate-dependency-unmatched'],
  ])('must be released first where it %s; without a tag that is only said', (_, known, code) => {
    const [tagged] = told(known, needs, { repository: [core] })
    expect(tagged).toMatchObject({ code, level: 'error', fix: expect.stringContaining('Release core 1.5.0 first') })
    expect(told(known, needs, { repository: [core], isAssumed: true })[0]?.level).toBe('live')
  })

  test('is no matter of order where it will never be published', () => {
    const closed = { ...core, publishable: false }
    expect(told({ core: [] }, needs, { repository: [closed], isAssumed: true })[0]).toMatchObject({
      level: 'error',
      fix: expect.stringContaining('core/Cargo.toml is not for crates.io'),
    })
  })

  test('is no matter of order where its own version does not fit either', () => {
    const old = { ...core, version: '1.4.0' }
    expect(told({ core: ['1.4.0'] }, needs, { repository: [old], isAssumed: true })[0]?.level).toBe('error')
  })
})
