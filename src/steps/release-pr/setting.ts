import type { Problem } from '../../model/problem.ts'
import { readVersion } from '../../model/version.ts'
import type { PullUnit } from '../../release-pr/unit.ts'
import { packagesOf } from '../../version/packages.ts'
import { loadReleasePlease } from '../../version/release-please/load.ts'
import { findPackages, type FoundPackage } from '../../version/release-please/packages.ts'
import type { ReleasePlease } from '../../version/release-please/settings.ts'
import type { Scene } from '../../version/scene.ts'
import { rulesOf, type VersionRules } from '../../version/settings.ts'
import { writtenIn } from '../../version/standings.ts'
import type { ReleasePrStage } from './stage.ts'
import type { Written } from './tagging.ts'
import { unitsOf, unitsOfPlease } from './units.ts'

/** The packages, how they are decided, and the pull requests that they go into. */
export interface Setting {
  readonly packages: readonly Written[]
  readonly units: readonly PullUnit[]
  readonly please: { readonly settings: ReleasePlease; readonly found: readonly FoundPackage[] } | undefined
  readonly rules: VersionRules
}

/** As release-please's own files have it where the repository has them, else as the config has it. */
export async function settingOf(
  { ports, inputs, config, root }: ReleasePrStage,
  scene: Scene,
  base: string,
): Promise<Setting | { readonly problems: readonly Problem[] }> {
  const rules = rulesOf(config.version, config.packages, inputs.prerelease)
  const please = await loadReleasePlease(ports.files, root)
  if (please === undefined) {
    const all = packagesOf(scene.manifests, scene.tags, rules)
    const packages = all.map((each) => ({
      package: each,
      version: writtenIn(each, rules.source),
      files: [...new Set(each.manifests.map((one) => one.versionOrigin.file))],
      isTagged: true,
    }))
    return { packages, units: unitsOf(all, config.pullRequest, base), please: undefined, rules }
  }
  const { settings } = please
  if (settings === undefined) return { problems: please.problems }
  const { found, problems } = findPackages(settings, scene.manifests)
  if (problems.length > 0) return { problems }
  const packages = found.map((each) => {
    const text = settings.versions.get(each.settings.path)
    const version = text === undefined ? undefined : readVersion(text)
    return { package: each.package, version, files: [settings.manifestFile], isTagged: each.settings.isTagged }
  })
  return { packages, units: unitsOfPlease(found, settings, base), please: { settings, found }, rules }
}
