import { describe, expect, test } from '@jest/globals'
import type { RegistryName } from '../../src/model/registry.ts'
import { takeInventory } from '../../src/publish/inventory.ts'
import { file, held, scripted } from './stage.ts'

const now = Date.parse('2026-11-21T12:00:00Z')
const day = 86_400_000
const wheels = [file('a-1.0-py3-none-any.whl'), file('a-1.0-py3-none-win32.whl'), file('a-1.0.tar.gz')]

/** The inventory of three files where the index has these many, uploaded so many days ago. */
function inventory(days: readonly (number | undefined)[], { name }: { readonly name?: RegistryName } = {}) {
  const files = days.flatMap((ago, index) => {
    const wheel = wheels[index]
    return wheel === undefined ? [] : [held(wheel, ago === undefined ? {} : { uploaded: now - ago * day })]
  })
  const { registry } = scripted({ ...(name && { name }), find: () => ({ files }) })
  return takeInventory(registry, wheels, ['a'], now)
}

describe('the 14 days in which PyPI takes files for a release', () => {
  test('are over, counted from the first file', async () => {
    expect((await inventory([2, 14])).problems).toMatchObject([
      {
        code: 'registry-release-closed',
        level: 'error',
        message: expect.stringContaining('a 1.0 was begun on https://registry.example.org at 2026-11-07 12:00 UTC'),
      },
    ])
  })

  test('are told of on their last day', async () => {
    expect((await inventory([13.5])).problems).toMatchObject([
      {
        code: 'registry-release-closed',
        level: 'warning',
        message: expect.stringContaining('until 2026-11-22 00:00 UTC'),
      },
    ])
  })

  test.each([
    ['before that', [12.9], {}],
    ['where nothing is missing', [20, 20, 20], {}],
    ['where the index tells no times', [undefined], {}],
    ['on an index that is not PyPI', [20], { name: 'other' as const }],
  ])('are no problem %s', async (_title, days, more) => {
    expect((await inventory(days, more)).problems).toEqual([])
  })
})

describe('a release that is begun and not finished', () => {
  test('is told in words', async () => {
    expect((await inventory([1, 1])).resumed).toEqual([
      'a 1.0: 2 of 3 files are on https://registry.example.org with these very bytes. The release was begun and not finished; 1 more finish it.',
    ])
  })

  test.each([
    ['that is finished', [1, 1, 1]],
    ['that is not begun', []],
  ])('is none %s', async (_title, days) => {
    expect((await inventory(days)).resumed).toEqual([])
  })
})
