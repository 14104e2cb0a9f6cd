import { randomBytes } from 'node:crypto'
import { categorySlugs } from './category-slugs.ts'
import type { CratesOptions, LimitedAction, RateLimit } from './options.ts'
import type { PublishedBy, PublishedCrate } from './published.ts'
import { reservedNames } from './reserved-names.ts'
import type { UpstreamEntry } from './upstream-entry.ts'

export type { CratesOptions } from './options.ts'

/** A minted token, kept by the secret part. */
export interface MintedToken {
  readonly expires: number
  /** Canonical names, frozen when it was minted. */
  readonly crates: ReadonlySet<string>
  /** With `assumePublisher`: how many versions had been published here; crates that came later are not covered. */
  readonly anyBefore: number | undefined
  readonly by: PublishedBy
}

/** What upstream's index said of one file. */
export interface UpstreamFile {
  readonly entries: readonly UpstreamEntry[]
}

/** The loopback crates.io. The collections are its database; `published` is for the rehearsal's report. */
export interface CratesState {
  readonly options: CratesOptions
  readonly issuer: string
  readonly audience: string
  readonly categories: readonly string[]
  readonly reserved: readonly string[]
  readonly limits: Readonly<Record<LimitedAction, RateLimit>>
  readonly bases: { readonly api: string; readonly downloads: string }
  readonly random: (length: number) => Uint8Array
  readonly published: PublishedCrate[]
  /** Crates that were first published here: canonical name → the user who owns them. */
  readonly created: Map<string, string>
  /** `canonical name@version` → yanked, over what the index lines say. */
  readonly yanks: Map<string, boolean>
  readonly minted: Map<string, MintedToken>
  /** Used token ids → when they may be forgotten. */
  readonly usedJtis: Map<string, number>
  readonly buckets: Map<string, { readonly tokens: number; readonly lastRefill: number }>
  /** Index files as a cache holds them, by path, and how long it does. */
  readonly cached: Map<string, { readonly until: number; readonly body: Buffer | undefined }>
  readonly upstreamFiles: Map<string, Promise<UpstreamFile | 'unreachable'>>
}

/** An empty crates.io over an upstream index. */
export function newCratesState(options: CratesOptions): CratesState {
  const minute = 60_000
  return {
    options,
    issuer: options.issuer ?? 'https://token.actions.githubusercontent.com',
    audience: options.audience ?? 'crates.io',
    categories: options.categories ?? categorySlugs,
    reserved: options.reservedNames ?? reservedNames,
    limits: {
      'publish-new': options.rateLimits?.['publish-new'] ?? { burst: 5, every: 10 * minute },
      'publish-update': options.rateLimits?.['publish-update'] ?? { burst: 30, every: minute },
      yank: options.rateLimits?.yank ?? { burst: 100, every: minute },
    },
    bases: options.bases ?? { api: 'https://crates.io', downloads: 'https://static.crates.io' },
    random: options.random ?? randomBytes,
    published: [],
    created: new Map(),
    yanks: new Map(),
    minted: new Map(),
    usedJtis: new Map(),
    buckets: new Map(),
    cached: new Map(),
    upstreamFiles: new Map(),
  }
}
