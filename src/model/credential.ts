/**
 * A secret that a registry accepts. It prints `***`: the value leaves only through {@link Credential.reveal}, at the
 * place where the request is made.
 */
export class Credential {
  readonly #value: string
  /** Whether it was minted for this job (to be revoked) or given by the user (never revoked). */
  readonly origin: 'minted' | 'given'
  /** Milliseconds since the epoch, or `undefined` where it does not run out. */
  readonly expires: number | undefined

  constructor(value: string, origin: 'minted' | 'given', expires?: number) {
    this.#value = value
    this.origin = origin
    this.expires = expires
  }

  /** The secret itself. Never put it on a command line, in an environment, or in a message. */
  reveal(): string {
    return this.#value
  }

  toString(): string {
    return '***'
  }

  toJSON(): string {
    return '***'
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '***'
  }
}
