import type { CargoManifest, Manifest } from '../model/package.ts'
import { normalisedName } from '../model/project-name.ts'
import type { LeftOut, Plan, PlannedPackage } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import { isPrerelease, isSameVersion, readVersion, type Version } from '../model/version.ts'
import type { Platform } from '../model/target.ts'
import { buildRows } from './matrix.ts'
import { orderCrates } from './order.ts'
import { isReleasable, select } from './selection.ts'
import { readTag, type TagReading, tagTemplates } from './tag.ts'

/** Everything that the plan is made from: no clock, no disk, no network. */
export interface PlanFacts {
  readonly repository: string | undefined
  readonly commit: string
  readonly epoch: number
  readonly manifests: readonly Manifest[]
  readonly leftOut: readonly LeftOut[]
  /** The pushed or given tag; `undefined` where the plan assumes one. */
  readonly tag: { readonly name: string; readonly source: 'pushed' | 'input' } | undefined
  /** Names given by the `packages` input; empty for what the tag selects. */
  readonly packages: readonly string[]
  readonly platforms: readonly Platform[]
}

/** A plan without what only the registries and the changelog can tell. */
export type Draft = Omit<Plan, 'notes'>

/** Makes the plan, and lists everything that is wrong with the repository at once. `draft` is absent where there is nothing to plan. */
export function draftPlan(facts: PlanFacts): {
  readonly draft: Draft | undefined
  readonly problems: readonly Problem[]
} {
  const chosen = choose(facts)
  const tag = facts.tag ?? assumedTag(chosen.manifests)
  if (tag === undefined) return { draft: undefined, problems: [...chosen.problems, ...noVersion(chosen.manifests)] }
  const releasable = chosen.manifests.filter((each) => isReleasable(each))
  const reading = readTag(tag.name, releasable)
  if (reading === undefined) {
    return { draft: undefined, problems: [...chosen.problems, unknownTag(tag.name, chosen.manifests)] }
  }
  const { selected, leftOut, problems } = select(tag.name, reading, chosen.manifests)
  const crates = orderCrates(selected.filter((each): each is CargoManifest => each.ecosystem === 'rust'))
  const python = selected
    .filter((each) => each.ecosystem === 'python')
    .sort((one, other) => (one.name < other.name ? -1 : 1))
  const prerelease = isPrerelease(reading.version)
  // crates.io has no test index: beside a Python package that goes to TestPyPI, crates wait for the final version
  const held = prerelease && python.length > 0 ? crates.ordered : []
  const packages = [...(held.length > 0 ? [] : crates.ordered), ...python].map((each) => planned(each, reading))
  const draft: Draft = {
    schema: 1,
    repository: facts.repository,
    tag: tag.name,
    tagSource: tag.source,
    version: reading.version.text,
    prerelease,
    channel: prerelease ? 'prerelease' : 'release',
    pypi: prerelease ? 'testpypi' : 'pypi',
    commit: facts.commit,
    epoch: facts.epoch,
    packages,
    leftOut: [...facts.leftOut, ...leftOut, ...held.map((each) => waiting(each))],
    rows: buildRows(packages, facts.platforms),
  }
  return { draft, problems: [...chosen.problems, ...duplicates(packages), ...problems, ...crates.problems] }
}

/** The finished plan. */
export function finishPlan(draft: Draft, packages: readonly PlannedPackage[], notes: Plan['notes']): Plan {
  return { ...draft, packages, notes }
}

function choose({ manifests, packages }: PlanFacts): {
  readonly manifests: readonly Manifest[]
  readonly problems: readonly Problem[]
} {
  if (packages.length === 0) return { manifests, problems: [] }
  const releasable = manifests.filter((each) => isReleasable(each))
  const unknown = packages.filter((name) => !releasable.some((each) => each.name === name))
  return {
    manifests: manifests.filter((each) => packages.includes(each.name)),
    problems: unknown.map((name) =>
      problem(
        'package-unknown',
        manifests.some((each) => each.name === name)
          ? `${name} is not for crates.io (\`publish\`), so it cannot be released.`
          : `There is no package ${name}; the repository has ${names(releasable)}.`,
        'Name packages as their manifests do, separated by commas.',
      ),
    ),
  }
}

/** `v{version}` of the package at the root, else of the version that most packages have. */
function assumedTag(manifests: readonly Manifest[]): { readonly name: string; readonly source: 'assumed' } | undefined {
  const versioned = manifests.flatMap((each) => {
    const version = isReleasable(each) && each.version !== undefined ? readVersion(each.version) : undefined
    return version === undefined ? [] : [{ version, isRoot: each.directory === '.' }]
  })
  const count = (version: Version): number => versioned.filter((each) => isSameVersion(each.version, version)).length
  const roots = versioned.filter((each) => each.isRoot)
  const best = (roots.length > 0 ? roots : versioned).reduce<Version | undefined>(
    (winner, { version }) => (winner === undefined || count(version) > count(winner) ? version : winner),
    undefined,
  )
  return best === undefined ? undefined : { name: `v${best.text}`, source: 'assumed' }
}

function planned(manifest: Manifest, { version }: TagReading): PlannedPackage {
  const own: Version = (manifest.version === undefined ? undefined : readVersion(manifest.version)) ?? version
  const spelled = manifest.ecosystem === 'python' ? own.pep440 : own.semver
  return {
    ecosystem: manifest.ecosystem,
    name: manifest.name,
    version: spelled ?? own.text,
    versionSource: manifest.version === undefined ? 'tag' : 'manifest',
    directory: manifest.directory,
    workspace: manifest.ecosystem === 'python' ? undefined : manifest.workspace,
    backend: manifest.ecosystem === 'python' ? manifest.backend : 'cargo',
    requires: manifest.ecosystem === 'python' ? manifest.requires : [],
    crateDirectory: manifest.ecosystem === 'python' ? manifest.crateDirectory : manifest.directory,
    onRegistry: 'unasked',
  }
}

function waiting({ ecosystem, name, version, directory }: CargoManifest): LeftOut {
  return { ecosystem, name, version, directory, reason: 'is a pre-release, and crates.io has no test index' }
}

function duplicates(packages: readonly PlannedPackage[]): readonly Problem[] {
  const key = (each: PlannedPackage): string =>
    // both registries take `-`, `_` and the case of letters as one
    `${each.ecosystem} ${normalisedName(each.name)}`
  return packages
    .filter((each, index) => packages.findIndex((other) => key(other) === key(each)) < index)
    .map((each) =>
      problem(
        'package-duplicate',
        `Two ${each.ecosystem === 'python' ? 'Python packages' : 'crates'} are called ${each.name}; one is in ${each.directory}.`,
        'Rename one of them, or name the folder of the right one with `working-directory`.',
      ),
    )
}

function unknownTag(tag: string, manifests: readonly Manifest[]): Problem {
  const releasable = manifests.filter((each) => isReleasable(each))
  const named = new Set(releasable.slice(0, 5).map((each) => `${each.name}-v${each.version ?? '1.0.0'}`))
  return problem(
    'tag-unknown',
    `The tag ${tag} fits no package; the repository has ${names(manifests)}.`,
    `Tag as one of ${tagTemplates.join(', ')}: here for example ${[`v${releasable[0]?.version ?? '1.0.0'}`, ...named].join(', ')}.`,
  )
}

function noVersion(manifests: readonly Manifest[]): readonly Problem[] {
  return manifests
    .filter((each) => isReleasable(each))
    .map((each) =>
      each.version === undefined
        ? problem(
            'version-unknown',
            `The version of ${each.name} is found by its build backend (${each.ecosystem === 'python' ? each.backend : 'cargo'}), and no tag says it.`,
            'Give the input `tag`, or push the tag that the release is to have.',
            each.origin,
          )
        : problem(
            'version-unmappable',
            `${each.version} (${each.name}) is no version.`,
            'Use a version such as 1.0.0, or 1.0.0-rc.1 for a pre-release.',
            each.versionOrigin,
          ),
    )
}

const names = (manifests: readonly Manifest[]): string =>
  manifests.length === 0 ? 'none' : [...new Set(manifests.map((each) => each.name))].join(', ')
