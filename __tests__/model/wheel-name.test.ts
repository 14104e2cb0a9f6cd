import { describe, expect, test } from '@jest/globals'
import { isSameWheel, targetOfTag, wheelTagsOf } from '../../src/model/wheel-name.ts'

test.each([
  ['manylinux_2_17_x86_64', 'linux-x86_64'],
  ['manylinux2014_aarch64', 'linux-aarch64'],
  ['musllinux_1_2_aarch64', 'musllinux-aarch64'],
  ['macosx_10_12_x86_64', 'macos-x86_64'],
  ['macosx_11_0_arm64', 'macos-aarch64'],
  ['macosx_10_9_universal2', 'macos-universal2'],
  ['win_amd64', 'windows-x86_64'],
  ['win_arm64', 'windows-aarch64'],
  ['win32', 'win32'],
  ['manylinux_2_17_i686', 'manylinux_2_17_i686'],
  ['linux_x86_64', 'linux_x86_64'],
  ['any', 'any'],
])('the platform tag %s is for %s', (tag, target) => {
  expect(targetOfTag(tag)).toBe(target)
})

describe('a built wheel is the planned one', () => {
  test.each([
    ['a-1.0-py3-none-any.whl', 'a-1.0-py2.py3-none-any.whl'],
    ['a_b-1.0-py3-none-any.whl', 'A.b-1.0-py3-none-any.whl'],
    ['a-1.0-cp39-abi3-manylinux2014_x86_64.manylinux_2_17_x86_64.whl', 'a-1.0-cp39-abi3-manylinux_2_28_x86_64.whl'],
    ['a-1.0-cp39-abi3-macosx_10_12_x86_64.whl', 'a-1.0-cp39-abi3-macosx_10_9_x86_64.whl'],
    [
      'a-1.0-cp39-cp39-macosx_10_12_x86_64.macosx_11_0_arm64.macosx_10_12_universal2.whl',
      'a-1.0-cp39-cp39-macosx_10_13_universal2.whl',
    ],
  ])('%s as %s', (planned, built) => {
    expect(isSameWheel(planned, built)).toBe(true)
  })
})

describe('a built wheel is another one than planned', () => {
  test.each([
    ['a-1.0-cp39-abi3-manylinux_2_17_x86_64.whl', 'b-1.0-cp39-abi3-manylinux_2_17_x86_64.whl'],
    ['a-1.0-cp39-abi3-manylinux_2_17_x86_64.whl', 'a-1.0-cp39-cp39-manylinux_2_17_x86_64.whl'],
    ['a-1.0-cp314-cp314-win_amd64.whl', 'a-1.0-cp314-cp314t-win_amd64.whl'],
    ['a-1.0-cp39-abi3-manylinux_2_17_x86_64.whl', 'a-1.0-cp39-abi3-manylinux_2_17_aarch64.whl'],
    ['a-1.0-cp39-abi3-manylinux_2_17_x86_64.whl', 'a-1.0-cp39-abi3-musllinux_1_2_x86_64.whl'],
    ['a-1.0-cp39-abi3-manylinux_2_17_x86_64.whl', 'a-1.0-cp39-abi3-linux_x86_64.whl'],
    ['a-1.0-cp39-abi3-macosx_11_0_arm64.whl', 'a-1.0-cp39-abi3-macosx_11_0_universal2.whl'],
    ['a-1.0-cp39-abi3-win_amd64.whl', 'a-1.0-py3-none-any.whl'],
    ['a-1.0-py3-none-any.whl', 'a-1.0-py3-none-win_amd64.whl'],
    ['a-1.0-py3-none-any.whl', 'a-1.0.tar.gz'],
  ])('%s and %s', (planned, built) => {
    expect(isSameWheel(planned, built)).toBe(false)
  })
})

test('a build number is no tag', () => {
  expect(wheelTagsOf('a-1.0-1-cp39-abi3-win_amd64.whl')).toMatchObject({ python: ['cp39'], abi: ['abi3'] })
})
