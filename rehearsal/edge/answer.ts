import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Fault, type Faults, type Mishap, faultAnswer } from '../faults.ts'
import { type Handler, type LoopbackRequest, type LoopbackResponse, type Upstream, text } from '../handler.ts'
import type { Answerer, JournalEntry } from '../journal.ts'
import { receiveBody } from './body.ts'
import { sendHead } from './send.ts'

/** A handler, and the name under which the journal and the faults know it. */
export interface Site {
  readonly service: string
  readonly handle: Handler
}

/** What every answer of a run is made with. */
export interface Answering {
  readonly record: (entry: JournalEntry) => void
  readonly upstream: Upstream
  readonly faults?: Faults
  /** Milliseconds that each request takes longer. */
  readonly latency?: number
  /** Milliseconds that a `timeout` fault stays silent before the connection is cut; 60 000 unless told. */
  readonly silence?: number
}

/** Where a request belongs: the host that the client believes it is talking to, and the raw path with its query. */
export interface Destination {
  readonly site: Site
  readonly host: string
  readonly target: string
}

/**
 * Takes one request of `node:http` through its whole life: body, fault, latency, handler, upstream, answer, journal.
 * The whole body is read before anything is answered, unless a fault cuts it. Never throws; a handler that does is a 500.
 */
export async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { site, host, target }: Destination,
  { record, upstream, faults, latency = 0, silence = 60_000 }: Answering,
): Promise<void> {
  const time = Date.now()
  const method = incoming.method ?? 'GET'
  const fault = faults?.next(site.service, method)
  const written = (end: Ending): void =>
    record({
      time,
      service: site.service,
      method,
      host,
      path: target,
      milliseconds: Date.now() - time,
      userAgent: incoming.headers['user-agent'],
      ...end,
    })

  const { socket } = incoming
  const cutEarly = fault?.mishap === 'cut' && !fault.stored
  const body = await receiveBody(incoming, cutEarly)
  const requestBytes = body.bytes.length
  // What ends is written down before the client can see it, so that whoever has an answer finds it in the journal.
  const endWithout = (by: Answerer, note: string | undefined): void => {
    written({ status: 0, requestBytes, responseBytes: 0, by, ...noted(note) })
    socket.destroy()
  }
  if (fault && cutEarly) return endWithout('fault', fault.text)
  if (!body.whole) return endWithout('nobody', 'The client left before the end of its request.')
  await pause(latency, socket)
  const request = readRequest(method, host, target, incoming, body.bytes)
  const { response, by, note } = await replyTo(request, site, upstream, fault)
  if (response === 'silence') await pause(silence, socket)
  if (response === 'silence' || response === 'cut') return endWithout(by, note)
  if (socket.destroyed) return endWithout('nobody', 'The client left before the answer.')
  const rest = sendHead(outgoing, response, method)
  if ('impossible' in rest) return endWithout(by, rest.impossible)
  written({ status: response.status, requestBytes, responseBytes: rest.length, by, ...noted(note) })
  outgoing.end(rest)
}

type Ending = Pick<JournalEntry, 'status' | 'requestBytes' | 'responseBytes' | 'by' | 'note'>

interface Reply {
  readonly response: LoopbackResponse | 'silence' | 'cut'
  readonly by: Answerer
  readonly note?: string
}

async function replyTo(
  request: LoopbackRequest,
  site: Site,
  upstream: Upstream,
  fault: Fault | undefined,
): Promise<Reply> {
  if (fault && !fault.stored) return mishapReply(fault.mishap, fault.text)
  const reply = await honestReply(request, site, upstream)
  return fault ? mishapReply(fault.mishap, fault.text) : reply
}

async function honestReply(request: LoopbackRequest, site: Site, upstream: Upstream): Promise<Reply> {
  try {
    const response = await site.handle(request)
    if (response !== 'upstream') return { response, by: 'handler' }
    const real = await upstream(request)
    if (real.status !== 0) return { response: real, by: 'upstream' }
    const note = `${request.host} could not be asked: ${real.reason ?? 'no answer'}`
    return { response: text(502, `${note}\n`), by: 'upstream', note }
  } catch (error) {
    const note = `The loopback ${site.service} failed: ${error instanceof Object && 'stack' in error ? String(error.stack) : String(error)}`
    return { response: text(500, `${note}\n`), by: 'handler', note }
  }
}

function mishapReply(mishap: Mishap, note: string): Reply {
  if (mishap === 'timeout') return { response: 'silence', by: 'fault', note }
  if (mishap === 'cut') return { response: 'cut', by: 'fault', note }
  return { response: faultAnswer(mishap), by: 'fault', note }
}

function readRequest(
  method: string,
  host: string,
  target: string,
  incoming: IncomingMessage,
  body: Buffer,
): LoopbackRequest {
  const cut = target.indexOf('?')
  const headers = Object.entries(incoming.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, typeof value === 'string' ? value : value.join(', ')]],
  )
  return {
    method,
    host,
    path: cut < 0 ? target : target.slice(0, cut),
    query: new URLSearchParams(cut < 0 ? '' : target.slice(cut + 1)),
    headers: Object.fromEntries(headers) as Record<string, string>,
    body,
  }
}

const noted = (note: string | undefined): { readonly note?: string } => (note === undefined ? {} : { note })

/** Waits, but no longer than the connection lives, so that closing the edge leaves no timer behind. */
async function pause(milliseconds: number, socket: Socket): Promise<void> {
  if (milliseconds <= 0 || socket.destroyed) return
  const over = new AbortController()
  const stop = (): void => over.abort()
  socket.once('close', stop)
  await sleep(milliseconds, undefined, { signal: over.signal }).catch(() => undefined)
  socket.off('close', stop)
}
