import { usualConfigFile } from '../../src/config/usual.ts'
import type { Config } from '../../src/model/config.ts'
import type { CargoManifest, PythonManifest } from '../../src/model/package.ts'
import type { Problem } from '../../src/model/problem.ts'
import { assess } from '../../src/plan/readiness.ts'
import { isReleasable } from '../../src/plan/selection.ts'
import { applyConfig } from '../../src/plan/settings.ts'
import { draftOf } from '../init/draft.ts'
import type { Survey } from '../init/survey.ts'

/** What the next release would be, as far as trust depends on it. */
export interface Forecast {
  readonly tag: string | undefined
  readonly prerelease: boolean
  readonly python: readonly PythonManifest[]
  readonly crates: readonly CargoManifest[]
  readonly config: Config
  readonly problems: readonly Problem[]
}

/**
 * Every package that may be released from the repository, also those that the next tag leaves out, and the tag itself.
 * What keeps crates off crates.io keeps them out here too.
 */
export function forecast(seen: Survey): Forecast {
  const { manifests, problems } = applyConfig(seen.config, seen.facts.manifests, usualConfigFile)
  const { draft, standIn } = draftOf(seen)
  // what no release can have is no business of a registry
  const kept = assess(manifests.filter((each) => isReleasable(each))).ready
  return {
    tag: standIn === undefined ? draft?.tag : undefined,
    prerelease: draft?.prerelease ?? false,
    python: kept.filter((each): each is PythonManifest => each.ecosystem === 'python'),
    crates: kept.filter((each): each is CargoManifest => each.ecosystem === 'rust'),
    config: seen.config,
    problems,
  }
}
