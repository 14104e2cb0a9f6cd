import { dependenciesOf } from './dependents.ts'
import type { VersionedPackage } from './package.ts'
import { type Bump, greater } from './rules.ts'

/** That a package moves, how far, why, and which packages share its version. */
export interface Move {
  readonly bump: Bump
  readonly because: string
  readonly together: readonly VersionedPackage[]
}

/**
 * Carries bumps on: to the packages that need one that moves (a patch), and through groups. Goes round until nothing
 * moves any more, since a group may pull in what others need.
 */
export function spread(
  found: readonly { readonly package: VersionedPackage; readonly bump: Bump | undefined }[],
  groups: readonly { readonly kind: 'fixed' | 'linked'; readonly packages: readonly string[] }[],
): ReadonlyMap<VersionedPackage, Move> {
  const moving = new Map<VersionedPackage, { bump: Bump; because: string }>()
  for (const each of found) {
    if (each.bump !== undefined) moving.set(each.package, { bump: each.bump, because: 'its own commits' })
  }
  const packages = found.map((each) => each.package)
  const dependencies = dependenciesOf(packages)
  const members = groups.map(({ kind, packages: ids }) => ({
    kind,
    // without configured ids a group names packages as their manifests do
    packages: packages.filter(({ id, manifests }) =>
      [id, ...manifests.map((each) => each.name)].some((each) => ids.includes(each)),
    ),
  }))
  for (let before = ''; before !== shape(moving);) {
    before = shape(moving)
    for (const each of packages) {
      const needed = [...(dependencies.get(each) ?? [])].filter((other) => moving.has(other))
      if (needed.length > 0 && !moving.has(each) && each.manifests.some((manifest) => manifest.version !== undefined)) {
        moving.set(each, { bump: 'patch', because: `needs ${needed.map((other) => other.id).join(', ')}` })
      }
    }
    for (const { kind, packages: group } of members) {
      const active = group.filter((each) => moving.has(each))
      const bump = active.map((each) => moving.get(each)?.bump).reduce(greater, undefined)
      if (bump === undefined) continue
      for (const each of kind === 'fixed' ? group : active) {
        const because = moving.get(each)?.because ?? `moves with ${active.map((other) => other.id).join(', ')}`
        moving.set(each, { bump, because })
      }
    }
  }
  return new Map(
    [...moving].map(([each, move]) => {
      const together = members.find(({ packages: group }) => group.includes(each))?.packages ?? []
      return [each, { ...move, together: together.filter((other) => other !== each) }]
    }),
  )
}

const shape = (moving: ReadonlyMap<VersionedPackage, { readonly bump: Bump }>): string =>
  [...moving].map(([each, { bump }]) => `${each.id} ${bump}`).join(', ')
