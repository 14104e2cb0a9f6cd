import type { Finding } from './finding.ts'
import { finding } from './finding.ts'

const plain = new Set(
  (
    'any win32 win_amd64 win_arm64 win_ia64 linux_armv6l linux_armv7l manylinux1_x86_64 manylinux1_i686 ' +
    'manylinux2010_x86_64 manylinux2010_i686 manylinux2014_x86_64 manylinux2014_i686 manylinux2014_aarch64 ' +
    'manylinux2014_armv7l manylinux2014_ppc64 manylinux2014_ppc64le manylinux2014_s390x'
  ).split(' '),
)
const linuxArchitectures = new Set(['x86_64', 'i686', 'aarch64', 'armv7l', 'ppc64le', 's390x', 'riscv64'])
const macArchitectures = new Set('ppc ppc64 i386 x86_64 arm64 intel fat fat3 fat64 universal universal2'.split(' '))
const macMajors = new Set(['11', '12', '13', '14', '15', '26'])
const androidArchitectures = new Set(['armeabi_v7a', 'arm64_v8a', 'x86', 'x86_64'])

/** What PyPI says to a platform tag: `new` is a system of a known kind that came out after our list was made. */
export type TagVerdict = 'accepted' | 'refused' | 'new'

/**
 * Whether PyPI takes a platform tag (warehouse `forklift/legacy.py`, `_valid_platform_tag`). Its patterns are bound at
 * the start only, and so are these.
 */
export function judgePlatformTag(tag: string): TagVerdict {
  if (plain.has(tag)) return 'accepted'
  const [, macMajor = '', macMinor, macArchitecture = ''] = /^macosx_(\d+)_(\d+)_(.*)/.exec(tag) ?? []
  if (macMajor !== '') {
    if (!macArchitectures.has(macArchitecture)) return 'refused'
    if (macMajor === '10') return 'accepted'
    if (macMinor !== '0') return 'refused'
    return macMajors.has(macMajor) ? 'accepted' : Number(macMajor) > 26 ? 'new' : 'refused'
  }
  const [, libc, linuxArchitecture = ''] = /^(many|musl)linux_\d+_\d+_(.*)/.exec(tag) ?? []
  if (libc !== undefined) {
    const known = linuxArchitectures.has(linuxArchitecture) || (libc === 'many' && linuxArchitecture === 'ppc64')
    return known ? 'accepted' : /^(loongarch64|riscv32)$/.test(linuxArchitecture) ? 'new' : 'refused'
  }
  const ios = /^ios_\d+_\d+_(.*)_(?:iphoneos|iphonesimulator)/.exec(tag)?.[1]
  if (ios !== undefined) return ios === 'arm64' || ios === 'x86_64' ? 'accepted' : 'refused'
  const android = /^android_\d+_(.*)/.exec(tag)?.[1]
  if (android !== undefined) return androidArchitectures.has(android) ? 'accepted' : 'refused'
  return /^pyemscripten_\d+_\d+_wasm32/.test(tag) ? 'accepted' : 'refused'
}

/** One finding for each platform tag of a wheel that PyPI does not take. */
export function platformTagFindings(filename: string, platforms: readonly string[]): readonly Finding[] {
  return platforms.flatMap((tag) => {
    const verdict = judgePlatformTag(tag)
    if (verdict === 'accepted') return []
    const words = `Binary wheel '${filename}' has an unsupported platform tag '${tag}'.`
    if (verdict === 'refused') return [finding('platform-tag-unsupported', `PyPI answers: ${words}`, advice(tag))]
    const fix =
      'Look at pypi.org whether other projects have wheels with this tag; build for an older system otherwise.'
    return [finding('platform-tag-new', `PyPI may not know it yet: ${words}`, fix, 'warning')]
  })
}

/** What usually leads to such a tag. */
function advice(tag: string): string {
  if (tag.startsWith('linux_')) {
    return (
      'The wheel was built for the build machine only. Build it for manylinux: `maturin build --compatibility pypi` ' +
      '(with `--zig` or in a manylinux image), cibuildwheel, or `auditwheel repair` on the finished wheel.'
    )
  }
  if (tag.startsWith('macosx_')) {
    return (
      'From macOS 11 on the second number must be 0 (macosx_11_0_arm64). Set MACOSX_DEPLOYMENT_TARGET to such a version ' +
      '(11.0, 10.12 …) when the wheel is built.'
    )
  }
  if (/^(pyodide|emscripten|wasi)/.test(tag)) {
    return 'PyPI takes WebAssembly wheels as pyemscripten_X_Y_wasm32 only: build with a pyodide-build that knows this tag.'
  }
  return 'Build the wheel for a platform that PyPI takes: manylinux, musllinux, macosx, win, ios, android, pyemscripten, any.'
}
