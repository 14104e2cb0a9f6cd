import { Buffer } from 'node:buffer'
import { parse, TomlError } from 'smol-toml'
import type { CrateDeclaration } from '../model/package.ts'

/** A dependency, as cargo's publish request tells it. */
export interface ManifestDependency {
  /** The real name, also where it is renamed. */
  readonly name: string
  /** The name in the manifest, where it is renamed (`explicit_name_in_toml`). */
  readonly alias: string | undefined
  /** The version requirement as the packaged manifest has it; `*` where there is none. */
  readonly requirement: string
  readonly kind: 'normal' | 'build' | 'dev'
  /** `cfg(windows)` or a triple; `undefined` for every target. */
  readonly target: string | undefined
  readonly optional: boolean
  readonly defaultFeatures: boolean
  readonly features: readonly string[]
  /** The name or index of another registry, where it comes from one. */
  readonly registry: string | undefined
}

/** What the packaged `Cargo.toml` says: all that cargo's publish request is made of. Absent text is `undefined`. */
export interface CrateManifest extends CrateDeclaration {
  readonly name: string
  readonly version: string
  readonly links: string | undefined
  readonly authors: readonly string[]
  /** The path inside the crate; `false` where the manifest says that there is none. */
  readonly readme: string | false | undefined
  readonly badges: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** As cargo orders them: those of every target by kind (normal, dev, build), then target by target (normal, build, dev). */
  readonly dependencies: readonly ManifestDependency[]
}

type Table = Readonly<Record<string, unknown>>

/** Thrown inside the reader only; its message is crates.io's. */
class Malformed extends Error {}

const inherited = "value from workspace hasn't been set"

/**
 * Reads the `Cargo.toml` of a packaged crate. A text says why crates.io cannot (its `validate_manifest`): syntax, no
 * `[package]`, `[patch]`, or values that `cargo package` should have resolved.
 */
export function readCrateManifest(text: string): CrateManifest | string {
  try {
    const manifest = parse(text.replace(/^\ufeff/, ''), { integersAsBigInt: 'asNeeded' })
    const found = manifest['package'] ?? manifest['project']
    if (!isTable(found)) return 'missing field `package`'
    const patch = manifest['patch']
    if (isTable(patch) && Object.keys(patch).length > 0) return 'crates cannot be published with `[patch]` tables'
    return readPackage(found, manifest)
  } catch (error) {
    if (error instanceof Malformed) return error.message
    if (error instanceof TomlError) return `TOML parse error: ${error.message.split('\n')[0]}`
    throw error
  }
}

function readPackage(found: Table, manifest: Table): CrateManifest {
  const edition = text(found, 'edition')
  if (edition !== undefined && !/^\d{4}$/.test(edition)) throw new Malformed(`unknown edition \`${edition}\``)
  const name = text(found, 'name')
  const version = text(found, 'version')
  if (name === undefined) throw new Malformed('missing field `name`')
  if (version === undefined) throw new Malformed('missing field `version`')
  return {
    name,
    version,
    description: text(found, 'description'),
    documentation: text(found, 'documentation'),
    homepage: text(found, 'homepage'),
    repository: text(found, 'repository'),
    license: text(found, 'license'),
    licenseFile: text(found, 'license-file'),
    links: text(found, 'links'),
    rustVersion: text(found, 'rust-version'),
    authors: texts(found, 'authors'),
    keywords: texts(found, 'keywords'),
    categories: texts(found, 'categories'),
    readme: readme(found['readme']),
    features: Object.fromEntries(
      Object.keys(table(manifest, 'features')).map((key) => [key, texts(table(manifest, 'features'), key)]),
    ),
    badges: badges(table(manifest, 'badges')),
    dependencies: [
      ...['dependencies', 'dev-dependencies', 'build-dependencies'].flatMap((key) => dependencySet(manifest, key)),
      ...sorted(table(manifest, 'target')).flatMap(([target, sets]) =>
        isTable(sets)
          ? ['dependencies', 'build-dependencies', 'dev-dependencies'].flatMap((key) =>
              dependencySet(sets, key, target),
            )
          : [],
      ),
    ],
  }
}

const kinds: Readonly<Record<string, ManifestDependency['kind']>> = {
  dependencies: 'normal',
  'dev-dependencies': 'dev',
  'build-dependencies': 'build',
}

function dependencySet(holder: Table, key: string, target?: string): readonly ManifestDependency[] {
  const spellings = key === 'dependencies' ? [key] : [key, key.replace('-', '_')]
  return spellings
    .flatMap((spelled) => sorted(table(holder, spelled)))
    .map(([name, value]) => dependency(name, value, kinds[key] ?? 'normal', target))
}

/** Entries in the order of their names' bytes, as cargo holds them. A parsed table alone would have numbers first. */
const sorted = (entries: Table): readonly (readonly [string, unknown])[] =>
  Object.entries(entries).sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)))

function dependency(
  name: string,
  value: unknown,
  kind: ManifestDependency['kind'],
  target: string | undefined,
): ManifestDependency {
  const plain = {
    kind,
    target,
    alias: undefined,
    optional: false,
    defaultFeatures: true,
    features: [],
    registry: undefined,
  }
  if (typeof value === 'string') return { ...plain, name, requirement: value }
  if (!isTable(value)) throw new Malformed(`invalid type for dependency \`${name}\``)
  if (value['workspace'] === true) throw new Malformed(inherited)
  const real = text(value, 'package')
  return {
    ...plain,
    name: real ?? name,
    alias: real === undefined ? undefined : name,
    requirement: text(value, 'version') ?? '*',
    optional: value['optional'] === true,
    defaultFeatures: (value['default-features'] ?? value['default_features']) !== false,
    features: texts(value, 'features'),
    registry: text(value, 'registry') ?? text(value, 'registry-index') ?? text(value, 'registry_index'),
  }
}

function readme(value: unknown): string | false | undefined {
  if (isTable(value) && value['workspace'] === true) throw new Malformed(inherited)
  // `true` means the usual name
  return value === true ? 'README.md' : value === false || typeof value === 'string' ? value : undefined
}

function badges(all: Table): CrateManifest['badges'] {
  return Object.fromEntries(
    Object.entries(all).map(([name, values]) => [
      name,
      Object.fromEntries(isTable(values) ? Object.entries(values).map(([key, value]) => [key, String(value)]) : []),
    ]),
  )
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

function table(holder: Table, key: string): Table {
  const value = holder[key]
  return isTable(value) ? value : {}
}

function text(holder: Table, key: string): string | undefined {
  const value = holder[key]
  if (value === undefined || typeof value === 'string') return value
  throw new Malformed(
    isTable(value) && value['workspace'] === true ? inherited : `invalid type for \`${key}\`, expected a string`,
  )
}

function texts(holder: Table, key: string): readonly string[] {
  const value = holder[key]
  if (value === undefined) return []
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value
  throw new Malformed(
    isTable(value) && value['workspace'] === true
      ? inherited
      : `invalid type for \`${key}\`, expected a list of strings`,
  )
}
