import { list, number, object, type Of, oneOf, optional, record, text } from './shape.ts'

const buildRecord = object({
  schema: oneOf(1),
  target: text,
  tag: text,
  commit: text,
  files: list(
    object({
      filename: text,
      kind: oneOf('wheel', 'sdist', 'crate'),
      name: text,
      version: text,
      sha256: text,
      size: number,
    }),
  ),
  /** Name and version of every tool that took part. */
  tools: record(text),
  platform: text,
  /** How long the building and the checks of what was built took; absent in records of older versions. */
  seconds: optional(number),
  run: object({ id: optional(text), attempt: number }),
})

/** The build record: what one row of the matrix built. It lies as `record.json` beside the files it vouches for. */
export type BuildRecord = Of<typeof buildRecord>

/** The record's file name. */
export const recordName = 'record.json'

/** Reads a record; `undefined` where the text is none. */
export function readRecord(json: string | undefined): BuildRecord | undefined {
  try {
    return json === undefined ? undefined : buildRecord(JSON.parse(json), '')
  } catch {
    return undefined
  }
}
