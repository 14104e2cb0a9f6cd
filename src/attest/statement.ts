import type { Distribution } from '../model/distribution.ts'

/** The type of the payload that is signed (in-toto attestation framework, "Envelope"). */
export const payloadType = 'application/vnd.in-toto+json'

const predicateType = 'https://docs.pypi.org/attestations/publish/v1'

/**
 * The statement that this very file is published (PEP 740, "Attestation statement"), as the bytes that are signed. One
 * subject, with the file's exact name, and no predicate.
 */
export function statementOf({ filename, sha256 }: Pick<Distribution, 'filename' | 'sha256'>): Buffer {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: filename, digest: { sha256 } }],
    predicateType,
    predicate: null,
  }
  return Buffer.from(JSON.stringify(statement))
}

/** What the signature is made over: type and payload, each behind its length in bytes (DSSE protocol, "PAE"). */
export function preAuthenticated(type: string, payload: Uint8Array): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `
  return Buffer.concat([Buffer.from(head), payload])
}
