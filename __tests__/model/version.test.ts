import { describe, expect, test } from '@jest/globals'
import { compareVersions, isPrerelease, isSameVersion, readVersion, type Version } from '../../src/model/version.ts'

function version(text: string): Version {
  const read = readVersion(text)
  if (read === undefined) throw new Error(`${text} is no version`)
  return read
}

describe('what a version means to each ecosystem', () => {
  test.each([
    ['1.0.0', '1.0.0', '1.0.0'],
    ['1.0', '1.0', undefined],
    ['2026.01.02', '2026.1.2', undefined],
    ['1!2.0', '1!2.0', undefined],
    ['0.2.0rc1', '0.2.0rc1', undefined],
    ['0.2.0-rc1', '0.2.0rc1', '0.2.0-rc1'],
    ['0.2.0-RC.1', '0.2.0rc1', '0.2.0-RC.1'],
    ['0.2.0-alpha', '0.2.0a0', '0.2.0-alpha'],
    ['0.2.0-alpha.1.dev.2', '0.2.0a1.dev2', '0.2.0-alpha.1.dev.2'],
    ['1.0.0-dev.1', '1.0.0.dev1', '1.0.0-dev.1'],
    ['1.0.0.post1', '1.0.0.post1', undefined],
    ['1.0.0+Build.5', '1.0.0+build.5', '1.0.0+Build.5'],
    // before 1.0.0 for Cargo and after it for Python: no common meaning
    ['1.0.0-1', undefined, '1.0.0-1'],
    ['1.0.0-post.1', undefined, '1.0.0-post.1'],
    ['1.0.0-r1', undefined, '1.0.0-r1'],
    ['1.0.0-nightly', undefined, '1.0.0-nightly'],
    ['1.0.0-alpha.beta', undefined, '1.0.0-alpha.beta'],
    ['1.2.3-4-gabc', undefined, '1.2.3-4-gabc'],
  ])('%s is %s for Python and %s for Cargo', (text, pep440, semver) => {
    expect(readVersion(text)).toEqual({ text, pep440, semver })
  })

  test.each([
    '',
    'v1.0.0',
    '=1.0.0',
    ' 1.0.0',
    '1.0.0 ',
    '1.0.0\n',
    '-1.0.0',
    '--help',
    'latest',
    '1.x',
    '1.0.0^{}',
    '1..0',
    '１.0.0',
    '1.0.0;rm -rf /',
    '2026-01-01',
    `1${'.1'.repeat(20_000)}x`,
  ])('%j is no version', (text) => {
    expect(readVersion(text)).toBeUndefined()
  })

  test('a number too large to be counted exactly is refused, and not turned into another one', () => {
    expect(readVersion('9007199254740993.0.0')).toBeUndefined()
    expect(readVersion('1.0.111111111111111111111111111111')).toBeUndefined()
    expect(readVersion('20261121104500.0.0')?.pep440).toBe('20261121104500.0.0')
  })
})

describe('whether two texts are one version', () => {
  test.each([
    ['1.0', '1.0.0', true],
    ['0.2.0-rc1', '0.2.0rc1', true],
    ['0.2.0-rc.1', '0.2.0-rc1', true],
    ['1.0.0-nightly', '1.0.0-nightly', true],
    ['1.0.0', '1.0.0.post0', false],
    ['1.0.0-1', '1.0.0.post1', false],
    ['1.0.0-1', '1.0.0', false],
    ['1.0.0+one', '1.0.0+two', false],
    ['1.0.0+one', '1.0.0', false],
    ['1.1.1', '1.1.10', false],
    ['1!1.0', '1.0', false],
    ['1.0.0-rc.1', '1.0.0-rc.10', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameVersion(version(one), version(other))).toBe(same)
    expect(isSameVersion(version(other), version(one))).toBe(same)
  })
})

describe('what a pre-release is', () => {
  test.each([
    ['1.0.0', false],
    ['1.0.0rc1', true],
    ['1.0.0-rc.1', true],
    ['1.0.0.dev1', true],
    ['1.0.0-nightly', true],
    ['1.0.0-1', true],
    ['1.0.0.post1', false],
    ['1.0-1', false],
    ['1.0.0+with-dash', false],
  ])('%s: %s', (text, expected) => {
    expect(isPrerelease(version(text))).toBe(expected)
  })
})

describe('the order of versions', () => {
  test.each([
    ['1.1.1', '1.1.10', -1],
    ['1.0.0-rc.2', '1.0.0-rc.10', -1],
    // semver alone would compare these as texts
    ['1.0.0-rc2', '1.0.0-rc10', -1],
    ['1.0.0-rc.1', '1.0.0', -1],
    ['1.0.0-dev.1', '1.0.0-alpha.1', -1],
    ['1!1.0', '2026.1', 1],
    ['1.0', '1.0.0', 0],
    ['1.0.0-nightly', '1.0.0-alpha', 1],
    ['1.0.0-nightly', '1.0.post1', 0],
  ])('%s against %s is %i', (one, other, order) => {
    expect(Math.sign(compareVersions(version(one), version(other)))).toBe(order)
    expect(Math.sign(compareVersions(version(other), version(one)))).toBe(order === 0 ? 0 : -order)
  })
})
