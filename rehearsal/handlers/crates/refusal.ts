import { json, type LoopbackResponse } from '../../handler.ts'

/** What crates.io says no with. Thrown by the rules, made into an answer by the handler. */
export class Refused extends Error {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, words: string, headers: Readonly<Record<string, string>> = {}) {
    super(words)
    this.name = 'Refused'
    this.status = status
    this.headers = headers
  }
}

/** A refusal in crates.io's words: `throw refuse(400, '…')`. */
export function refuse(status: number, words: string, headers: Readonly<Record<string, string>> = {}): Refused {
  return new Refused(status, words, headers)
}

/** The one error envelope of the API: an array of exactly one detail (crates.io `src/util/errors/json.rs`). */
export function refusalResponse(refused: Refused): LoopbackResponse {
  return json(refused.status, { errors: [{ detail: refused.message }] }, refused.headers)
}
