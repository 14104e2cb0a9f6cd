import { type CrateFacts, isSameCrateVersion } from '../model/indexed-crate.ts'
import type { CargoManifest } from '../model/package.ts'
import type { PlannedPackage } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'

/** A crate of the plan, and the manifest that it is made from. */
export interface CrateToRelease {
  readonly planned: PlannedPackage
  readonly manifest: CargoManifest
}

/** How a crate stands to the index: its name new there, known without this version, or with it. */
export function standingOf(planned: PlannedPackage, facts: CrateFacts): PlannedPackage['onRegistry'] {
  const found = facts.crates.get(planned.name) ?? 'unknown'
  if (found === 'unknown') return 'unasked'
  if (found === 'absent') return 'new'
  return found.some((each) => isSameCrateVersion(each.version, planned.version)) ? 'released' : 'known'
}

/** What crates.io refuses because of what it has already: the name in another spelling, the version with other build metadata. */
export function standingProblems({ planned, manifest }: CrateToRelease, facts: CrateFacts): readonly Problem[] {
  const { name, version } = planned
  const found = facts.crates.get(name)
  const listed = Array.isArray(found) ? found : []
  const spelt = listed[0]?.name ?? facts.lookalikes.get(name)
  if (spelt !== undefined && spelt !== name) return [nameTaken(manifest, spelt)]
  const same = listed.filter((each) => isSameCrateVersion(each.version, version))
  const [held] = same
  if (held === undefined || same.some((each) => each.version === version)) return []
  const { file, line } = manifest.versionOrigin
  return [
    problem(
      'crate-version-taken',
      `crates.io has ${name} ${held.version}, and takes ${version} for the same version: it does not look at build metadata.`,
      'Raise the version itself; what stands after the `+` makes no new one.',
      { file, line },
    ),
  ]
}

const nameTaken = ({ name, origin }: CargoManifest, spelt: string): Problem =>
  problem(
    'crate-name-taken',
    `crates.io has a crate ${spelt}, and will answer to ${name}: crate was previously named \`${spelt}\`.`,
    `\`-\`, \`_\` and the case of letters make no other name. If the crate is yours, call the package ${spelt}; otherwise take another name.`,
    origin,
  )
