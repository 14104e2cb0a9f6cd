/** Series of pre-releases that the next version can belong to. */
export const series = ['rc', 'beta', 'alpha', 'dev'] as const

/** The options that say how the next version is found. */
export const nextVersionOptions = {
  live: { type: 'boolean' },
  dry: { type: 'boolean' },
  prerelease: { type: 'string' },
  packages: { type: 'string' },
  config: { type: 'string' },
  json: { type: 'boolean' },
} as const

/** What they say. Throws in words what they cannot be. */
export function readNextVersion(values: {
  readonly live?: boolean
  readonly dry?: boolean
  readonly prerelease?: string
  readonly packages?: string
  readonly config?: string
  readonly json?: boolean
}) {
  if (values.live === true && values.dry === true) throw new TypeError('either --live or --dry')
  const prerelease = series.find((each) => each === values.prerelease)
  if (values.prerelease !== undefined && prerelease === undefined) {
    throw new TypeError(`--prerelease takes ${series.join(', ')}, not ${values.prerelease}`)
  }
  return {
    live: values.live === true,
    prerelease,
    packages: (values.packages ?? '').split(/[,\s]+/).filter((each) => each !== ''),
    config: values.config,
    json: values.json === true,
  }
}
