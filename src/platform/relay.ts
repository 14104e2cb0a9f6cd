import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { OpenRelay, Relay, RelayAnswer, RelayRequest } from '../ports/relay.ts'

/** A server on 127.0.0.1 alone. Whatever changes something is refused, and what cannot be answered is a 502. */
export const relay: Relay = {
  async open(answer) {
    const server = createServer((incoming, outgoing) => {
      const address = server.address()
      const port = typeof address === 'object' ? address?.port : undefined
      void reply(incoming, outgoing, `http://127.0.0.1:${port}`, answer)
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('the relay has no port')
    const open: OpenRelay = {
      url: `http://127.0.0.1:${address.port}`,
      async close() {
        const closed = once(server, 'close')
        server.close()
        server.closeAllConnections()
        await closed
      },
    }
    return open
  },
}

async function reply(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  here: string,
  answer: (request: RelayRequest) => Promise<RelayAnswer>,
): Promise<void> {
  try {
    if (incoming.method !== 'GET' && incoming.method !== 'HEAD') {
      outgoing.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    const headers = Object.fromEntries(
      Object.entries(incoming.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    )
    const { status, headers: told, body } = await answer({ path: incoming.url ?? '/', headers, here })
    outgoing.writeHead(status, told)
    if (incoming.method === 'HEAD') outgoing.end()
    else if (body instanceof Uint8Array) outgoing.end(body)
    else await pipeline(Readable.from(body), outgoing)
  } catch (error) {
    // who has left already is told nothing; a file that broke off is no whole one
    if (outgoing.headersSent) outgoing.destroy()
    else outgoing.writeHead(502, { 'content-type': 'text/plain' }).end(`${String(error)}\n`)
  }
}
