import { describe, expect, test } from '@jest/globals'
import { readSdistName, readWheelName, sdistFilename } from '../../src/rules/filename.ts'
import { judgePlatformTag, platformTagFindings } from '../../src/rules/platform-tag.ts'

describe('a platform tag', () => {
  const accepted = [
    'any',
    'win32',
    'win_amd64',
    'win_arm64',
    'manylinux1_i686',
    'manylinux2010_x86_64',
    'manylinux2014_aarch64',
    'manylinux_2_17_x86_64',
    'manylinux_2_99_riscv64',
    'manylinux_2_31_ppc64',
    'musllinux_1_2_armv7l',
    'linux_armv6l',
    'macosx_10_9_x86_64',
    'macosx_10_12_universal2',
    'macosx_11_0_arm64',
    'macosx_15_0_x86_64',
    'macosx_26_0_arm64',
    'ios_13_0_arm64_iphoneos',
    'ios_13_0_x86_64_iphonesimulator',
    'android_21_arm64_v8a',
    'pyemscripten_2026_0_wasm32',
  ]
  test.each(accepted)('%s is taken', (tag) => expect(judgePlatformTag(tag)).toBe('accepted'))

  const refused = [
    'linux_x86_64',
    'linux_aarch64',
    'manylinux_2_17_mips',
    'manylinux2014_riscv64',
    'musllinux_1_2_ppc64',
    'manylinux3_x86_64',
    'macosx_11_3_arm64',
    'macosx_14_2_x86_64',
    'macosx_11_0_mips',
    'macosx_16_0_arm64',
    'macosx_12_x86_64',
    'win_x86',
    'ios_13_0_x86_iphoneos',
    'android_21_mips',
    'pyodide_2024_0_wasm32',
    'emscripten_3_1_58_wasm32',
    '',
  ]
  test.each(refused)('%s is refused', (tag) => expect(judgePlatformTag(tag)).toBe('refused'))

  test.each(['macosx_27_0_arm64', 'manylinux_2_38_loongarch64'])('%s may be newer than our list', (tag) =>
    expect(judgePlatformTag(tag)).toBe('new'),
  )

  test('every part of a compressed set is judged, in the words of PyPI', () => {
    const found = platformTagFindings('a-1.0-py3-none-any.linux_x86_64.whl', [
      'any',
      'linux_x86_64',
      'macosx_27_0_arm64',
    ])
    expect(found.map(({ code, level }) => [code, level])).toEqual([
      ['platform-tag-unsupported', 'error'],
      ['platform-tag-new', 'warning'],
    ])
    expect(found[0]?.message).toContain(
      "Binary wheel 'a-1.0-py3-none-any.linux_x86_64.whl' has an unsupported platform tag 'linux_x86_64'.",
    )
    expect(found[0]?.fix).toContain('maturin build --compatibility pypi')
  })
})

test('a wheel name falls into its parts', () => {
  expect(readWheelName('Rpds_py-0.1.0-1a-cp310.cp311-abi3-manylinux_2_17_x86_64.manylinux2014_x86_64.whl')).toEqual({
    distribution: 'Rpds_py',
    name: 'rpds-py',
    version: '0.1.0',
    build: '1a',
    pythonTag: 'cp310.cp311',
    abiTag: 'abi3',
    platforms: ['manylinux_2_17_x86_64', 'manylinux2014_x86_64'],
    stem: 'Rpds_py-0.1.0',
  })
})

test('an sdist name splits at its last dash', () => {
  expect(readSdistName('my-pkg-1.0rc1.tar.gz')).toEqual({ distribution: 'my-pkg', name: 'my-pkg', version: '1.0rc1' })
})

test.each([
  ['My.Pkg', '1.0-RC1', 'my_pkg-1.0rc1.tar.gz'],
  ['a--b_c', '01.0', 'a_b_c-1.0.tar.gz'],
])('the sdist of %s %s must be called %s', (name, version, wanted) => expect(sdistFilename(name, version)).toBe(wanted))
