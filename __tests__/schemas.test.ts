import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import type { Receipt } from '../src/model/receipt.ts'
import { plan, plannedCrate, plannedPython } from './make/plan.ts'
import { madeReceipt } from './make/receipt.ts'
import { madeRecord } from './make/record.ts'
import { validator } from './make/schema.ts'

const record = madeRecord({ run: { id: undefined, attempt: 1 } })

const receipt: Receipt = madeReceipt({
  complete: false,
  files: record.files.map((each) => ({
    ...each,
    registry: 'crates.io',
    outcome: 'failed',
    verified: false,
    attested: false,
    provenance: true,
    page: 'https://crates.io/crates/tally-core/1.0.0',
    message: 'crates.io said no',
  })),
  provenance: ['https://github.com/octo/tally/attestations/1'],
  pypiUntil: '2026-12-05T12:00:00.000Z',
})

describe.each([
  ['plan', plan({ packages: [plannedCrate(), plannedPython({ versionSource: 'tag' })] })],
  ['build-record', record],
  ['receipt', receipt],
])('the schema of the %s', (name, value) => {
  const json = (): Record<string, unknown> => JSON.parse(JSON.stringify(value))

  test('takes what the action writes', async () => {
    expect((await validator(name))(json())).toEqual([])
  })

  test('refuses a key that it does not know', async () => {
    expect((await validator(name))({ ...json(), more: 1 })).not.toEqual([])
  })

  test('refuses another version of itself', async () => {
    expect((await validator(name))({ ...json(), schema: 2 })).not.toEqual([])
  })

  test('refuses a commit that is none', async () => {
    expect((await validator(name))({ ...json(), commit: 'main' })).not.toEqual([])
  })

  test('demands every key that is not optional', async () => {
    const validate = await validator(name)
    const schema: { required: string[] } = JSON.parse(await readFile(`schemas/${name}.schema.json`, 'utf8'))
    for (const key of schema.required) {
      const { [key]: _, ...rest } = json()
      expect([key, validate(rest)]).not.toEqual([key, []])
    }
  })
})
