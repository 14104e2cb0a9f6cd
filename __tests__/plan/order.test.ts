import { describe, expect, test } from '@jest/globals'
import { orderCrates } from '../../src/plan/order.ts'
import { crate, dependency, sibling } from '../make/manifest.ts'

const make = (name: string, ...dependencies: readonly ReturnType<typeof sibling>[]) =>
  crate({ name, directory: name, dependencies })

function order(...crates: readonly ReturnType<typeof crate>[]) {
  const { ordered, problems } = orderCrates(crates)
  return [ordered.map((each) => each.name).join(' '), ...problems.map((each) => each.message)]
}

describe('the order of crates', () => {
  test('is that of their names where nothing else decides', () => {
    expect(order(make('c'), make('a'), make('b'))).toEqual(['a b c'])
    expect(order()).toEqual([''])
  })

  test('puts each after those it depends on, for building too', () => {
    expect(order(make('a', sibling('b')), make('b', sibling('c', 'build')), make('c'))).toEqual(['c b a'])
  })

  test('counts a dev-dependency with a version, because it stays in what is published', () => {
    expect(order(make('a', sibling('b', 'dev')), make('b'))).toEqual(['b a'])
  })

  test('passes over a dev-dependency without a version, because Cargo drops it', () => {
    expect(order(make('a', sibling('b', 'dev', false)), make('b', sibling('a')))).toEqual(['a b'])
  })

  test('goes through a circle of dev-dependencies', () => {
    expect(order(make('a', sibling('b', 'dev')), make('b', sibling('a')), make('c', sibling('b')))).toEqual(['a b c'])
  })

  test('passes over what is not released here, and what comes from the registry', () => {
    const registry = dependency('b')
    expect(order(make('a', sibling('elsewhere'), registry), make('b'))).toEqual(['a b'])
  })

  test('does not mind a crate that depends on itself for its tests', () => {
    expect(order(make('a', sibling('a', 'dev')))).toEqual(['a'])
  })

  test('that is a circle is a problem which names it, and loses no crate', () => {
    expect(order(make('a', sibling('b')), make('b', sibling('a', 'build')), make('c'))).toEqual([
      'c a b',
      'These crates depend on one another in a circle: a, b.',
    ])
  })

  test('keeps both of two crates of one name', () => {
    expect(order(crate({ name: 'a', directory: 'x' }), crate({ name: 'a', directory: 'y' }))).toEqual(['a a'])
  })

  test('leaves the list it was given as it was', () => {
    const given = [make('b'), make('a')]
    orderCrates(given)
    expect(given.map((each) => each.name)).toEqual(['b', 'a'])
  })
})
