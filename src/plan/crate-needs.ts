import type { CrateFacts, IndexedVersion } from '../model/indexed-crate.ts'
import { type CargoManifest, type CrateDependency, isPackaged } from '../model/package.ts'
import { type Problem, problem, type ProblemLevel } from '../model/problem.ts'
import type { CrateToRelease } from './crate-standing.ts'
import { satisfies } from './requirement.ts'

/** What the dependencies of a release are held against. */
export interface Surroundings {
  /** In the order of publishing. */
  readonly crates: readonly CrateToRelease[]
  /** Every crate of the repository, also those that stay out of the release. */
  readonly repository: readonly CargoManifest[]
  readonly facts: CrateFacts
  /** Whether no tag was pushed: what another tag may release until then stops only a live run. */
  readonly isAssumed: boolean
}

/**
 * Dependencies that crates.io does not know (it refuses the crate), and requirements that no version there or in this
 * release satisfies (nobody could build the crate).
 */
export function needProblems(surroundings: Surroundings): readonly Problem[] {
  return surroundings.crates.flatMap(({ planned, manifest }, at) => {
    // what is there already is not sent again
    if (planned.onRegistry === 'released') return []
    const told = new Set<string>()
    return manifest.dependencies
      .filter((each) => isPackaged(each) && each.registry === undefined && each.name !== manifest.name)
      .flatMap((each) => oneNeed(each, manifest, at, surroundings))
      .filter(({ message }) => !told.has(message) && told.add(message))
  })
}

function oneNeed(
  need: CrateDependency,
  manifest: CargoManifest,
  at: number,
  surroundings: Surroundings,
): readonly Problem[] {
  const { crates, facts } = surroundings
  const found = facts.crates.get(need.name) ?? 'unknown'
  const position = crates.findIndex((each) => each.planned.name === need.name)
  const isBefore = position !== -1 && position < at
  if (found === 'unknown') return []
  // a dependency must be spelt as the crate is: the server looks the name up as it stands
  const listed = found === 'absent' || found[0]?.name !== need.name ? [] : found
  if (listed.length === 0 && !isBefore) {
    const spelt = found === 'absent' ? facts.lookalikes.get(need.name) : found[0]?.name
    return [unknown(need, manifest, position !== -1, spelt, surroundings)]
  }
  const planned = position === -1 ? undefined : crates[position]?.planned
  const own: readonly IndexedVersion[] =
    planned === undefined ? [] : [{ name: planned.name, version: planned.version, yanked: false }]
  return unmatched(need, manifest, [...listed, ...own], surroundings)
}

function unknown(
  { name }: CrateDependency,
  manifest: CargoManifest,
  isLater: boolean,
  spelt: string | undefined,
  { repository, isAssumed }: Surroundings,
): Problem {
  const message = `crates.io answers to ${manifest.name}: no known crate named \`${name}\`.`
  const place = { file: manifest.origin.file }
  if (spelt !== undefined) {
    return problem('crate-dependency-unknown', message, `It is called ${spelt} there: write it so.`, place)
  }
  if (isLater) {
    const fix = `${name} is new and needs ${manifest.name} itself. Leave the version of the dev-dependency away (\`path\` alone), so that cargo drops it.`
    return problem('crate-dependency-unknown', message, fix, place)
  }
  const sibling = repository.find((each) => each.name === name)
  if (sibling === undefined) {
    const fix = 'Correct the name, or publish that crate first.'
    return problem('crate-dependency-unknown', message, fix, place)
  }
  if (!sibling.publishable) {
    const fix = `${sibling.origin.file} is not for crates.io (\`publish\`). Let it be published, or do without it; a dev-dependency by \`path\` alone is dropped.`
    return problem('crate-dependency-unknown', message, fix, place)
  }
  return problem('crate-dependency-unknown', message, releaseFirst(sibling), { ...place, level: levelOf(isAssumed) })
}

function unmatched(
  { name, requirement }: CrateDependency,
  manifest: CargoManifest,
  versions: readonly IndexedVersion[],
  { repository, isAssumed }: Surroundings,
): readonly Problem[] {
  // what is no requirement, and what has none, is refused by the rules for manifests
  if (requirement === undefined || satisfies('1.0.0', requirement) === undefined) return []
  const matching = versions.filter((each) => satisfies(each.version, requirement) === true)
  if (matching.some((each) => !each.yanked)) return []
  const place = { file: manifest.origin.file }
  if (matching.length > 0) {
    const message = `${manifest.name} needs ${name} ${requirement}, and every version of it that fits is yanked: ${listOf(matching)}.`
    const fix = 'Nobody can newly depend on the crate while it is so. Ask for another version, or take the yank back.'
    return [problem('crate-dependency-unmatched', message, fix, { ...place, level: 'warning' })]
  }
  const message = `${manifest.name} needs ${name} ${requirement}, and neither crates.io nor this release has such a version: there are ${listOf(versions)}.`
  const sibling = repository.find((each) => each.name === name && each.publishable)
  const isComing = sibling?.version !== undefined && satisfies(sibling.version, requirement) === true
  const fix = isComing ? releaseFirst(sibling) : 'Ask for a version that is there.'
  const level = isComing ? levelOf(isAssumed) : 'error'
  return [problem('crate-dependency-unmatched', message, fix, { ...place, level })]
}

const levelOf = (isAssumed: boolean): ProblemLevel => (isAssumed ? 'live' : 'error')

const releaseFirst = ({ name, version }: CargoManifest): string =>
  `Release ${name} ${version ?? ''} first, by a tag of its own, or let one tag release both.`

/** The last few: the index has them in the order of their publication. */
function listOf(versions: readonly IndexedVersion[]): string {
  const last = versions.slice(-5).map((each) => (each.yanked ? `${each.version} (yanked)` : each.version))
  return versions.length > last.length ? `… ${last.join(', ')}` : last.join(', ')
}
