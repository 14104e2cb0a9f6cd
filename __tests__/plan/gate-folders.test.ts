import { describe, expect, test } from '@jest/globals'
import type { ConfiguredGate } from '../../src/model/config.ts'
import { missingGateFolders } from '../../src/plan/gate-folders.ts'

const gate = (directory: string): ConfiguredGate => ({
  name: 'lint',
  run: 'true',
  setup: undefined,
  blocking: true,
  python: [],
  systems: ['linux'],
  directory,
  timeout: 30,
})
const tracked = ['Makefile', 'docs/conf.py', 'vendor/lib']

describe('the folder of a gate', () => {
  test.each(['.', './', 'docs', './docs/', 'vendor/lib', 'vendor/lib/inner', 'vendor'])('%s is there', (directory) => {
    expect(missingGateFolders({ gates: [gate(directory)] }, tracked, 'config.yml')).toEqual([])
  })

  test.each(['doc', 'docs/api', 'vendor/li'])('%s is not, which the plan says', (directory) => {
    expect(missingGateFolders({ gates: [gate(directory)] }, tracked, 'config.yml')).toMatchObject([
      {
        code: 'config-invalid',
        message: `config.yml: the gate lint is to run in ${directory}, and the repository has no such folder.`,
        place: { file: 'config.yml' },
      },
    ])
  })

  test('is not asked for where no gate is configured', () => {
    expect(missingGateFolders({ gates: undefined }, tracked, 'config.yml')).toEqual([])
  })
})
