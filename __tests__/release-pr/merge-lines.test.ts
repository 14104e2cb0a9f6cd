import { describe, expect, test } from '@jest/globals'
import { mergeLines } from '../../src/release-pr/merge-lines.ts'

const text = (...lines: readonly string[]): string => lines.map((each) => `${each}\n`).join('')
const base = text('a', 'b', 'c', 'd')

describe('two changes of one text', () => {
  test.each([
    ['of different lines', text('A', 'b', 'c', 'd'), text('a', 'b', 'c', 'D'), text('A', 'b', 'c', 'D')],
    ['of neighbours', text('a', 'B', 'c', 'd'), text('a', 'b', 'C', 'd'), text('a', 'B', 'C', 'd')],
    [
      'one puts in before what the other rewords',
      text('a', 'B', 'c', 'd'),
      text('a', 'x', 'b', 'c', 'd'),
      text('a', 'x', 'B', 'c', 'd'),
    ],
    [
      'one puts in behind what the other rewords',
      text('a', 'B', 'c', 'd'),
      text('a', 'b', 'x', 'c', 'd'),
      text('a', 'B', 'x', 'c', 'd'),
    ],
    [
      'one takes out, the other puts in elsewhere',
      text('a', 'c', 'd'),
      text('a', 'b', 'c', 'x', 'd'),
      text('a', 'c', 'x', 'd'),
    ],
    ['the same one twice', text('a', 'B', 'c', 'd'), text('a', 'B', 'c', 'd'), text('a', 'B', 'c', 'd')],
    ['the same one, and one more', text('a', 'B', 'c', 'd'), text('a', 'B', 'c', 'D'), text('a', 'B', 'c', 'D')],
    ['only one', base, text('z'), text('z')],
    ['at the end without a line end', text('A', 'b', 'c', 'd'), `${base}e`, `${text('A', 'b', 'c', 'd')}e`],
  ])('go together: %s', (_, one, other, merged) => {
    expect(mergeLines(base, one, other)).toBe(merged)
    expect(mergeLines(base, other, one)).toBe(merged)
  })

  test.each([
    ['of the same line', text('a', 'B', 'c', 'd'), text('a', 'x', 'c', 'd')],
    ['one takes out what the other rewords', text('a', 'c', 'd'), text('a', 'B', 'c', 'd')],
    ['other lines put in at one place', text('a', 'x', 'b', 'c', 'd'), text('a', 'y', 'b', 'c', 'd')],
    ['one takes out a piece of which the other rewords the middle', text('a', 'd'), text('a', 'b', 'C', 'd')],
  ])('do not: %s', (_, one, other) => {
    expect(mergeLines(base, one, other)).toBeUndefined()
    expect(mergeLines(base, other, one)).toBeUndefined()
  })

  test('of ten thousand lines are found in time', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `${index}`)
    const [one, other] = [[...many], [...many]]
    one[10] = 'x'
    other[9990] = 'y'
    const both = [...many]
    both[10] = 'x'
    both[9990] = 'y'
    expect(mergeLines(text(...many), text(...one), text(...other))).toBe(text(...both))
  })
})
