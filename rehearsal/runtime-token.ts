import { createHmac, timingSafeEqual } from 'node:crypto'
import { readJwt } from './jwt.ts'

/** What the Actions service knows of a job by its token alone. */
export interface RuntimeIdentity {
  readonly runId: number
  readonly runBackendId: string
  readonly jobBackendId: string
  /** The claims for identity tokens; `undefined` where the job has no `id-token: write`. */
  readonly identity: Readonly<Record<string, string>> | undefined
  /** The refs whose caches the job may read, in the order in which they are looked through, and which of them it may fill. */
  readonly caches: readonly CacheScope[]
}

/** A ref that caches belong to. */
export interface CacheScope {
  readonly ref: string
  readonly mayWrite: boolean
}

const lifetime = 6.25 * 60 * 60

/**
 * A job's `ACTIONS_RUNTIME_TOKEN`: a JWT whose `scp` names the run and the job to the Results service, and, where the
 * job may have an identity, grants it. `now` in milliseconds.
 */
export function mintRuntimeToken(job: RuntimeIdentity, key: string, now: number): string {
  const seconds = Math.floor(now / 1000)
  const { runId, runBackendId, jobBackendId, identity, caches } = job
  const scopes = [`Actions.Results:${runBackendId}:${jobBackendId}`]
  if (identity) scopes.push(`GenerateIdToken:${runBackendId}:${jobBackendId}`)
  const claims = {
    iss: 'https://token.actions.githubusercontent.com',
    aud: `vso:${runBackendId}`,
    nameid: jobBackendId,
    run_id: String(runId),
    scp: scopes.join(' '),
    // a text of its own; 1 is to read, 3 to read and write
    ac: JSON.stringify(caches.map(({ ref, mayWrite }) => ({ Scope: ref, Permission: mayWrite ? 3 : 1 }))),
    nbf: seconds,
    exp: seconds + lifetime,
    ...(identity ? { oidc_sub: identity['sub'], oidc_extra: JSON.stringify(identity) } : {}),
  }
  const head = [{ typ: 'JWT', alg: 'HS256' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  return `${head}.${sign(head, key)}`
}

/** Whose token it is; `undefined` where it is not one of this service's, or has run out. */
export function readRuntimeToken(token: string, key: string, now: number): RuntimeIdentity | undefined {
  const cut = token.lastIndexOf('.')
  const claims = readJwt(token)?.claims
  if (cut < 0 || !claims || !equal(token.slice(cut + 1), sign(token.slice(0, cut), key))) return undefined
  const { scp, exp, run_id: runId, oidc_extra: extra, ac } = claims
  if (typeof scp !== 'string' || typeof exp !== 'number' || exp * 1000 <= now) return undefined
  const scope = scp.split(' ').find((each) => each.startsWith('Actions.Results:'))
  const [, runBackendId, jobBackendId] = scope?.split(':') ?? []
  if (runBackendId === undefined || jobBackendId === undefined) return undefined
  return {
    runId: Number(runId),
    runBackendId,
    jobBackendId,
    identity: typeof extra === 'string' ? strings(extra) : undefined,
    caches: typeof ac === 'string' ? scopesIn(ac) : [],
  }
}

function scopesIn(text: string): readonly CacheScope[] {
  const value: unknown = JSON.parse(text)
  const told: readonly unknown[] = Array.isArray(value) ? value : []
  return told.flatMap((each) => {
    const entry: Readonly<Record<string, unknown>> = typeof each === 'object' && each !== null ? { ...each } : {}
    const { Scope: ref, Permission: permission } = entry
    return typeof ref === 'string' ? [{ ref, mayWrite: permission === 3 }] : []
  })
}

function sign(head: string, key: string): string {
  return createHmac('sha256', key).update(head).digest('base64url')
}

function equal(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function strings(text: string): Readonly<Record<string, string>> {
  const value: unknown = JSON.parse(text)
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
