import type { VersionedPackage } from './package.ts'

/**
 * Which packages are built from, or need, which others of the repository: by the path dependencies of their crates, those
 * for development left out, and by the crate that a Python package is made of.
 */
export function dependenciesOf(
  packages: readonly VersionedPackage[],
): ReadonlyMap<VersionedPackage, ReadonlySet<VersionedPackage>> {
  const crateOwner = new Map(
    packages.flatMap((each) =>
      each.manifests.flatMap((manifest) =>
        manifest.ecosystem === 'rust' ? [[manifest.directory, each] as const] : [],
      ),
    ),
  )
  return new Map(
    packages.map((each) => {
      const folders = each.manifests.flatMap((manifest) =>
        manifest.ecosystem === 'rust'
          ? manifest.dependencies.flatMap(({ kind, directory }) => (kind === 'dev' ? [] : (directory ?? [])))
          : (manifest.crateDirectory ?? []),
      )
      const owners = folders.map((folder) => crateOwner.get(folder)).filter((owner) => owner !== undefined)
      return [each, new Set(owners.filter((owner) => owner !== each))] as const
    }),
  )
}
