import { describe, expect, test } from '@jest/globals'
import { readRecord } from '../../src/model/record.ts'
import { madeRecord } from '../make/record.ts'

const record = madeRecord({ run: { id: undefined, attempt: 1 } })

describe('a build record', () => {
  test('is read back as it was written', () => {
    expect(readRecord(JSON.stringify(record, null, 2))).toEqual(record)
  })

  test('of an older version, which does not tell how long it took, is one too', () => {
    expect(readRecord(JSON.stringify({ ...record, seconds: undefined }))).toEqual({ ...record, seconds: undefined })
  })

  test.each([
    ['is not there', undefined],
    ['is empty', ''],
    ['was cut off', JSON.stringify(record).slice(0, -3)],
    ['is of another schema', JSON.stringify({ ...record, schema: 2 })],
    [
      'lists a file without its hash',
      JSON.stringify({ ...record, files: [{ ...record.files[0], sha256: undefined }] }),
    ],
    ['has a tool without a version', JSON.stringify({ ...record, tools: { cargo: null } })],
  ])('that %s is none', (_, json) => {
    expect(readRecord(json)).toBeUndefined()
  })
})
