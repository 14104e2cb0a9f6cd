import type { ServerResponse } from 'node:http'
import type { LoopbackResponse } from '../handler.ts'

/** Of one connection, not of the answer; Node sets its own (RFC 9110, 7.6.1). */
const OF_THE_CONNECTION = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'proxy-connection',
  'upgrade',
  'te',
  'trailer',
])

/**
 * Writes the head of an answer, with its exact length and reason phrase, and gives the bytes that are to follow (none for
 * HEAD, 204 and 304); or the words of why it cannot be sent.
 */
export function sendHead(
  outgoing: ServerResponse,
  response: LoopbackResponse,
  method: string,
): Buffer | { readonly impossible: string } {
  const body = Buffer.isBuffer(response.body) ? response.body : Buffer.from(response.body ?? '')
  const bare = response.status === 204 || response.status === 304
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(response.headers ?? {})) {
    if (!OF_THE_CONNECTION.has(name.toLowerCase())) headers[name.toLowerCase()] = value
  }
  // An answer to HEAD may know the length of a body that it does not carry.
  if (bare) delete headers['content-length']
  else if (method !== 'HEAD' || headers['content-length'] === undefined) headers['content-length'] = String(body.length)
  try {
    if (response.reason === undefined) outgoing.writeHead(response.status, headers)
    else outgoing.writeHead(response.status, headerSafe(response.reason), headers)
  } catch (error) {
    return { impossible: `The answer cannot be sent: ${String(error)}` }
  }
  return bare || method === 'HEAD' ? Buffer.alloc(0) : body
}

/** Latin-1 on one line, as a header can carry it; every other character becomes `?`. */
const headerSafe = (words: string): string =>
  words.replaceAll(/[\r\n]+/g, ' ').replaceAll(/[^\t\u0020-\u007e\u0080-\u00ff]/g, '?')
