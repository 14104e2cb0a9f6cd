import { createHash, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'

/** A log: its name is the SHA-256 of its key. */
export interface TrustedLog {
  /** Hex. */
  readonly id: string
  readonly key: KeyObject
}

/** Who is believed. */
export interface TrustRoot {
  /** Each authority's certificates, from the one that issues leaves to the root. */
  readonly authorities: readonly (readonly X509Certificate[])[]
  readonly certificateLogs: readonly TrustedLog[]
  readonly logs: readonly TrustedLog[]
}

/** Reads Sigstore's TrustedRoot (protobuf-specs `sigstore_trustroot.proto`) from its JSON form. Throws where it is none. */
export function readTrustRoot(value: unknown): TrustRoot {
  return {
    authorities: listAt(value, 'certificateAuthorities').map((authority) =>
      listAt(at(authority, 'certChain'), 'certificates').map((each) => new X509Certificate(bytesAt(each, 'rawBytes'))),
    ),
    certificateLogs: listAt(value, 'ctlogs').map(readLog),
    logs: listAt(value, 'tlogs').map(readLog),
  }
}

function readLog(value: unknown): TrustedLog {
  const spki = bytesAt(at(value, 'publicKey'), 'rawBytes')
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' })
  return { id: createHash('sha256').update(spki).digest('hex'), key }
}

/** What stands at a key of an object; `undefined` where it is none. */
export const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined

/** The list at a key; empty where there is none. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const list = at(value, key)
  return Array.isArray(list) ? list : []
}

/** The text at a key; empty where there is none. */
export function textAt(value: unknown, key: string): string {
  const text = at(value, key)
  return typeof text === 'string' ? text : ''
}

/** The bytes that a base64 text at a key means. */
export const bytesAt = (value: unknown, key: string): Buffer => Buffer.from(textAt(value, key), 'base64')
