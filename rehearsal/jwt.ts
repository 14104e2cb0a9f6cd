import { createSign, createVerify, type KeyObject } from 'node:crypto'

/** A decoded token. Nothing about it is trusted until the signature has been checked. */
export interface Jwt {
  readonly header: Readonly<Record<string, unknown>>
  readonly claims: Readonly<Record<string, unknown>>
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Signs claims as GitHub's issuer does: RS256 with a key id. */
export function signJwt(claims: Readonly<Record<string, unknown>>, key: KeyObject, keyId: string): string {
  const head = `${encode({ typ: 'JWT', alg: 'RS256', kid: keyId })}.${encode(claims)}`
  return `${head}.${createSign('RSA-SHA256').update(head).sign(key).toString('base64url')}`
}

/** Decodes a token; `undefined` where it is not one. */
export function readJwt(token: string): Jwt | undefined {
  const [header, claims, signature, more] = token.split('.')
  if (header === undefined || claims === undefined || signature === undefined || more !== undefined) return undefined
  try {
    const parsed: unknown[] = [header, claims].map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()))
    if (!parsed.every(isRecord)) return undefined
    return { header: parsed[0] as Jwt['header'], claims: parsed[1] as Jwt['claims'] }
  } catch {
    return undefined
  }
}

/** Whether the token was signed (RS256) by the owner of `key`. */
export function isSignedBy(token: string, key: KeyObject): boolean {
  const cut = token.lastIndexOf('.')
  const header = readJwt(token)?.header
  if (cut < 0 || header?.['alg'] !== 'RS256') return false
  return createVerify('RSA-SHA256')
    .update(token.slice(0, cut))
    .verify(key, Buffer.from(token.slice(cut + 1), 'base64url'))
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
