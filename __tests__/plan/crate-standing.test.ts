import { describe, expect, test } from '@jest/globals'
import type { CrateFacts } from '../../src/model/indexed-crate.ts'
import { standingOf, standingProblems } from '../../src/plan/crate-standing.ts'
import { crateFacts, toRelease } from '../make/crate-facts.ts'

const problemsOf = (facts: CrateFacts, version = '1.0.0') =>
  standingProblems(toRelease('tally-core', { version }), facts).map(
    ({ level, code, message }) => `${level} ${code}: ${message}`,
  )

describe('how a crate stands to the index', () => {
  test.each([
    ['new', '1.0.0', []],
    ['known', '1.0.0', ['0.9.0', '1.0.0-rc.1', '1.0.1!']],
    ['released', '1.0.0', ['0.9.0', '1.0.0']],
    ['released', '1.0.0', ['1.0.0!']],
    ['released', '1.0.0+b', ['1.0.0+a']],
    ['unasked', '1.0.0', null],
  ])('is %s with %s, where it has %j', (expected, version, versions) => {
    const { planned } = toRelease('tally-core', { version })
    expect(standingOf(planned, crateFacts({ 'tally-core': versions }))).toBe(expected)
  })

  test('is open where nobody asked', () => {
    expect(standingOf(toRelease('tally-core').planned, crateFacts({}))).toBe('unasked')
  })
})

describe('what crates.io has already', () => {
  test.each([
    ['nothing of that name', crateFacts({ 'tally-core': [] })],
    ['other versions, and all of them yanked', crateFacts({ 'tally-core': ['0.8.0!', '0.9.0!'] })],
    ['the very version', crateFacts({ 'tally-core': ['1.0.0'] })],
    ['something that it could not be asked for', crateFacts({ 'tally-core': null })],
  ])('is no problem where it is %s', (_, facts) => {
    expect(problemsOf(facts)).toEqual([])
  })

  test('is a name in another spelling', () => {
    const words =
      'crates.io has a crate tally_core, and will answer to tally-core: crate was previously named `tally_core`.'
    expect(problemsOf(crateFacts({ 'tally-core': [] }, { 'tally-core': 'tally_core' }))).toEqual([
      `error crate-name-taken: ${words}`,
    ])
  })

  test('is a name in other letters, which the index keeps in the same file', () => {
    const listed = [{ name: 'Tally-Core', version: '0.1.0', yanked: false }]
    const [told] = standingProblems(toRelease('tally-core'), {
      ...crateFacts({}),
      crates: new Map([['tally-core', listed]]),
    })
    expect(told).toMatchObject({
      code: 'crate-name-taken',
      fix: expect.stringContaining('call the package Tally-Core'),
      place: { file: 'tally-core/Cargo.toml', line: 2 },
    })
  })

  test('is a version that differs in its build metadata only, at its line', () => {
    const facts = crateFacts({ 'tally-core': ['0.9.0', '1.0.0+linux'] })
    expect(problemsOf(facts, '1.0.0+mac')).toEqual([
      'error crate-version-taken: crates.io has tally-core 1.0.0+linux, and takes 1.0.0+mac for the same version: it does not look at build metadata.',
    ])
    expect(problemsOf(facts, '1.0.0')).toHaveLength(1)
    expect(problemsOf(facts, '1.0.0-rc.1')).toEqual([])
    expect(standingProblems(toRelease('tally-core', { version: '1.0.0+mac' }), facts)[0]?.place).toEqual({
      file: 'tally-core/Cargo.toml',
      line: 3,
    })
  })
})
