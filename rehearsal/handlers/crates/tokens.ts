import type { LoopbackRequest } from '../../handler.ts'
import { accessTokenKey, makeAccessToken } from './access-token.ts'
import { LEEWAY, verifyJobToken, workflowFilename, type JobClaims } from './claims.ts'
import { canonicalName } from './names.ts'
import { refuse } from './refusal.ts'
import type { PublisherIdentity } from './options.ts'
import type { CratesState } from './state.ts'
import { isTable } from './toml-table.ts'

/** How long a minted token is good for, in milliseconds. */
export const TOKEN_LIFE = 30 * 60_000

/** A configuration; without a crate it stands for every crate that exists. */
type Config = PublisherIdentity & { readonly crate: string | undefined }

const REFUSED_EVENTS = ['pull_request_target', 'workflow_run']
const LARGEST_ID = 2 ** 31 - 1

/**
 * `POST /api/v1/trusted_publishing/tokens`: a job's token for one that publishes. The checks and their order are those of
 * crates.io's `trustpub/tokens/exchange`; a refusal does not use the job's token up. Throws `Refused`.
 */
export function exchangeToken(state: CratesState, request: LoopbackRequest): { readonly token: string } {
  const claims = verifyJobToken(state, readJwtField(request))
  const now = state.options.now()
  for (const [jti, until] of state.usedJtis) if (until < now) state.usedJtis.delete(jti)
  if (state.usedJtis.has(claims.jti)) throw refuse(400, 'JWT has already been used')
  const configs = matchingConfigs(state, claims)
  state.usedJtis.set(claims.jti, (claims.exp + LEEWAY) * 1000)
  const token = makeAccessToken(state.random)
  state.minted.set(accessTokenKey(token) ?? token, {
    expires: now + TOKEN_LIFE,
    crates: new Set(configs.flatMap(({ crate }) => (crate === undefined ? [] : [canonicalName(crate)]))),
    anyBefore: configs.some(({ crate }) => crate === undefined) ? state.published.length : undefined,
    by: { kind: 'trusted', repository: claims.repository, runId: claims.runId, sha: claims.sha },
  })
  return { token }
}

/** What axum's JSON extractor says no with. */
function readJwtField(request: LoopbackRequest): string {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (!/^application\/(?:json|[^/;]+\+json)$/.test(type)) {
    throw refuse(415, 'Expected request with `Content-Type: application/json`')
  }
  let body: unknown
  try {
    body = JSON.parse(request.body.toString())
  } catch {
    throw refuse(400, 'Failed to parse the request body as JSON: expected value at line 1 column 1')
  }
  const jwt = isTable(body) ? body['jwt'] : undefined
  if (typeof jwt === 'string') return jwt
  const reason = jwt === undefined ? 'missing field `jwt`' : 'jwt: invalid type, expected a string'
  throw refuse(422, `Failed to deserialize the JSON body into the target type: ${reason} at line 1 column 2`)
}

function matchingConfigs(state: CratesState, claims: JobClaims): readonly Config[] {
  if (REFUSED_EVENTS.includes(claims.event)) {
    throw refuse(
      400,
      `Trusted Publishing does not support the \`${claims.event}\` event trigger due to security concerns. ` +
        'Please use a different trigger such as `push`, `release`, or `workflow_dispatch`.',
    )
  }
  const { repository, environment } = claims
  if (!repository.includes('/')) throw refuse(400, 'Unexpected `repository` value')
  const workflow = workflowFilename(claims.workflowRef)
  if (workflow === undefined) throw refuse(400, 'Unexpected `workflow_ref` value')
  const ownerId = /^[+-]?\d+$/.test(claims.ownerId) ? Number(claims.ownerId) : Number.NaN
  if (!(Math.abs(ownerId) <= LARGEST_ID)) throw refuse(400, 'Unexpected `repository_owner_id` value')

  const configs = allConfigs(state).filter((each) => each.repository.toLowerCase() === repository.toLowerCase())
  if (configs.length === 0) throw refuse(400, `No Trusted Publishing config found for repository \`${repository}\`.`)
  const begin = `The Trusted Publishing config for repository \`${repository}\``
  const owned = configs.filter((each) => each.ownerId === ownerId)
  if (owned.length === 0) {
    throw refuse(
      400,
      `${begin} does not match the repository owner ID (${ownerId}) in the JWT. ` +
        `Expected owner IDs: ${configs.map((each) => each.ownerId).join(', ')}. ` +
        'Please recreate the Trusted Publishing config to update the repository owner ID.',
    )
  }
  const named = owned.filter((each) => each.workflow === workflow)
  if (named.length === 0) {
    throw refuse(
      400,
      `${begin} does not match the workflow filename \`${workflow}\` in the JWT. ` +
        `Expected workflow filenames: ${list(owned.map((each) => each.workflow))}`,
    )
  }
  const placed = named.filter(
    (each) => each.environment === undefined || each.environment.toLowerCase() === environment?.toLowerCase(),
  )
  if (placed.length > 0) return placed
  const wanted = list(named.map((each) => each.environment ?? ''))
  throw refuse(
    400,
    environment === undefined
      ? `${begin} requires an environment, but the JWT does not specify one. Expected environments: ${wanted}`
      : `${begin} does not match the environment \`${environment}\` in the JWT. Expected environments: ${wanted}`,
  )
}

function allConfigs(state: CratesState): readonly Config[] {
  const { publishers = [], assumePublisher } = state.options
  return assumePublisher === undefined ? publishers : [...publishers, { ...assumePublisher, crate: undefined }]
}

function list(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ')
}
