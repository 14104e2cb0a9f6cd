import { type IncomingMessage, type ServerResponse, request as send } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { MachineProxy } from '../machine/proxy.ts'
import { proxyCredentials } from './tunnel.ts'

/** How forwarding ended. Bytes are those of the bodies; `note` says why nothing came. */
export interface Forwarded {
  readonly status: number
  readonly requestBytes: number
  readonly responseBytes: number
  readonly note?: string
}

/** Hands a plain `http://` request on to its host, as any proxy does. Never throws; an unreachable host is a 502. */
export async function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  url: URL,
  machineProxy: MachineProxy,
): Promise<Forwarded> {
  const port = Number(url.port === '' ? 80 : url.port)
  const via = machineProxy({ protocol: 'http:', host: url.hostname.replace(/^\[|\]$/g, ''), port })
  // A proxy that is spoken to over TLS cannot carry plain requests here; the host is asked directly.
  const proxy = via?.protocol === 'http:' ? via : undefined
  const headers = { ...incoming.headers, ...(proxy && proxyCredentials(proxy)) }
  for (const name of ['proxy-connection', 'connection', 'keep-alive', 'te', 'upgrade']) delete headers[name]
  const request = send(proxy ?? url, {
    method: incoming.method,
    path: proxy ? url.href : `${url.pathname}${url.search}`,
    headers: { ...headers, host: url.host },
    agent: false,
  })
  outgoing.once('close', () => request.destroy())
  let requestBytes = 0
  let responseBytes = 0
  try {
    incoming.on('data', (chunk: Buffer) => (requestBytes += chunk.length))
    const arriving = new Promise<IncomingMessage>((resolve, reject) => {
      request.once('response', resolve)
      request.on('error', reject)
    })
    const [answer] = await Promise.all([arriving, pipeline(incoming, request)])
    const { connection: _, 'keep-alive': __, ...passed } = answer.headers
    outgoing.writeHead(answer.statusCode ?? 502, answer.statusMessage, passed)
    answer.on('data', (chunk: Buffer) => (responseBytes += chunk.length))
    await pipeline(answer, outgoing)
    return { status: answer.statusCode ?? 502, requestBytes, responseBytes }
  } catch (error) {
    const words = `${url.host} could not be asked: ${String(error)}`
    if (!outgoing.headersSent && !outgoing.destroyed) outgoing.writeHead(502).end(`${words}\n`)
    else outgoing.destroy()
    return { status: 502, requestBytes, responseBytes, note: words }
  }
}
