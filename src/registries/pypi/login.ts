import type { Credential } from '../../model/credential.ts'

/** The user of every API token of PyPI's; other indexes with tokens mostly take any name with one. */
export const tokenUser = '__token__'

/** The value of `Authorization` for a user and a password (RFC 7617, in UTF-8). A minted token is always {@link tokenUser}'s. */
export function basic(credential: Credential, user: string = tokenUser): string {
  const name = credential.origin === 'minted' ? tokenUser : user
  return `Basic ${Buffer.from(`${name}:${credential.reveal()}`).toString('base64')}`
}
