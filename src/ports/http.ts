/** One HTTP request. Every request of the program goes through {@link Http}. */
export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  /** Bytes, or a stream of known length, which is sent with Content-Length and never buffered whole. */
  readonly body?: Uint8Array | HttpStream
  /** Milliseconds for the whole exchange; 30 000 unless told. */
  readonly deadline?: number
  /** Whether 429, 5xx and broken connections are tried again. Only for requests that are safe to repeat; GET and HEAD by default. */
  readonly repeatable?: boolean
}

/**
 * A body that can be opened again for each try. `length` is in bytes and must be exact. The next piece is asked for when
 * the one before was handed to the system, so that its memory can be used again for the next but one.
 */
export interface HttpStream {
  readonly length: number
  open(): AsyncIterable<Uint8Array>
}

/**
 * What came back. `status` 0 means that no answer came (connection refused, broken, or the deadline passed) and
 * `reason` says why; then it is unknown whether the server acted on the request. Redirects are never followed.
 */
export interface HttpResponse {
  readonly status: number
  readonly reason: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** The one way out: honours HTTPS_PROXY, NO_PROXY and private certificate authorities; identifies itself. Never throws for what the network does. */
export interface Http {
  send(request: HttpRequest): Promise<HttpResponse>
}
