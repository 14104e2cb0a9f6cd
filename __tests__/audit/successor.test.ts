import { describe, expect, test } from '@jest/globals'
import { successorOf } from '../../src/audit/successor.ts'

const next = (ecosystem: 'python' | 'rust', version: string, ...taken: readonly string[]): string | undefined =>
  successorOf({ ecosystem, name: 'tally', version }, (each) => taken.includes(each))

describe('the version after a broken one', () => {
  test.each([
    ['rust', '1.2.3', '1.2.4'],
    ['rust', '1.3.0-rc.1', '1.3.0-rc.2'],
    ['rust', 'x', undefined],
    ['python', '1.2.3', '1.2.4'],
    ['python', '1.2', '1.2.1'],
    ['python', '2!1.2.3.4', '2!1.2.3.5'],
    ['python', '1.3.0rc1', '1.3.0rc2'],
    ['python', '1.2.3.post1', '1.2.4'],
    ['python', '1.3.0.dev4', undefined],
    ['python', 'x', undefined],
  ] as const)('of %s %s is %s', (ecosystem, version, wanted) => {
    expect(next(ecosystem, version)).toBe(wanted)
  })

  test('is one that the registry does not have', () => {
    expect(next('rust', '1.2.3', '1.2.4', '1.2.5')).toBe('1.2.6')
    expect(next('python', '1.3.0rc1', '1.3.0rc2')).toBe('1.3.0rc3')
  })
})
