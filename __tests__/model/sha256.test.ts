import { expect, test } from '@jest/globals'
import { sha256Of } from '../../src/model/sha256.ts'

// FIPS 180-2, appendix B.1, and of nothing
test.each([
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
])('the SHA-256 of %j is the published one, as a text and as bytes', (text, hex) => {
  expect(sha256Of(text)).toBe(hex)
  expect(sha256Of(new TextEncoder().encode(text))).toBe(hex)
})

test('a text is hashed in UTF-8', () => {
  expect(sha256Of('ü')).toBe(sha256Of(Uint8Array.of(0xc3, 0xbc)))
})
