/**
 * SHA-256 of the wheels of the pinned tools that are large, by file name, as PyPI has them: the lock file of what this action
 * itself installs with pip. Written by `node scripts/tool-wheels.ts`.
 */
export const toolWheels: Readonly<Record<'maturin' | 'ziglang', Readonly<Record<string, string>>>> = {
  maturin: {
    'maturin-1.16.0-py3-none-macosx_10_12_universal2.macosx_10_12_x86_64.macosx_11_0_arm64.whl':
      '131fcc17ddb3ccc48aa183d2172ebf994c322b858e1b9694fb8744d783df66f6',
    'maturin-1.16.0-py3-none-macosx_10_12_x86_64.whl':
      '2216d731c9324869d3bff72c0c73009bb6e640b3fa7d340174ae70dc874d1d9f',
    'maturin-1.16.0-py3-none-manylinux2010_x86_64.manylinux_2_12_x86_64.musllinux_1_1_x86_64.whl':
      '837db2f4d93d4899c3ac393fb3cc9eebf35b6002336e5d574f4a4fb6c49fe283',
    'maturin-1.16.0-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl':
      'e285ec9eb10243d45d10417178cb2eb76e0cbb184d0aa4378b503489fa12ee78',
    'maturin-1.16.0-py3-none-win_amd64.whl': '9d43a2adf51a2794e907a8f7dbad06eb114d5edb0909c73c1fa9040f15e584e9',
    'maturin-1.16.0-py3-none-win_arm64.whl': '95f34ce53249fb7095ff4f2aff64d2562c511d6edf3e216c15dbffcd82b72b4f',
  },
  ziglang: {
    'ziglang-0.15.2-py3-none-macosx_12_0_arm64.whl': 'acae2a9ce67ed249ad68d42c21bc73b5f9d51a33ba5ea42f609f78683e8d9bb7',
    'ziglang-0.15.2-py3-none-macosx_12_0_x86_64.whl':
      '47af4f85e3e59bd672126cc026d3a01b516cad24b9a9ea075abfe8532f4c6bc1',
    'ziglang-0.15.2-py3-none-manylinux_2_12_x86_64.manylinux2010_x86_64.musllinux_1_1_x86_64.whl':
      '806316453d1ede7174ed3fefb8e5348154629089c3bb5fe812dfd0e172fac130',
    'ziglang-0.15.2-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl':
      'edc0aa60ec964a4cf462d40f68d7de242ddf37fd9a80f2afaee6397059463230',
    'ziglang-0.15.2-py3-none-win_amd64.whl': 'ca80dc9c70dbdfdd9ee51d000de3501a95d33d9782ab9ab9b56f700484ebcd83',
    'ziglang-0.15.2-py3-none-win_arm64.whl': 'a81ebfc61e1b7aa43a33add23f93b98954d757434f894eb21bd40b176b6688aa',
  },
}
