import type { Manifest } from '../../model/package.ts'
import type { PlannedPackage } from '../../model/plan.ts'
import type { Stage } from '../../stage.ts'
import { loadReleasePlease } from '../../version/release-please/load.ts'
import { findPackages } from '../../version/release-please/packages.ts'

/**
 * Whether release-please's config has `draft: true` for one of these packages: then their GitHub Release stays a draft. A
 * config that cannot be read stops `version` and `release-pr`, and says nothing here.
 */
export async function keepsDraft(
  { ports, root }: Pick<Stage, 'ports' | 'root'>,
  manifests: readonly Manifest[],
  planned: readonly PlannedPackage[],
): Promise<boolean> {
  const settings = (await loadReleasePlease(ports.files, root))?.settings
  if (settings === undefined || !settings.packages.some((each) => each.isDraft)) return false
  const { found } = findPackages(settings, manifests)
  return found.some(({ settings: { isDraft, path, releaseType }, package: own }) => {
    if (!isDraft) return false
    return planned.some(({ ecosystem, name, directory }) =>
      releaseType === 'simple'
        ? isInside(directory, path)
        : own.manifests.some((each) => each.ecosystem === ecosystem && each.name === name),
    )
  })
}

const isInside = (directory: string, path: string): boolean =>
  path === '.' || directory === path || directory.startsWith(`${path}/`)
