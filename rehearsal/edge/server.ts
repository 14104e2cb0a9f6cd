import { once } from 'node:events'
import { type RequestListener, type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'

/** The open connections of one server, inward and outward. */
export interface Connections {
  /** Remembers a connection until it closes. */
  keep<Stream extends Duplex>(stream: Stream): Stream
  endAll(): void
  /** Whether {@link endAll} was called. */
  ended(): boolean
}

/** No connections yet. */
export function noConnections(): Connections {
  const open = new Set<Duplex>()
  let ended = false
  return {
    keep: (stream) => {
      open.add(stream)
      stream.once('close', () => open.delete(stream))
      return stream
    },
    endAll: () => {
      ended = true
      for (const stream of open) stream.destroy()
    },
    ended: () => ended,
  }
}

/**
 * A server without deadlines of its own: a slow upload is not cut, and an idle connection is not closed under a client
 * that is about to use it again. Whoever opens it closes it.
 */
export function patientServer(listener: RequestListener): Server {
  const server = createServer(
    { requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: 0, maxHeaderSize: 65_536 },
    listener,
  )
  server.timeout = 0
  return server
}

/** Listens on 127.0.0.1 and nowhere else; gives the port that the system chose. */
export async function listenOnLoopback(server: Server, connections: Connections): Promise<number> {
  server.on('connection', (socket) => connections.keep(socket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** Stops listening, ends every connection at once, and waits until the port is free. May be called twice. */
export async function closeServer(server: Server, connections: Connections): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  connections.endAll()
  await closed
}
