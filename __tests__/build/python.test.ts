import { describe, expect, test } from '@jest/globals'
import { maturinRequirements } from '../../src/build/python.ts'

const pin = maturinRequirements({ requires: [] })[0] ?? ''

describe('what is installed for a maturin project', () => {
  test('is our version where the project names none', () => {
    expect(pin).toMatch(/^maturin==\d+\.\d+\.\d+$/)
    expect(maturinRequirements({ requires: ['maturin'] })).toEqual([pin])
  })

  test.each([
    'maturin>=1.0,<2.0',
    'maturin >= 1.5',
    'maturin~=1.5',
    'maturin (>=1.0,<2)',
    'Maturin>=1',
    ' maturin>=1 ',
    'maturin>=1,<2; python_version >= "3.8"',
  ])('is our version where %j has it', (requirement) => {
    expect(maturinRequirements({ requires: [requirement] })).toEqual([pin])
  })

  test.each([
    'maturin==1.0.1',
    'maturin<1',
    'maturin>=1.0,<1.1',
    'maturin>=99',
    'maturin @ git+https://example.org/maturin',
    'maturin >= one',
  ])('is what the project asks for where %j does not', (requirement) => {
    expect(maturinRequirements({ requires: [requirement] })).toEqual([requirement])
  })

  test('keeps the extras', () => {
    expect(maturinRequirements({ requires: ['maturin[patchelf,zig]>=1.0,<2.0'] })).toEqual([
      pin.replace('maturin', 'maturin[patchelf,zig]'),
    ])
  })

  test('keeps two requirements of maturin as they are, for pip to judge', () => {
    const requires = ['maturin>=1,<2; python_version>="3.8"', 'maturin<1; python_version<"3.8"']
    expect(maturinRequirements({ requires })).toEqual(requires)
  })

  test('keeps the others, and does not take one for maturin that only begins so', () => {
    expect(maturinRequirements({ requires: ['puccinialin', 'maturin>=1', 'maturin-import-hook'] })).toEqual([
      pin,
      'puccinialin',
      'maturin-import-hook',
    ])
  })
})
