import http from 'node:http'
import type { AddressInfo, Server as NetServer, Socket } from 'node:net'

/** A request as the server saw it. */
export interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: http.IncomingHttpHeaders
  readonly body: Buffer
}

/** What to answer; `undefined` breaks the connection without an answer. */
export interface Reply {
  readonly status: number
  readonly reason?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** A running server: where it is and what it was asked. */
export interface Server {
  readonly url: string
  readonly port: number
  readonly seen: readonly Seen[]
}

const running: NetServer[] = []
const sockets = new Set<Socket>()

/** Starts a server on a port of its own that reads each request whole and then answers it. */
export async function serve(answer: (request: Seen, count: number) => Reply | undefined): Promise<Server> {
  const seen: Seen[] = []
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const one = { method, url, headers, body: Buffer.concat(chunks) }
      seen.push(one)
      const reply = answer(one, seen.length)
      if (reply === undefined) request.socket.destroy()
      else response.writeHead(reply.status, reply.reason, reply.headers).end(reply.body)
    })
  })
  const port = await listen(server)
  return { url: `http://127.0.0.1:${port}`, port, seen }
}

/** Lets any server listen on a port of its own; {@link stopAll} ends it. */
export async function listen(server: NetServer): Promise<number> {
  running.push(server)
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** Ends every server of this test file. */
export async function stopAll(): Promise<void> {
  for (const server of running.splice(0)) {
    const closed = new Promise((resolve) => server.close(resolve))
    for (const socket of sockets) socket.destroy()
    await closed
  }
}
