import type { Config } from '../model/config.ts'
import type { CargoManifest, Manifest, PythonManifest } from '../model/package.ts'
import type { LeftOut, Plan, PlannedPackage } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { CheckFacts } from '../model/project.ts'
import type { VersionStatement } from '../model/statement.ts'
import { isPrerelease, readVersion, type Version } from '../model/version.ts'
import type { WheelTarget } from '../model/target.ts'
import { pinnedTools } from '../model/tools.ts'
import { agreement, unlike } from './agreement.ts'
import { assumedTag } from './assumed-tag.ts'
import { chooseChannel } from './channel.ts'
import { duplicates } from './duplicates.ts'
import { gateRows } from './gates.ts'
import { buildRows } from './matrix.ts'
import { named } from './named.ts'
import { orderCrates } from './order.ts'
import { isReleasable, select } from './selection.ts'
import { applyConfig, type Settings } from './settings.ts'
import { ambiguousTag, unknownTag } from './tag-problems.ts'
import { readTag, type TagReading } from './tag.ts'

/** Everything that the plan is made from: no clock, no disk, no network. */
export interface PlanFacts {
  readonly repository: string | undefined
  readonly commit: string
  readonly epoch: number
  readonly manifests: readonly Manifest[]
  readonly leftOut: readonly LeftOut[]
  /** The pushed or given tag; `undefined` where the plan assumes one. */
  readonly tag: { readonly name: string; readonly source: 'pushed' | 'input' } | undefined
  /** Every tag of the repository, where they are known: an assumed one is like them. */
  readonly tags?: readonly string[]
  /** Names given by the `packages` input; empty for what the tag selects. */
  readonly packages: readonly string[]
  /** What the input `target` names; empty for all. */
  readonly platforms: readonly WheelTarget[]
  readonly config: Config
  /** The config file's name, for messages. */
  readonly configFile: string
  /** The text of the file that `notify.template` names. */
  readonly notifyTemplate: string | undefined
  readonly checks: CheckFacts
  /** Where versions stand beside the manifests. */
  readonly statements: readonly VersionStatement[]
}

/** A plan without what only the registries and the changelog can tell. */
export type Draft = Omit<Plan, 'notes'>

/** Makes the plan, and lists everything that is wrong with the repository at once. `draft` is absent where there is nothing to plan. */
export function draftPlan(facts: PlanFacts): {
  readonly draft: Draft | undefined
  readonly problems: readonly Problem[]
} {
  const settings = applyConfig(facts.config, facts.manifests, facts.configFile)
  const found = named(facts, settings.manifests)
  const chosen = { manifests: found.manifests, problems: [...settings.problems, ...found.problems] }
  const tag = facts.tag ?? assumedTag(chosen.manifests, settings.own, facts)
  if (tag === undefined) return { draft: undefined, problems: [...chosen.problems, ...noVersion(chosen.manifests)] }
  const releasable = chosen.manifests.filter((each) => isReleasable(each))
  const [reading, ...others] = readTag(tag.name, releasable, settings.own)
  if (reading === undefined) {
    return {
      draft: undefined,
      problems: [...chosen.problems, unknownTag(tag.name, facts.configFile, chosen.manifests, settings)],
    }
  }
  if (others.length > 0) {
    return { draft: undefined, problems: [...chosen.problems, ambiguousTag(tag.name, [reading, ...others], settings)] }
  }
  const { selected, mismatched, leftOut, problems } = select(
    tag.name,
    reading,
    chosen.manifests,
    facts.statements,
    settings.own,
  )
  const prerelease = isPrerelease(reading.version)
  const channel = chooseChannel(facts.config, prerelease, selected)
  const crates = orderCrates(channel.kept.filter((each): each is CargoManifest => each.ecosystem === 'rust'))
  const python = channel.kept
    .filter((each): each is PythonManifest => each.ecosystem === 'python')
    .sort((one, other) => (one.name < other.name ? -1 : 1))
  const packages = [...crates.ordered, ...python].map((each) => planned(each, reading))
  const matrix = buildRows({
    crates: packages.filter((each) => each.ecosystem === 'rust'),
    python: python.map((each) => ({
      planned: planned(each, reading),
      form: each.wheel,
      requiresPython: each.requiresPython,
      targets: settings.of(each)?.targets,
      python: settings.of(each)?.python,
    })),
    only: facts.platforms,
    build: facts.config.build,
    configFile: facts.configFile,
  })
  const gates = gateRows(facts.config, packages, facts.checks)
  const { build, credentials, release, notify } = facts.config
  const mains = facts.config.packages.filter((each) => each.main)
  // a tag of one package among others is no release of the repository
  const isComponent =
    !/^v?\d/.test(tag.name) && chosen.manifests.some((each) => isReleasable(each) && !channel.kept.includes(each))
  const draft: Draft = {
    schema: 1,
    repository: facts.repository,
    tag: tag.name,
    tagSource: tag.source,
    version: reading.version.text,
    prerelease,
    channel: channel.channel,
    pypi: channel.pypi,
    crates: channel.crates,
    environment: channel.environment,
    commit: facts.commit,
    epoch: facts.epoch,
    packages,
    leftOut: [...facts.leftOut, ...settings.leftOut, ...leftOut, ...channel.leftOut],
    rows: matrix.rows,
    maxParallel: build.maxParallel,
    build: { linux: build.linux, manylinux: build.manylinux, musllinux: build.musllinux },
    tools: pinnedTools,
    gates: gates.gates,
    credentials: { pypi: credentials.pypi, crates: credentials.crates },
    release: {
      assets: release.assets,
      latest:
        !prerelease &&
        (mains.length === 0 ? !isComponent : channel.kept.some((each) => settings.of(each)?.main === true)),
      draft: undefined,
      retentionDays: release.retentionDays,
      branches: release.branches,
    },
    wheelTests: testsOf(python, settings),
    notify: { ...notify, template: facts.notifyTemplate },
    crateLimits: limitsOf(crates.ordered, settings),
  }
  return {
    draft,
    problems: [
      ...chosen.problems,
      ...duplicates([...crates.ordered, ...python]),
      ...problems,
      ...agreement(tag.name, reading.version, channel.kept, facts.statements),
      ...agreement(tag.name, reading.version, mismatched, unlike(mismatched, facts.statements)),
      ...crates.problems,
      ...matrix.problems,
      ...gates.problems,
    ],
  }
}

/** The tests that the config has for wheels; `undefined` without one. */
function testsOf(python: readonly PythonManifest[], settings: Settings): Plan['wheelTests'] {
  const tests = python.flatMap((manifest) => {
    const test = settings.of(manifest)?.test
    return test === undefined ? [] : [{ package: manifest.name, ...test }]
  })
  return tests.length === 0 ? undefined : tests
}

/** The finished plan. */
export function finishPlan(draft: Draft, packages: readonly PlannedPackage[], notes: Plan['notes']): Plan {
  return { ...draft, packages, notes }
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

/** What the config says of raised limits; absent where it says nothing. */
function limitsOf(crates: readonly CargoManifest[], settings: Settings): Draft['crateLimits'] {
  const told = crates.flatMap((each) => {
    const limits = settings.of(each)?.crateLimits
    return limits === undefined ? [] : [[each.name, limits] as const]
  })
  return told.length === 0 ? undefined : Object.fromEntries(told)
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
