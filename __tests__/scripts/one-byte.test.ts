import { runInNewContext } from 'node:vm'
import { describe, expect, test } from '@jest/globals'
import { inOneByte } from '../../scripts/one-byte.ts'

const valueOf = (source: string): unknown => runInNewContext(inOneByte(source))

describe('a source whose characters all fit into a byte', () => {
  test.each([
    ['a text', "'a → b'", 'a → b'],
    ['a text with a pair of surrogates', "'😀!'", '😀!'],
    ['an escape that escapes nothing', "'it\\’s'", 'it’s'],
    ['a backslash before one', "'a\\\\→'", 'a\\→'],
    ['a template', '`${1}…`', '1…'],
    ['a pattern', "/^[→-↓]$/.test('↓')", true],
    ['a pattern of code points', "/^😀+$/u.test('😀😀')", true],
    ['a comment', '1 // “one”', 1],
    ['a name', "({ 'é': 1, ñ: 2, ħ: 3 }).ħ", 3],
    ['Latin letters, which fit', "'é\u00a0ü'", 'é\u00a0ü'],
  ])('means the same: %s', (_, source, value) => {
    expect(inOneByte(source)).toMatch(/^[\0-\xff]*$/)
    expect(valueOf(source)).toEqual(value)
  })

  test.each([
    ['a raw template', 'String.raw`→`'],
    ['a blank', '1 +\u3000 2'],
    ['the end of a line', '// one\u2028two()'],
  ])('cannot be had of %s', (_, source) => {
    expect(() => inOneByte(source)).toThrow()
  })
})
