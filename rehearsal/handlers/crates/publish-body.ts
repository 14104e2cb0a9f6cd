import { refuse } from './refusal.ts'
import { isTable } from './toml-table.ts'

/** What crates.io reads of the JSON in a publish request; all else comes out of the archive (`krate_publish.rs`). */
export interface PublishMetadata {
  readonly name: string
  readonly vers: string
  readonly readme: string | undefined
}

const LONGEST_JSON = 1024 * 1024

/** The JSON part of a publish body, and where it ends. Throws `Refused`. */
export function readMetadata(body: Buffer): { readonly metadata: PublishMetadata; readonly end: number } {
  if (body.length < 4) throw refuse(400, 'invalid metadata length')
  const length = body.readUInt32LE(0)
  if (length > LONGEST_JSON) throw refuse(413, 'JSON metadata blob too large')
  if (body.length < 4 + length) throw refuse(400, `invalid metadata length for remaining payload: ${length}`)
  const text = body.toString('utf8', 4, 4 + length)
  return { metadata: parseMetadata(text), end: 4 + length }
}

/** The .crate part, which begins at `start` with its length. `limit` is in bytes. Throws `Refused`. */
export function readCrate(body: Buffer, start: number, limit: number): Buffer {
  if (body.length < start + 4) throw refuse(400, 'invalid tarball length')
  const length = body.readUInt32LE(start)
  if (length > limit) throw refuse(413, `max upload size is: ${limit}`)
  if (body.length < start + 4 + length) {
    throw refuse(400, `invalid tarball length for remaining payload: ${length}`)
  }
  return Buffer.from(body.subarray(start + 4, start + 4 + length))
}

function parseMetadata(text: string): PublishMetadata {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw refuse(400, 'invalid upload request: expected value at line 1 column 1')
  }
  if (!isTable(value)) throw refuse(400, 'invalid upload request: invalid type, expected struct PublishMetadata')
  const { name, vers } = value
  const missing = name === undefined ? 'name' : vers === undefined ? 'vers' : undefined
  if (missing !== undefined) {
    throw refuse(400, `invalid upload request: missing field \`${missing}\` at line 1 column ${text.length}`)
  }
  optionalString(value['readme_file'])
  return { name: requiredString(name), vers: requiredString(vers), readme: optionalString(value['readme']) }
}

function optionalString(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : requiredString(value)
}

function requiredString(value: unknown): string {
  if (typeof value !== 'string') throw refuse(400, 'invalid upload request: invalid type, expected a string')
  return value
}
