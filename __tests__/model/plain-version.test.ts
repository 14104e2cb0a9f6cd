import { expect, test } from '@jest/globals'
import { compare } from '@renovatebot/pep440'
import semver from 'semver'
import { isPlain, plainNumbers } from '../../src/model/plain-version.ts'
import { compareVersions, isPrerelease, readVersion } from '../../src/model/version.ts'

test.each([
  '1.2',
  '1.2.3.4',
  '01.2.3',
  '1.2.3-rc.1',
  '1.2.3rc1',
  '1.2.3+a',
  'v1.2.3',
  ' 1.2.3',
  '1.2.3\n',
  '1.2.1234567890',
])('%j is left to the parsers', (text) => {
  expect(isPlain(text)).toBe(false)
  expect(plainNumbers(text)).toBeUndefined()
})

test('what is read without the parsers is what the parsers read, and stands in their order', () => {
  const texts = ['0.0.0', '0.0.9', '0.0.10', '0.9.0', '0.10.0', '1.0.0', '9.0.0', '10.0.0', '999999999.0.1']
  for (const one of texts) {
    expect(semver.parse(one)?.version).toBe(one)
    const read = readVersion(one)
    expect(read).toEqual({ text: one, pep440: one, semver: one })
    if (read === undefined) continue
    expect(isPrerelease(read)).toBe(false)
    for (const other of texts) {
      const second = readVersion(other)
      if (second !== undefined) expect(compareVersions(read, second)).toBe(Math.sign(compare(one, other)))
    }
  }
})
