import { describe, expect, test } from '@jest/globals'
import { readSums } from '../../src/audit/sums.ts'

const [one, other] = ['a'.repeat(64), 'B'.repeat(64)]

describe('a list of checksums', () => {
  test('is read as sha256sum writes it, text or binary, and what else stands there is passed over', () => {
    const text = `# made today\n${one}  a b.whl\n${other} *b.crate\r\n${one.slice(1)}  short\n\n`
    expect([...readSums(text)]).toEqual([
      ['a b.whl', one],
      ['b.crate', 'b'.repeat(64)],
    ])
  })

  test('that names a file twice tells nothing of it, unless both sums are the same', () => {
    expect([...readSums(`${one}  a\n${other}  a\n${one}  a\n${one}  b\n${one}  b\n`)]).toEqual([
      ['a', undefined],
      ['b', one],
    ])
  })
})
