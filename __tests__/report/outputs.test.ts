import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Receipt, ReceiptFile } from '../../src/model/receipt.ts'
import { distributionsOutput, noOutputs, receiptOutput } from '../../src/report/outputs.ts'
import { madeReceipt } from '../make/receipt.ts'
import { validator } from '../make/schema.ts'

const file = (at: number, verified: boolean): ReceiptFile => ({
  filename: `leaf-${at}-1.0.0.crate`,
  kind: 'crate',
  name: `leaf-${at}`,
  version: '1.0.0',
  sha256: 'a'.repeat(64),
  size: 1400,
  registry: 'crates.io',
  outcome: verified ? 'uploaded' : 'failed',
  verified,
  attested: undefined,
  provenance: undefined,
  page: 'https://crates.io/crates/leaf/1.0.0',
  message: verified ? undefined : 'crates.io said no',
})

const receipt = (files: readonly ReceiptFile[]): Receipt => madeReceipt({ complete: false, files })

test('every output that action.yml declares has a value where a step has nothing to say, and no other has one', async () => {
  const action: { outputs: Record<string, { description: string }> } = parse(await readFile('action.yml', 'utf8'))
  expect(Object.keys(noOutputs).sort()).toEqual(Object.keys(action.outputs).sort())
})

test('the matrices of nothing are ones that GitHub takes', () => {
  for (const name of ['gate-matrix', 'build-matrix']) {
    const matrix: { include: Record<string, unknown>[] } = JSON.parse(noOutputs[name] ?? '')
    expect(matrix.include).toHaveLength(1)
    expect(matrix.include[0]?.['runner']).toBe('ubuntu-24.04')
  }
})

describe('the output `distributions`', () => {
  test('is a list of names, hashes and sizes', () => {
    expect(JSON.parse(distributionsOutput([file(1, true)]))).toEqual([
      { filename: 'leaf-1-1.0.0.crate', sha256: 'a'.repeat(64), size: 1400 },
    ])
  })

  test('is empty where it would be too long, and not half of it', () => {
    expect(distributionsOutput([file(1, true), file(2, true)], 150)).toBe('')
  })
})

describe('the output `receipt`', () => {
  const json = (value: string): Receipt => JSON.parse(value)

  test('is the receipt while it is short', () => {
    const whole = receipt([file(1, true)])
    expect(json(receiptOutput(whole))).toEqual(JSON.parse(JSON.stringify(whole)))
  })

  test('leaves out what is published and verified where it is long, and counts it', async () => {
    const files = Array.from({ length: 1500 }, (_, at) => file(at, at % 100 !== 0))
    const output = receiptOutput(receipt(files))
    expect(output.length).toBeLessThanOrEqual(150_000)
    expect(json(output).files.map((each) => each.outcome)).toEqual(Array.from({ length: 15 }, () => 'failed'))
    expect(json(output).filesLeftOut).toBe(1485)
    expect((await validator('receipt'))(json(output))).toEqual([])
  })

  test('stays below the limit where everything failed', async () => {
    const files = Array.from({ length: 1500 }, (_, at) => file(at, false))
    const output = receiptOutput(receipt(files))
    expect(output.length).toBeLessThanOrEqual(150_000)
    expect(json(output).files.length).toBeGreaterThan(300)
    expect(json(output).files.length + (json(output).filesLeftOut ?? 0)).toBe(1500)
    expect((await validator('receipt'))(json(output))).toEqual([])
  })
})
