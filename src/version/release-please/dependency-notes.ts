import type { CrateDependency } from '../../model/package.ts'
import { cargoText, crates, type Moved } from '../edits/moved.ts'
import { raiseRequirement } from '../edits/requirement.ts'
import type { VersionedPackage } from '../package.ts'

/** The tables in the order in which release-please lists them. */
const tables: Readonly<Record<CrateDependency['kind'], string>> = {
  normal: 'dependencies',
  dev: 'dev-dependencies',
  build: 'build-dependencies',
}

/**
 * What the requirements of a package on crates that move become, as one item of its changelog in the words of the plugin
 * `cargo-workspace`; `undefined` where none of them changes.
 */
export function dependencyNotes(
  { manifests }: Pick<VersionedPackage, 'manifests'>,
  moved: readonly Moved[],
): string | undefined {
  const versions = new Map(
    crates(moved).map(({ manifest, version }) => [manifest.directory, cargoText(version)] as const),
  )
  const all = manifests.flatMap((each) => (each.ecosystem === 'rust' ? each.dependencies : []))
  const lines = Object.entries(tables).flatMap(([kind, table]) => {
    const changed = all.filter((each) => each.kind === kind).flatMap((each) => lineOf(each, versions) ?? [])
    return changed.length === 0 ? [] : [`  * ${table}`, ...new Set(changed)]
  })
  return lines.length === 0 ? undefined : ['The following workspace dependencies were updated', ...lines].join('\n')
}

function lineOf(
  { name, alias, directory, requirement }: CrateDependency,
  versions: ReadonlyMap<string, string>,
): string | undefined {
  const version = directory === undefined ? undefined : versions.get(directory)
  if (version === undefined || requirement === undefined) return undefined
  const raised = raiseRequirement(requirement, version)
  return raised === undefined || raised === requirement
    ? undefined
    : `    * ${alias ?? name} bumped from ${requirement} to ${raised}`
}
