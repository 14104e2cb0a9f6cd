import { describe, expect, test } from '@jest/globals'
import { receiptFiles } from '../../src/publish/receipt.ts'
import { problem } from '../../src/model/problem.ts'
import { file, scripted } from './stage.ts'

const registries = { python: scripted({ name: 'other' }).registry, rust: scripted({ name: 'crates.io' }).registry }
const files = [file('a-1.0.crate'), file('b-1.0-py3-none-any.whl'), file('b-1.0.tar.gz')]

describe('the receipt of a file', () => {
  test('says where it went, what became of it, and what was seen of it', () => {
    const why = problem('registry-refused', 'it says no', 'mend it')
    const told = receiptFiles({
      files,
      registries,
      outcomes: [
        { filename: 'a-1.0.crate', registry: 'crates.io', outcome: 'uploaded', seconds: 1 },
        { filename: 'b-1.0-py3-none-any.whl', registry: 'other', outcome: 'failed', problem: why, seconds: 1 },
      ],
      verified: [{ filename: 'a-1.0.crate', verified: true }],
      attested: [{ filename: 'b-1.0-py3-none-any.whl', attested: false }],
      listed: [{ filename: 'a-1.0.crate', listed: true }],
    })
    expect(
      told.map(({ filename, registry, outcome, verified, attested, provenance, message }) => [
        filename,
        registry,
        outcome,
        verified,
        attested,
        provenance,
        message,
      ]),
    ).toEqual([
      ['a-1.0.crate', 'crates.io', 'uploaded', true, undefined, true, undefined],
      ['b-1.0-py3-none-any.whl', 'https://registry.example.org', 'failed', false, false, undefined, 'it says no'],
      ['b-1.0.tar.gz', 'https://registry.example.org', 'not-tried', false, undefined, undefined, undefined],
    ])
  })
})
