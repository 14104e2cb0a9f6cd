/** A signed statement about a file, as far as two of them are compared. Both parts are base64. */
export interface SignedEnvelope {
  readonly statement: string
  readonly signature: string
}

/** What an index shows of a file's attestations (PEP 740), or why it shows none. */
export type Provenance = { readonly envelopes: readonly SignedEnvelope[] } | { readonly unseen: string }
