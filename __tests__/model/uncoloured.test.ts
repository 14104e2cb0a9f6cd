import { describe, expect, test } from '@jest/globals'
import { problem } from '../../src/model/problem.ts'
import { uncoloured } from '../../src/model/uncoloured.ts'

describe('what a program says to a terminal', () => {
  test.each([
    ['a colour', '\u001B[31m-pub fn f()\u001B[0m', '-pub fn f()'],
    ['colours of 256', '\u001B[38;5;9merror\u001B[m: no', 'error: no'],
    ['what `tput sgr0` ends with', '\u001B(B\u001B[mok', 'ok'],
    ['a link', 'see \u001B]8;;https://example.org\u0007here\u001B]8;;\u001B\\.', 'see here.'],
    ['a line that is written over', '10%\u001B[2K\u001B[1Gdone', '10%done'],
    ['a reset', '\u001Bcclean', 'clean'],
  ])('loses %s', (_, given, kept) => {
    expect(uncoloured(given)).toBe(kept)
  })

  test('keeps brackets, lines and other characters as they are', () => {
    const words = '[error] a[0m] (B\n\tü → ok'
    expect(uncoloured(words)).toBe(words)
  })

  test('gets into no problem', () => {
    expect(problem('gate-failed', '\u001B[1merror\u001B[0m: no', 'Mend it.').message).toBe('error: no')
  })
})
