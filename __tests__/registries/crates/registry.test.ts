import { expect, test } from '@jest/globals'
import { addressOf, cratesIo } from '../../../src/registries/crates/address.ts'
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
  const registry = createCrates({ ...parts(), name: 'other', address: addressOf('https://e.org/') })
  expect(registry.page({ name: 'a', version: '1.0.0' })).toBe('https://e.org')
})

test.each([
  [
    'https://e.org/',
    { api: 'https://e.org', index: 'https://e.org/index/', otherIndex: 'https://e.org/', pages: false },
  ],
  ['sparse+https://e.org/x/', { api: 'https://e.org/x', index: 'https://e.org/x/', pages: false }],
  ['sparse+https://e.org/x', { api: 'https://e.org/x', index: 'https://e.org/x/', pages: false }],
  ['https://crates.io', cratesIo],
  ['https://crates.io/', cratesIo],
  ['sparse+https://index.crates.io/', cratesIo],
])('the registry named %s is where cargo would look for it', (named, expected) => {
  expect(addressOf(named)).toEqual(expected)
})
