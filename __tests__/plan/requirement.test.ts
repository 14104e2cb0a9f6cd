import { describe, expect, test } from '@jest/globals'
import { satisfies } from '../../src/plan/requirement.ts'

/** Of these versions, those that a requirement takes. Each row was asked of the `semver` crate 1.0. */
const versions = ['0.0.3', '0.2.9', '0.3.0', '1.0.0-rc.1', '1.0.0', '1.2.3', '1.2.4-beta.1', '1.3.0', '2.0.0+build']

const taken = (requirement: string): string =>
  versions.filter((version) => satisfies(version, requirement) === true).join(' ')

describe('a version requirement', () => {
  test.each([
    // a bare version is a caret in Rust, and exactly that version to npm
    ['1.2.3', '1.2.3 1.3.0'],
    ['^1.2.3', '1.2.3 1.3.0'],
    ['1', '1.0.0 1.2.3 1.3.0'],
    ['1.2', '1.2.3 1.3.0'],
    ['0.2', '0.2.9'],
    ['0.2.8', '0.2.9'],
    ['0.0.3', '0.0.3'],
    ['0.0', '0.0.3'],
    ['0', '0.0.3 0.2.9 0.3.0'],
    ['=1.2', '1.2.3'],
    ['=1.2.3', '1.2.3'],
    ['=2.0.0+other', '2.0.0+build'],
    ['~1.2', '1.2.3'],
    ['~1', '1.0.0 1.2.3 1.3.0'],
    ['1.2.*', '1.2.3'],
    ['1.*', '1.0.0 1.2.3 1.3.0'],
    ['>1.2', '1.3.0 2.0.0+build'],
    ['>=1.2, <2', '1.2.3 1.3.0'],
    ['<=0.2', '0.0.3 0.2.9'],
    ['<1', '0.0.3 0.2.9 0.3.0'],
    // pre-releases are taken only where the same three numbers are named with one
    ['>=1.0.0-rc.1', '1.0.0-rc.1 1.0.0 1.2.3 1.3.0 2.0.0+build'],
    ['1.0.0-rc.2', '1.0.0 1.2.3 1.3.0'],
    ['>=0.3.0, <=1.2.4-beta.2', '0.3.0 1.0.0 1.2.3 1.2.4-beta.1'],
    ['*', '0.0.3 0.2.9 0.3.0 1.0.0 1.2.3 1.3.0 2.0.0+build'],
  ])('`%s` takes %s', (requirement, expected) => {
    expect(taken(requirement)).toBe(expected)
  })

  test.each(['', '1,', '1 || 2', '>1 <2', '1.*.2', '01', 'v1', '>='])('%j is none', (requirement) => {
    expect(satisfies('1.0.0', requirement)).toBeUndefined()
  })

  test('has nothing to say of what is no version', () => {
    expect(satisfies('1.0', '1')).toBeUndefined()
  })
})
