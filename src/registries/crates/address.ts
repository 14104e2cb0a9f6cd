/** Where a registry that speaks crates.io's protocols is. */
export interface CratesAddress {
  /** The base address that a person knows it by, without a trailing slash: `https://crates.io`. Trusted publishing is there. */
  readonly api: string
  /** The sparse index with a trailing slash: `https://index.crates.io/`. */
  readonly index: string
  /** Where the index is looked for when there is none at `index`. */
  readonly otherIndex?: string
  /** Whether crates have pages as on crates.io. */
  readonly pages: boolean
}

/** crates.io itself. */
export const cratesIo: CratesAddress = { api: 'https://crates.io', index: 'https://index.crates.io/', pages: true }

/**
 * The registry that a person names: by its index, as cargo's configuration has it (`sparse+https://…`), or by its own
 * address, with the index there or at `index/` below. crates.io is recognised by either.
 */
export function addressOf(named: string): CratesAddress {
  const base = named.replace(/^sparse\+/, '').replace(/\/+$/, '')
  if (base === cratesIo.api || `${base}/` === cratesIo.index) return cratesIo
  if (named.startsWith('sparse+')) return { api: base, index: `${base}/`, pages: false }
  return { api: base, index: `${base}/index/`, otherIndex: `${base}/`, pages: false }
}
