import { once } from 'node:events'
import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'

/** A raw connection to a host that is not ours, and the bytes that came with its opening. */
export interface Tunnel {
  readonly stream: Duplex
  readonly head: Buffer
}

/**
 * Connects to `host:port`, through the proxy `via` where there is one. Throws where no connection comes about within
 * `deadline` milliseconds, or where the proxy refuses.
 */
export async function openTunnel(
  { host, port }: { readonly host: string; readonly port: number },
  via: URL | undefined,
  deadline = 30_000,
): Promise<Tunnel> {
  const signal = AbortSignal.timeout(deadline)
  if (via) return throughProxy(host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`, via, signal)
  const stream = connect({ host, port })
  try {
    await once(stream, 'connect', { signal })
  } catch (error) {
    stream.destroy()
    throw error
  }
  return { stream, head: Buffer.alloc(0) }
}

async function throughProxy(authority: string, via: URL, signal: AbortSignal): Promise<Tunnel> {
  const send = via.protocol === 'https:' ? secureRequest : plainRequest
  const request = send(via, {
    method: 'CONNECT',
    path: authority,
    agent: false,
    signal,
    headers: { host: authority, ...proxyCredentials(via) },
  })
  return new Promise((resolve, reject) => {
    request.on('error', reject)
    request.once('connect', (response, stream, head) => {
      if (response.statusCode === 200) return resolve({ stream, head })
      stream.destroy()
      reject(new Error(`the proxy ${via.host} answered ${response.statusCode} ${response.statusMessage}`))
    })
    // A proxy that answers CONNECT as if it were an ordinary request has refused it.
    request.once('response', (response) => {
      response.destroy()
      reject(new Error(`the proxy ${via.host} answered ${response.statusCode} ${response.statusMessage}`))
    })
    request.end()
  })
}

/** The header that opens a proxy which asks for a name and a password; nothing where its address has none. */
export function proxyCredentials(via: URL): Readonly<Record<string, string>> {
  if (via.username === '' && via.password === '') return {}
  const pair = `${decodeURIComponent(via.username)}:${decodeURIComponent(via.password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` }
}
