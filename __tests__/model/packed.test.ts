import { describe, expect, test } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { longestPlain, pack, unpack } from '../../src/model/packed.ts'
import { readPlan } from '../../src/model/plan.ts'
import { plan, plannedCrate } from '../make/plan.ts'
import { validator } from '../make/schema.ts'

const wide = plan({ packages: Array.from({ length: 500 }, (_, at) => plannedCrate({ name: `leaf-${at}` })) })

describe('a plan between two jobs', () => {
  test('travels as it is while it is short', () => {
    const json = JSON.stringify(plan())
    expect(pack(json)).toBe(json)
    expect(readPlan(json)).toEqual({ plan: JSON.parse(json) })
  })

  test('is packed where it is long, comes out as it went in, and has a schema of its own', async () => {
    const json = JSON.stringify(wide)
    const sent = pack(json)
    expect(json.length).toBeGreaterThan(longestPlain)
    expect(sent.length).toBeLessThan(json.length / 10)
    expect(unpack(sent)).toEqual(JSON.parse(json))
    expect((await validator('packed-plan'))(JSON.parse(sent))).toEqual([])
    expect((await validator('packed-plan'))({ ...JSON.parse(sent), more: 1 })).not.toEqual([])
  })

  const packed = (bytes: Buffer): string => JSON.stringify({ schema: 1, packed: bytes.toString('base64') })
  test.each([
    ['cut off', pack(JSON.stringify(wide)).slice(0, -400)],
    ['cut within', packed(gzipSync('{"schema":1}').subarray(0, 20))],
    ['no gzip', packed(Buffer.from('{"schema":1}'))],
    ['a number', '{"packed":1}'],
    ['no JSON inside', packed(gzipSync('<html>'))],
    ['another thing inside', packed(gzipSync('{"schema":1,"tag":"v1"}'))],
    ['packed twice', packed(gzipSync(packed(gzipSync(JSON.stringify(wide)))))],
  ])('is refused with its code where it is %s', (_, text) => {
    const read = readPlan(text)
    expect('problem' in read && read.problem.code).toBe('plan-invalid')
  })

  test('that would fill the memory is refused', () => {
    const bomb = packed(gzipSync(Buffer.alloc(100 * 1024 * 1024, 0x20)))
    const read = readPlan(bomb)
    expect('problem' in read && read.problem.message).toMatch(/larger than/i)
  })
})
