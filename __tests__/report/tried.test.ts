import { expect, test } from '@jest/globals'
import { triedLines, triedSection } from '../../src/report/tried.ts'

const good = { what: 'pip install a==1', state: 'good', words: 'modules imported 2' } as const
const none = { what: 'pip install b==1', state: 'skipped', words: 'nothing for it' } as const
const bad = { what: 'cargo build with c =1', state: 'failed', words: 'it_has a | in it' } as const

test('a line for each use, with its mark', () => {
  expect(triedLines([good, none, bad])).toEqual([
    '✓ pip install a==1       modules imported 2',
    '– pip install b==1       nothing for it',
    '✗ cargo build with c =1  it_has a | in it',
  ])
})

test('the summary says whether the release can be used', () => {
  expect(triedSection('v1', [good, none])[0]).toContain('**v1 can be used** from the registries')
  const [verdict, table] = triedSection('v1', [good, bad])
  expect(verdict).toContain('1 of 2 uses failed. A held GitHub Release stays a draft.')
  expect(table).toContain('| `cargo build with c =1` | ❌ failed | it\\_has a \\| in it |')
})

test('where nothing was installed, it says so', () => {
  expect(triedSection('v1', [])).toEqual(['### Verify\n\nNothing of v1 was installed.'])
})
