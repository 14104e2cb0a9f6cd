import { describe, expect, test } from '@jest/globals'
import { lookalikesOf, newProjectProblems } from '../../src/plan/pypi-names.ts'
import { isStandardModule } from '../../src/plan/standard-modules.ts'
import { plannedCrate, plannedPython } from '../make/plan.ts'

/** PyPI's own comparison (warehouse `ultranormalize_name`), written out for the test. */
const flat = (name: string): string => name.toLowerCase().replace(/[-_.]/g, '').replace(/[li]/g, '1').replace(/o/g, '0')

describe('names that PyPI takes for one another', () => {
  test.each([
    ['tally', ['ta1ly', 'taily', 'tal1y', 'taliy']],
    ['Foo_Bar', ['foobar', 'f0o-bar', 'fo0-bar']],
    ['a.b-c', ['abc', 'a-bc', 'ab-c']],
    ['numpy', []],
  ])('of %s are %j', (name, expected) => {
    expect(lookalikesOf(name)).toEqual(expected)
  })

  test.each(['illicit-collection-of-oil', 'a-b-c-d-e-f-g-h-i', 'Loooooong_0ne.llll'])(
    'of %s are few, and all the same to PyPI',
    (name) => {
      const found = lookalikesOf(name)
      expect(found.length).toBeLessThanOrEqual(16)
      expect(new Set(found).size).toBe(found.length)
      expect(new Set(found.map((each) => flat(each)))).toEqual(new Set([flat(name)]))
    },
  )
})

describe('modules of the standard library', () => {
  test.each(['json', 'Email.Utils', 'xml_dom', 'asyncore', 'urllib2', 'tomllib', 'graphlib', 'pathlib'])(
    'have %s',
    (name) => {
      expect(isStandardModule(name)).toBe(true)
    },
  )

  test.each(['requests', 'tally', 'constructor', 'json5', 'email-tools'])('do not have %s', (name) => {
    expect(isStandardModule(name)).toBe(false)
  })
})

describe('a new project', () => {
  const told = (differs: Parameters<typeof plannedPython>[0], lookalikes: Readonly<Record<string, string>> = {}) =>
    newProjectProblems([plannedPython({ onRegistry: 'new', ...differs })], new Map(Object.entries(lookalikes))).map(
      ({ level, code, message }) => `${level} ${code}: ${message}`,
    )

  test('cannot have the name of a module of the standard library', () => {
    expect(told({ name: 'email_utils' })).toEqual([
      "error pypi-name-refused: PyPI answers: The name 'email_utils' isn't allowed (conflict with Python Standard Library module name).",
    ])
  })

  test('cannot have a name that looks like another', () => {
    expect(told({ name: 'foo-bar' }, { 'foo-bar': 'foobar' })).toEqual([
      "error pypi-name-similar: PyPI answers: The name 'foo-bar' is too similar to an existing project. That is foobar.",
    ])
  })

  test.each<[string, Parameters<typeof told>]>([
    ['with a name of its own', [{}]],
    ['that exists already under such a name', [{ name: 'json', onRegistry: 'known' }, { json: 'js0n' }]],
    ['that could not be asked for', [{ name: 'json', onRegistry: 'unasked' }]],
  ])('%s is no problem', (_, given) => {
    expect(told(...given)).toEqual([])
  })

  test('is no crate', () => {
    expect(newProjectProblems([plannedCrate({ name: 'json', onRegistry: 'new' })], new Map())).toEqual([])
  })
})
