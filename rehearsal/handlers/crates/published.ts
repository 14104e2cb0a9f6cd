import type { IndexEntry } from './index-entry.ts'

/** How an upload was authenticated. */
export type PublishedBy =
  | { readonly kind: 'trusted'; readonly repository: string; readonly runId: string; readonly sha: string }
  | { readonly kind: 'token'; readonly user: string }

/** A version that was published here. */
export interface PublishedCrate {
  readonly crate: string
  readonly version: string
  readonly sha256: string
  readonly size: number
  readonly bytes: Buffer
  readonly indexEntry: IndexEntry
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly by: PublishedBy
  readonly about: CrateAbout
}

/** What a version's page shows beside the index. */
export interface CrateAbout {
  readonly description: string | undefined
  readonly homepage: string | undefined
  readonly documentation: string | undefined
  readonly repository: string | undefined
  readonly license: string | undefined
  readonly edition: string | undefined
  readonly keywords: readonly string[]
  readonly categories: readonly string[]
  readonly hasLib: boolean
  readonly libName: string | undefined
  readonly binNames: readonly string[]
  /** The README's text as the publish request gave it. */
  readonly readme: string | undefined
}
