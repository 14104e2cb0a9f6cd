import { expect, test } from '@jest/globals'
import { fittingJson, readJson } from '../../src/model/json.ts'
import { number, object } from '../../src/model/shape.ts'

const shape = object({ size: number })

test('JSON that fits is read either way', () => {
  const bytes = Buffer.from('{"size":1,"more":[]}')
  expect(readJson(bytes, shape)).toEqual({ size: 1 })
  expect(fittingJson(bytes, shape)).toEqual({ size: 1 })
})

test.each([
  ['', /JSON/],
  ['<html>', /JSON/],
  ['{"size":"1"}', /^size is not a number$/],
  ['null', /^the whole is not an object$/],
])('%j is refused with the reason, or is nothing', (text, why) => {
  expect(() => readJson(Buffer.from(text), shape)).toThrow(why)
  expect(fittingJson(Buffer.from(text), shape)).toBeUndefined()
})
