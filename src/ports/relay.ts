/** What a program on this machine asks a relay for. Only `GET` and `HEAD` get so far. */
export interface RelayRequest {
  /** With the query; begins with a slash. */
  readonly path: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Where the relay itself is: `http://127.0.0.1:1234`. */
  readonly here: string
}

/** What it is given. `body` may come in pieces, so that a large file is never whole in memory. */
export interface RelayAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | AsyncIterable<Uint8Array>
}

/** A server on a port of its own that only this machine can reach. */
export interface OpenRelay {
  /** `http://127.0.0.1:1234` */
  readonly url: string
  /** Ends it, with all that is under way. */
  close(): Promise<void>
}

/** Lets a foreign program read what it is not shown the login of. */
export interface Relay {
  open(answer: (request: RelayRequest) => Promise<RelayAnswer>): Promise<OpenRelay>
}
