import { describe, expect, test } from '@jest/globals'
import { problem } from '../../src/model/problem.ts'
import { manifestOf, observeRegistries } from '../../src/observe/registries.ts'
import type { CrateIndex, Registry } from '../../src/registries/registry.ts'
import { crate, declaration, dependency, python } from '../make/manifest.ts'
import { plannedCrate, plannedPython } from '../make/plan.ts'

const refuse = (): Promise<never> => Promise.reject(new Error('nobody asked for this'))

/** Registries that know these names (crates at 0.1.0), or are out of order; they write down what they are asked. */
function stage(differs: {
  readonly projects?: Readonly<Record<string, 'known' | 'released' | 'down'>>
  readonly crates?: readonly string[]
  readonly rust?: Registry['name']
  readonly python?: Registry['name']
}) {
  const asked: string[] = []
  const registry = (name: Registry['name']): Registry => ({
    name,
    url: `https://${name}`,
    audience: refuse,
    open: refuse,
    close: refuse,
    upload: refuse,
    page: () => '',
    find(release) {
      asked.push(`project ${release.name}`)
      const found = differs.projects?.[release.name]
      if (found === undefined) return Promise.resolve('absent')
      if (found === 'down') {
        return Promise.resolve({
          unreadable: problem('registry-unreachable', `${release.name} did not answer.`, 'Wait.'),
        })
      }
      const file = { filename: 'f', sha256: '', yanked: false, url: '' }
      return Promise.resolve({ files: found === 'released' ? [file] : [] })
    },
  })
  const crateIndex: CrateIndex = {
    versions(name) {
      asked.push(`crate ${name}`)
      return Promise.resolve(
        differs.crates?.includes(name) ? [{ name, version: '0.1.0', yanked: false }] : ('absent' as const),
      )
    },
    size: refuse,
    categories() {
      asked.push('categories')
      return Promise.resolve(new Set(['wasm']))
    },
    isTrustedOnly: refuse,
  }
  const asking = {
    python: registry(differs.python ?? 'pypi'),
    rust: registry(differs.rust ?? 'crates.io'),
    crateIndex,
    lookalikesOf: (name: string) => [`${name}1`, `${name}2`],
  }
  return { asking, asked }
}

describe('what the registries are asked', () => {
  test('is how each package stands, and a crate is not asked for twice', async () => {
    const { asking, asked } = stage({ projects: { tally: 'released', other: 'known' }, crates: ['tally-core'] })
    const packages = [plannedCrate(), plannedPython(), plannedPython({ name: 'other' })]
    const facts = await observeRegistries(asking, packages, [crate(), python()])
    expect(asked.sort()).toEqual(['crate tally-core', 'project other', 'project tally'])
    expect([...facts.projects]).toEqual([
      ['tally', 'released'],
      ['other', 'known'],
    ])
    expect(facts.crates.crates.get('tally-core')).toHaveLength(1)
    expect(facts.problems).toEqual([])
  })

  test('is whether a new project looks like another one', async () => {
    const { asking, asked } = stage({ projects: { tally2: 'known' } })
    const facts = await observeRegistries(asking, [plannedPython()], [python()])
    expect(asked).toEqual(['project tally', 'project tally1', 'project tally2'])
    expect([...facts.lookalikes]).toEqual([['tally', 'tally2']])
    expect(facts.projects.get('tally')).toBe('new')
  })

  test("is no such thing of an index of one's own", async () => {
    const { asking, asked } = stage({ python: 'other' })
    await observeRegistries(asking, [plannedPython()], [python()])
    expect(asked).toEqual(['project tally'])
  })

  test('is only what is there where the crates go to another registry', async () => {
    const { asking, asked } = stage({ rust: 'other', crates: ['tally-core'] })
    const manifest = crate({ dependencies: [dependency('serde')], declared: declaration({ categories: ['wasm'] }) })
    const facts = await observeRegistries(asking, [plannedCrate()], [manifest])
    expect(asked).toEqual(['crate tally-core'])
    expect(facts.crates.crates.get('tally-core')).toHaveLength(1)
  })
})

describe('what is not answered', () => {
  test('is left open with a warning, and a lookalike that cannot be asked for tells nothing', async () => {
    const { asking } = stage({ projects: { a: 'down', b: 'down', tally1: 'down' } })
    const packages = [plannedPython({ name: 'a' }), plannedPython({ name: 'b' }), plannedPython()]
    const facts = await observeRegistries(asking, packages, [])
    expect([...facts.projects]).toEqual([['tally', 'new']])
    expect(facts.lookalikes.size).toBe(0)
    expect(facts.problems.map((each) => `${each.level} ${each.message}`)).toEqual([
      'warning a did not answer. So it is with 1 other question.',
    ])
  })
})

describe('the manifest of a planned crate', () => {
  test('is the one of that name in that folder', () => {
    const [one, two] = [crate({ directory: 'one' }), crate({ directory: 'two' })]
    expect(manifestOf(plannedCrate({ directory: 'two' }), [one, two])).toBe(two)
    expect(manifestOf(plannedCrate({ directory: 'three' }), [one, two])).toBeUndefined()
    expect(manifestOf(plannedPython({ name: 'tally-core' }), [crate()])).toBeUndefined()
  })
})
