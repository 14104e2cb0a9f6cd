import { describe, expect, test } from '@jest/globals'
import { releasesInOrder } from '../../src/publish/order.ts'
import { file } from './stage.ts'

describe('the order of publishing', () => {
  const names = (files: readonly string[], plan: readonly string[]): readonly (readonly string[])[] =>
    releasesInOrder(
      files.map((each) => file(each)),
      plan,
    ).map((release) => release.map((each) => each.filename))

  test('crates come after what they depend on, as the plan has them', () => {
    expect(names(['app-1.0.0.crate', 'core-1.0.0.crate', 'mid-1.0.0.crate'], ['core', 'mid', 'app'])).toEqual([
      ['core-1.0.0.crate'],
      ['mid-1.0.0.crate'],
      ['app-1.0.0.crate'],
    ])
  })

  test('wheels come by name and the sdist last, release by release', () => {
    const files = [
      'b-1.0.tar.gz',
      'a-1.0-py3-none-win.whl',
      'a-1.0.tar.gz',
      'b-1.0-py3-none-any.whl',
      'a-1.0-py3-none-any.whl',
    ]
    expect(names(files, ['b', 'a'])).toEqual([
      ['b-1.0-py3-none-any.whl', 'b-1.0.tar.gz'],
      ['a-1.0-py3-none-any.whl', 'a-1.0-py3-none-win.whl', 'a-1.0.tar.gz'],
    ])
  })

  test('what the plan does not name comes last', () => {
    expect(names(['x-1.0.0.crate', 'a-1.0.0.crate'], ['a'])).toEqual([['a-1.0.0.crate'], ['x-1.0.0.crate']])
  })
})
