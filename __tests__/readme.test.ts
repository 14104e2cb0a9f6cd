import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { withInterface } from '../scripts/action-table.ts'

const readme = await readFile('README.md', 'utf8')
const actionYml = await readFile('action.yml', 'utf8')

test('the README tells the inputs and outputs that action.yml has', () => {
  expect(withInterface(readme, actionYml)).toBe(readme)
})

test('an input that is added to action.yml makes the README stale', () => {
  const more = actionYml.replace('\noutputs:', '\n  another:\n    description: Something new.\noutputs:')
  expect(withInterface(readme, more)).toContain('| `another` | Something new. |')
})
