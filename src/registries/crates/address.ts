/** Where a registry that speaks crates.io's protocols is. */
export interface CratesAddress {
  /** The web API without a trailing slash: `https://crates.io`. */
  readonly api: string
  /** The sparse index with a trailing slash: `https://index.crates.io/`. */
  readonly index: string
  /** Whether crates have pages as on crates.io. */
  readonly pages: boolean
}

/** crates.io itself. */
export const cratesIo: CratesAddress = { api: 'https://crates.io', index: 'https://index.crates.io/', pages: true }

/** Another registry, by its web API and its sparse index (with or without cargo's `sparse+`); the latter `index/` below the API unless told. */
export function otherAddress(api: string, index?: string): CratesAddress {
  const base = api.replace(/\/+$/, '')
  const plain = (index ?? `${base}/index/`).replace(/^sparse\+/, '')
  return { api: base, index: plain.endsWith('/') ? plain : `${plain}/`, pages: false }
}
