import { parse } from 'smol-toml'
import { hasInheritedDependency, isInherited, readDependencies, type Dependency } from './dependencies.ts'
import type { Features } from './features.ts'
import { badManifest, isTable, sortedEntries, stringAt, stringsAt, tableAt, type Table } from './toml-table.ts'

/** What crates.io reads out of the normalised Cargo.toml of an archive. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly description: string | undefined
  readonly license: string | undefined
  readonly licenseFile: string | undefined
  readonly homepage: string | undefined
  readonly documentation: string | undefined
  readonly repository: string | undefined
  readonly rustVersion: string | undefined
  readonly edition: string | undefined
  readonly links: string | undefined
  readonly keywords: readonly string[]
  readonly categories: readonly string[]
  readonly features: Features
  readonly dependencies: readonly Dependency[]
  /** Whether there is a `[lib]`, with or without a path. */
  readonly lib: { readonly name: string | undefined; readonly path: string | undefined } | undefined
  readonly binNames: readonly string[]
}

const EDITIONS = ['2015', '2018', '2021', '2024']
const INHERITABLE = [
  'version edition rust-version authors description homepage documentation readme keywords categories',
  'license license-file repository',
]
  .join(' ')
  .split(' ')

/**
 * Reads a Cargo.toml as crates.io does (`crates_io_cargo_toml`, `crates_io_tarball/src/manifest.rs`): shapes first, then
 * `[patch]`, the version, and that nothing is left to inherit. Throws `Refused`; the words after the blank line are ours
 * where the real ones are its TOML reader's.
 */
export function readManifest(text: string): Manifest {
  const root = parseToml(text)
  // very old crates say [project]
  const table = tableAt(root, 'package') ?? tableAt(root, 'project') ?? root
  const name = local(table, 'name', stringAt)
  if (name === undefined) throw badManifest('missing field `name`\n')
  const edition = local(table, 'edition', stringAt)
  if (edition !== undefined && !EDITIONS.includes(edition)) {
    throw badManifest('data did not match any variant of untagged enum MaybeInherited')
  }
  const manifest = {
    name,
    version: local(table, 'version', stringAt),
    description: local(table, 'description', stringAt),
    license: local(table, 'license', stringAt),
    licenseFile: local(table, 'license-file', stringAt),
    homepage: local(table, 'homepage', stringAt),
    documentation: local(table, 'documentation', stringAt),
    repository: local(table, 'repository', stringAt),
    rustVersion: local(table, 'rust-version', stringAt),
    edition,
    links: stringAt(table, 'links'),
    keywords: local(table, 'keywords', stringsAt) ?? [],
    categories: local(table, 'categories', stringsAt) ?? [],
    features: readFeatures(root),
    dependencies: readDependencies(root),
    lib: readLib(root),
    binNames: readBins(root),
  }
  if (Object.keys(tableAt(root, 'patch') ?? {}).length > 0) {
    throw badManifest('crates cannot be published with `[patch]` tables')
  }
  if (table['version'] === undefined) throw badManifest('missing field `version`')
  if (INHERITABLE.some((key) => isInherited(table[key])) || hasInheritedDependency(root)) {
    throw badManifest("value from workspace hasn't been set")
  }
  return { ...manifest, version: manifest.version ?? '' }
}

function parseToml(text: string): Table {
  try {
    return parse(text, { integersAsBigInt: 'asNeeded' })
  } catch (error) {
    throw badManifest(error instanceof Error ? error.message : String(error))
  }
}

/** A value that may still be `{ workspace = true }`, which is told apart later. */
function local<T>(table: Table, key: string, read: (table: Table, key: string) => T | undefined): T | undefined {
  return isInherited(table[key]) ? undefined : read(table, key)
}

function readFeatures(root: Table): Features {
  const table = tableAt(root, 'features') ?? {}
  return new Map(sortedEntries(table).map(([name]) => [name, stringsAt(table, name) ?? []] as const))
}

function readLib(root: Table): Manifest['lib'] {
  const table = tableAt(root, 'lib')
  return table && { name: stringAt(table, 'name'), path: stringAt(table, 'path') }
}

function readBins(root: Table): readonly string[] {
  const bins: unknown = root['bin']
  if (bins === undefined) return []
  if (!Array.isArray(bins) || !bins.every(isTable)) {
    throw badManifest('invalid type for key `bin`, expected a sequence of maps')
  }
  return bins.map((bin) => stringAt(bin, 'name')).filter((name) => name !== undefined)
}
