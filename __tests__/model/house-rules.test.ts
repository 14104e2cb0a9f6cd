import { expect, test } from '@jest/globals'
import { heldBy } from '../../src/model/house-rules.ts'
import { problem } from '../../src/model/problem.ts'

const of = (...codes: Parameters<typeof problem>[0][]) => codes.map((code) => problem(code, 'seen', 'fix'))
const found = of(
  'classifier-private',
  'crate-metadata-missing',
  'archive-unreadable',
  'version-local',
  'wheel-record-missing',
)

test('PyPI and crates.io hold files to everything', () => {
  for (const name of ['pypi', 'testpypi', 'crates.io'] as const) expect(heldBy(name, found)).toEqual(found)
})

test('a registry of one’s own is left its rules, and what is broken anywhere is told', () => {
  expect(heldBy('other', found)).toEqual(of('archive-unreadable', 'wheel-record-missing'))
})
