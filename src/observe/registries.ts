import type { CrateFacts } from '../model/indexed-crate.ts'
import { type CargoManifest, type Manifest } from '../model/package.ts'
import type { PlannedPackage } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import type { CrateIndex, Registry } from '../registries/registry.ts'
import { observeCrateIndex } from './crate-index.ts'
import { unanswered } from './unanswered.ts'

/** What the registries said of the packages that shall be released. */
export interface RegistryFacts {
  readonly crates: CrateFacts
  /** How each Python project stands to its index, by name; absent where it could not be asked. */
  readonly projects: ReadonlyMap<string, 'new' | 'known' | 'released'>
  /** Projects that exist, by the new name that the index takes for theirs. */
  readonly lookalikes: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

/** Whom to ask. `lookalikesOf` gives the names that must not exist where a new project is to be created. */
export interface Asking {
  readonly python: Registry
  readonly rust: Registry
  readonly crateIndex: CrateIndex
  readonly lookalikesOf: (name: string) => readonly string[]
}

/** Asks the registries about a release. What cannot be asked is a warning, and left open. */
export async function observeRegistries(
  asking: Asking,
  packages: readonly PlannedPackage[],
  manifests: readonly Manifest[],
): Promise<RegistryFacts> {
  const python = packages.filter((each) => each.ecosystem === 'python')
  const crates = packages.flatMap((each) => manifestOf(each, manifests) ?? [])
  // another registry has rules of its own: only what is there is asked
  const judged = asking.rust.name === 'crates.io' ? crates : crates.map((each) => alone(each))
  const [index, projects] = await Promise.all([
    observeCrateIndex(asking.crateIndex, judged),
    Promise.all(python.map((each) => observeProject(asking, each))),
  ])
  return {
    crates: index.facts,
    projects: new Map(projects.flatMap(({ name, standing }) => (standing === undefined ? [] : [[name, standing]]))),
    lookalikes: new Map(
      projects.flatMap(({ name, lookalike }) => (lookalike === undefined ? [] : [[name, lookalike]])),
    ),
    problems: [...index.problems, ...unanswered(projects.flatMap((each) => each.problems))],
  }
}

/** The manifest that a crate of the plan is made from. */
export function manifestOf(
  { ecosystem, name, directory }: PlannedPackage,
  manifests: readonly Manifest[],
): CargoManifest | undefined {
  if (ecosystem !== 'rust') return undefined
  return manifests.find(
    (each): each is CargoManifest => each.ecosystem === 'rust' && each.name === name && each.directory === directory,
  )
}

const alone = (crate: CargoManifest): CargoManifest => ({
  ...crate,
  dependencies: [],
  declared: { ...crate.declared, categories: [] },
})

interface Project {
  readonly name: string
  readonly standing: 'new' | 'known' | 'released' | undefined
  readonly lookalike: string | undefined
  readonly problems: readonly Problem[]
}

async function observeProject({ python, lookalikesOf }: Asking, { name, version }: PlannedPackage): Promise<Project> {
  const found = await python.find({ name, version })
  if (found !== 'absent') {
    if ('unreadable' in found) {
      return { name, standing: undefined, lookalike: undefined, problems: [{ ...found.unreadable, level: 'warning' }] }
    }
    return { name, standing: found.files.length > 0 ? 'released' : 'known', lookalike: undefined, problems: [] }
  }
  const names = python.name === 'other' ? [] : lookalikesOf(name)
  const others = await Promise.all(
    names.map(async (each) => ({ each, found: await python.find({ name: each, version }) })),
  )
  // one that could not be asked for tells nothing, and the upload will
  const other = others.find((one) => one.found !== 'absent' && !('unreadable' in one.found))
  return { name, standing: 'new', lookalike: other?.each, problems: [] }
}
