import { describe, expect, test } from '@jest/globals'
import { writeManifest } from '../../../src/version/release-please/manifest.ts'

describe('the manifest', () => {
  test.each([
    ['{".":"1.0.0"}\n', '{".":"2.0.0"}\n'],
    ['{\n\t"a": "1.0.0",\n\t".": "1.0.0"\n}', '{\n\t"a": "1.0.0",\n\t".": "2.0.0"\n}'],
    ['{}\n', '{\n  ".": "2.0.0"\n}\n'],
    ['{\n    "a": "1.0.0"\n}\n', '{\n    "a": "1.0.0",\n    ".": "2.0.0"\n}\n'],
  ])('%j', (before, after) => {
    expect(writeManifest(before, [['.', '2.0.0']])).toBe(after)
  })
})
