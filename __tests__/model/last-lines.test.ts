import { expect, test } from '@jest/globals'
import { lastLines } from '../../src/model/last-lines.ts'

test('of a long output the last twenty lines are told, whatever ends its lines', () => {
  const lines = Array.from({ length: 30 }, (_, at) => `line ${at}`)
  const last = lines.slice(10).join('\n')
  expect(lastLines(`${lines.join('\n')}\n\n`)).toBe(last)
  expect(lastLines(lines.join('\r\n'))).toBe(last)
  expect(lastLines('\n one \n')).toBe('one')
})
