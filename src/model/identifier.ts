import type { WheelTarget } from './target.ts'

const systems: Readonly<Record<WheelTarget, string>> = {
  'linux-x86_64': 'manylinux_x86_64',
  'linux-aarch64': 'manylinux_aarch64',
  'musllinux-x86_64': 'musllinux_x86_64',
  'musllinux-aarch64': 'musllinux_aarch64',
  'macos-x86_64': 'macosx_x86_64',
  'macos-aarch64': 'macosx_arm64',
  'macos-universal2': 'macosx_universal2',
  'windows-x86_64': 'win_amd64',
  'windows-aarch64': 'win_arm64',
}

/** cibuildwheel's name of a build: `cp313-manylinux_x86_64` for `3.13`. */
export function identifierOf(python: string, target: WheelTarget): string {
  return `cp${python.replace('.', '')}-${systems[target]}`
}
