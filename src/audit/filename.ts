import type { DistributionKind } from '../model/distribution.ts'

/** What the name of a released file says of it. */
export interface NamedFile {
  readonly kind: DistributionKind
  /** As the file name spells it: of a wheel or sdist in the normalised form of its registry. */
  readonly name: string
  readonly version: string
}

/** No name of a crate has a dot in it, so that the first three numbers behind a dash are its version. */
const crate = /^([A-Za-z0-9_-]+?)-(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?)\.crate$/
const wheel = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/
// since PEP 625 no name of an sdist has a dash in it: other archives are attached to releases as well
const sdist = /^([^-]+)-([^-]+)\.tar\.gz$/

/** Reads the name of a distribution (PyPA, "Binary distribution format", "Source distribution file name"); `undefined`: it is none. */
export function namedBy(filename: string): NamedFile | undefined {
  for (const [kind, pattern] of [
    ['crate', crate],
    ['wheel', wheel],
    ['sdist', sdist],
  ] as const) {
    const [, name, version] = pattern.exec(filename) ?? []
    // a version begins with a digit: an archive of something else may be attached to a release as well
    if (name !== undefined && version !== undefined && /^\d/.test(version)) return { kind, name, version }
  }
  return undefined
}
