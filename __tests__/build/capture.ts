import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import { openEdge } from '../../rehearsal/edge.ts'
import { json, type LoopbackRequest, type LoopbackResponse, text } from '../../rehearsal/handler.ts'
import { indexPath } from '../../rehearsal/handlers/crates/names.ts'
import { openJournal } from '../../rehearsal/journal.ts'
import { clientKnobs } from '../../rehearsal/knobs.ts'
import { readMachine, thisMachine } from '../../rehearsal/machine.ts'
import { openUpstream } from '../../rehearsal/upstream.ts'
import { boolean, list, object, optional, record, text as textShape } from '../../src/model/shape.ts'
import { sha256Of } from '../make/crate.ts'

/** A publish request, as it arrived. */
export interface Captured {
  readonly name: string
  readonly version: string
  /** The JSON, byte for byte. */
  readonly json: string
  readonly crate: Buffer
}

/** crates.io with the real index behind it, which takes every upload and keeps it as it came. */
export interface Capture {
  readonly folder: string
  /** A client's whole environment. */
  readonly env: Readonly<Record<string, string>>
  readonly bodies: readonly Captured[]
  /** Hides releases of the real index, so that they can be published again. */
  hide(releases: readonly { readonly name: string; readonly version: string }[]): void
  /** A file of a real registry. */
  download(url: string): Promise<Buffer>
  close(): Promise<void>
}

const head = object({ name: textShape, vers: textShape })

/** Cuts a publish request apart (cargo book, "Web API: Publish"). */
function readBody(body: Buffer): Captured {
  const length = body.readUInt32LE(0)
  const whole = body.subarray(4, 4 + length).toString()
  const { name, vers: version } = head(JSON.parse(whole), '')
  return { name, version, json: whole, crate: body.subarray(8 + length) }
}

/** Opens one. It checks nothing: what cargo sends is the thing to see. */
export async function openCapture(): Promise<Capture> {
  const folder = await mkdtemp(path.join(tmpdir(), 'workspaces-'))
  const machine = await readMachine(thisMachine(folder))
  const { ca, proxy, pypi, crates } = machine
  const upstream = openUpstream({
    ca,
    proxy,
    ...(pypi !== undefined && { pypi }),
    ...(crates !== undefined && { crates }),
  })
  const bodies: Captured[] = []
  const hidden = new Set<string>()
  /** Where the index has the crates of which something is hidden. */
  const own = new Set<string>()
  const key = (name: string, version: string): string => `${name} ${version}`
  const publish = ({ body, method }: LoopbackRequest): LoopbackResponse => {
    if (method === 'PUT') bodies.push(readBody(body))
    return json(200, { warnings: { invalid_categories: [], invalid_badges: [], other: [] } })
  }
  const index = async (request: LoopbackRequest): Promise<LoopbackResponse> => {
    if (request.path === '/config.json') {
      return json(200, { dl: 'https://static.crates.io/crates', api: 'https://crates.io' })
    }
    const answer = await upstream.ask({ ...request, headers: { 'user-agent': 'release-action (tests)' } })
    if (!own.has(request.path)) {
      // cargo asks for every crate of the lock file again for each crate that it packages
      const etag = answer.headers?.['etag']
      return etag !== undefined && request.headers['if-none-match'] === etag ? { status: 304 } : answer
    }
    const lines = answer.status === 200 ? String(answer.body ?? '').split('\n') : []
    const kept = lines.filter((line) => {
      if (line === '') return false
      const { name, vers } = head(JSON.parse(line), '')
      return !hidden.has(key(name, vers))
    })
    const sent = bodies.filter(({ name }) => indexPath(name) === request.path).map(lineOf)
    const all = [...kept, ...sent]
    return all.length === 0 ? text(404, 'not found') : text(200, `${all.join('\n')}\n`)
  }
  const edge = await openEdge({
    handlers: new Map([
      ['index.crates.io', { service: 'index', handle: index }],
      ['crates.io', { service: 'crates', handle: (request) => Promise.resolve(publish(request)) }],
      ['static.crates.io', { service: 'files', handle: () => Promise.resolve('upstream' as const) }],
    ]),
    journal: openJournal(),
    upstream: upstream.ask,
    offline: true,
  })
  const authorities = path.join(folder, 'authorities.pem')
  await writeFile(authorities, edge.caPem)
  const home = path.join(folder, 'home')
  await mkdir(home)
  const kept = ['PATH', 'RUSTUP_TOOLCHAIN', 'SYSTEMROOT'].flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    folder,
    bodies,
    env: {
      ...Object.fromEntries(kept),
      HOME: home,
      CARGO_HOME: path.join(folder, 'cargo-home'),
      RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? path.join(homedir(), '.rustup'),
      CARGO_TERM_COLOR: 'never',
      CARGO_REGISTRY_TOKEN: `cio${'t'.repeat(32)}`,
      GIT_CONFIG_NOSYSTEM: '1',
      ...clientKnobs(edge.proxyUrl, authorities),
    },
    hide: (releases) => {
      for (const { name, version } of releases) {
        hidden.add(key(name, version))
        own.add(indexPath(name))
      }
    },
    async download(url) {
      const { host, pathname: at } = new URL(url)
      const headers = { 'user-agent': 'release-action (tests)' }
      const answer = await upstream.ask({
        method: 'GET',
        host,
        path: at,
        query: new URLSearchParams(),
        headers,
        body: Buffer.alloc(0),
      })
      if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
      return Buffer.from(answer.body ?? '')
    },
    async close() {
      await edge.close()
      await upstream.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

const uploaded = object({
  deps: list(
    object({
      name: textShape,
      explicit_name_in_toml: optional(textShape),
      version_req: textShape,
      features: list(textShape),
      optional: boolean,
      default_features: boolean,
      target: optional(textShape),
      kind: textShape,
    }),
  ),
  features: record(list(textShape)),
})

/** The line of the index that crates.io makes of a publish request (cargo book, "Registry Index"). */
function lineOf({ name, version, crate, json: whole }: Captured): string {
  const { deps, features: features2 } = uploaded(JSON.parse(whole), '')
  const indexed = deps.map(({ explicit_name_in_toml: alias, version_req: req, name: real, ...rest }) => ({
    ...rest,
    req,
    name: alias ?? real,
    ...(alias !== undefined && { package: real }),
  }))
  const line = {
    name,
    vers: version,
    deps: indexed,
    cksum: sha256Of(crate),
    features: {},
    features2,
    v: 2,
    yanked: false,
  }
  return JSON.stringify(line)
}
