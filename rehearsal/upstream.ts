import { type LoopbackRequest, type LoopbackResponse, type Upstream, text } from './handler.ts'
import { type MachineProxy, noProxy } from './machine/proxy.ts'
import { type Bases, addressOf, readBase } from './upstream/address.ts'
import { type Fetched, type Fetcher, openFetcher } from './upstream/fetcher.ts'
import { rewriteLinks } from './upstream/simple-links.ts'

/** Where the real services are. Addresses may carry a name and a password, which go to that origin only. */
export interface UpstreamOptions {
  /** The base of a simple index (`https://mirror.example/simple`); that of pypi.org unless told. */
  readonly pypi?: string
  /** The base of a sparse index (`https://mirror.example/index/`), with or without `sparse+`; that of crates.io unless told. */
  readonly crates?: string
  readonly proxy?: MachineProxy
  /** The authorities of this machine, PEM; Node's own unless told. */
  readonly ca?: string
  /** Milliseconds for connecting, for the head of an answer, and between two pieces of its body; 30 000 unless told. */
  readonly deadline?: number
}

/** The way to the real services, to be closed. */
export interface OpenUpstream {
  readonly ask: Upstream
  close(): Promise<void>
}

/** What a real service may learn of the client. Never a credential: those were made for the rehearsal, or are the user's own. */
const PASSED_ON = ['accept', 'user-agent', 'range', 'git-protocol']
const OF_A_BODY = ['content-type', 'content-encoding']
/** What of its answer goes no further: what belongs to the connection, or would outlive the run in a client's store. */
const KEPT_BACK = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'alt-svc',
  'strict-transport-security',
  'set-cookie',
]
/** Bytes: larger answers are asked for again. */
const MOST_REMEMBERED = 4_000_000

/**
 * Asks the real services behind the rehearsal. Only reads go out (and git's fetch, which is a POST); anything else is
 * refused with 403, because nothing may leave the machine. Pages and index files are remembered while it is open.
 */
export function openUpstream(options: UpstreamOptions = {}): OpenUpstream {
  const { proxy = noProxy, ca, deadline = 30_000 } = options
  const fetcher = openFetcher({ proxy, deadline, ...(ca !== undefined && { ca }) })
  const bases: Bases = {
    pypi: readBase(options.pypi ?? 'https://pypi.org/simple/'),
    crates: readBase(options.crates ?? 'https://index.crates.io/'),
  }
  const read = openReader(fetcher, bases)

  const ask: Upstream = async (request) => {
    if (request.method === 'POST' && request.path.endsWith('/git-upload-pack')) {
      const url = new URL(`https://${request.host}${request.path}`)
      const headers = chosen(request.headers, [...PASSED_ON, ...OF_A_BODY])
      return toResponse(await fetcher.ask({ method: 'POST', url, headers, body: request.body }), request)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return text(403, 'The rehearsal hands nothing but reads on to the real service.\n')
    }
    const url = await addressOf(request, bases, (wanted) => read('GET', wanted, {}))
    if ('unknown' in url) return { status: 0, reason: url.unknown }
    const fetched = await read(request.method, url, chosen(request.headers, PASSED_ON))
    const isPage = request.host === 'pypi.org' && request.path.startsWith('/simple/') && fetched.status === 200
    if (!isPage || request.method === 'HEAD') return toResponse(fetched, request)
    const body = rewriteLinks(fetched.body, fetched.headers['content-type'] ?? '', fetched.url)
    return toResponse({ ...fetched, body }, request)
  }
  return { ask, close: () => fetcher.close() }
}

type Reader = (method: 'GET' | 'HEAD', url: URL, headers: Readonly<Record<string, string>>) => Promise<Fetched>

/** Reads with the credentials of the mirrors, each address once; clients that ask at the same time share the answer. */
function openReader(fetcher: Fetcher, bases: Bases): Reader {
  const credentials = new Map([bases.pypi, bases.crates].map(({ url, authorization }) => [url.origin, authorization]))
  const remembered = new Map<string, Promise<Fetched>>()
  return async (method, url, headers) => {
    const authorization = credentials.get(url.origin)
    const question = { method, url, headers: { ...headers, ...(authorization !== undefined && { authorization }) } }
    if (method !== 'GET' || headers['range'] !== undefined) return fetcher.ask(question)
    const key = `${url.href} ${headers['accept'] ?? ''}`
    const known = remembered.get(key)
    if (known) return known
    const asking = fetcher.ask(question)
    remembered.set(key, asking)
    const fetched = await asking
    if (![200, 404, 410].includes(fetched.status) || fetched.body.length > MOST_REMEMBERED) remembered.delete(key)
    return fetched
  }
}

/** As it is sent on. What the client has already (by its entity tag) is a 304, also when it comes from memory. */
function toResponse(fetched: Fetched, request: LoopbackRequest): LoopbackResponse {
  const { status, reason, body } = fetched
  if (status === 0) return { status, reason: reason === '' ? 'no answer' : reason }
  const headers = Object.fromEntries(
    Object.entries(fetched.headers).filter(
      ([name]) => !KEPT_BACK.includes(name) && (name !== 'content-length' || request.method === 'HEAD'),
    ),
  )
  const tag = headers['etag']
  if (status === 200 && tag !== undefined && tag === request.headers['if-none-match']) return { status: 304, headers }
  return { status, headers, body }
}

const chosen = (
  headers: Readonly<Record<string, string>>,
  names: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)))
