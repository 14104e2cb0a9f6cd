import type { KeyObject } from 'node:crypto'
import type { Upstream } from '../../handler.ts'

/** What a trusted-publishing configuration of a crate names. */
export interface PublisherIdentity {
  /** `owner/name`, compared without regard to case. */
  readonly repository: string
  readonly ownerId: number
  /** The file name of the top-level workflow, compared with its case. */
  readonly workflow: string
  readonly environment?: string
}

/** A trusted-publishing configuration. */
export interface Publisher extends PublisherIdentity {
  readonly crate: string
}

/** What a user token may do. `trusted-publishing` and `change-owners` are not needed for anything here. */
export type TokenScope = 'publish-new' | 'publish-update' | 'yank' | 'change-owners' | 'trusted-publishing'

/** A user's API token. */
export interface UserToken {
  /** Begins with `cio`, or crates.io does not take it for a token. */
  readonly token: string
  /** Whose it is; `rehearsal` unless told. Rate limits and ownership go by the user. */
  readonly user?: string
  /** All, unless told. */
  readonly scopes?: readonly TokenScope[]
  /** Names, or beginnings ending in `*`; all, unless told. */
  readonly crates?: readonly string[]
  readonly verifiedEmail: boolean
}

/** A leaky bucket: `burst` at once, then one per `every` milliseconds. */
export interface RateLimit {
  readonly burst: number
  readonly every: number
}

/** The actions that are limited, per user. */
export type LimitedAction = 'publish-new' | 'publish-update' | 'yank'

/** What a crate's page tells beside its index: its repository, and by what its versions were published. */
export interface KnownPage {
  readonly repository?: string
  /** `owner/name` of the repository whose job published them. */
  readonly trusted?: string
  /** The user whose token did. */
  readonly user?: string
}

/** What the loopback crates.io is made of. Whatever is left out is as it is in production. */
export interface CratesOptions {
  readonly now: () => number
  /** The OIDC issuer's public key; `undefined`: its key set cannot be loaded. */
  readonly issuerKey: KeyObject | undefined
  /** The key id that tokens must bear; any, unless told. */
  readonly issuerKeyId?: string
  readonly issuer?: string
  readonly audience?: string
  /** Asked for the index files of crates that were not published here. */
  readonly upstream: Upstream
  readonly publishers?: readonly Publisher[]
  /** Trusted for every crate that exists when the token is minted. */
  readonly assumePublisher?: PublisherIdentity
  readonly tokens?: readonly UserToken[]
  /** Names, or beginnings ending in `*`, that exist whatever the upstream says, with no versions of their own. */
  readonly assumePublished?: readonly string[]
  /** Owners by crate, for crates that were not first published here; anybody owns what is not listed. */
  readonly owners?: Readonly<Record<string, readonly string[]>>
  /** What the pages tell of crates that were not published here, by name: an index has none of it. */
  readonly pages?: Readonly<Record<string, KnownPage>>
  /** Milliseconds until a publish shows in the sparse index. */
  readonly indexLag?: number
  /** Milliseconds for which a cache keeps an index file as it was when somebody read it; none unless told. */
  readonly indexCache?: number
  /** Whether every read needs a user's token, as in a registry of one's own (`auth-required`). */
  readonly authRequired?: boolean
  /** `always-200`: the code's default, where cargo's endpoints answer 200 also with errors. */
  readonly statusMode?: 'real' | 'always-200'
  readonly rateLimits?: Partial<Readonly<Record<LimitedAction, RateLimit>>>
  /** Versions that one crate may get in 24 hours; no limit unless told. */
  readonly dailyVersions?: number
  readonly categories?: readonly string[]
  readonly reservedNames?: readonly string[]
  /** Deleted names, and from when on (milliseconds) they can be used again. */
  readonly recentlyDeleted?: Readonly<Record<string, number>>
  readonly trustpubOnly?: readonly string[]
  /** Limits that crates.io's staff have raised, by the name of a crate that exists: bytes of its file, features. */
  readonly raised?: Readonly<
    Record<string, { readonly size?: number | undefined; readonly features?: number | undefined }>
  >
  /** Bytes of a .crate file. */
  readonly maxUpload?: number
  /** Bytes of its contents. */
  readonly maxUnpacked?: number
  /** Where clients reach the three hosts; without a trailing slash. */
  readonly bases?: { readonly api: string; readonly downloads: string }
  readonly random?: (length: number) => Uint8Array
}
