/** What kind of file it is: PyPI takes wheels and sdists, crates.io takes crates. */
export type DistributionKind = 'wheel' | 'sdist' | 'crate'

/** The two ecosystems; names are unique within one, not across them. */
export type Ecosystem = 'python' | 'rust'

/** Crates first: a wheel may be refused for lack of a crate by nobody, a crate that is out cannot be taken back either way. */
export const ecosystems = ['rust', 'python'] as const

/** One file that a registry is given, as it was recorded when it was built. */
export interface Distribution {
  /** `rpds_py-0.1.0-cp310-cp310-manylinux_2_17_x86_64.whl`: the name that the registry sees. */
  readonly filename: string
  readonly kind: DistributionKind
  /** The package's name as its manifest spells it. */
  readonly name: string
  /** The version as the manifest's ecosystem spells it: PEP 440 for wheels and sdists, semver for crates. */
  readonly version: string
  /** Lower-case hex. */
  readonly sha256: string
  /** Bytes. */
  readonly size: number
}

/** A distribution and where it lies on this machine. */
export interface LocalDistribution extends Distribution {
  readonly path: string
}

/** What an upload says beside the bytes of the file: made once, when the file was examined. */
export interface Described {
  readonly distribution: LocalDistribution
  /** The text parts of PyPI's upload form; only for a wheel or sdist whose metadata could be read. */
  readonly fields: readonly (readonly [name: string, value: string])[] | undefined
  /**
   * The JSON of cargo's publish request; only for a crate whose manifest could be read. `index` names the registry it goes
   * to as cargo does (`sparse+https://…/`), where that is not crates.io.
   */
  readonly publishJson: ((index?: string) => string) | undefined
  /** The names of the crates that it depends on; only for a crate whose manifest could be read. */
  readonly needs?: readonly string[] | undefined
}

/** The ecosystem whose registry takes this kind. */
export function ecosystemOf(kind: DistributionKind): Ecosystem {
  return kind === 'crate' ? 'rust' : 'python'
}
