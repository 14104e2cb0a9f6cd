import { describe, expect, test } from '@jest/globals'
import { ownRelease } from '../scripts/own-release.ts'

const both = (version: string) => ({ 'package.json': version, 'package-lock.json': version })

describe('a release of the action itself', () => {
  test.each([
    ['v1.2.3', { version: '1.2.3', major: 'v1', channel: 'latest' }],
    ['v0.1.0', { version: '0.1.0', major: 'v0', channel: 'latest' }],
    ['v2.0.0-rc.1', { version: '2.0.0-rc.1', major: 'v2', channel: 'next' }],
  ])('of %s is for npm and for the tag of its major version', (tag, release) => {
    expect(ownRelease(tag, both(tag.slice(1)))).toEqual(release)
  })

  test.each(['1.2.3', 'v1.2', 'v01.2.3', 'vv1.2.3', 'v1.2.3+build', 'v1.2.3 ', 'V1.2.3', '', 'v1.2.3\nchannel=latest'])(
    'is not made of %j',
    (tag) => {
      expect(() => ownRelease(tag, both('1.2.3'))).toThrow('is not a tag such as v1.2.3')
    },
  )

  test.each(['package.json', 'package-lock.json'])('is not made where %s has another version', (file) => {
    expect(() => ownRelease('v1.2.3', { ...both('1.2.3'), [file]: '1.2.4' })).toThrow(
      `v1.2.3 does not fit version 1.2.4 of ${file}`,
    )
  })
})
