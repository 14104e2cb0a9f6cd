import { boolean, object, type Shape, text } from '../../model/shape.ts'

/** One version in the sparse index. `sha256` is of the `.crate`. */
export interface Listed {
  readonly name: string
  readonly version: string
  readonly sha256: string
  readonly yanked: boolean
  /** The most that its manifest has: features, or entries of one feature. */
  readonly features: number
}

/** How many entries each feature has; none where it is something else, since no release depends on it. */
const entriesShape: Shape<readonly number[]> = (value) =>
  typeof value !== 'object' || value === null
    ? []
    : Object.values(value).map((each: unknown) => (Array.isArray(each) ? each.length : 0))

const lineShape = object({
  name: text,
  vers: text,
  cksum: text,
  yanked: boolean,
  features: entriesShape,
  // those with the newer syntax stand apart
  features2: entriesShape,
})

/** Reads a file of the sparse index: a JSON object a line, a version each. Throws where it is none. */
export function readIndexFile(body: string): readonly Listed[] {
  return body
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const { name, vers, cksum, yanked, features, features2 } = lineShape(JSON.parse(line), `line ${at + 1}`)
      if (!/^[0-9a-f]{64}$/i.test(cksum)) throw new TypeError(`line ${at + 1}.cksum is not a SHA-256`)
      const entries = [...features, ...features2]
      const most = entries.reduce((largest, each) => Math.max(largest, each), entries.length)
      return { name, version: vers, sha256: cksum.toLowerCase(), yanked, features: most }
    })
}

/** Where a crate's file is in a sparse index, by its name (cargo book, "Registry Index"). */
export function indexPath(name: string): string {
  const lower = name.toLowerCase()
  if (lower.length <= 3) return lower.length < 3 ? `${lower.length}/${lower}` : `3/${lower.slice(0, 1)}/${lower}`
  return `${lower.slice(0, 2)}/${lower.slice(2, 4)}/${lower}`
}

/** The address of a `.crate` by the `dl` of the index's `config.json` (cargo book, "Index Configuration"). */
export function downloadUrl(dl: string, crate: Pick<Listed, 'name' | 'version' | 'sha256'>): string {
  const prefix = (name: string): string => indexPath(name).replace(/\/[^/]*$/, '')
  const markers: Readonly<Record<string, string>> = {
    '{crate}': crate.name,
    '{version}': crate.version,
    '{prefix}': cased(prefix(crate.name), crate.name),
    '{lowerprefix}': prefix(crate.name),
    '{sha256-checksum}': crate.sha256,
  }
  const used = Object.keys(markers).some((each) => dl.includes(each))
  if (!used) return `${dl.replace(/\/+$/, '')}/${crate.name}/${crate.version}/download`
  return dl.replace(/\{[a-z0-9-]+\}/g, (marker) => markers[marker] ?? marker)
}

/** `{prefix}` keeps the case of the name, `{lowerprefix}` does not. */
const cased = (prefix: string, name: string): string => {
  if (name.length <= 2) return prefix
  return name.length === 3 ? `3/${name.slice(0, 1)}` : `${name.slice(0, 2)}/${name.slice(2, 4)}`
}
