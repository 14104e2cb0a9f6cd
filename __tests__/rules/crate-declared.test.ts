import { describe, expect, test } from '@jest/globals'
import type { CargoManifest } from '../../src/model/package.ts'
import { declaredProblems } from '../../src/rules/crate-declared.ts'
import { crate, declaration, dependency, sibling } from '../make/manifest.ts'

const told = (differs: Partial<CargoManifest>, version = '1.0.0', categories?: ReadonlySet<string>) =>
  declaredProblems(crate(differs), version, categories).map((each) => `${each.code}: ${each.message}`)

describe('what crates.io refuses in the manifest of a repository', () => {
  test('is nothing in one that it takes, whatever path-only dev-dependencies it has', () => {
    const fine = {
      dependencies: [dependency('serde'), sibling('tests', 'dev', false), sibling('b')],
      declared: declaration({ keywords: ['count'], categories: ['wasm'], features: { std: ['serde/std'] } }),
    }
    expect(told(fine, '1.0.0', new Set(['wasm']))).toEqual([])
  })

  test.each<[string, Partial<CargoManifest>, string]>([
    ['a reserved name', { name: 'Proc_Macro' }, 'crate-name-reserved: Proc_Macro: crates.io answers: cannot upload'],
    ['a name that is too long', { name: 'a'.repeat(65) }, 'crate-name-invalid'],
    ['a licence that is not SPDX', { declared: declaration({ license: 'Apache 2' }) }, 'crate-license-invalid'],
    ['six keywords', { declared: declaration({ keywords: ['a', 'b', 'c', 'd', 'e', 'f'] }) }, 'crate-keyword-invalid'],
    ['a keyword with a space', { declared: declaration({ keywords: ['two words'] }) }, 'crate-keyword-invalid'],
    [
      'an unknown category',
      { declared: declaration({ categories: ['wasm', 'cli'] }) },
      'crate-category-invalid: tally-core: crates.io answers: The following category slugs are not currently supported on crates.io: cli',
    ],
    ['a homepage without its scheme', { declared: declaration({ homepage: 'example.org' }) }, 'crate-manifest-invalid'],
    [
      '301 features',
      {
        declared: declaration({ features: Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`f${at}`, []])) }),
      },
      'crate-too-many',
    ],
    [
      '501 dependencies',
      { dependencies: Array.from({ length: 501 }, (_, at) => dependency(`d${at}`)) },
      'crate-too-many',
    ],
    [
      'a path dependency without a version',
      { dependencies: [sibling('b', 'normal', false)] },
      'crate-dependency-invalid: tally-core: crates.io answers: wildcard',
    ],
    [
      'a git dependency without a version',
      {
        dependencies: [dependency('b', '', { git: 'https://example.org/b', requirement: undefined, versioned: false })],
      },
      'crate-dependency-invalid: tally-core: crates.io answers: wildcard',
    ],
    [
      'a wildcard',
      { dependencies: [dependency('b', '*', { kind: 'dev' })] },
      'crate-dependency-invalid: tally-core: crates.io answers: wildcard',
    ],
    [
      'a requirement of npm',
      { dependencies: [dependency('b', '1 || 2')] },
      'crate-dependency-invalid: tally-core: crates.io answers: "1 || 2" is an invalid',
    ],
    [
      'another registry',
      { dependencies: [dependency('b', '1', { registry: 'inside' })] },
      'crate-dependency-invalid: tally-core: Dependency `b` is of another registry (inside), and on crates.io',
    ],
    ['a dependency that is no name', { dependencies: [dependency('../b')] }, 'crate-dependency-invalid'],
  ])('is %s', (_, differs, expected) => {
    const all = told(differs, '1.0.0', new Set(['wasm']))
    expect(all).toHaveLength(1)
    expect(all[0]).toContain(expected)
  })

  test('is a version of more than 150 characters', () => {
    expect(told({}, `1.0.0-${'a'.repeat(150)}`)).toEqual([expect.stringContaining('crate-version-invalid')])
  })

  test('is no category where the list could not be read, and stands at the line of the name', () => {
    expect(told({ declared: declaration({ categories: ['cli'] }) })).toEqual([])
    expect(declaredProblems(crate({ name: 'std' }), '1.0.0', undefined)[0]).toMatchObject({
      level: 'error',
      place: { file: 'Cargo.toml', line: 2 },
    })
  })

  test('is not what was judged already: a missing description', () => {
    expect(told({ declared: declaration({ description: undefined, license: undefined }) })).toEqual([])
  })
})
