import { Buffer } from 'node:buffer'
import type { ExaminedCrate } from './examined-crate.ts'
import { type Finding, refusedCrate } from './finding.ts'
import { publishJson } from './publish-json.ts'

/** The most bytes of the JSON in front of a crate (crates.io `MAX_JSON_LENGTH`); beside the README little is in it. */
const longest = 1024 * 1024

/** What crates.io refuses in the request that would bear the crate, whatever the crate itself is like. */
export function requestFindings(crate: ExaminedCrate): readonly Finding[] {
  const size = Buffer.byteLength(publishJson(crate))
  if (size <= longest) return []
  const readme = Buffer.byteLength(crate.readme ?? '')
  return [
    refusedCrate(
      'file-too-large',
      `JSON metadata blob too large. It has ${size} bytes of ${longest}, ${readme} of them are the README.`,
      'Shorten the README, name a shorter one (`readme`), or set `readme = false`.',
    ),
  ]
}
