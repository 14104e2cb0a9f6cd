const systems: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'macos', win32: 'windows' }

/** The system of this machine as a row of the gate matrix names it: `linux`, `macos`, `windows`. */
export const thisSystem = systems[process.platform] ?? 'linux'

/** This machine as a target of the build matrix names it: `linux-x86_64`. */
export const thisPlatform = `${thisSystem}-${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}`

/** Whether a row of the build matrix can be built here without another machine: crates and sources can everywhere. */
export function isBuiltHere(target: string): boolean {
  const machine = /^wheels-(.+)$/.exec(target)?.[1]?.replace(/^musllinux-/, 'linux-')
  if (machine === undefined || machine === thisPlatform) return true
  return machine === 'macos-universal2' && thisPlatform.startsWith('macos-')
}

/** What the input `target` of the plan step names, so that the plan has the rows of this machine alone. */
export function targetsHere(targets: readonly string[]): readonly string[] {
  const own = targets.filter((each) => isBuiltHere(each)).flatMap((each) => /^wheels-(.+)$/.exec(each)?.[1] ?? [])
  return own.length === 0 ? [thisPlatform] : own
}
