import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { issueCertificates } from './certificates.ts'
import { answer } from './edge/answer.ts'
import { type Sites, namesOf, readAuthority, siteAt } from './edge/authority.ts'
import { type Elsewhere, connectElsewhere, refuse, requestElsewhere } from './edge/elsewhere.ts'
import { openIntercept } from './edge/intercept.ts'
import { closeServer, listenOnLoopback, noConnections, patientServer } from './edge/server.ts'
import type { Faults } from './faults.ts'
import type { Handler, Upstream } from './handler.ts'
import type { Journal, JournalEntry } from './journal.ts'
import { type MachineProxy, noProxy } from './machine/proxy.ts'

/** What an edge is opened with. */
export interface EdgeOptions {
  /** Who answers, by host. */
  readonly handlers: Sites
  readonly journal: Journal
  readonly upstream: Upstream
  readonly faults?: Faults
  /** Milliseconds that each answered request takes longer. */
  readonly latency?: number
  /** Milliseconds that a `timeout` fault stays silent; 60 000 unless told. */
  readonly silence?: number
  /** How this machine reaches hosts that are not ours; directly unless told. */
  readonly machineProxy?: MachineProxy
  /** Whether hosts that are not ours are refused with 403. */
  readonly offline?: boolean
  /** Called for each request when it has ended. */
  readonly onRequest?: (entry: JournalEntry) => void
}

/** An open edge. */
export interface Edge {
  readonly port: number
  /** `http://127.0.0.1:PORT`, for HTTPS_PROXY and its kin. */
  readonly proxyUrl: string
  /** The authority that a client has to trust, PEM. */
  readonly caPem: string
  /** Ends every connection at once, also those that are in the middle of something, and frees the port. */
  close(): Promise<void>
}

/**
 * Opens a proxy on 127.0.0.1 that answers under the production names: `CONNECT` to a host in the table ends TLS here, with
 * a certificate made for this edge, and asks that host's handler; every other host gets a raw tunnel, or 403 when offline.
 */
export async function openEdge(options: EdgeOptions): Promise<Edge> {
  const { handlers, journal, onRequest, machineProxy = noProxy, offline = false } = options
  const record = (entry: JournalEntry): void => {
    journal.record(entry)
    onRequest?.(entry)
  }
  const answering = { ...options, record }
  const connections = noConnections()
  const elsewhere: Elsewhere = { record, connections, machineProxy, offline }
  const certificates = await issueCertificates(namesOf(handlers))
  const intercept = openIntercept(certificates, answering, connections)

  const plain = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const url = plainUrl(incoming.url)
    if (url === undefined) return void outgoing.writeHead(400).end('This is a proxy: ask it for http:// or CONNECT.\n')
    const at = { host: url.hostname.replaceAll(/^\[|\]$/g, ''), port: Number(url.port === '' ? 80 : url.port) }
    const target = `${url.pathname}${url.search}`
    const ours = at.port === 80 ? handlers.get(at.host) : undefined
    const site = ours ? { service: ours.service, handle: sendToTls } : siteAt(handlers, at)
    if (site) void answer(incoming, outgoing, { site, host: at.host, target }, answering)
    else void requestElsewhere(incoming, outgoing, url, at, elsewhere)
  }
  const proxy = patientServer(plain)
  proxy.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    const at = readAuthority(request.url)
    if (at === undefined) return refuse(socket, '400 Bad Request', 'CONNECT wants host:port.')
    const site = siteAt(handlers, at)
    if (site) intercept(socket, head, { site, host: at.host })
    else void connectElsewhere(socket, head, at, request.headers['user-agent'], elsewhere)
  })
  const port = await listenOnLoopback(proxy, connections)
  return {
    port,
    proxyUrl: `http://127.0.0.1:${port}`,
    caPem: certificates.caPem,
    close: () => closeServer(proxy, connections),
  }
}

const plainUrl = (text = ''): URL | undefined =>
  /^http:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined

/** The production names serve nothing without TLS: they point the client there. */
const sendToTls: Handler = async ({ host, path, query }) => ({
  status: 301,
  headers: { location: `https://${host}${path}${query.size > 0 ? `?${query.toString()}` : ''}` },
})
