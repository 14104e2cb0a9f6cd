import { describe, expect, test } from '@jest/globals'
import { lineOf, parseToml, tableAt, textAt, textsAt } from '../../src/observe/toml.ts'

describe('a manifest that can be parsed', () => {
  test.each([
    ['with a byte order mark', '\uFEFF[package]\nname = "a"\n'],
    ['with CRLF', '[package]\r\nname = "a"\r\n'],
    ['as an inline table', 'package = { name = "a" }'],
    ['as a dotted key', 'package.name = "a"'],
    ['with a quoted key', '["package"]\n"name" = "a"'],
    ['without a final newline', '[package]\nname = "a"'],
    ['with 64-bit integers elsewhere', '[package]\nname = "a"\n[package.metadata.x]\nbig = 9223372036854775807\n'],
    ['with dates elsewhere', '[package]\nname = "a"\nreleased = 2026-11-21\n'],
  ])('%s', (_, text) => {
    const parsed = parseToml(text, 'Cargo.toml')
    expect('table' in parsed && textAt(tableAt(parsed.table, 'package'), 'name')).toBe('a')
  })
})

describe('a manifest that cannot be parsed', () => {
  test.each([
    ['[package]\nname = \n', 2, 8],
    ['[package]\nname = "a"\nname = "b"\n', 3, 1],
    ['{{ cookiecutter.name }}', 1, 1],
    ['<<<<<<< HEAD\n', 1, 1],
  ])('%j is a problem at line %i, column %i', (text, line, column) => {
    expect(parseToml(text, 'a/Cargo.toml')).toMatchObject({
      problem: {
        code: 'manifest-malformed',
        message: expect.stringContaining('a/Cargo.toml is not valid TOML'),
        place: { file: 'a/Cargo.toml', line, column },
      },
    })
  })
})

describe('reading a table', () => {
  const table = { a: { b: { c: 'text' }, list: ['one', 2, 'three'] }, date: new Date(), text: 'x' }
  test('a path that is no table is an empty one', () => {
    expect(tableAt(table, 'a', 'b')).toEqual({ c: 'text' })
    for (const path of [['a', 'list'], ['a', 'none', 'b'], ['date'], ['text', 'length']]) {
      expect(tableAt(table, ...path)).toEqual({})
    }
  })
  test('what is no text is nothing', () => {
    expect(textAt(table, 'text')).toBe('x')
    expect(textAt(table, 'a')).toBeUndefined()
    expect(textsAt(tableAt(table, 'a'), 'list')).toEqual(['one', 'three'])
    expect(textsAt(table, 'text')).toEqual([])
  })
})

describe('the line on which a key stands', () => {
  test.each([
    ['in its section', '[a]\nversion = "0"\n[package]\nname = "x"\nversion = "1"\n', 5],
    ['with blanks and a comment at the header', '  [ package ] # the crate\n  version="1"', 2],
    ['in a quoted section', '["package"]\nversion = "1"', 2],
    ['with a quoted key', '[package]\n"version" = "1"', 2],
    ['inherited', '[package]\nversion.workspace = true', 2],
    ['with CRLF and a byte order mark', '\uFEFF[package]\r\nname = "x"\r\nversion = "1"\r\n', 3],
    ['after a list of lists', '[package]\nmatrix = [\n  ["a", "b"],\n]\nversion = "1"', 5],
    ['not where only its beginning is the same', '[package]\nversions = 1\nversion-date = 2', undefined],
    ['not in a section below', '[package]\nname = "x"\n[package.metadata]\nversion = "1"', undefined],
    ['not in a comment', '[package]\n# version = "1"', undefined],
    ['not in an inline table', 'package = { version = "1" }', undefined],
  ])('%s', (_, text, line) => {
    expect(lineOf(text, 'package', 'version')).toBe(line)
  })

  test('of a table in an array of tables', () => {
    expect(lineOf('[[bin]]\nname = "x"', 'bin', 'name')).toBe(2)
  })
})
