/** Tags without a pattern (warehouse `forklift/legacy.py`, 2026-08-21); new ones come now and then. */
const fixed: ReadonlySet<string> = new Set(
  `any win32 win_arm64 win_amd64 win_ia64 manylinux1_x86_64 manylinux1_i686 manylinux2010_x86_64 manylinux2010_i686
  manylinux2014_x86_64 manylinux2014_i686 manylinux2014_aarch64 manylinux2014_armv7l manylinux2014_ppc64
  manylinux2014_ppc64le manylinux2014_s390x linux_armv6l linux_armv7l`.split(/\s+/),
)

const linux = 'x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64'
const mac = 'ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2'

/** From macOS 11 on the minor number must be 0, and only these majors are known yet. */
const patterns: readonly RegExp[] = [
  new RegExp(`^macosx_10_\\d+_(?:${mac})$`),
  new RegExp(`^macosx_(?:11|12|13|14|15|26)_0_(?:${mac})$`),
  new RegExp(`^manylinux_\\d+_\\d+_(?:${linux}|ppc64)$`),
  new RegExp(`^musllinux_\\d+_\\d+_(?:${linux})$`),
  /^ios_\d+_\d+_(?:arm64|x86_64)_(?:iphoneos|iphonesimulator)/,
  /^android_\d+_(?:armeabi_v7a|arm64_v8a|x86|x86_64)$/,
  /^pyemscripten_\d+_\d+_wasm32/,
]

/** Whether PyPI takes wheels of this platform; `linux_x86_64` without a glibc version is the one most often refused. */
export const isPlatformTag = (tag: string): boolean => fixed.has(tag) || patterns.some((pattern) => pattern.test(tag))
