import type { DistributionKind } from './distribution.ts'

/** What became of one file. */
export interface ReceiptFile {
  readonly filename: string
  readonly kind: DistributionKind
  readonly name: string
  readonly version: string
  readonly sha256: string
  readonly size: number
  readonly registry: string
  readonly outcome: 'uploaded' | 'already-there' | 'failed' | 'not-tried'
  /** Whether the registry was seen to serve these bytes. */
  readonly verified: boolean
  /** Whether the registry was seen to show the attestation; `undefined` where none was sent. */
  readonly attested: boolean | undefined
  /** Whether GitHub was seen to list the build provenance under the file's digest; `undefined` where none was stored. */
  readonly provenance: boolean | undefined
  readonly page: string
  readonly message: string | undefined
}

/** What a publish did, true also when it broke off. Written as `receipt.json`. */
export interface Receipt {
  readonly schema: 1
  readonly tag: string
  readonly version: string
  readonly commit: string
  readonly repository: string | undefined
  readonly run: { readonly id: string | undefined; readonly attempt: number; readonly actor: string | undefined }
  readonly started: string
  readonly finished: string
  /** `true` only when every file is published and verified. */
  readonly complete: boolean
  readonly files: readonly ReceiptFile[]
  /** How many files this copy leaves out for the size of a job output; absent in the receipt itself. */
  readonly filesLeftOut?: number
  /** The pages of the build provenance on GitHub; `undefined` where none was stored. */
  readonly provenance: readonly string[] | undefined
  /** Until when PyPI takes the files that are missing of a release that is begun; `undefined` where none is. */
  readonly pypiUntil?: string | undefined
  /** `kept`: it is a draft because the configuration asks for one; `held`: until it was verified, as the input asks. */
  readonly release:
    { readonly url: string; readonly draft: boolean; readonly kept?: boolean; readonly held?: boolean } | undefined
}
