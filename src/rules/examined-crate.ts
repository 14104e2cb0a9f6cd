import type { CrateManifest } from './crate-manifest.ts'

/** What a crate says of itself, for cargo's publish request. */
export interface ExaminedCrate {
  readonly name: string
  readonly version: string
  /** The text of the README, and its path inside the crate. */
  readonly readme: string | undefined
  readonly readmeFile: string | undefined
  readonly manifest: CrateManifest
}
