import { dirname, join } from 'node:path'
import { type Place, type Table, isTable, tableIn, textIn, tomlAt } from './place.ts'

/** What this machine takes crates from, instead of crates.io. */
export type CratesSource =
  /** A sparse index, without `sparse+`. */
  | { readonly kind: 'sparse'; readonly url: string }
  /** One that cannot be asked over HTTP: a git index, a folder of files. `what` says which, for a person. */
  | { readonly kind: 'other'; readonly what: string }

/**
 * Follows cargo's source replacement of `crates-io` (The Cargo Book, "Source Replacement") through all its links, in the
 * configuration that counts in `place.directory`: the folders above it, the nearest first, then `$CARGO_HOME`.
 * `undefined` where crates.io itself is the source.
 */
export async function readCratesSource(place: Place): Promise<CratesSource | undefined> {
  const config = await readConfig(place)
  const sources = tableIn(config, 'source')
  const seen = new Set(['crates-io'])
  let source = tableIn(sources, 'crates-io')
  for (;;) {
    const next = textIn(source, 'replace-with')
    if (next === undefined) return kindOf(source)
    if (seen.has(next)) return { kind: 'other', what: `a circle of replacements at "${next}"` }
    seen.add(next)
    const index = textIn(tableIn(tableIn(config, 'registries'), next), 'index')
    source = isTable(sources[next]) ? sources[next] : index === undefined ? {} : { registry: index }
    if (Object.keys(source).length === 0) return { kind: 'other', what: `"${next}", which is not defined` }
  }
}

function kindOf(source: Table): CratesSource | undefined {
  const registry = textIn(source, 'registry')
  if (registry?.startsWith('sparse+')) {
    const url = registry.slice('sparse+'.length)
    return /^https:\/\/index\.crates\.io\/?$/.test(url) ? undefined : { kind: 'sparse', url }
  }
  if (registry !== undefined) return { kind: 'other', what: `the git index ${withoutPassword(registry)}` }
  for (const key of ['local-registry', 'directory', 'git']) {
    const value = textIn(source, key)
    if (value !== undefined) return { kind: 'other', what: `the ${key} ${withoutPassword(value)}` }
  }
  return undefined
}

/** The merged configuration: deeper tables win key by key, as cargo merges them. */
async function readConfig({ environment, home, directory }: Place): Promise<Table> {
  const folders: string[] = []
  for (let folder = directory; ; folder = dirname(folder)) {
    folders.push(join(folder, '.cargo'))
    if (dirname(folder) === folder) break
  }
  const cargoHome = environment['CARGO_HOME'] || join(home, '.cargo')
  let merged: Table = {}
  for (const folder of new Set([...folders, cargoHome])) {
    // Where both are there, cargo reads the one without the ending.
    const older = await tomlAt(join(folder, 'config'))
    merged = below(merged, Object.keys(older).length > 0 ? older : await tomlAt(join(folder, 'config.toml')))
  }
  return merged
}

/** `nearer`, with what only `farther` has. */
function below(nearer: Table, farther: Table): Table {
  const merged: Record<string, unknown> = { ...farther }
  for (const [key, value] of Object.entries(nearer)) {
    const other = merged[key]
    merged[key] = isTable(value) && isTable(other) ? below(value, other) : value
  }
  return merged
}

const withoutPassword = (url: string): string => url.replace(/\/\/[^/@]*@/, '//***@')
