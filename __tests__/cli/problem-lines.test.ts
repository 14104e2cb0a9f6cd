import { describe, expect, test } from '@jest/globals'
import { painter } from '../../cli/paint.ts'
import { foldedProblem, problemLines } from '../../cli/problem-lines.ts'
import { problem } from '../../src/model/problem.ts'

const of = (level: 'error' | 'live' | 'warning') =>
  problem('config-missing', 'There is none.', 'Write one:\n  a: 1', { level })

describe('problems on a line each', () => {
  test.each([
    ['error', '✗ config-missing: There is none.', '✗ config-missing: There is none.'],
    ['live', '! config-missing: --live is refused: There is none.', '✗ config-missing: There is none.'],
    ['warning', '! config-missing: There is none.', '! config-missing: There is none.'],
  ] as const)('of the level %s say whether they stop the run', (level, dry, live) => {
    expect(problemLines([of(level)], '--live is refused')).toEqual([dry, '    Write one:\n      a: 1'])
    expect(problemLines([of(level)])[0]).toBe(live)
  })
})

describe('a problem in a report', () => {
  test('is folded below its code', () => {
    const plain = { paint: painter(false), columns: 12 }
    expect(foldedProblem(of('error'), '✗', plain, '  ')).toEqual([
      '  ✗ config-missing',
      '    There is',
      '    none.',
      '    → Write',
      '    one:',
      '    a: 1',
    ])
  })

  test.each([
    ['✗', 31],
    ['?', 33],
    ['!', 33],
  ] as const)('has its %s in colour where there are colours', (mark, colour) => {
    const [head] = foldedProblem(of('error'), mark, { paint: painter(true), columns: undefined })
    expect(head).toBe(`\u001B[${colour}m${mark}\u001B[0m \u001B[1mconfig-missing\u001B[0m`)
  })
})
