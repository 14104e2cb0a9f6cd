import { describe, expect, test } from '@jest/globals'
import { boolean, list, number, object, oneOf, optional, record, text } from '../../src/model/shape.ts'

const shape = object({
  name: text,
  kind: oneOf('wheel', 'crate'),
  size: number,
  live: boolean,
  tags: list(text),
  note: optional(text),
  tools: record(object({ version: text })),
})

const fitting = {
  name: 'tally',
  kind: 'crate',
  size: 12,
  live: false,
  tags: ['a', 'b'],
  note: null,
  tools: { cargo: { version: '1.90.0' } },
}

describe('a value of unknown shape', () => {
  test('that fits is read, and what nobody asked for is left away', () => {
    expect(shape({ ...fitting, extra: true }, '')).toEqual({ ...fitting, note: undefined })
  })

  test.each([
    [undefined, 'the whole is not an object'],
    [null, 'the whole is not an object'],
    [[], 'the whole is not an object'],
    ['{}', 'the whole is not an object'],
    [{ ...fitting, name: 1 }, 'name is not a text'],
    [{ ...fitting, kind: 'egg' }, 'kind is not one of wheel, crate'],
    [{ ...fitting, kind: undefined }, 'kind is not one of wheel, crate'],
    [{ ...fitting, size: '12' }, 'size is not a number'],
    [{ ...fitting, size: Number.NaN }, 'size is not a number'],
    [{ ...fitting, size: Number.POSITIVE_INFINITY }, 'size is not a number'],
    [{ ...fitting, live: 'false' }, 'live is not true or false'],
    [{ ...fitting, live: 0 }, 'live is not true or false'],
    [{ ...fitting, tags: 'a' }, 'tags is not a list'],
    [{ ...fitting, tags: { 0: 'a' } }, 'tags is not a list'],
    [{ ...fitting, tags: ['a', 2] }, 'tags[1] is not a text'],
    [{ ...fitting, note: 5 }, 'note is not a text'],
    [{ ...fitting, tools: [] }, 'tools is not an object'],
    [{ ...fitting, tools: { cargo: '1.90.0' } }, 'tools.cargo is not an object'],
    [{ ...fitting, tools: { cargo: {} } }, 'tools.cargo.version is not a text'],
  ])('%j is refused: %s', (value, words) => {
    expect(() => shape(value, '')).toThrow(new TypeError(words))
  })

  test('a choice of numbers does not take the text of one', () => {
    expect(oneOf(1)(1, 'schema')).toBe(1)
    expect(() => oneOf(1)('1', 'schema')).toThrow('schema is not one of 1')
  })

  test('what every object inherits is not taken for a value', () => {
    expect(() => object({ constructor: record(text) })({}, '')).toThrow('constructor is not an object')
    expect(object({ toString: optional(text) })({}, '')).toEqual({ toString: undefined })
  })
})
