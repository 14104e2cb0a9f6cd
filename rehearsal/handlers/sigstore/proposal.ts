import { createPublicKey, type KeyObject, verify, X509Certificate } from 'node:crypto'
import { pemOf } from './leaf.ts'
import { sha256 } from './log.ts'

/** A refusal: status and words. */
export interface Refused {
  readonly status: 400 | 422
  readonly words: string
}

/**
 * Checks a proposed entry of kind `dsse` 0.0.1 as Rekor does (rekor `pkg/types/dsse/v0.0.1/entry.go`) and gives its
 * canonical body: hashes of envelope and payload, and each signature with the certificate that verifies it. The envelope
 * itself is not kept.
 */
export function canonicalBody(text: string): Buffer | Refused {
  const entry = parse(text)
  if (!isRecord(entry)) return { status: 400, words: 'parsing body body from "" failed, because invalid JSON' }
  const { kind, apiVersion, spec } = entry
  if (typeof kind !== 'string') return { status: 422, words: 'validation failure list:\nkind in body is required' }
  if (kind !== 'dsse') return invalid(`entry kind '${kind}' is not answered by the rehearsal`)
  if (apiVersion !== '0.0.1' || !isRecord(spec)) {
    return invalid('error in determining implementation for version')
  }
  const proposed = spec['proposedContent']
  if (!isRecord(proposed)) {
    return invalid('either proposedContent or envelopeHash, payloadHash, and signatures must be present')
  }
  const { envelope: envelopeText, verifiers } = proposed
  if (typeof envelopeText !== 'string') return invalid('proposed content envelope is missing')
  if (!Array.isArray(verifiers) || verifiers.length === 0) {
    return invalid('validation failure list:\nproposedContent.verifiers in body is required')
  }
  const envelope = readEnvelope(envelopeText)
  if (envelope === undefined) return invalid('DSSE envelope must contain 1 or more signatures')
  const keys = verifiers.map((each: unknown) => readVerifier(each))
  if (!keys.every((each) => each !== undefined)) {
    return invalid('could not parse public key as x509: failure decoding PEM')
  }
  const signed = paeOf(envelope.payloadType, envelope.payload)
  const signatures = envelope.signatures.map((signature) => ({
    signature,
    verifier: keys.find(({ key }) => verify('sha256', signed, key, Buffer.from(signature, 'base64')))?.pem,
  }))
  if (signatures.some((each) => each.verifier === undefined)) {
    return invalid('could not verify envelope: accepted signatures do not match threshold, Found: 0, Expected 1')
  }
  const body = {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: { algorithm: 'sha256', value: sha256(envelopeText) },
      payloadHash: { algorithm: 'sha256', value: sha256(envelope.payload) },
      signatures: signatures
        .map(({ signature, verifier }) => ({ signature, verifier: Buffer.from(verifier ?? '').toString('base64') }))
        .sort((one, other) => (one.signature < other.signature ? -1 : 1)),
    },
  }
  return Buffer.from(JSON.stringify(body))
}

const invalid = (why: string): Refused => ({ status: 400, words: `error processing entry: ${why}` })

interface Envelope {
  readonly payloadType: string
  readonly payload: Buffer
  /** Base64. */
  readonly signatures: readonly string[]
}

function readEnvelope(text: string): Envelope | undefined {
  const value = parse(text)
  if (!isRecord(value)) return undefined
  const { payloadType, payload, signatures } = value
  if (typeof payloadType !== 'string' || typeof payload !== 'string' || !Array.isArray(signatures)) return undefined
  const found = signatures.map((each: unknown) => (isRecord(each) ? each['sig'] : undefined))
  if (found.length === 0 || !found.every((each) => typeof each === 'string')) return undefined
  return { payloadType, payload: Buffer.from(payload, 'base64'), signatures: found }
}

/** A certificate or a public key, as base64 of PEM. The log keeps certificates as it writes them itself. */
function readVerifier(value: unknown): { readonly key: KeyObject; readonly pem: string } | undefined {
  if (typeof value !== 'string') return undefined
  const pem = Buffer.from(value, 'base64').toString()
  try {
    if (!pem.includes('BEGIN CERTIFICATE')) return { key: createPublicKey(pem), pem }
    const certificate = new X509Certificate(pem)
    return { key: certificate.publicKey, pem: pemOf(certificate.raw) }
  } catch {
    return undefined
  }
}

const paeOf = (type: string, payload: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.from(type).length} ${type} ${payload.length} `), payload])

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
