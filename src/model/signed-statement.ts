/** A signed statement about files, wherever it was found: in an index, or in GitHub's store. */
export interface SignedStatement {
  /** The type of the payload, as the envelope has it. */
  readonly payloadType: string
  readonly statement: Uint8Array
  /** DER. */
  readonly signature: Uint8Array
  /** DER. */
  readonly certificate: Uint8Array
  /** When the log says that it took the signature, in seconds since the epoch; `undefined`: there is no entry. */
  readonly logged: number | undefined
}

/** A signed statement that an index shows of a file, with the publisher that it was uploaded by (PEP 740, "Provenance objects"). */
export interface IndexedStatement extends SignedStatement {
  readonly publisher: {
    readonly kind: string
    /** `owner/name` */
    readonly repository: string | undefined
    /** `release.yml` */
    readonly workflow: string | undefined
  }
}
