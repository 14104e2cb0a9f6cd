import { describe, expect, test } from '@jest/globals'
import { problem } from '../../src/model/problem.ts'
import { observeTrustedOnly } from '../../src/observe/trusted-only.ts'
import type { CrateIndex } from '../../src/registries/registry.ts'

const refused = (name: string) => ({
  unreadable: problem('registry-unreadable', `${name} answered 403.`, 'Wait.', { level: 'warning' }),
})
const index: CrateIndex = {
  versions: () => Promise.reject(new Error('nobody asked for this')),
  categories: () => Promise.reject(new Error('nobody asked for this')),
  size: () => Promise.reject(new Error('nobody asked for this')),
  isTrustedOnly: (name) => Promise.resolve(name.startsWith('broken') ? refused(name) : name === 'shut'),
}

describe('crates that take no tokens', () => {
  test('are those that say so', async () => {
    expect(await observeTrustedOnly(index, ['open', 'shut'])).toEqual({ names: ['shut'], problems: [] })
  })

  test('are not those that could not be asked, which is one warning', async () => {
    const { names, problems } = await observeTrustedOnly(index, ['broken-a', 'shut', 'broken-b'])
    expect(names).toEqual(['shut'])
    expect(problems.map((each) => `${each.level} ${each.message}`)).toEqual([
      'warning broken-a answered 403. So it is with 1 other question.',
    ])
  })
})
