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

  test.each([
    ['a title of 100,000 characters', `feat: ${'x '.repeat(50_000)}`],
    ['a head of 100,000 characters', `${'feat('.repeat(20_000)}: x`],
    ['a body of 100,000 characters', `feat: x\n\n${'fix '.repeat(25_000)}`],
    ['100,000 blank lines', `feat: x${'\n'.repeat(100_000)}`],
    ['50,000 bullets', `feat: x\n\n${'* feat\n'.repeat(50_000)}`],
    ['100,000 backticks', `feat: ${'`'.repeat(100_000)}\n\n${'`'.repeat(100_000)}`],
    ['30,000 footers', `feat: x\n\n${'Refs: #1\n'.repeat(30_000)}`],
    ['10,000 notes that go on', `feat: x\n\n${'BREAKING CHANGE: y\n'.repeat(10_000)}`],
  ])('%s takes no time to speak of', (_, message) => {
    const started = performance.now()
    levelOf(message)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
