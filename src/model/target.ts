/** The platforms that wheels can be built for. */
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

/** The target of the row that keeps a matrix from being empty, which GitHub refuses. It builds nothing. */
export const nothingTarget = 'nothing'

/** The target of the row that packages every crate. */
export const cratesTarget = 'crates'

/** The target of the row that builds every sdist and every pure-Python wheel. */
export const sourcesTarget = 'sources'

/** The target of the row that builds the wheels of one platform. */
export function wheelsTarget(platform: Platform): string {
  return `wheels-${platform}`
}

/** The platform of a wheels row; `undefined` for the other rows. */
export function platformOf(target: string): Platform | undefined {
  return platforms.find((platform) => wheelsTarget(platform) === target)
}
