import { gunzipSync, gzipSync } from 'node:zlib'

/**
 * Characters of JSON that travel as they are. What is longer is packed: an input is a variable of the environment, of which
 * Linux takes 128 KiB (`MAX_ARG_STRLEN`) and Windows 32 767 characters, and all outputs of a job together may have 1 MB in
 * UTF-16 (GitHub docs, "Passing information between jobs").
 */
export const longestPlain = 24_000

/** Bytes that unpacking gives at most, whatever the packed text claims. */
const longestUnpacked = 64 * 1024 * 1024

/** JSON as it is, or `{"schema":1,"packed":"…"}` with its gzip in base64 where it is long. */
export function pack(json: string): string {
  if (json.length <= longestPlain) return json
  return JSON.stringify({ schema: 1, packed: gzipSync(json, { level: 9 }).toString('base64') })
}

/** The value of what {@link pack} gave. Throws in the words of the parser where it is nothing such. */
export function unpack(text: string): unknown {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null || !('packed' in value)) return value
  if (typeof value.packed !== 'string') throw new TypeError('packed is no text')
  return JSON.parse(gunzipSync(Buffer.from(value.packed, 'base64'), { maxOutputLength: longestUnpacked }).toString())
}
