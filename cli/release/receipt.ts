import { boolean, list, number, object, optional, text } from '../../src/model/shape.ts'

const shape = object({
  complete: boolean,
  files: list(object({ filename: text, outcome: text })),
  filesLeftOut: optional(number),
  release: optional(object({ url: text, draft: boolean, kept: optional(boolean) })),
})

/** A receipt as far as it is told: how many files there are, how many are out, and how many of them this run sent. */
export interface ReceiptWords {
  readonly files: number
  readonly out: number
  readonly uploaded: number
  readonly complete: boolean
  readonly url: string | undefined
  readonly draft: boolean
  /** Whether it is a draft because the configuration asks for one. */
  readonly kept: boolean
}

/** Reads the output `receipt`; `undefined` where nothing was tried. */
export function readReceipt(json: string | undefined): ReceiptWords | undefined {
  if (json === undefined || json === '') return undefined
  const { complete, files, filesLeftOut = 0, release } = shape(JSON.parse(json), 'receipt')
  const of = (...outcomes: readonly string[]): number => files.filter((each) => outcomes.includes(each.outcome)).length
  return {
    // only files that are published and verified are left out of an output
    files: files.length + filesLeftOut,
    out: of('uploaded', 'already-there') + filesLeftOut,
    uploaded: of('uploaded'),
    complete,
    url: release?.url,
    draft: release?.draft ?? false,
    kept: release?.kept ?? false,
  }
}
