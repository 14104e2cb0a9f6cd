/**
 * An entry of the transparency log as a Sigstore bundle writes it (protobuf-specs, `sigstore_rekor.proto` in its JSON
 * form): numbers are decimal texts, bytes are base64.
 */
export interface TransparencyEntry {
  readonly logIndex: string
  readonly logId: { readonly keyId: string }
  readonly kindVersion: { readonly kind: 'dsse'; readonly version: '0.0.1' }
  /** Seconds since the epoch. */
  readonly integratedTime: string
  readonly inclusionPromise: { readonly signedEntryTimestamp: string }
  readonly inclusionProof: {
    readonly logIndex: string
    readonly rootHash: string
    readonly treeSize: string
    readonly hashes: readonly string[]
    readonly checkpoint: { readonly envelope: string }
  }
  readonly canonicalizedBody: string
}

/** An attestation as PEP 740 writes it ("Attestation objects"). */
export interface Attestation {
  readonly version: 1
  readonly verification_material: {
    readonly certificate: string
    readonly transparency_entries: readonly [TransparencyEntry]
  }
  readonly envelope: { readonly statement: string; readonly signature: string }
}

/** What was signed, by whom, and where it was logged. */
export interface SignedStatement {
  readonly statement: Uint8Array
  /** DER, as ECDSA signatures are written. */
  readonly signature: Uint8Array
  /** DER. */
  readonly certificate: Uint8Array
  readonly entry: TransparencyEntry
}

/** Puts the parts together; all bytes are standard base64, because PyPI refuses the URL kind. */
export function attestationOf({ statement, signature, certificate, entry }: SignedStatement): Attestation {
  return {
    version: 1,
    verification_material: { certificate: base64(certificate), transparency_entries: [entry] },
    envelope: { statement: base64(statement), signature: base64(signature) },
  }
}

/** The upload form's field `attestations`: a JSON list, also of one. */
export const attestationsField = (attestation: Attestation): string => JSON.stringify([attestation])

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
