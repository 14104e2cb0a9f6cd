import { describe, expect, test } from '@jest/globals'
import { distinct, problem, Refusal } from '../../src/model/problem.ts'

describe('a problem', () => {
  test('is an error without a place unless told', () => {
    expect(problem('tag-unknown', 'What.', 'How.')).toEqual({
      code: 'tag-unknown',
      level: 'error',
      message: 'What.',
      fix: 'How.',
    })
  })

  test('has no line where only the file is known, and no place without a file', () => {
    expect(problem('tag-unknown', '', '', { file: 'Cargo.toml', line: undefined }).place).toEqual({
      file: 'Cargo.toml',
    })
    expect(problem('tag-unknown', '', '', { file: 'Cargo.toml', line: 3 }).place).toEqual({
      file: 'Cargo.toml',
      line: 3,
    })
    expect(problem('tag-unknown', '', '', { file: undefined, line: 3 })).not.toHaveProperty('place')
  })
})

test('a refusal carries every problem and says them all', () => {
  const problems = [problem('tag-unknown', 'One.', ''), problem('tag-absent', 'Two.', '', { level: 'live' })]
  const refusal = new Refusal(problems)
  expect(refusal.problems).toBe(problems)
  expect(refusal.message).toBe('tag-unknown: One.\ntag-absent: Two.')
})

test('what is told twice as it is is told once, and the same words of another place are kept', () => {
  const [one, two] = [problem('crate-rate-limit', 'Late.', ''), problem('crate-rate-limit', 'Late.', '', { file: 'a' })]
  expect(distinct([one, two, { ...one }, two])).toEqual([one, two])
})
