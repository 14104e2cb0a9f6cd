/** A crate file that a client asked `static.crates.io` for. */
export interface WantedCrate {
  readonly crate: string
  readonly version: string
}

/**
 * Reads both forms of the path that `static.crates.io` serves: `/crates/x/1.0.0/download` and `/crates/x/x-1.0.0.crate`.
 * `undefined` where it is neither.
 */
export function readCratePath(path: string): WantedCrate | undefined {
  const parts = path.split('/').map((part) => (part.includes('%') ? decoded(part) : part))
  const [root, folder, crate, third, last, more] = parts
  if (root !== '' || folder !== 'crates' || crate === undefined || crate === '' || third === undefined) return undefined
  if (last === 'download' && more === undefined && third !== '') return { crate, version: third }
  const version = third.slice(crate.length + 1, -'.crate'.length)
  const named = last === undefined && version !== '' && third === `${crate}-${version}.crate`
  return named ? { crate, version } : undefined
}

/**
 * Where an index says its crate files lie: the `dl` of its `config.json` with the markers filled in, or followed by
 * `/{crate}/{version}/download` where it has none (The Cargo Book, "Index Format").
 */
export function downloadUrl(dl: string, { crate, version }: WantedCrate, sha256: string): string {
  const markers: Readonly<Record<string, string>> = {
    crate,
    version,
    prefix: indexPrefix(crate),
    lowerprefix: indexPrefix(crate.toLowerCase()),
    'sha256-checksum': sha256,
  }
  const marker = /\{(crate|version|prefix|lowerprefix|sha256-checksum)\}/g
  if (dl.search(marker) < 0) return `${dl.replace(/\/$/, '')}/${crate}/${version}/download`
  return dl.replaceAll(marker, (_, name: string) => markers[name] ?? '')
}

/** Whether `dl` cannot be filled in without the checksum. */
export const needsChecksum = (dl: string): boolean => dl.includes('{sha256-checksum}')

/** The path of a crate's file in a sparse index: `se/rd/serde`. */
export const indexPath = (crate: string): string => `${indexPrefix(crate.toLowerCase())}/${crate.toLowerCase()}`

/** The checksum of one version in an index file (one JSON object a line); `undefined` where it is not listed. */
export function checksumIn(indexFile: string, version: string): string | undefined {
  for (const line of indexFile.split('\n').filter((each) => each.trim() !== '')) {
    try {
      const entry: unknown = JSON.parse(line)
      if (entry instanceof Object && 'vers' in entry && entry.vers === version && 'cksum' in entry)
        return String(entry.cksum)
    } catch {
      // A line that is not JSON names no version.
    }
  }
  return undefined
}

/** `1`, `2`, `3/a`, `ab/cd`: the folders that keep an index from being one folder of everything. */
function indexPrefix(crate: string): string {
  if (crate.length <= 2) return String(crate.length)
  return crate.length === 3 ? `3/${crate.slice(0, 1)}` : `${crate.slice(0, 2)}/${crate.slice(2, 4)}`
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
