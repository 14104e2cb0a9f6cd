import { expect, test } from '@jest/globals'
import { policyProblems } from '../../src/build/policy.ts'
import type { Plan } from '../../src/model/plan.ts'

const told = (tags: string, differs: Partial<Plan['build']> = {}): readonly string[] =>
  policyProblems(`a-1.0-cp39-abi3-${tags}.whl`, { linux: 'zig', manylinux: '2_17', musllinux: '1_2', ...differs }).map(
    ({ code, message }) => `${code}: ${message}`,
  )

test.each([
  'manylinux_2_17_x86_64',
  'manylinux2014_aarch64.manylinux_2_17_aarch64',
  'manylinux1_x86_64.manylinux_2_28_x86_64',
  'manylinux_2_5_x86_64',
  'musllinux_1_1_x86_64',
  'macosx_15_0_arm64',
  'win_amd64',
  'any',
])('a wheel with the tag %s keeps what the plan promises', (tags) => {
  expect(told(tags)).toEqual([])
})

test.each([
  ['manylinux_2_34_x86_64', 'manylinux_2_34, and the plan promises manylinux_2_17'],
  ['manylinux_2_35_x86_64.manylinux_2_28_x86_64', 'manylinux_2_28, and the plan promises manylinux_2_17'],
  ['musllinux_1_3_aarch64', 'musllinux_1_3, and the plan promises musllinux_1_2'],
])('a wheel with the tag %s asks for more', (tags, words) => {
  expect(told(tags)).toEqual([
    expect.stringContaining(`wheel-newer-system: a-1.0-cp39-abi3-${tags}.whl asks for ${words}`),
  ])
})

test('2.9 is older than 2.17, and what the config promises counts', () => {
  expect(told('manylinux_2_9_x86_64')).toEqual([])
  expect(told('manylinux_2_28_x86_64', { manylinux: '2_28' })).toEqual([])
  expect(told('manylinux_2_34_x86_64', { manylinux: '2_28' })).toHaveLength(1)
})

test('where wheels are built as the runner is, no glibc is promised', () => {
  expect(told('manylinux_2_39_x86_64', { linux: 'native' })).toEqual([])
})
