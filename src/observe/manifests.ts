import path from 'node:path'
import posix from 'node:path/posix'
import type { CargoManifest, Manifest, PythonManifest } from '../model/package.ts'
import type { LeftOut } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { CheckFacts } from '../model/project.ts'
import type { VersionStatement } from '../model/statement.ts'
import type { Files } from '../ports/files.ts'
import { type CrateDestination, readCrates } from './cargo.ts'
import { observeChecks } from './checks.ts'
import { unmarkedWheels } from './limited-api.ts'
import type { ManifestFile } from './manifest-file.ts'
import { misfitsOf } from './misfits.ts'
import { readPyproject, setupAlone, whyUnpublishable } from './python.ts'
import { sourceTexts } from './sources.ts'
import { versionStatements } from './statements.ts'
import { isTable, parseToml, tableAt } from './toml.ts'
import { setupTexts } from './wheel-form.ts'

/** Everything that the repository says of its packages. */
export interface ManifestFacts {
  readonly manifests: readonly Manifest[]
  readonly leftOut: readonly LeftOut[]
  /** Other places where a version of these packages stands. */
  readonly statements: readonly VersionStatement[]
  readonly checks: CheckFacts
  readonly problems: readonly Problem[]
}

/** Folders whose manifests are material of a test or a template, unless a workspace lists them as members. */
const material =
  /(^|\/)(tests?([-_]?(crates|projects|packages|repos|cases|data|assets|resources))?|fixtures?|examples?|templates?|skeletons?|samples?|demos?|vendor(ed)?|third[_-]party|external|node_modules|site-packages|fuzz|\.[^/]+|[^/]*cookiecutter[^/]*|[^/]*(\{\{|\{%)[^/]*)(\/|$)/

/** The package without anything in it whose dependencies pre-commit installs (pre-commit-mirror-maker's setup.py). */
const preCommit = /^pre[-_.]commit[-_.](placeholder|dummy)[-_.]package$/i

/** What a template engine fills in. */
const placeholder = /\{\{|\{%|<%/

/**
 * Reads every manifest among the tracked files of the repository at `root`. `named` are folders that the config names as
 * packages, whatever they are called; `destination` is where crates are to go.
 */
export async function observeManifests(
  root: string,
  tracked: readonly string[],
  files: Files,
  named: readonly string[] = [],
  destination: CrateDestination = 'crates.io',
): Promise<ManifestFacts> {
  const isMaterialFolder = (directory: string): boolean => material.test(directory) && !named.includes(directory)
  const isMaterial = (manifest: Manifest): boolean =>
    isMaterialFolder(manifest.directory) && !(manifest.ecosystem === 'rust' && isWorkspaceMember(manifest))
  const problems: Problem[] = []
  const malformed: LeftOut[] = []
  const read = async (name: string): Promise<readonly ManifestFile[]> => {
    const found = tracked.filter((file) => posix.basename(file) === name)
    const parsed = await Promise.all(
      found.map(async (file) => {
        const text = (await files.text(path.join(root, file))) ?? ''
        return { directory: posix.dirname(file), file, text, ...parseToml(text, file) }
      }),
    )
    return parsed.flatMap((each) => {
      if ('table' in each) {
        if (!isMaterialFolder(each.directory) && !placeholder.test(each.text)) problems.push(...misfitsOf(each))
        return [each]
      }
      // a template or the test of a parser may be broken on purpose
      if (placeholder.test(each.text)) malformed.push(unreadable(each, 'is a template'))
      else if (isMaterialFolder(each.directory)) malformed.push(unreadable(each, 'is not valid TOML'))
      else problems.push(each.problem)
      return []
    })
  }
  // one after the other, so that problems stand in the same order every time
  const cargoFiles = await read('Cargo.toml')
  const pyprojects = await read('pyproject.toml')
  const crates = readCrates(cargoFiles, destination)
  const cargo = crates.map((each) => each.manifest)
  const workspaces = [...new Set(cargo.map((each) => each.workspace))]
  const sources = await sourceTexts(root, tracked, pyprojects, workspaces, files)
  const textOf = (file: string): string | undefined => sources.get(file)
  const projects = [...pyprojects, ...setupAlone(pyprojects, [...sources.keys()])]
  const all = projects.map((each) => readPyproject(each, cargo, textOf)).filter((each) => each !== undefined)
  const templates = all.filter((each) => placeholder.test(each.name))
  const python = all.filter((each) => !templates.includes(each))
  const isBuilt = pyprojects.some((each) => 'build-system' in each.table && !isMaterialFolder(each.directory))
  const barred = new Map(
    pyprojects.map((each) => {
      const isLoose = isBuilt && isUnbuilt(each, tracked) && !named.includes(each.directory)
      return [each.directory, whyUnpublishable(each) ?? (isLoose ? 'has no `[build-system]`' : undefined)]
    }),
  )
  const members = crates
    .filter((each) => each.member && !placeholder.test(each.manifest.name))
    .map((each) => each.manifest)
  const whyBarred = (each: PythonManifest): string | undefined =>
    barred.get(each.directory) ??
    (preCommit.test(each.name) ? 'is the placeholder that pre-commit installs' : undefined)
  const kept = [...members, ...python.filter((each) => whyBarred(each) === undefined)]
  const left = [
    ...malformed,
    ...[...templates, ...cargo.filter((each) => placeholder.test(each.name))].map((each) =>
      leftOut(each, 'is a template'),
    ),
    ...nameless(projects, all, isMaterialFolder, tracked, textOf),
    ...crates
      .filter((each) => !each.member && !placeholder.test(each.manifest.name))
      .map((each) => leftOut(each.manifest, 'is not a member of its workspace')),
    ...python.flatMap((each) => {
      const reason = whyBarred(each)
      return reason === undefined ? [] : [leftOut(each, reason)]
    }),
    ...kept
      .filter((each) => isMaterial(each))
      .map((each) => leftOut(each, 'lies in a folder of tests, examples or templates')),
    ...members
      .filter((each) => !each.publishable && !isMaterial(each))
      .map((each) => leftOut(each, each.version === undefined ? 'has no version' : 'is not for crates.io (`publish`)')),
  ]
  const manifests = kept.filter((each) => !isMaterial(each))
  const releasable = manifests.filter((each) => each.ecosystem === 'python' || each.publishable)
  problems.push(...releasable.filter((each) => !isName(each)).map((each) => misnamed(each)))
  for (const each of releasable) {
    const project = projects.find(({ directory }) => directory === each.directory)
    if (each.ecosystem !== 'python' || each.wheel.kind !== 'extension' || project === undefined) continue
    problems.push(...unmarkedWheels(project.table, setupTexts(project.directory, textOf), each))
  }
  if (releasable.length === 0 && problems.length === 0) problems.push(noManifest(left))
  const own = manifests.filter((each): each is PythonManifest => each.ecosystem === 'python')
  const usable = projects.filter((each) => !isMaterialFolder(each.directory))
  return {
    manifests,
    leftOut: left,
    statements: versionStatements(
      own,
      manifests.filter((each) => each.ecosystem === 'rust'),
      usable,
      textOf,
    ),
    checks: await observeChecks(root, tracked, usable, files),
    problems,
  }
}

/**
 * A folder of scripts that lists what it needs, or the root of a workspace that lists its members: without a word of how it
 * is built, beside packages that say it.
 */
function isUnbuilt({ directory, table }: ManifestFile, tracked: readonly string[]): boolean {
  const isSetUp = ['setup.py', 'setup.cfg'].some((name) => tracked.includes(posix.join(directory, name)))
  const isBelow = directory !== '.' || isTable(tableAt(table, 'tool', 'uv')['workspace'])
  return isBelow && 'project' in table && !('build-system' in table) && !isSetUp
}

/**
 * A setup.py that computes its name: neither the folder's nor the repository's is taken for it. One inside a module, or
 * one that sets nothing up, is a file of that name and nothing more.
 */
function nameless(
  projects: readonly ManifestFile[],
  read: readonly PythonManifest[],
  isMaterialFolder: (directory: string) => boolean,
  tracked: readonly string[],
  textOf: (file: string) => string | undefined,
): readonly LeftOut[] {
  return projects
    .filter(({ directory }) => !isMaterialFolder(directory) && !read.some((each) => each.directory === directory))
    .map(({ directory }) => ({ file: posix.join(directory, 'setup.py'), directory }))
    .filter(({ file }) => /\bsetup\s*\(/.test(textOf(file) ?? ''))
    .filter(({ directory }) => !tracked.includes(posix.join(directory, '__init__.py')))
    .map(({ file, directory }) => ({
      ecosystem: 'python',
      name: file,
      version: undefined,
      directory,
      reason: 'has no name that can be read without running it: write `[project] name` in a pyproject.toml',
    }))
}

/** Names as both registries take them; they become parts of tags, of file names and of commands. */
const isName = ({ ecosystem, name }: Manifest): boolean =>
  (ecosystem === 'python' ? /^[A-Za-z0-9]([\w.-]*[A-Za-z0-9])?$/ : /^[A-Za-z][\w-]*$/).test(name)

/** A whole workspace may be material itself; then its members are no reason to think otherwise. */
const isWorkspaceMember = (crate: CargoManifest): boolean =>
  crate.workspace !== crate.directory && !material.test(crate.workspace)

function leftOut({ ecosystem, name, version, directory, origin }: Manifest, reason: string): LeftOut {
  return { ecosystem, name: name === '' ? origin.file : name, version, directory, reason }
}

function unreadable({ file, directory }: Omit<ManifestFile, 'table'>, reason: string): LeftOut {
  const ecosystem = posix.basename(file) === 'Cargo.toml' ? 'rust' : 'python'
  return { ecosystem, name: file, version: undefined, directory, reason }
}

function misnamed({ ecosystem, name, origin }: Manifest): Problem {
  return problem(
    'manifest-malformed',
    name === '' ? `${origin.file} names no package.` : `${JSON.stringify(name)} is no name for a package.`,
    ecosystem === 'python'
      ? 'Use letters, digits, `-`, `_` and `.`, with a letter or a digit at both ends.'
      : 'Use letters, digits, `-` and `_`, with a letter in front.',
    origin,
  )
}

function noManifest(left: readonly LeftOut[]): Problem {
  const found = left.map((each) => `${each.name} ${each.reason}`).slice(0, 5)
  return problem(
    'manifest-missing',
    found.length === 0
      ? 'The repository has no pyproject.toml with a [project] table and no Cargo.toml with a [package].'
      : `The repository has nothing to publish: ${found.join('; ')}.`,
    `${found.length === 0 ? '' : 'Take out what keeps it back if it shall be released. Otherwise: '}Run the step in the folder of the package, or name that folder with the input \`working-directory\`.`,
  )
}
