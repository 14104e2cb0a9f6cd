import { createSecureContext, type SecureContext } from 'node:tls'
import type { buildConnector as Connector, Dispatcher } from 'undici'
// by its parts: all of it (fetch, web sockets, caches, mocks) is as much to load as everything else together
import connect from 'undici/lib/api/api-connect.js'
import buildConnector from 'undici/lib/core/connect.js'
import Agent from 'undici/lib/dispatcher/agent.js'
import Pool from 'undici/lib/dispatcher/pool.js'
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js'
import type { Clock } from '../ports/clock.ts'
import type { Http, HttpRequest, HttpResponse } from '../ports/http.ts'
import { certificateAuthorities } from './certificates.ts'
import { exchange, noAnswer } from './exchange.ts'
import { patient } from './patient.ts'
import { proxyFor } from './proxy.ts'
import { waitBefore } from './retry.ts'

/** What the way out is built from. */
export interface HttpOptions {
  /** HTTPS_PROXY, HTTP_PROXY, NO_PROXY in either case, SSL_CERT_FILE and NODE_EXTRA_CA_CERTS are read from it. */
  readonly environment: Readonly<Record<string, string>>
  /** The action's own version. */
  readonly version: string
  /** `owner/name` of the action's own repository, where whoever runs a registry can complain. */
  readonly repository: string
  readonly clock: Clock
  /** Chance for the waits between tries, 0 to 1. */
  readonly random?: () => number
}

const usualDeadline = 30_000
const connectTimeout = 15_000
/**
 * Connections to one host at a time: as many as uploads can be under way (`parallel-uploads`), since one that waits for a
 * connection is waiting at the cost of its deadline.
 */
const connections = 16

/**
 * The one way out, by the contract of {@link Http}. A deadline holds for one try; the waits between tries come on top.
 * crates.io wants every client to say who it is (crates.io/data-access), and refuses any name with `curl` in it.
 */
export function createHttp(options: HttpOptions): Http {
  const { environment, clock, random = Math.random } = options
  const userAgent = `release-action/${options.version} (+https://github.com/${options.repository})`
  const dispatcherFor = ways(environment)

  const once = (request: HttpRequest, url: URL): Promise<HttpResponse> => {
    const headers = { ...lowerCased(request.headers ?? {}), 'user-agent': userAgent }
    return exchange(dispatcherFor(url), request, headers, request.deadline ?? usualDeadline)
  }

  return {
    async send(request) {
      const url = URL.canParse(request.url) ? new URL(request.url) : undefined
      if (url === undefined || !/^https?:$/.test(url.protocol)) return noAnswer('not an http address')
      const repeatable = request.repeatable ?? (request.method === 'GET' || request.method === 'HEAD')
      for (let tried = 1; ; tried += 1) {
        const answer = await once(request, url)
        const wait = repeatable ? waitBefore(answer, tried, clock.now(), random) : undefined
        if (wait === undefined) return answer
        await clock.sleep(wait)
      }
    },
  }
}

interface Secure {
  readonly timeout: number
  readonly secureContext: SecureContext
}

/** The direct ways and the ways through proxies, each made when it is first needed and kept, so that connections are reused. */
function ways(environment: Readonly<Record<string, string>>): (url: URL) => Dispatcher {
  const made = new Map<string, Dispatcher>()
  let tls: Secure | undefined
  // made once: the hundreds of certificates of a machine take some 20 ms for each connection otherwise
  const secure = (): Secure =>
    (tls ??= {
      timeout: connectTimeout,
      secureContext: createSecureContext({ ca: certificateAuthorities(environment) }),
    })
  const direct = (isSecure: boolean): Dispatcher =>
    new Agent({ connect: patient(buildConnector(isSecure ? secure() : { timeout: connectTimeout })), connections })
  // plain http goes to the proxy as it is: most proxies open tunnels to port 443 only
  const through = (uri: string): Dispatcher =>
    new ProxyAgent({
      uri,
      requestTls: secure(),
      proxyTls: secure(),
      proxyTunnel: false,
      clientFactory: tunnelPool,
      factory: patientPool,
      connections,
    })
  return (url) => {
    const proxy = proxyFor(url, environment)
    const way = proxy ?? url.protocol
    const known = made.get(way)
    if (known !== undefined) return known
    const dispatcher = proxy === undefined ? direct(url.protocol === 'https:') : through(proxy)
    made.set(way, dispatcher)
    return dispatcher
  }
}

/** What a ProxyAgent opens its tunnels with: of the methods that undici gives to all its pools it calls this one. */
const tunnelPool = (origin: URL, options: object): Dispatcher => Object.assign(new Pool(origin, options), { connect })

/** Inside a ProxyAgent the connector is a function that opens the tunnel. */
function patientPool(origin: URL | string, options: object): Dispatcher {
  const connect = 'connect' in options && typeof options.connect === 'function' ? options.connect : undefined
  if (connect === undefined) return new Pool(origin, options)
  const through: Connector.connector = (...given) => void connect(...given)
  return new Pool(origin, { ...options, connect: patient(through) })
}

const lowerCased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
