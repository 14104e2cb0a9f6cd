import type { LoopbackRequest, LoopbackResponse, Upstream } from '../../rehearsal/handler.ts'
import { handlePypi } from '../../rehearsal/handlers/pypi/handler.ts'
import { newPypiState, type PypiOptions, type PypiState } from '../../rehearsal/handlers/pypi/state.ts'
import { signJwt } from '../../rehearsal/jwt.ts'
import { issuerKeys } from './issuer-keys.ts'

/** When every stage's clock stands. */
export const stageTime = Date.UTC(2026, 10, 21, 12)

/** The workflow that stages trust. */
export const octo = { owner: 'octo', repository: 'demo', ownerId: '42', workflow: 'release.yml' } as const

/** A public index that knows nothing. */
export const emptyIndex: Upstream = () => Promise.resolve({ status: 404, body: '404 Not Found' })

/** A loopback PyPI whose user token `pypi-user` may do everything, on an empty public index, unless told otherwise. */
export function stagePypi(options: Partial<PypiOptions> = {}): PypiState {
  return newPypiState({
    now: () => stageTime,
    issuerKey: issuerKeys.publicKey,
    upstream: emptyIndex,
    index: 'pypi',
    tokens: [{ token: 'pypi-user', scope: 'user' }],
    ...options,
  })
}

/** Claims of a job of {@link octo}, signed; a claim given as `undefined` is left out. */
export function stageJwt(claims: Readonly<Record<string, unknown>> = {}, key = issuerKeys.privateKey): string {
  const seconds = stageTime / 1000
  const all = {
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'pypi',
    iat: seconds,
    exp: seconds + 300,
    jti: 'jti-1',
    repository: 'octo/demo',
    repository_owner: 'octo',
    repository_owner_id: '42',
    job_workflow_ref: 'octo/demo/.github/workflows/release.yml@refs/tags/v1.0',
    event_name: 'push',
    ref: 'refs/tags/v1.0',
    sha: 'a'.repeat(40),
    ...claims,
  }
  return signJwt(all, key, 'key-1')
}

/** Asks and insists that the answer is not left to the public index. */
export async function ask(state: PypiState, request: LoopbackRequest): Promise<LoopbackResponse> {
  const answer = await handlePypi(request, state)
  if (answer === 'upstream') throw new Error(`left to the public index: ${request.path}`)
  return answer
}

/** A GET. */
export const get = (host: string, path: string, accept?: string): LoopbackRequest => ({
  method: 'GET',
  host,
  path,
  query: new URLSearchParams(),
  headers: accept === undefined ? {} : { accept },
  body: Buffer.alloc(0),
})

/** The request that mints with this body. */
export const mintRequest = (body: unknown, path = '/_/oidc/mint-token'): LoopbackRequest => ({
  method: 'POST',
  host: 'upload.pypi.org',
  path,
  query: new URLSearchParams(),
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
})

/** The JSON of an answer, as a record. Throws where it is none. */
export function jsonOf(answer: LoopbackResponse): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(answer.body?.toString() ?? '')
  if (typeof value !== 'object' || value === null) throw new Error('not an object')
  return Object.fromEntries(Object.entries(value))
}
