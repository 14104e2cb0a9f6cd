import { describe, expect, test } from '@jest/globals'
import { duplicates } from '../../src/plan/duplicates.ts'
import { crate, python } from '../make/manifest.ts'

const told = (...manifests: Parameters<typeof duplicates>[0]): readonly string[] =>
  duplicates(manifests).map(({ place, message }) => `${place?.file}:${place?.line} ${message}`)

describe('packages of one name', () => {
  test('are told on the manifest of each, with the folder of the other', () => {
    expect(
      told(crate({ name: 'a' }), crate({ name: 'b', directory: 'b' }), crate({ name: 'a', directory: 'y' })),
    ).toEqual([
      'Cargo.toml:2 Two crates are called a: this one is in the root, the other in y.',
      'y/Cargo.toml:2 Two crates are called a: this one is in y, the other in the root.',
    ])
  })

  test('are told with the spelling of the other, where the registry takes both for one', () => {
    expect(told(python({ name: 'A.b', directory: 'x' }), python({ name: 'a--B', directory: 'y' }))).toEqual([
      'x/pyproject.toml:2 Two Python packages are called A.b: this one is in x, the other in y (as a--B).',
      'y/pyproject.toml:2 Two Python packages are called a--B: this one is in y, the other in x (as A.b).',
    ])
  })

  test('may be more than two', () => {
    const [first] = told(...['x', 'y', 'z'].map((directory) => crate({ name: 'a', directory })))
    expect(first).toBe('x/Cargo.toml:2 3 crates are called a: this one is in x, the others in y and z.')
  })

  test('are no problem as a wheel and a crate', () => {
    expect(told(python({ name: 'a' }), crate({ name: 'a' }))).toEqual([])
  })
})
