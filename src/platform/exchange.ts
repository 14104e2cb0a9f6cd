import { isNativeError } from 'node:util/types'
import type { Dispatcher } from 'undici'
import type { HttpRequest, HttpResponse } from '../ports/http.ts'

/** The longest answer that is kept, in bytes. The index page of the largest projects has some 10 MB. */
export const longestAnswer = 64 * 1024 * 1024

const piece = 64 * 1024

/**
 * One request and its answer. The body is sent as fast as the other side takes it. An answer that comes while the body
 * is still on its way counts, also where the connection breaks afterwards: registries refuse early, and close.
 * Gives status 0 where no whole answer came within `deadline` milliseconds; never throws.
 */
export function exchange(
  dispatcher: Dispatcher,
  request: HttpRequest,
  headers: Readonly<Record<string, string>>,
  deadline: number,
): Promise<HttpResponse> {
  return new Promise((resolve) => {
    let abort: (() => void) | undefined
    let settled = false
    let head: Omit<HttpResponse, 'body'> | undefined
    let size = 0
    const chunks: Buffer[] = []
    const upload = sending(request.body)

    const settle = (answer: HttpResponse): void => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      resolve(answer)
    }
    const giveUp = (reason: string): void => {
      settle(noAnswer(reason))
      abort?.()
    }
    const timer = setTimeout(() => giveUp(`no answer within ${deadline / 1000} s`), deadline)

    const fail = (error: unknown): void => {
      if (head !== undefined && upload.unfinished()) settle({ ...head, body: Buffer.concat(chunks) })
      else settle(noAnswer(upload.broken() ?? reasonOf(error)))
    }

    const handler: Dispatcher.DispatchHandlers = {
      onConnect(stop) {
        abort = stop
        if (settled) stop()
      },
      // through a proxy for plain http undici loses the reason phrase on the way
      onHeaders(status, raw, _resume, reason: string | undefined) {
        if (status >= 200) head = { status, reason: reason ?? '', headers: headersOf(raw) }
        return true
      },
      onData(chunk) {
        size += chunk.length
        if (size > longestAnswer) giveUp(`the answer is longer than ${longestAnswer / 1024 / 1024} MiB`)
        else chunks.push(chunk)
        return true
      },
      onComplete() {
        settle(head === undefined ? noAnswer('an answer without a head') : { ...head, body: Buffer.concat(chunks) })
      },
      onError: fail,
    }
    try {
      const url = new URL(request.url)
      dispatcher.dispatch(
        {
          origin: url.origin,
          path: `${url.pathname}${url.search}`,
          method: request.method,
          headers: upload.length === undefined ? headers : { ...headers, 'content-length': String(upload.length) },
          // undici's documentation lists asynchronous iterables, and its types do not
          body: (upload.body ?? null) as Dispatcher.DispatchOptions['body'] & null,
          // the deadline of the whole exchange is the only clock
          headersTimeout: 0,
          bodyTimeout: 0,
        },
        handler,
      )
    } catch (error) {
      fail(error)
    }
  })
}

/** An answer that never came. */
export const noAnswer = (reason: string): HttpResponse => ({ status: 0, reason, headers: {}, body: new Uint8Array() })

/** The body in pieces, and what became of it: still unfinished, or broken because it could not be read. */
function sending(body: HttpRequest['body']) {
  let state: 'none' | 'unfinished' | 'finished' = body === undefined ? 'none' : 'unfinished'
  let broken: string | undefined
  async function* pieces(from: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      for await (const each of from) if (each.length > 0) yield each
      state = 'finished'
    } catch (error) {
      broken = `the body could not be read: ${reasonOf(error)}`
      throw error
    }
  }
  const source = body === undefined ? undefined : body instanceof Uint8Array ? cut(body) : body.open()
  return {
    // undici asks for a piece when the socket has taken the one before: nothing is read ahead, and memory stays flat
    // however large the file is. (A `Readable` would read ahead, and costs half as much again.)
    body: source && pieces(source),
    length: body?.length,
    unfinished: () => state === 'unfinished',
    broken: () => broken,
  }
}

function* cut(body: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < body.length; at += piece) yield body.subarray(at, at + piece)
}

function headersOf(raw: readonly (Buffer | string)[]): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {}
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = String(raw[at]).toLowerCase()
    const value = raw[at + 1]?.toString('latin1') ?? ''
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value
  }
  return headers
}

/** Node's words for what went wrong, with the cause where the error itself says little. */
function reasonOf(error: unknown): string {
  if (!isNativeError(error)) return String(error)
  // a name with several addresses gives an AggregateError without words of its own
  const inner: unknown = 'errors' in error && Array.isArray(error.errors) ? error.errors[0] : error.cause
  if (error.message === '' && inner !== undefined) return reasonOf(inner)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const words = error.message === '' ? error.name : error.message
  return code === undefined || words.includes(code) || code.startsWith('UND_ERR') ? words : `${words} (${code})`
}
