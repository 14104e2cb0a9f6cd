import { type OutgoingHttpHeaders, request as plainRequest } from 'node:http'
import { Agent, request as secureRequest } from 'node:https'
import type { Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { Edge } from '../../rehearsal/edge.ts'

/** An answer as a client sees it. */
export interface Seen {
  readonly status: number
  readonly reason: string
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: Buffer
}

interface Asked {
  readonly method?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: Buffer | string
  /** Sent one by one, without a length. */
  readonly pieces?: readonly string[]
}

/** CONNECT through a proxy; rejects with its refusal where it refuses. */
export function openTunnelTo(port: number, authority: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const request = plainRequest({ host: '127.0.0.1', port, method: 'CONNECT', path: authority, agent: false })
    request.once('connect', (response, socket: Socket) =>
      response.statusCode === 200 ? resolve(socket) : reject(new Error(`CONNECT: ${response.statusCode}`)),
    )
    request.once('error', reject)
    request.end()
  })
}

/** One https request through the edge, on a connection of its own, trusting the edge's authority and no other. */
export async function through(edge: Pick<Edge, 'port' | 'caPem'>, address: string, asked: Asked = {}): Promise<Seen> {
  const url = new URL(address)
  const socket = await openTunnelTo(edge.port, `${url.hostname}:${url.port === '' ? 443 : url.port}`)
  const secure = connectTls({ socket, servername: url.hostname, ca: edge.caPem, ALPNProtocols: ['h2', 'http/1.1'] })
  return ask(url, asked, secure)
}

/** One plain request, straight to a server. */
export const directly = (address: string, asked: Asked = {}): Promise<Seen> => ask(new URL(address), asked)

function ask(url: URL, { method = 'GET', headers = {}, body, pieces }: Asked, connection?: Socket): Promise<Seen> {
  return new Promise((resolve, reject) => {
    const agent = connection && new Agent({ keepAlive: false })
    if (agent) agent.createConnection = () => connection
    const send = url.protocol === 'https:' ? secureRequest : plainRequest
    const request = send(url, { method, headers, agent: agent ?? false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          reason: response.statusMessage ?? '',
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
    request.once('error', reject)
    for (const piece of pieces ?? []) request.write(piece)
    request.end(body)
  })
}
