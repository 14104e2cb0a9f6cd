import type { ConfiguredGate, GateSystem } from '../model/config.ts'
import type { PlannedPackage } from '../model/plan.ts'
import type { CheckFacts, Checker, PythonProject } from '../model/project.ts'

/** A gate that the repository was seen to have. */
export interface DetectedGate extends ConfiguredGate {
  /** The checker that has to be there. */
  readonly checker: Checker | undefined
}

const usual = { setup: undefined, python: [], systems: ['linux'] as readonly GateSystem[], timeout: 30 }

/**
 * The checks of the selected packages, where the config is silent. `make check` is the repository's own sum of them, and
 * stands for all below its folder. What judges the code's form alone does not block: nobody has asked for it.
 */
export function detectGates(packages: readonly PlannedPackage[], facts: CheckFacts): readonly DetectedGate[] {
  const makers = packages.map((each) => ({ each, folder: makerOf(each, facts) }))
  const folders = [...new Set(makers.flatMap(({ folder }) => folder ?? []))].sort()
  const others = makers.filter(({ folder }) => folder === undefined).map(({ each }) => each)
  return [
    ...folders.map((directory) => ({
      ...usual,
      name: named('make check', directory, folders.length > 1 || directory !== '.'),
      run: 'make check',
      blocking: true,
      directory,
      checker: undefined,
    })),
    ...pythonGates(
      others.filter((each) => each.ecosystem === 'python'),
      facts.projects,
    ),
    ...rustGates(
      others.filter((each) => each.ecosystem === 'rust'),
      facts.cargoLocks,
    ),
  ]
}

/** The folder whose Makefile checks a package: its own, or one around it; the nearest. */
function makerOf({ directory }: PlannedPackage, { makeCheck }: CheckFacts): string | undefined {
  return makeCheck.filter((folder) => isInside(directory, folder)).sort((one, other) => depth(other) - depth(one))[0]
}

/** How far a folder is from the root. */
export const depth = (directory: string): number => (directory === '.' ? 0 : directory.split('/').length)

/** Whether a folder is another one, or below it. */
export const isInside = (directory: string, parent: string): boolean =>
  parent === '.' || directory === parent || directory.startsWith(`${parent}/`)

function pythonGates(packages: readonly PlannedPackage[], projects: readonly PythonProject[]): readonly DetectedGate[] {
  return packages.flatMap(({ directory }) => {
    const project = projects.find((each) => each.directory === directory)
    return (project?.checkers ?? []).map((checker) => ({
      ...usual,
      name: named(checker, directory, packages.length > 1),
      run: commandOf(checker, project),
      blocking: checker === 'pytest',
      directory,
      checker,
    }))
  })
}

function commandOf(checker: Checker, project: PythonProject | undefined): string {
  if (checker === 'ruff') return 'ruff check .'
  if (checker === 'pytest') return 'python -m pytest'
  return project?.mypyKnowsFiles === true ? 'mypy' : 'mypy .'
}

/** One row a workspace and check, for the selected crates alone. */
function rustGates(packages: readonly PlannedPackage[], locks: readonly string[]): readonly DetectedGate[] {
  const workspaces = [...new Set(packages.map((each) => each.workspace ?? each.directory))].sort()
  return workspaces.flatMap((directory) => {
    const crates = packages.filter((each) => (each.workspace ?? each.directory) === directory)
    // names as crates.io takes them: nothing in them means anything to a shell
    const chosen = crates.map((each) => `-p ${each.name}`).join(' ')
    const locked = locks.includes(directory) ? ' --locked' : ''
    const gate = (name: string, run: string, blocking: boolean): DetectedGate => ({
      ...usual,
      name: named(name, directory, workspaces.length > 1),
      run,
      blocking,
      directory,
      checker: undefined,
    })
    return [
      gate('cargo fmt', `cargo fmt --check ${chosen}`, false),
      gate('cargo clippy', `cargo clippy${locked} --all-targets ${chosen} -- -D warnings`, false),
      gate('cargo test', `cargo test${locked} ${chosen}`, true),
    ]
  })
}

/** A folder's name may hold what a row's name had better not. */
const named = (name: string, directory: string, isOneOfMany: boolean): string =>
  isOneOfMany ? `${name} in ${directory === '.' ? 'the root' : directory.replace(/[^\w./ -]/gu, '_')}` : name
