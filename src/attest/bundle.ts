import type { SignedStatement, TransparencyEntry } from './attestation.ts'
import { payloadType } from './statement.ts'

/** A Sigstore bundle of a DSSE envelope, version 0.3 (protobuf-specs, `sigstore_bundle.proto` in its JSON form). */
export interface SigstoreBundle {
  readonly mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json'
  readonly verificationMaterial: {
    readonly certificate: { readonly rawBytes: string }
    readonly tlogEntries: readonly [TransparencyEntry]
    /** Empty: the log's time is the only one. */
    readonly timestampVerificationData: Readonly<Record<string, never>>
  }
  readonly dsseEnvelope: {
    readonly payload: string
    readonly payloadType: string
    readonly signatures: readonly [{ readonly sig: string }]
  }
}

/** Puts the parts together as `@sigstore/bundle` writes them, so that every reader of GitHub's attestations takes it. */
export function bundleOf({ statement, signature, certificate, entry }: SignedStatement): SigstoreBundle {
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: base64(certificate) },
      tlogEntries: [entry],
      timestampVerificationData: {},
    },
    dsseEnvelope: {
      payload: base64(statement),
      payloadType,
      signatures: [{ sig: base64(signature) }],
    },
  }
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
