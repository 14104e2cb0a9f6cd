import { describe, expect, test } from '@jest/globals'
import { code, columns, humanSize, linked, plain, table } from '../../src/report/text.ts'

test.each([
  [0, '0 B'],
  [612, '612 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [1449, '1.4 kB'],
  [123_456, '123 kB'],
  [1_400_000, '1.4 MB'],
  [2_500_000_000, '2.5 GB'],
  [2_500_000_000_000, '2500 GB'],
])('%i bytes are %s', (bytes, words) => {
  expect(humanSize(bytes)).toBe(words)
})

test('columns are as wide as their widest cell, and rows may be of different lengths', () => {
  expect(columns([['a', 'bb', 'c'], ['aaa', 'b'], []])).toEqual(['a    bb  c', 'aaa  b', ''])
  expect(columns([])).toEqual([])
})

test('a table is one of Markdown', () => {
  expect(table(['A', 'B'], [['1', '2']])).toBe('| A | B |\n| --- | --- |\n| 1 | 2 |')
})

describe('text as inline code', () => {
  test.each([
    ['v1.0.0', '`v1.0.0`'],
    ['a`b', '``a`b``'],
    ['a``b', '```a``b```'],
    ['`a', '`` `a ``'],
    ['a`', '`` a` ``'],
    ['a|b', '`a\\|b`'],
    ['a\nb\r\nc', '`a b c`'],
    ['', '`  `'],
    ['<b>', '`<b>`'],
  ])('%j is %j', (text, shown) => {
    expect(code(text)).toBe(shown)
  })
})

describe('text that is shown as it is', () => {
  test.each([
    ['it says 1.0.0', 'it says 1.0.0'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['[a](b)', '\\[a\\]\\(b\\)'],
    ['*a* _b_ `c` ~d~ |e|', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\|e\\|'],
    ['@octo #12', '\\@octo \\#12'],
    ['a\\b', 'a\\\\b'],
    ['one\ntwo\r\nthree', 'one<br>two<br>three'],
    ['a & b &lt;', 'a \\& b \\&lt;'],
    ['see https://pypi.org/project/a_b/?c=1&d=2.', 'see <https://pypi.org/project/a_b/?c=1&d=2>.'],
    ['(https://example.org)', '\\(<https://example.org>\\)'],
    ['https://', 'https://'],
    ['javascript:alert(1)', 'javascript:alert\\(1\\)'],
  ])('%j is %j', (text, shown) => {
    expect(plain(text)).toBe(shown)
  })
})

describe('text as a link', () => {
  test.each([
    ['crates.io', 'https://crates.io/crates/a/1.0.0', '[crates.io](https://crates.io/crates/a/1.0.0)'],
    ['a_b', 'https://example.org/a_(b) c', '[a\\_b](https://example.org/a_%28b%29%20c)'],
    [
      'https://test.pypi.org',
      'https://test.pypi.org/project/a/',
      '[https://test.pypi.org](https://test.pypi.org/project/a/)',
    ],
    ['here', undefined, 'here'],
    ['here', 'javascript:alert(1)', 'here'],
  ])('%j to %j is %j', (text, address, shown) => {
    expect(linked(text, address)).toBe(shown)
  })
})
