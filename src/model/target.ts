/** The machines that wheels are built on. */
export const platforms = [
  'linux-x86_64',
  'linux-aarch64',
  'macos-x86_64',
  'macos-aarch64',
  'windows-x86_64',
  'windows-aarch64',
] as const

/** One of {@link platforms}. */
export type Platform = (typeof platforms)[number]

/** Everything that wheels can be built for: the machines, Linux with musl, and both kinds of Mac in one file. */
export const wheelTargets = [...platforms, 'musllinux-x86_64', 'musllinux-aarch64', 'macos-universal2'] as const

/** One of {@link wheelTargets}. */
export type WheelTarget = (typeof wheelTargets)[number]

/** What the users of PyPI expect of a wheel with code for a machine in it. */
export const usualTargets: readonly WheelTarget[] = [
  'linux-x86_64',
  'linux-aarch64',
  'macos-x86_64',
  'macos-aarch64',
  'windows-x86_64',
]

/** The target of the row that keeps a matrix from being empty, which GitHub refuses. It builds nothing. */
export const nothingTarget = 'nothing'

/** The target of the row that packages every crate. */
export const cratesTarget = 'crates'

/** The target of the row that builds every sdist and every pure-Python wheel. */
export const sourcesTarget = 'sources'

/** The target of the row that builds the wheels for one kind of machine. */
export function wheelsTarget(target: WheelTarget): string {
  return `wheels-${target}`
}

/** What a wheels row builds for; `undefined` for the other rows. */
export function wheelTargetOf(row: string): WheelTarget | undefined {
  return wheelTargets.find((each) => wheelsTarget(each) === row)
}

/** The machine that builds for a target. */
export function machineOf(target: WheelTarget): Platform {
  if (target === 'macos-universal2') return 'macos-aarch64'
  return target.startsWith('musllinux-')
    ? linuxOf(target)
    : (platforms.find((each) => each === target) ?? 'linux-x86_64')
}

const linuxOf = (target: WheelTarget): Platform => (target.endsWith('aarch64') ? 'linux-aarch64' : 'linux-x86_64')

/** Whether a row is built on such a machine without cross-compiling: sources and crates everywhere, universal2 on any Mac. */
export function isAtHome(row: string, host: Platform): boolean {
  const target = wheelTargetOf(row)
  if (target === undefined) return true
  return machineOf(target) === host || (target === 'macos-universal2' && host.startsWith('macos-'))
}
