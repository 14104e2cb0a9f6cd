import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Handler, LoopbackRequest } from '../../rehearsal/handler.ts'

/** A loopback server on a free port; it answers 501 for what its handler does not answer. */
export interface PlainServer {
  /** `http://127.0.0.1:…` */
  readonly url: string
  /** `GET /path`, in the order of arrival. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/** Serves a handler without certificates and production names. */
export async function servePlain(handler: Handler): Promise<PlainServer> {
  const requests: string[] = []
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const [path = '', query = ''] = (incoming.url ?? '').split('?')
      requests.push(`${incoming.method ?? ''} ${path}`)
      const request = ask(incoming.method ?? '', path, { host: incoming.headers.host ?? '', query })
      const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]))
      void handler({ ...request, headers, body: Buffer.concat(chunks) }).then((answer) => {
        if (answer === 'upstream') return outgoing.writeHead(501).end()
        return outgoing.writeHead(answer.status, answer.headers).end(answer.body)
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A request as a handler gets it; a JSON body is written out, and its length and a user agent are told. */
export function ask(
  method: string,
  path: string,
  more: {
    readonly host: string
    readonly query?: string
    readonly token?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: unknown
  },
): LoopbackRequest {
  const body = Buffer.isBuffer(more.body)
    ? more.body
    : typeof more.body === 'string'
      ? Buffer.from(more.body)
      : Buffer.from(more.body === undefined ? '' : JSON.stringify(more.body))
  const headers = {
    'user-agent': 'a test',
    'content-length': String(body.length),
    'content-type': 'application/json',
    ...(more.token === undefined ? {} : { authorization: `Bearer ${more.token}` }),
    ...more.headers,
  }
  return { method, host: more.host, path, query: new URLSearchParams(more.query), headers, body }
}
