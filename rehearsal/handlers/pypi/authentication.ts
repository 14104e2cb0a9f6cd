import type { LoopbackRequest } from '../../handler.ts'
import { canonicalName } from './names.ts'
import type { Project } from './project.ts'
import type { MintedToken } from './publisher.ts'
import { repr } from './python-repr.ts'
import type { Refused } from './refusal.ts'
import type { PypiState, UserToken } from './state.ts'

/** Who sent the upload. */
export type UploadIdentity =
  | { readonly kind: 'user'; readonly token: UserToken; readonly user: string }
  | { readonly kind: 'publisher'; readonly token: MintedToken }

const help = 'https://pypi.org/help/'

/**
 * The identity behind the Authorization header: Basic `__token__:…`, or `token`/`bearer` (warehouse
 * `macaroons/security_policy.py`). A user name is refused in the reason phrase only. A token that has run out is still an
 * identity: it fails later, when the project is known.
 */
export function identify(request: LoopbackRequest, state: PypiState): UploadIdentity | Refused {
  const [scheme = '', ...rest] = (request.headers['authorization'] ?? '').split(' ')
  const credentials = rest.join(' ')
  const method = scheme.toLowerCase()
  let token = method === 'token' || method === 'bearer' ? credentials : undefined
  if (method === 'basic') {
    const decoded = Buffer.from(credentials, 'base64').toString('utf8')
    const user = decoded.includes(':') ? decoded.slice(0, decoded.indexOf(':')) : undefined
    if (user !== undefined && user !== '__token__') return noPasswords
    token = user === undefined ? undefined : decoded.slice(decoded.indexOf(':') + 1).trim()
  }
  const given = state.userTokens.get(token ?? '')
  if (given !== undefined) return { kind: 'user', token: given, user: given.user ?? 'rehearsal' }
  const minted = state.mintedTokens.get(token ?? '')
  if (minted !== undefined && !state.burnedTokens.has(token ?? '')) return { kind: 'publisher', token: minted }
  const text = `Invalid or non-existent authentication information. See ${help}#invalid-auth for more information.`
  return { status: 403, text }
}

const noPasswords: Refused = {
  status: 403,
  text:
    'Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead. ' +
    `See ${help}#apitoken and ${help}#trusted-publishers`,
  reasonOnly: true,
}

/** What an account needs before it may upload anything (warehouse `_ensure_user_can_upload`). */
export function accountRefusal(identity: UploadIdentity): Refused | undefined {
  if (identity.kind !== 'user' || identity.token.lacks === undefined) return undefined
  const start = `User ${repr(identity.user)}, associated with the API token used, does not have`
  const text = {
    'verified-email': `a verified primary email address. Please add a verified primary email before attempting to upload to PyPI. See ${help}#verified-email for more information.`,
    'two-factor': `two-factor authentication enabled. Please enable two-factor authentication before attempting to upload to PyPI. See ${help}#two-factor-authentication for more information.`,
  }[identity.token.lacks]
  return { status: 403, text: `${start} ${text}` }
}

const perHour = 20

/** PyPI lets a user make twenty projects an hour. */
export function creationRefusal(identity: UploadIdentity, state: PypiState): Refused | undefined {
  if (identity.kind !== 'user') return undefined
  const since = state.options.now() - 60 * 60 * 1000
  const recent = (state.made.get(identity.user) ?? []).filter((at) => at > since)
  return recent.length < perHour ? undefined : { status: 429, text: 'Too many new projects created' }
}

/** Why this identity may not upload to the project: the token's own limits first, then the project's owners. */
export function permissionRefusal(
  identity: UploadIdentity,
  project: Project,
  isNew: boolean,
  now: number,
): Refused | undefined {
  const why =
    identity.kind === 'user' ? userTokenFault(identity.token, project) : mintedTokenFault(identity.token, project, now)
  if (why !== undefined) return { status: 403, text: `Invalid API Token: ${why}` }
  const see = `See ${help}#project-name for more information.`
  const name = project.name
  if (identity.kind === 'user') {
    const owned = isNew || owns(identity, project)
    if (owned && project.status !== 'archived') return undefined
    return { status: 403, text: `The user '${identity.user}' isn't allowed to upload to project '${name}'. ${see}` }
  }
  if (project.status === 'active') return undefined
  return { status: 403, text: `The given token isn't allowed to upload to project '${name}'. ${see}` }
}

function userTokenFault(token: UserToken, project: Project): string | undefined {
  if (token.scope === 'user' || canonicalName(token.scope) === canonicalName(project.name)) return undefined
  return `project-scoped token is not valid for project: ${repr(project.name)}`
}

function mintedTokenFault(token: MintedToken, project: Project, now: number): string | undefined {
  const covered =
    token.projects.has(canonicalName(project.name)) || (token.publisher.everyUpstream && project.origin === 'upstream')
  if (!covered) return `OIDC scoped token is not valid for project '${project.name}'`
  return Math.floor(now / 1000) >= token.expires ? 'token is expired' : undefined
}

function owns(identity: { readonly token: UserToken; readonly user: string }, project: Project): boolean {
  const { owns: owned } = identity.token
  if (owned === undefined || project.owner === identity.user) return true
  return owned.some((name) => canonicalName(name) === canonicalName(project.name))
}
