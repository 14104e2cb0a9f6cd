import { canonicalName } from './names.ts'

/** A file of a release, wherever it came from. */
export interface StoredFile {
  readonly filename: string
  /** Lower-case hex; `undefined` where the public index does not tell it. */
  readonly sha256: string | undefined
  /** Where it can be fetched; `undefined` for files that were only named in the options. */
  readonly url: string | undefined
  readonly size: number | undefined
  /** Milliseconds since the epoch. */
  readonly uploadedAt: number | undefined
  readonly requiresPython: string | undefined
  /** `true`, or the reason. */
  readonly yanked: boolean | string
  /** Whether METADATA can be fetched beside the file, and its SHA-256 where told (PEP 714). */
  readonly coreMetadata: boolean | { readonly sha256: string }
  /** The address of the attestations. */
  readonly provenance: string | undefined
  /** What was uploaded here. */
  readonly upload: Upload | undefined
}

/** A file that was accepted here. */
export interface Upload {
  readonly filename: string
  /** The project's name as the upload spelt it. */
  readonly project: string
  /** Normalised. */
  readonly version: string
  readonly filetype: 'sdist' | 'bdist_wheel'
  /** `py3`, `cp313`, `source`. */
  readonly pyversion: string
  /** Lower-case hex. */
  readonly sha256: string
  readonly md5: string
  readonly blake2b256: string
  readonly size: number
  readonly bytes: Buffer
  /** METADATA of a wheel. */
  readonly coreMetadata: Buffer | undefined
  /** The form's metadata fields, as stored. */
  readonly metadata: Readonly<Record<string, string | readonly string[]>>
  /** Milliseconds since the epoch. */
  readonly uploadedAt: number
  /** `user` and the name, or the publisher's repository and workflow. */
  readonly uploadedBy: string
  readonly userAgent: string
  /** What PyPI would write to the owners about, without refusing. */
  readonly mail: readonly string[]
  /** PEP 740 attestations with the publisher that they were held against. */
  readonly provenance: { readonly publisher: unknown; readonly attestations: readonly unknown[] } | undefined
}

/** The path under the host of the files: by BLAKE2b-256, so that content cannot change under an address. */
export const filePath = (upload: Upload): string => {
  const hash = upload.blake2b256
  return `/packages/${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash.slice(4)}/${upload.filename}`
}

/** Where the attestations of a file are read on the index host (PEP 740). */
export const provenancePath = (upload: Upload): string =>
  `/integrity/${canonicalName(upload.project)}/${upload.version}/${upload.filename}/provenance`
