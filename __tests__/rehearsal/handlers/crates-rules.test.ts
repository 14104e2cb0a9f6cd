import { describe, expect, test } from '@jest/globals'
import { splitFeatures } from '../../../rehearsal/handlers/crates/features.ts'
import { licenceFault } from '../../../rehearsal/handlers/crates/licence.ts'
import { canonicalName, indexPath } from '../../../rehearsal/handlers/crates/names.ts'
import { isVersion, normaliseRequirement, withoutBuild } from '../../../rehearsal/handlers/crates/rust-version.ts'

// What Rust's own crates (semver 1.0.28, spdx 0.13.5) answer to the same texts.
describe('a version requirement is read as Rust reads it:', () => {
  test.each([
    ['1', '^1'],
    ['1.2', '^1.2'],
    ['0.1.2-rc.1', '^0.1.2-rc.1'],
    ['  =1.0', '=1.0'],
    ['>= 1.0 , < 2', '>=1.0, <2'],
    ['~ 1.2.3+build', '~1.2.3'],
    ['1.*', '1.*'],
    ['1.x.X', '1.*'],
    ['=1.*', '=1'],
    ['X', '*'],
    ['', undefined],
    ['1.0 || 2.0', undefined],
    ['1 - 2', undefined],
    ['v1', undefined],
    ['01', undefined],
    ['1.*.3', undefined],
    ['*, 1', undefined],
    ['1,', undefined],
    ['1.2-rc', undefined],
    ['18446744073709551615', '^18446744073709551615'],
    ['18446744073709551616', undefined],
  ])('%j is %j', (text, expected) => {
    expect(normaliseRequirement(text)).toBe(expected)
  })
})

describe('a version', () => {
  test.each(['0.1.0', '1.0.0-rc.1', '1.0.0-0a', '1.0.0--', '1.0.0+001', '18446744073709551615.0.0'])(
    'is %s',
    (text) => {
      expect(isVersion(text)).toBe(true)
    },
  )
  test.each(['1', '1.0', 'v1.0.0', ' 1.0.0', '1.0.0-01', '1.0.0-', '1.0.0+', '01.0.0', '18446744073709551616.0.0'])(
    'is not %s',
    (text) => {
      expect(isVersion(text)).toBe(false)
    },
  )
  test('is compared without its build metadata', () => {
    expect(['1.0.0+a', '1.0.0-b+c.d', '1.0.0'].map(withoutBuild)).toEqual(['1.0.0', '1.0.0-b', '1.0.0'])
  })
})

describe('a licence expression', () => {
  test.each([
    'MIT',
    'MIT OR Apache-2.0',
    'MIT/Apache-2.0',
    'mit'.toUpperCase(),
    'GPL-3.0+',
    'GPL-2.0',
    'Apache-2.0+',
    'Apache-2.0 WITH LLVM-exception',
    '(MIT or ISC) and LicenseRef-Mine',
    'DocumentRef-a:LicenseRef-b',
  ])('is %s', (text) => {
    expect(licenceFault(text)).toBeUndefined()
  })
  test.each([
    ['', '\n empty expression'],
    ['mit', 'mit\n^^^ unknown term'],
    ['MIT OR', 'MIT OR\n       expected one of `<license>`, `(` here'],
    ['MIT Apache-2.0', 'MIT Apache-2.0\n    ^^^^^^^^^^ expected one of `AND`, `OR`, `WITH`, `)`, `+` here'],
    ['MIT WITH Apache-2.0', 'MIT WITH Apache-2.0\n         ^^^^^^^^^^ expected a `<addition>` here'],
    ['(MIT', '(MIT\n- unclosed parens'],
    ['MIT)', 'MIT)\n   ^ unopened parens'],
    ['MIT +', 'MIT +\n   ^ `+` must not follow whitespace'],
    ['MIT, ISC', 'MIT, ISC\n   ^^^^^ invalid character(s)'],
    [
      'GPL-3.0-or-later+',
      'GPL-3.0-or-later+\n                ^ a GNU license was followed by a `+` even though it ended in `-only` or `-or-later`',
    ],
  ])('is not %j', (text, fault) => {
    expect(licenceFault(text)).toBe(fault)
  })
})

describe('names', () => {
  test.each([
    ['a', '/1/a'],
    ['ab', '/2/ab'],
    ['Abc', '/3/a/abc'],
    ['Serde_JSON', '/se/rd/serde_json'],
  ])('%s lies at %s', (name, path) => {
    expect(indexPath(name)).toBe(path)
  })
  test('are one for crates.io whatever their case and separators', () => {
    expect(canonicalName('Foo-Bar_baz')).toBe('foo_bar_baz')
  })
})

test('features that lead to the new syntax leave the old map with it', () => {
  const features = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['x?/y']],
    ['d', ['x/y']],
  ])
  const split = splitFeatures(features)
  expect([[...split.features.keys()], [...split.features2.keys()]]).toEqual([['d'], ['a', 'b', 'c']])
})
