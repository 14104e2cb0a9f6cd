import type { Dependency, DependencyKind } from './dependencies.ts'
import { splitFeatures, type Features } from './features.ts'
import type { IndexDependency, IndexEntry } from './index-entry.ts'
import type { Manifest } from './manifest.ts'
import { isTable } from './toml-table.ts'
import type { UpstreamEntry } from './upstream-entry.ts'

const KINDS: readonly DependencyKind[] = ['normal', 'build', 'dev']

/**
 * The index entry of a version, made of the manifest in its archive and never of the publish request
 * (crates.io `src/index.rs`, `crates_io_index`). `name` is the crate's own spelling, `at` milliseconds.
 */
export function makeIndexEntry(name: string, manifest: Manifest, cksum: string, at: number): IndexEntry {
  const { features, features2 } = splitFeatures(manifest.features)
  return {
    name,
    vers: manifest.version,
    deps: manifest.dependencies.map(toIndex).sort(compareDependencies),
    cksum,
    features: toObject(features),
    ...(features2.size > 0 && { features2: toObject(features2) }),
    yanked: false,
    ...(manifest.links !== undefined && { links: manifest.links }),
    ...(manifest.rustVersion !== undefined && { rust_version: manifest.rustVersion }),
    pubtime: `${new Date(at).toISOString().slice(0, 19)}Z`,
    ...(features2.size > 0 && { v: 2 as const }),
  }
}

/** The lines of an upstream index file, each kept as it is; lines that cannot be read are left out. */
export function readUpstreamLines(body: string): readonly UpstreamEntry[] {
  return body
    .split('\n')
    .map((line) => readLine(line.trim()))
    .filter((entry) => entry !== undefined)
}

function readLine(line: string): UpstreamEntry | undefined {
  if (line === '') return undefined
  let entry: unknown
  try {
    entry = JSON.parse(line)
  } catch {
    return undefined
  }
  if (!isTable(entry)) return undefined
  const { name, vers, cksum, yanked, pubtime, rust_version: rustVersion } = entry
  if (typeof name !== 'string' || typeof vers !== 'string' || typeof cksum !== 'string') return undefined
  return {
    line,
    name,
    vers,
    cksum,
    yanked: yanked === true,
    pubtime: typeof pubtime === 'string' ? pubtime : undefined,
    rustVersion: typeof rustVersion === 'string' ? rustVersion : undefined,
  }
}

function toIndex(dependency: Dependency): IndexDependency {
  const { crate, alias, requirement, features, optional, defaultFeatures, target, kind } = dependency
  return {
    name: alias ?? crate,
    req: requirement,
    features,
    optional,
    default_features: defaultFeatures,
    target: target ?? null,
    kind,
    ...(alias !== undefined && { package: crate }),
  }
}

/** By name, then kind (normal first, which old cargos need), then the rest. */
function compareDependencies(one: IndexDependency, other: IndexDependency): number {
  const keys = (dependency: IndexDependency): readonly (string | number)[] => [
    dependency.name,
    KINDS.indexOf(dependency.kind),
    dependency.req,
    Number(dependency.optional),
    Number(dependency.default_features),
    dependency.target ?? '',
    dependency.package ?? '',
    dependency.features.join(','),
  ]
  const right = keys(other)
  for (const [index, value] of keys(one).entries()) {
    const against = right[index] ?? ''
    if (value !== against) return value < against ? -1 : 1
  }
  return 0
}

function toObject(features: Features): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(features)
}
