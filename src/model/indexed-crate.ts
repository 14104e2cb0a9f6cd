/** A version that a crate index lists. `name` is as the crate was created, whatever the case it was asked in. */
export interface IndexedVersion {
  readonly name: string
  readonly version: string
  readonly yanked: boolean
  /** The most that its manifest has: features, or entries of one feature. */
  readonly features?: number
}

/** What the index says of one name. `unknown`: it could not be asked. */
export type IndexedCrate = readonly IndexedVersion[] | 'absent' | 'unknown'

/** What a crate registry told before anything is built. */
export interface CrateFacts {
  /** By the exact name that was asked for. */
  readonly crates: ReadonlyMap<string, IndexedCrate>
  /** Crates that exist under another spelling of an absent name, by that name. */
  readonly lookalikes: ReadonlyMap<string, string>
  /** The category slugs that are known there; `undefined` where nobody needed them or they could not be asked. */
  readonly categories: ReadonlySet<string> | undefined
}

/** The form in which crates.io compares names: `Foo-Bar` and `foo_bar` are one crate (`canon_crate_name`). */
export const canonicalCrateName = (name: string): string => name.toLowerCase().replaceAll('-', '_')

/** Whether two versions are one to crates.io, which does not look at build metadata. */
export const isSameCrateVersion = (one: string, other: string): boolean => withoutBuild(one) === withoutBuild(other)

const withoutBuild = (version: string): string => version.replace(/\+.*$/s, '')
