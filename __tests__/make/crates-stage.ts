import { handleCrates } from '../../rehearsal/handlers/crates/handler.ts'
import type { CratesOptions } from '../../rehearsal/handlers/crates/options.ts'
import { newCratesState, type CratesState } from '../../rehearsal/handlers/crates/state.ts'
import { indexPath } from '../../rehearsal/handlers/crates/names.ts'
import { text, type LoopbackResponse } from '../../rehearsal/handler.ts'
import { signJwt } from '../../rehearsal/jwt.ts'
import { makeCrate, publishBody, type CrateShape } from './crate.ts'
import { issuerKeys } from './issuer-keys.ts'

/** The time of all tests: 2026-11-21T10:00:00Z. */
export const NOON = Date.UTC(2026, 10, 21, 10)

/** A token that may do everything. */
export const TOKEN = 'cioEverything'

/** A crates.io over an upstream index of whole crates; `clock.now` can be moved. */
export interface CratesStage {
  readonly state: CratesState
  readonly clock: { now: number }
  /** Index paths that upstream was asked for. */
  readonly asked: string[]
}

/** `upstream`: versions by crate name; `null` where upstream cannot be reached. */
export function cratesStage(
  options: Partial<CratesOptions> = {},
  upstream: Readonly<Record<string, readonly string[]>> | null = {},
): CratesStage {
  const clock = { now: NOON }
  const asked: string[] = []
  const files = new Map(
    Object.entries(upstream ?? {}).map(([name, versions]) => [
      indexPath(name),
      versions.map((version) => upstreamLine(name, version)).join('\n'),
    ]),
  )
  const state = newCratesState({
    now: () => clock.now,
    issuerKey: issuerKeys.publicKey,
    tokens: [{ token: TOKEN, verifiedEmail: true }],
    async upstream(request) {
      asked.push(`${request.host}${request.path}`)
      if (upstream === null) return { status: 0 }
      const body = files.get(request.path)
      return body === undefined ? text(404, 'no such crate') : text(200, body)
    },
    ...options,
  })
  return { state, clock, asked }
}

/** A line as the public index has it. */
export function upstreamLine(name: string, vers: string): string {
  const entry = { name, vers, deps: [], cksum: 'a'.repeat(64), features: {}, yanked: false }
  return JSON.stringify({ ...entry, pubtime: '2020-01-01T00:00:00Z' })
}

/** What differs from a GET of `crates.io` with an honest user agent. */
export interface Call {
  readonly method?: string
  readonly host?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer | string
}

/** Asks, and gives the answer with its body as text; fails where it is handed on upstream. */
export async function call(
  stage: CratesStage,
  path: string,
  more: Call = {},
): Promise<{ readonly status: number; readonly body: string; readonly headers: Readonly<Record<string, string>> }> {
  const answer = await callRaw(stage, path, more)
  if (answer === 'upstream') throw new Error(`${path} was handed on`)
  return { status: answer.status, body: Buffer.from(answer.body ?? '').toString(), headers: answer.headers ?? {} }
}

/** Asks, and gives the answer as it is. */
export async function callRaw(
  stage: CratesStage,
  path: string,
  more: Call = {},
): Promise<LoopbackResponse | 'upstream'> {
  const url = new URL(path, 'https://crates.io')
  return handleCrates(
    {
      method: more.method ?? 'GET',
      host: more.host ?? 'crates.io',
      path: url.pathname,
      query: url.searchParams,
      headers: { 'user-agent': 'tests (help@example.org)', ...more.headers },
      body: Buffer.from(more.body ?? ''),
    },
    stage.state,
  )
}

/** Publishes a small crate as cargo does; `token` null sends no header. */
export async function put(
  stage: CratesStage,
  name: string,
  version: string,
  more: {
    readonly shape?: CrateShape
    readonly token?: string | null
    readonly json?: object
    readonly body?: Buffer
  } = {},
): Promise<{ readonly status: number; readonly body: string; readonly headers: Readonly<Record<string, string>> }> {
  const token = more.token === undefined ? TOKEN : more.token
  return call(stage, '/api/v1/crates/new', {
    method: 'PUT',
    headers: token === null ? {} : { authorization: token },
    body: more.body ?? publishBody({ name, vers: version, ...more.json }, makeCrate(name, version, more.shape)),
  })
}

/** A job's token as GitHub would sign it, changed by `claims`; a claim `undefined` is left out. */
export function jobToken(
  claims: Readonly<Record<string, unknown>> = {},
  keyId = 'key-1',
  key = issuerKeys.privateKey,
): string {
  const now = NOON / 1000
  const defaults = {
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'crates.io',
    iat: now,
    nbf: now - 60,
    exp: now + 300,
    jti: 'jti-1',
    event_name: 'push',
    repository: 'octo/tools',
    repository_owner_id: '42',
    workflow_ref: 'octo/tools/.github/workflows/release.yml@refs/tags/v1.0.0',
    run_id: '1234',
    sha: 'c'.repeat(40),
  }
  return signJwt({ ...defaults, ...claims }, key, keyId)
}

/** Exchanges a job's token. */
export async function exchange(
  stage: CratesStage,
  jwt: string,
): Promise<{ readonly status: number; readonly body: string }> {
  return call(stage, '/api/v1/trusted_publishing/tokens', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jwt }),
  })
}

/** The detail of the one error of an answer. */
export function detailOf(body: string): string {
  const value: unknown = JSON.parse(body)
  const errors = (value as { errors?: readonly { detail?: string }[] }).errors ?? []
  if (errors.length !== 1) throw new Error(`not one error: ${body}`)
  return errors[0]?.detail ?? ''
}
