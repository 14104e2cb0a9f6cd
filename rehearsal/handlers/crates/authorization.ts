import { accessTokenKey, TOKEN_PREFIX } from './access-token.ts'
import { isCovered, type KnownCrate } from './lookup.ts'
import { canonicalName } from './names.ts'
import { refuse } from './refusal.ts'
import type { TokenScope, UserToken } from './options.ts'
import type { PublishedBy } from './published.ts'
import type { CratesState } from './state.ts'

/** Who asks: a job with a minted token, or the user that a token belongs to. */
export type Authenticated =
  | { readonly kind: 'trusted'; readonly by: PublishedBy }
  | { readonly kind: 'user'; readonly user: string; readonly verifiedEmail: boolean; readonly by: PublishedBy }

/** The user of a token, where none is named. */
const SOMEBODY = 'rehearsal'

const NOT_A_TOKEN =
  'The given API token does not match the format used by crates.io. Tokens generated before 2020-07-14 were generated ' +
  'with an insecure random number generator, and have been revoked. You can generate a new token at ' +
  'https://crates.io/me. For more information please see ' +
  'https://blog.rust-lang.org/2020/07/14/crates-io-security-advisory.html. We apologize for any inconvenience.'
const NOT_PERMITTED = 'this token does not have the required permissions to perform this action'

/** The token of an `Authorization` header, bare or after `Bearer`; `undefined` without a header (crates.io `src/auth.rs`). */
export function readAuthorization(headers: Readonly<Record<string, string>>): string | undefined {
  const header = headers['authorization']
  if (header === undefined) return undefined
  if (!/^[\t\x20-\x7e]*$/.test(header)) {
    throw refuse(401, 'Invalid `Authorization` header: Found unexpected non-ASCII characters')
  }
  const space = header.indexOf(' ')
  const scheme = space < 0 ? '' : header.slice(0, space)
  if (scheme !== '' && scheme.toLowerCase() !== 'bearer') {
    throw refuse(401, `Invalid \`Authorization\` header: Found unexpected authentication scheme \`${scheme}\``)
  }
  return header.slice(space + 1).trim()
}

/** Revokes a minted token; a token that nobody knows is as good as revoked. Throws `Refused` (401). */
export function revokeToken(state: CratesState, headers: Readonly<Record<string, string>>): void {
  const token = readAuthorization(headers)
  if (token === undefined) throw refuse(401, 'Missing `Authorization` header')
  const key = accessTokenKey(token)
  if (key === undefined) throw refuse(401, 'Invalid `Authorization` header: Failed to parse token')
  state.minted.delete(key)
}

/** Who may publish `name`, `crate` being what exists under that name. Throws `Refused` in crates.io's order. */
export function authenticatePublish(
  state: CratesState,
  headers: Readonly<Record<string, string>>,
  name: string,
  crate: KnownCrate | undefined,
): Authenticated {
  const token = readAuthorization(headers)
  if (token?.startsWith(TOKEN_PREFIX)) return authenticateJob(state, token, crate)
  return authenticateUser(state, headers, crate === undefined ? 'publish-new' : 'publish-update', name)
}

/** The user whose token may do `scope` to a crate. Minted tokens are unknown here: they can do nothing but publish. */
export function authenticateUser(
  state: CratesState,
  headers: Readonly<Record<string, string>>,
  scope: TokenScope,
  crate: string,
): Authenticated & { readonly kind: 'user' } {
  const text = readAuthorization(headers)
  if (text === undefined) throw refuse(403, 'this action requires authentication')
  if (!text.startsWith('cio')) throw refuse(401, NOT_A_TOKEN)
  const token = (state.options.tokens ?? []).find((each) => each.token === text)
  if (token === undefined) throw refuse(403, 'authentication failed')
  if (!mayDo(token, scope, crate)) throw refuse(403, NOT_PERMITTED)
  const user = token.user ?? SOMEBODY
  return { kind: 'user', user, verifiedEmail: token.verifiedEmail, by: { kind: 'token', user } }
}

/** Whether the user owns the crate: who created it here, or who is listed, or anybody where nobody is listed. */
export function isOwner(state: CratesState, user: string, crate: string): boolean {
  const canonical = canonicalName(crate)
  const creator = state.created.get(canonical)
  if (creator !== undefined) return creator === user
  const listed = Object.entries(state.options.owners ?? {}).find(([name]) => canonicalName(name) === canonical)
  return listed === undefined || listed[1].includes(user)
}

function mayDo(token: UserToken, scope: TokenScope, crate: string): boolean {
  return (token.scopes?.includes(scope) ?? true) && (token.crates === undefined || isCovered(token.crates, crate))
}

/** A crate must exist before the token itself is looked up: that is the order of crates.io's `publish.rs`. */
function authenticateJob(state: CratesState, token: string, crate: KnownCrate | undefined): Authenticated {
  const key = accessTokenKey(token)
  if (key === undefined) throw refuse(401, 'Invalid `Authorization` header: Failed to parse token')
  if (crate === undefined) {
    throw refuse(403, 'Trusted Publishing tokens do not support creating new crates. Publish the crate manually, first')
  }
  const minted = state.minted.get(key)
  if (minted === undefined || minted.expires <= state.options.now()) throw refuse(403, 'Invalid authentication token')
  const canonical = canonicalName(crate.name)
  const { anyBefore } = minted
  const existedThen =
    anyBefore !== undefined &&
    (!state.created.has(canonical) ||
      state.published.slice(0, anyBefore).some((published) => canonicalName(published.crate) === canonical))
  if (!minted.crates.has(canonical) && !existedThen) {
    throw refuse(403, `The provided access token is not valid for crate \`${crate.name}\``)
  }
  return { kind: 'trusted', by: minted.by }
}
