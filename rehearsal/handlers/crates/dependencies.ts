import { featureFault } from './features.ts'
import { crateNameFault, dependencyNameFault } from './names.ts'
import { refuse } from './refusal.ts'
import { normaliseRequirement } from './rust-version.ts'
import {
  badManifest,
  booleanAt,
  isTable,
  sortedEntries,
  stringAt,
  stringsAt,
  tableAt,
  type Table,
} from './toml-table.ts'

/** The kinds of dependencies, in the index's words. */
export type DependencyKind = 'normal' | 'build' | 'dev'

/** A dependency as the manifest in the archive has it. */
export interface Dependency {
  /** The real name of the crate. */
  readonly crate: string
  /** The name that the manifest uses, where it is another. */
  readonly alias: string | undefined
  /** Normalised, or as written where it cannot be read. */
  readonly requirement: string
  readonly features: readonly string[]
  readonly optional: boolean
  readonly defaultFeatures: boolean
  readonly target: string | undefined
  readonly kind: DependencyKind
  readonly registry: string | undefined
}

/** All dependencies of a manifest, in the order in which crates.io checks them. */
export function readDependencies(manifest: Table): readonly Dependency[] {
  const targets = sortedEntries(tableAt(manifest, 'target')).map(([target, value]) => {
    if (!isTable(value)) throw badManifest(`invalid type for target \`${target}\`, expected a map`)
    return [target, value] as const
  })
  return [
    ...readSet(manifest, 'dependencies', 'normal', undefined),
    ...readSet(manifest, 'dev-dependencies', 'dev', undefined),
    ...readSet(manifest, 'build-dependencies', 'build', undefined),
    ...targets.flatMap(([target, table]) => [
      ...readSet(table, 'dependencies', 'normal', target),
      ...readSet(table, 'dev-dependencies', 'dev', target),
      ...readSet(table, 'build-dependencies', 'build', target),
    ]),
  ]
}

/** Whether a dependency outside `[target]` still says `workspace = true`; cargo would have resolved it. */
export function hasInheritedDependency(manifest: Table): boolean {
  return ['dependencies', 'dev-dependencies', 'build-dependencies'].some((key) =>
    Object.values(setAt(manifest, key) ?? {}).some(isInherited),
  )
}

/** Whether a value is `{ workspace = true }`. */
export function isInherited(value: unknown): boolean {
  return isTable(value) && value['workspace'] === true
}

/** Refuses what crates.io refuses in a dependency, but for whether the crate exists (`validate_dependency`). */
export function checkDependency(dependency: Dependency): void {
  const { crate, alias, requirement, registry } = dependency
  const fault = crateNameFault('dependency', crate) ?? dependency.features.map(featureFault).find((each) => each)
  if (fault !== undefined) throw refuse(400, fault)
  if (registry !== undefined && registry !== '') {
    throw refuse(
      400,
      `Dependency \`${crate}\` is hosted on another registry. ` +
        'Cross-registry dependencies are not permitted on crates.io.',
    )
  }
  const normalised = normaliseRequirement(requirement)
  if (normalised === undefined) throw refuse(400, `"${requirement}" is an invalid version requirement`)
  if (normalised === '*') {
    throw refuse(
      400,
      `wildcard (\`*\`) dependency constraints are not allowed on crates.io. Crate with this problem: \`${crate}\` ` +
        'See https://doc.rust-lang.org/cargo/faq.html#can-libraries-use--as-a-version-for-their-dependencies ' +
        'for more information',
    )
  }
  const aliasFault = alias === undefined ? undefined : dependencyNameFault(alias)
  if (aliasFault !== undefined) throw refuse(400, aliasFault)
}

function setAt(table: Table, key: string): Table | undefined {
  return tableAt(table, key) ?? tableAt(table, key.replace('-', '_'))
}

function readSet(table: Table, key: string, kind: DependencyKind, target: string | undefined): readonly Dependency[] {
  return sortedEntries(setAt(table, key)).map(([name, value]) => {
    if (typeof value === 'string') return make(name, { version: value }, kind, target)
    if (!isTable(value)) throw badManifest('data did not match any variant of untagged enum Dependency')
    // an inherited one counts as `*`, which is refused later
    return make(name, isInherited(value) ? {} : value, kind, target)
  })
}

function make(name: string, detail: Table, kind: DependencyKind, target: string | undefined): Dependency {
  const written = stringAt(detail, 'version') ?? '*'
  const crate = stringAt(detail, 'package')
  return {
    crate: crate ?? name,
    alias: crate === undefined ? undefined : name,
    requirement: normaliseRequirement(written) ?? written,
    features: stringsAt(detail, 'features') ?? [],
    optional: booleanAt(detail, 'optional') ?? false,
    defaultFeatures: booleanAt(detail, 'default-features') ?? booleanAt(detail, 'default_features') ?? true,
    target,
    kind,
    registry: stringAt(detail, 'registry'),
  }
}
