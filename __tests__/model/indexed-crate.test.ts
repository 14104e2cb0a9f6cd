import { expect, test } from '@jest/globals'
import { isSameCrateVersion } from '../../src/model/indexed-crate.ts'

test('versions are one release whatever their build metadata', () => {
  expect(isSameCrateVersion('1.0.0+a', '1.0.0+b.c')).toBe(true)
  expect(isSameCrateVersion('1.0.0-rc.1', '1.0.0')).toBe(false)
})
