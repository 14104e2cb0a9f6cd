import { describe, expect, test } from '@jest/globals'
import { levelOf } from './level.ts'
import { rows } from './messages.ts'

describe('what a commit message asks for', () => {
  test.each(rows.map((row) => [row.name, row] as const))('%s', (_, { messages, ours }) => {
    expect(messages.map((message) => [message.slice(0, 80), levelOf(message)])).toEqual(
      messages.map((message) => [message.slice(0, 80), ours]),
    )
  })

  test('every difference from a tool has a reason', () => {
    const silent = rows.filter(({ differs, because }) => Object.keys(differs).length > 0 && because === undefined)
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  // ten times what anybody has seen: what looked at anything twice for each line would not end today
  test.each([
    ['a title of a million characters', `feat: ${'x '.repeat(500_000)}`, 'minor'],
    ['a head of a million characters', `${'feat('.repeat(200_000)}: x`, 'none'],
    ['a body of a million characters', `feat: x\n\n${'fix '.repeat(250_000)}`, 'minor'],
    ['a million blank lines', `feat: x${'\n'.repeat(1_000_000)}`, 'minor'],
    ['500,000 bullets', `feat: x\n\n${'* feat\n'.repeat(500_000)}`, 'minor'],
    ['a million backticks', `feat: ${'`'.repeat(1_000_000)}\n\n${'`'.repeat(1_000_000)}`, 'minor'],
    ['300,000 footers', `feat: x\n\n${'Refs: #1\n'.repeat(300_000)}`, 'minor'],
    ['100,000 notes that go on', `feat: x\n\n${'BREAKING CHANGE: y\n'.repeat(100_000)}`, 'major'],
  ] as const)('%s is read', (_, message, expected) => {
    expect(levelOf(message)).toBe(expected)
  })
})
