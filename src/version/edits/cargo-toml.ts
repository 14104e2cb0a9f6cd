import path from 'node:path/posix'
import { type Problem, problem } from '../../model/problem.ts'
import { type Edit, lineAt, replaceScalar } from './edit.ts'
import { cargoText, crates, type Moved } from './moved.ts'
import { raiseRequirement } from './requirement.ts'
import { tomlTree } from './toml-tree.ts'
import { entriesAt, scalarAt, type Scalar, type Tree } from './tree.ts'

const tables = [
  'dependencies',
  'dev-dependencies',
  'dev_dependencies',
  'build-dependencies',
  'build_dependencies',
] as const

/**
 * What changes in one `Cargo.toml`: its own version, that of the workspace, and the requirements of path dependencies on
 * crates that move, also renamed ones and those of targets and of the workspace. `file` from the root of the repository.
 */
export function editCargoToml(
  file: string,
  text: string,
  moved: readonly Moved[],
): { readonly edits: readonly Edit[]; readonly problems: readonly Problem[] } {
  const tree = tomlTree(text)
  const directory = path.dirname(file)
  const byFolder = new Map(crates(moved).map(({ manifest, version }) => [manifest.directory, version]))
  const edits: Edit[] = []
  const problems: Problem[] = []
  const set = (scalar: Scalar | undefined, to: string): void => {
    if (scalar !== undefined && scalar.value !== to) edits.push(replaceScalar(text, scalar, to))
  }
  const own = byFolder.get(directory)
  if (own !== undefined) set(scalarAt(tree, 'package', 'version'), cargoText(own))
  const heir = crates(moved).find(
    ({ manifest }) => manifest.versionOrigin.file === file && manifest.workspace === directory,
  )
  if (heir !== undefined && isInherited(heir.manifest.directory, directory, tree)) {
    set(scalarAt(tree, 'workspace', 'package', 'version'), cargoText(heir.version))
  }
  for (const dependency of dependenciesIn(tree)) {
    const where = scalarAt(dependency, 'path')?.value
    const requirement = scalarAt(dependency, 'version')
    const version = where === undefined ? undefined : byFolder.get(folder(directory, where))
    if (version === undefined || requirement === undefined) continue
    const raised = raiseRequirement(requirement.value, cargoText(version))
    if (raised !== undefined) set(requirement, raised)
    else problems.push(unfit(file, lineAt(text, requirement.from), requirement.value, cargoText(version)))
  }
  return { edits, problems }
}

/** A root package with a version of its own stands in the same file as the version that the members inherit. */
const isInherited = (crate: string, workspace: string, tree: Tree): boolean =>
  crate !== workspace || scalarAt(tree, 'package', 'version') === undefined

function dependenciesIn(tree: Tree): readonly Tree[] {
  const targets = entriesAt(tree, 'target').map(([, target]) => target)
  const places = [tree, ...targets].flatMap((place) => tables.flatMap((table) => entriesAt(place, table)))
  return [...places, ...entriesAt(tree, 'workspace', 'dependencies')].map(([, dependency]) => dependency)
}

const folder = (directory: string, where: string): string => path.join(directory, where).replace(/\/$/, '')

const unfit = (file: string, line: number, requirement: string, version: string): Problem =>
  problem(
    'edit-impossible',
    `${file}:${line}: the requirement ${JSON.stringify(requirement)} does not let ${version} in, and cannot be raised without changing what it means.`,
    `Write a requirement that lets ${version} in, such as "${version}", and commit it.`,
    { file, line },
  )
