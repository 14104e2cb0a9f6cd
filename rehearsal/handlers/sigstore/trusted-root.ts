import type { KeyObject } from 'node:crypto'
import { logIdOf } from './sct.ts'
import type { SigstoreState } from './state.ts'

const day = 86_400_000

/** What a verifier must trust: Sigstore's TrustedRoot (protobuf-specs `sigstore_trustroot.proto`), as JSON. */
export function trustedRoot({ since, authority, certificateLog, log }: SigstoreState): unknown {
  const validFor = { start: new Date(since - day).toISOString() }
  const logOf = (baseUrl: string, publicKey: KeyObject): unknown => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor,
    },
    logId: { keyId: logIdOf(publicKey).toString('base64') },
  })
  const certificates = [authority.intermediate, authority.root].map((each) => ({ rawBytes: each.toString('base64') }))
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [logOf('https://rekor.sigstore.dev', log.publicKey)],
    certificateAuthorities: [
      {
        subject: { organization: 'sigstore.dev', commonName: 'sigstore' },
        uri: 'https://fulcio.sigstore.dev',
        certChain: { certificates },
        validFor,
      },
    ],
    ctlogs: [logOf('https://ctfe.sigstore.dev/2022', certificateLog.publicKey)],
    timestampAuthorities: [],
  }
}
