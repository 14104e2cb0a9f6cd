import { describe, expect, test } from '@jest/globals'
import type { IndexedVersion } from '../../src/model/indexed-crate.ts'
import type { CargoManifest } from '../../src/model/package.ts'
import { problem } from '../../src/model/problem.ts'
import { observeCrateIndex, otherSpellings } from '../../src/observe/crate-index.ts'
import type { CrateIndex } from '../../src/registries/registry.ts'
import { crate, declaration, dependency, sibling } from '../make/manifest.ts'

const version = (name: string, number = '1.0.0'): IndexedVersion => ({ name, version: number, yanked: false })
const down = (name: string) => ({
  unreadable: problem('registry-unreachable', `${name} did not answer.`, 'Wait.', { level: 'warning' }),
})

/** An index with these crates, which writes down what it is asked. */
function asked(known: Readonly<Record<string, readonly IndexedVersion[] | 'down'>>, isWebDown = false) {
  const questions: string[] = []
  const index: CrateIndex = {
    versions(name) {
      questions.push(name)
      const found = known[name]
      return Promise.resolve(found === 'down' ? down(name) : (found ?? 'absent'))
    },
    categories() {
      questions.push('categories')
      return Promise.resolve(isWebDown ? down('categories') : new Set(['wasm']))
    },
    size: () => Promise.reject(new Error('nobody asked for this')),
    isTrustedOnly: () => Promise.reject(new Error('nobody asked for this')),
  }
  const observe = (...crates: readonly CargoManifest[]) => observeCrateIndex(index, crates)
  return { observe, questions }
}

describe('what the index is asked', () => {
  test('is each crate and each dependency once, where cargo keeps it and it is of this registry', async () => {
    const { observe, questions } = asked({ a: [version('a')], b: [version('b')], c: [version('c')], d: [version('d')] })
    const { facts, problems } = await observe(
      crate({ name: 'a', dependencies: [sibling('b'), dependency('c'), dependency('c', '1', { kind: 'build' })] }),
      crate({
        name: 'b',
        dependencies: [
          dependency('d', '1', { kind: 'dev' }),
          sibling('only-for-tests', 'dev', false),
          dependency('foreign', '1', { registry: 'inside' }),
          sibling('b', 'dev'),
        ],
      }),
    )
    expect(questions).toEqual(['a', 'b', 'c', 'd'])
    expect(problems).toEqual([])
    expect(Object.fromEntries(facts.crates)).toMatchObject({ a: [version('a')], d: [version('d')] })
    expect(facts.categories).toBeUndefined()
  })

  test('is the categories where a crate names one', async () => {
    const { observe, questions } = asked({ 'tally-core': [version('tally-core')] })
    const { facts } = await observe(crate({ declared: declaration({ categories: ['wasm'] }) }))
    expect(questions).toEqual(['tally-core', 'categories'])
    expect(facts.categories).toEqual(new Set(['wasm']))
  })

  test('is every other spelling of what is not there', async () => {
    const { observe, questions } = asked({ tally_core: [version('Tally_Core')] })
    const { facts } = await observe(crate({ dependencies: [dependency('serde_json')] }))
    expect(questions).toEqual(['tally-core', 'serde_json', 'tally_core', 'serde-json'])
    expect([...facts.lookalikes]).toEqual([['tally-core', 'Tally_Core']])
  })

  test('is not a spelling that the release has itself: two of its own are told without asking', async () => {
    const { observe, questions } = asked({ tally_core: [version('tally_core')] })
    const { facts } = await observe(crate(), crate({ name: 'tally_core', directory: 'other' }))
    expect(questions).toEqual(['tally-core', 'tally_core'])
    expect(facts.lookalikes.size).toBe(0)
  })
})

describe('what stays open', () => {
  test('is told in one warning, and stops nothing', async () => {
    const { observe } = asked({ 'tally-core': 'down', serde: 'down', libc: [version('libc')] }, true)
    const manifest = crate({
      dependencies: [dependency('serde'), dependency('libc')],
      declared: declaration({ categories: ['wasm'] }),
    })
    const { facts, problems } = await observe(manifest)
    expect(Object.fromEntries(facts.crates)).toEqual({
      'tally-core': 'unknown',
      serde: 'unknown',
      libc: [version('libc')],
    })
    expect(facts.categories).toBeUndefined()
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'registry-unreachable',
        level: 'warning',
        message: 'tally-core did not answer. So it is with 2 other questions.',
      }),
    ])
  })

  test('is also a spelling that could not be asked for', async () => {
    const { observe } = asked({ tally_core: 'down' })
    const { facts, problems } = await observe(crate())
    expect(facts.crates.get('tally-core')).toBe('absent')
    expect(problems).toHaveLength(1)
  })
})

describe('other spellings', () => {
  test.each([
    ['serde', []],
    ['a-b', ['a_b']],
    ['a_b-c', ['a-b-c', 'a-b_c', 'a_b_c']],
    ['a-b-c-d-e-f', ['a_b_c_d_e_f']],
    ['a-b_c-d-e-f', ['a-b-c-d-e-f', 'a_b_c_d_e_f']],
  ])('of %s are %j', (name, expected) => {
    expect(otherSpellings(name)).toEqual(expected)
  })
})
