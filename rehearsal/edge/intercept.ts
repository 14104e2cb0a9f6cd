import type { Socket } from 'node:net'
import { TLSSocket, createSecureContext } from 'node:tls'
import type { Certificates } from '../certificates.ts'
import { type Answering, type Site, answer } from './answer.ts'
import { type Connections, patientServer } from './server.ts'

/** Whose connection it is: the host that the client asked the proxy for. */
export interface Intercepted {
  readonly site: Site
  readonly host: string
}

/** Takes a connection that was opened for one of our hosts; `head` are bytes that came behind the CONNECT. */
export type Intercept = (socket: Socket, head: Buffer, intercepted: Intercepted) => void

/** Ends TLS with the run's certificate, speaking HTTP/1.1 only, and answers what comes through. */
export function openIntercept(certificates: Certificates, answering: Answering, connections: Connections): Intercept {
  const secureContext = createSecureContext({ key: certificates.keyPem, cert: certificates.certPem })
  const owners = new WeakMap<object, Intercepted>()
  const heard = new WeakSet()
  // It never listens: connections are handed to it once their TLS has been ended.
  const server = patientServer((incoming, outgoing) => {
    const owner = owners.get(incoming.socket)
    heard.add(incoming.socket)
    if (owner) void answer(incoming, outgoing, { ...owner, target: incoming.url ?? '/' }, answering)
    else outgoing.destroy()
  })
  return (socket, head, intercepted) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    if (head.length > 0) socket.unshift(head)
    const time = Date.now()
    const secure = connections.keep(
      new TLSSocket(socket, { isServer: true, secureContext, ALPNProtocols: ['http/1.1'] }),
    )
    owners.set(secure, intercepted)
    let alert = ''
    secure.on('error', (error: Error & { readonly code?: string }) => {
      alert = error.code === undefined ? '' : ` (${error.code})`
      socket.destroy()
    })
    secure.once('close', () => {
      if (heard.has(secure) || connections.ended()) return
      // Mostly a client that was not told of our authority; without this line it would leave no trace.
      answering.record({
        time,
        service: intercepted.site.service,
        method: 'CONNECT',
        host: intercepted.host,
        path: '',
        status: 0,
        milliseconds: Date.now() - time,
        requestBytes: 0,
        responseBytes: 0,
        userAgent: undefined,
        by: 'nobody',
        note: `The client left without asking anything${alert}; it may not trust the authority of the rehearsal.`,
      })
    })
    server.emit('connection', secure)
  }
}
