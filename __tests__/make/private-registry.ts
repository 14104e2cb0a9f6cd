import { type Reply, type Seen, serve, type Server } from '../platform/server.ts'
import { sha256Of } from './crate.ts'

/** What the registry keeps of an upload. */
export interface Kept {
  readonly name: string
  readonly vers: string
  /** The JSON of the request, as it came. */
  readonly json: string
  readonly crate: Buffer
}

/** A registry of a company: nothing of it is read without a token. */
export interface PrivateRegistry {
  /** As cargo's configuration names it: `sparse+http://127.0.0.1:1/company/index/`. */
  readonly index: string
  readonly token: string
  readonly kept: readonly Kept[]
  readonly server: Server
  /** Requests that came without the right token, as `METHOD path`. */
  readonly refused: readonly string[]
  /** What the store of the crates saw: downloads are sent on to it, on another origin, without a token. */
  readonly store: Server
  /** Forgets what was published. */
  clear(): void
}

interface PublishedDependency {
  readonly name: string
  readonly version_req: string
  readonly registry?: string | null
  readonly explicit_name_in_toml?: string
}

/**
 * A registry by the cargo book ("Running a Registry"): a sparse index with `auth-required`, whose web API is elsewhere, which
 * makes its index of the JSON of each upload alone, and redirects downloads to another origin. `Basic` is its scheme.
 */
export async function openPrivateRegistry(): Promise<PrivateRegistry> {
  const token = 'Basic Y29tcGFueTpzZWNyZXQ='
  const kept: Kept[] = []
  const refused: string[] = []
  const store = await serve(({ url }) => {
    const found = kept.find(({ name, vers }) => url === `/${name}-${vers}.crate`)
    return found === undefined ? { status: 403 } : { status: 200, body: found.crate }
  })
  const server = await serve((request) => {
    if (request.headers.authorization !== token) {
      refused.push(`${request.method} ${request.url}`)
      return { status: 401, headers: { 'www-authenticate': 'Cargo login_url="https://company.example.org/me"' } }
    }
    return answer(request, kept, store)
  })
  const index = `sparse+${server.url}/company/index/`
  return { index, token, kept, server, refused, store, clear: () => void kept.splice(0) }
}

function answer({ method, url, headers, body }: Seen, kept: Kept[], store: Server): Reply {
  const base = `http://${headers.host}`
  if (method === 'PUT' && url === '/company/web/api/v1/crates/new') {
    kept.push(keptOf(body))
    return { status: 200, body: '{"warnings":{"invalid_categories":[],"invalid_badges":[],"other":[]}}' }
  }
  if (url === '/company/index/config.json') {
    const config = { dl: `${base}/company/files/{crate}/{version}`, api: `${base}/company/web`, 'auth-required': true }
    return { status: 200, body: JSON.stringify(config) }
  }
  const [, name, vers] = /^\/company\/files\/([^/]+)\/([^/]+)$/.exec(url) ?? []
  if (name !== undefined) return { status: 302, headers: { location: `${store.url}/${name}-${vers}.crate` } }
  const lines = kept.filter((each) => url.endsWith(`/${each.name}`)).map(lineOf)
  return url.startsWith('/company/index/') && lines.length > 0
    ? { status: 200, body: lines.join('\n') }
    : { status: 404, body: 'no such crate' }
}

function keptOf(body: Buffer): Kept {
  const length = body.readUInt32LE(0)
  const json = body.toString('utf8', 4, 4 + length)
  const { name, vers } = JSON.parse(json) as { name: string; vers: string }
  const crate = Buffer.from(body.subarray(8 + length))
  if (crate.length !== body.readUInt32LE(4 + length)) throw new Error('the crate has another length than the body says')
  return { name, vers, json, crate }
}

/** The line of the index, by the table of the cargo book on how the two differ. */
function lineOf({ json, crate }: Kept): string {
  const { name, vers, deps, features, links, rust_version } = JSON.parse(json) as {
    name: string
    vers: string
    deps: readonly PublishedDependency[]
    features: object
    links: string | null
    rust_version: string | null
  }
  return JSON.stringify({
    name,
    vers,
    deps: deps.map(({ name: real, version_req: req, explicit_name_in_toml: alias, registry, ...rest }) => ({
      ...rest,
      name: alias ?? real,
      req,
      registry: registry ?? null,
      ...(alias !== undefined && { package: real }),
    })),
    cksum: sha256Of(crate),
    features,
    links,
    rust_version,
    yanked: false,
  })
}
