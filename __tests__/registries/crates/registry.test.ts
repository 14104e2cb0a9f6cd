import { expect, test } from '@jest/globals'
import { otherAddress } from '../../../src/registries/crates/address.ts'
import { createCrates } from '../../../src/registries/crates/registry.ts'
import { clientStage } from '../stage.ts'

const parts = () => ({ ...clientStage(), describe: () => Promise.resolve({ json: '' }) })

test('crates.io shows a person where a release is', () => {
  const registry = createCrates({ ...parts(), name: 'crates.io' })
  expect(registry.url).toBe('https://crates.io')
  expect(registry.page({ name: 'serde', version: '1.0.0+x' })).toBe('https://crates.io/crates/serde/1.0.0%2Bx')
})

test('a registry that is not crates.io must say where it is, and has no pages that we know of', () => {
  expect(() => createCrates({ ...parts(), name: 'other' })).toThrow('needs an address')
  const registry = createCrates({ ...parts(), name: 'other', address: otherAddress('https://e.org/') })
  expect(registry.page({ name: 'a', version: '1.0.0' })).toBe('https://e.org')
})

test.each([
  ['https://e.org/', undefined, 'https://e.org/index/'],
  ['https://e.org/api', 'sparse+https://i.e.org/x/', 'https://i.e.org/x/'],
  ['https://e.org', 'https://i.e.org', 'https://i.e.org/'],
])('the registry at %s with %s has its index at %s', (api, index, expected) => {
  expect(otherAddress(api, index).index).toBe(expected)
  expect(otherAddress(api, index).api).toBe(api.replace(/\/$/, ''))
})
