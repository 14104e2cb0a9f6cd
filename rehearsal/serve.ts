import { answer } from './edge/answer.ts'
import type { Sites } from './edge/authority.ts'
import { closeServer, listenOnLoopback, noConnections, patientServer } from './edge/server.ts'
import type { Faults } from './faults.ts'
import type { Upstream } from './handler.ts'
import type { Journal, JournalEntry } from './journal.ts'

/** What a plain server is opened with. Times are in milliseconds, as for the edge. */
export interface ServeOptions {
  readonly handlers: Sites
  /** The host that every request is for. Without it the first segment of the path names the host. */
  readonly host?: string
  readonly journal: Journal
  readonly upstream: Upstream
  readonly faults?: Faults
  readonly latency?: number
  readonly silence?: number
  readonly onRequest?: (entry: JournalEntry) => void
}

/** An open plain server. */
export interface LoopbackServer {
  readonly port: number
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  close(): Promise<void>
}

/**
 * The same handlers without TLS and without a proxy, on 127.0.0.1: `/upload.pypi.org/legacy/` asks the handler of
 * `upload.pypi.org` for `/legacy/`, or the one `host` is asked for everything. A host without a handler is a 404.
 */
export async function serve(options: ServeOptions): Promise<LoopbackServer> {
  const { handlers, journal, onRequest } = options
  const record = (entry: JournalEntry): void => {
    journal.record(entry)
    onRequest?.(entry)
  }
  const connections = noConnections()
  const server = patientServer((incoming, outgoing) => {
    const { host, target } =
      options.host === undefined ? splitHost(incoming.url ?? '/') : { host: options.host, target: incoming.url ?? '/' }
    const site = handlers.get(host)
    if (site) void answer(incoming, outgoing, { site, host, target }, { ...options, record })
    else
      outgoing.writeHead(404).end(`No handler for the host "${host}"; there are: ${[...handlers.keys()].join(', ')}.\n`)
  })
  const port = await listenOnLoopback(server, connections)
  return { port, url: `http://127.0.0.1:${port}`, close: () => closeServer(server, connections) }
}

/** `/pypi.org/simple/x/?a=b` → `pypi.org`, `/simple/x/?a=b` */
function splitHost(url: string): { readonly host: string; readonly target: string } {
  const [, host = '', rest = ''] = /^\/([^/?]*)(.*)$/s.exec(url) ?? []
  return { host, target: rest.startsWith('/') ? rest : `/${rest}` }
}
