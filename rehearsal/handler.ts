/**
 * What a loopback service is: a function from a request and its own state to an answer. No transport: the edge, a plain
 * loopback server and the tests all call the same function.
 */

/** A request as it arrived. Header names are in lower case; `path` is the decoded-never, raw path without the query. */
export interface LoopbackRequest {
  readonly method: string
  /** The host that the client believes it is talking to: `upload.pypi.org`. */
  readonly host: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** An answer. `reason` is HTTP/1.1's reason phrase, where the real service puts words into it. */
export interface LoopbackResponse {
  readonly status: number
  readonly reason?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer | string
}

/** Asks the real service behind the loopback (the machine's own index). Status 0 where it cannot be reached. */
export type Upstream = (request: LoopbackRequest) => Promise<LoopbackResponse>

/** A service. `'upstream'`: it is not ours to answer, hand it on to the real one. */
export type Handler = (request: LoopbackRequest) => Promise<LoopbackResponse | 'upstream'>

/** A JSON answer. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): LoopbackResponse {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) }
}

/** A plain-text answer. */
export function text(status: number, value: string, headers: Readonly<Record<string, string>> = {}): LoopbackResponse {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body: value }
}
