/**
 * What crates.io takes of a crate unless its staff have raised it for that crate alone: the bytes of its file, and the features
 * in its manifest as well as the entries of each (`config/server.rs`, `publish_limits`).
 */
export const usualLimits = { size: 10 * 1024 * 1024, features: 300 } as const

/** What a crate had in a version that crates.io holds. */
export interface Taken {
  readonly version: string
  /** Bytes, or features. */
  readonly amount: number
}

/** What crates.io took of a crate above the usual limits, so that they are raised for it; nobody is told how far. */
export interface TakenBefore {
  readonly size?: Taken | undefined
  readonly features?: Taken | undefined
}

/** The limits of one crate: those of its maintainer's config (`max_upload_size` and `max_features` of crates.io), and what was seen. */
export interface CrateLimits {
  readonly size?: number | undefined
  readonly features?: number | undefined
  readonly taken?: TakenBefore | undefined
}
