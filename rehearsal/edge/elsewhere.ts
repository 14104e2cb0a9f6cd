import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { JournalEntry } from '../journal.ts'
import type { MachineProxy } from '../machine/proxy.ts'
import type { Authority } from './authority.ts'
import { type Forwarded, forward } from './forward.ts'
import type { Connections } from './server.ts'
import { openTunnel } from './tunnel.ts'

/** How hosts that are not ours are reached, if at all. */
export interface Elsewhere {
  readonly record: (entry: JournalEntry) => void
  readonly connections: Connections
  readonly machineProxy: MachineProxy
  readonly offline: boolean
}

/** CONNECT to a host that is not ours: a raw tunnel, 502 where the host cannot be reached, 403 when offline. Never throws. */
export async function connectElsewhere(
  socket: Duplex,
  head: Buffer,
  at: Authority,
  userAgent: string | undefined,
  { record, connections, machineProxy, offline }: Elsewhere,
): Promise<void> {
  const time = Date.now()
  const written = (end: Ending): void => record(entry(time, 'CONNECT', at, '', userAgent, end))
  if (offline) {
    written({ status: 403, requestBytes: 0, responseBytes: 0, by: 'refused', note: notOurs(at) })
    return refuse(socket, '403 Forbidden', notOurs(at))
  }
  try {
    const { stream, head: first } = await openTunnel(at, machineProxy({ protocol: 'https:', ...at }))
    connections.keep(stream)
    if (socket.destroyed) return void stream.destroy()
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    socket.write(first)
    stream.write(head)
    const bytes = await join(socket, stream)
    written({
      status: 200,
      requestBytes: head.length + bytes.out,
      responseBytes: first.length + bytes.back,
      by: 'tunnel',
    })
  } catch (error) {
    const note = `${at.host}:${at.port} could not be reached: ${String(error)}`
    written({ status: 502, requestBytes: 0, responseBytes: 0, by: 'tunnel', note })
    refuse(socket, '502 Bad Gateway', note)
  }
}

/** A plain `http://` request for a host that is not ours: handed on, or 403 when offline. Never throws. */
export async function requestElsewhere(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  url: URL,
  at: Authority,
  { record, machineProxy, offline }: Elsewhere,
): Promise<void> {
  const time = Date.now()
  const target = `${url.pathname}${url.search}`
  if (offline) outgoing.writeHead(403).end(`${notOurs(at)}\n`)
  const end: Ending = offline
    ? { status: 403, requestBytes: 0, responseBytes: 0, by: 'refused', note: notOurs(at) }
    : { ...(await forward(incoming, outgoing, url, machineProxy)), by: 'tunnel' }
  record(entry(time, incoming.method ?? 'GET', at, target, incoming.headers['user-agent'], end))
}

/** Answers on a raw connection and ends it. */
export function refuse(socket: Duplex, status: string, words: string): void {
  const body = Buffer.from(`${words}\n`)
  socket.write(`HTTP/1.1 ${status}\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: ${body.length}\r\n`)
  socket.write('connection: close\r\n\r\n')
  socket.end(body)
}

type Ending = Forwarded & Pick<JournalEntry, 'by'>

const entry = (
  time: number,
  method: string,
  at: Authority,
  path: string,
  userAgent: string | undefined,
  end: Ending,
): JournalEntry => {
  const host = `${at.host}:${at.port}`
  return { time, service: 'other', method, host, path, milliseconds: Date.now() - time, userAgent, ...end }
}

const notOurs = ({ host, port }: Authority): string =>
  `${host}:${port} is not a host of the rehearsal, and the rehearsal is offline.`

/** Joins two connections until both are closed; gives what went each way. The end of one is the end of the other. */
async function join(near: Duplex, far: Duplex): Promise<{ readonly out: number; readonly back: number }> {
  const bytes = { out: 0, back: 0 }
  near.on('data', (chunk: Buffer) => (bytes.out += chunk.length))
  far.on('data', (chunk: Buffer) => (bytes.back += chunk.length))
  const closed = [near, far].map(
    (each, index) =>
      new Promise<void>((resolve) => {
        const other = index === 0 ? far : near
        each.on('error', () => other.destroy())
        each.once('close', () => {
          other.destroy()
          resolve()
        })
      }),
  )
  near.pipe(far)
  far.pipe(near)
  await Promise.all(closed)
  return bytes
}
