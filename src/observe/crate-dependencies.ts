import type { CrateDependency } from '../model/package.ts'
import { folder } from './folder.ts'
import type { ManifestFile } from './manifest-file.ts'
import { isTable, type Table, tableAt, textAt, textsAt } from './toml.ts'

/** Every dependency of a crate, of each kind and for each target, with what it takes over from its workspace. */
export function readDependencies(file: ManifestFile, workspace: ManifestFile | undefined): readonly CrateDependency[] {
  const tables: readonly Table[] = [file.table, ...Object.values(tableAt(file.table, 'target')).filter(isTable)]
  const kinds = [
    ['normal', ['dependencies']],
    ['dev', ['dev-dependencies', 'dev_dependencies']],
    ['build', ['build-dependencies', 'build_dependencies']],
  ] as const
  return tables.flatMap((table) =>
    kinds.flatMap(([kind, keys]) =>
      keys.flatMap((key) =>
        Object.entries(tableAt(table, key)).map(([alias, value]) =>
          readDependency(alias, value, kind, file, workspace),
        ),
      ),
    ),
  )
}

function readDependency(
  alias: string,
  value: unknown,
  kind: CrateDependency['kind'],
  file: ManifestFile,
  workspace: ManifestFile | undefined,
): CrateDependency {
  const table = isTable(value) ? value : {}
  if (table['workspace'] === true && workspace !== undefined) {
    const shared = tableAt(workspace.table, 'workspace', 'dependencies')[alias]
    const inherited = readDependency(alias, shared, kind, workspace, undefined)
    // a member may ask for more features than its workspace does (Cargo reference, "Inheriting a dependency")
    return { ...inherited, features: [...inherited.features, ...textsAt(table, 'features')] }
  }
  const where = textAt(table, 'path')
  const registry = textAt(table, 'registry') ?? textAt(table, 'registry-index')
  const real = textAt(table, 'package')
  const requirement = typeof value === 'string' ? value : textAt(table, 'version')
  return {
    name: real ?? alias,
    kind,
    directory: where === undefined ? undefined : folder(file.directory, where),
    versioned: requirement !== undefined,
    requirement,
    alias: real === undefined ? undefined : alias,
    // cargo's own name for the one that every dependency is of
    registry: registry === 'crates-io' ? undefined : registry,
    git: textAt(table, 'git'),
    features: textsAt(table, 'features'),
  }
}
