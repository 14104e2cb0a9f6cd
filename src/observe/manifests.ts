import path from 'node:path'
import posix from 'node:path/posix'
import type { CargoManifest, Manifest } from '../model/package.ts'
import type { LeftOut } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { Files } from '../ports.ts'
import { type CargoFile, readCrates } from './cargo.ts'
import { type PyprojectFile, readPyproject, whyUnpublishable } from './python.ts'
import { misfitsOf } from './misfits.ts'
import { parseToml } from './toml.ts'

/** Everything that the repository says of its packages. */
export interface ManifestFacts {
  readonly manifests: readonly Manifest[]
  readonly leftOut: readonly LeftOut[]
  readonly problems: readonly Problem[]
}

/** Folders whose manifests are material of a test or a template, unless a workspace lists them as members. */
const material =
  /(^|\/)(tests?([-_]?(crates|projects|packages|repos|cases|data|assets|resources))?|fixtures?|examples?|templates?|skeletons?|vendor(ed)?|third[_-]party|node_modules|fuzz|\.[^/]+)(\/|$)/

/** Reads every manifest among the tracked files of the repository at `root`. */
export async function observeManifests(root: string, tracked: readonly string[], files: Files): Promise<ManifestFacts> {
  const problems: Problem[] = []
  const malformed: LeftOut[] = []
  const read = async (name: string): Promise<readonly (CargoFile & PyprojectFile)[]> => {
    const found = tracked.filter((file) => posix.basename(file) === name)
    const parsed = await Promise.all(
      found.map(async (file) => {
        const text = (await files.text(path.join(root, file))) ?? ''
        return { directory: posix.dirname(file), file, text, ...parseToml(text, file) }
      }),
    )
    return parsed.flatMap((each) => {
      if ('table' in each) {
        if (!material.test(each.directory)) problems.push(...misfitsOf(each))
        return [each]
      }
      // a template or the test of a parser may be broken on purpose
      if (material.test(each.directory)) malformed.push(unreadable(each))
      else problems.push(each.problem)
      return []
    })
  }
  // one after the other, so that problems stand in the same order every time
  const cargoFiles = await read('Cargo.toml')
  const pyprojects = await read('pyproject.toml')
  const sources = await sourceTexts(root, tracked, pyprojects, files)
  const crates = readCrates(cargoFiles)
  const cargo = crates.map((each) => each.manifest)
  const python = pyprojects
    .map((each) => readPyproject(each, cargo, (file) => sources.get(file)))
    .filter((each) => each !== undefined)
  const barred = new Map(pyprojects.map((each) => [each.directory, whyUnpublishable(each)]))
  const members = crates.filter((each) => each.member).map((each) => each.manifest)
  const kept = [...members, ...python.filter((each) => barred.get(each.directory) === undefined)]
  const left = [
    ...malformed,
    ...crates.filter((each) => !each.member).map((each) => leftOut(each.manifest, 'is not a member of its workspace')),
    ...python.flatMap((each) => {
      const reason = barred.get(each.directory)
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
  if (releasable.length === 0 && problems.length === 0) problems.push(noManifest(left))
  return { manifests, leftOut: left, problems }
}

/** Names as both registries take them; they become parts of tags, of file names and of commands. */
const isName = ({ ecosystem, name }: Manifest): boolean =>
  (ecosystem === 'python' ? /^[A-Za-z0-9]([\w.-]*[A-Za-z0-9])?$/ : /^[A-Za-z][\w-]*$/).test(name)

const isMaterial = (manifest: Manifest): boolean =>
  material.test(manifest.directory) && !(manifest.ecosystem === 'rust' && isWorkspaceMember(manifest))

/** A whole workspace may be material itself; then its members are no reason to think otherwise. */
const isWorkspaceMember = (crate: CargoManifest): boolean =>
  crate.workspace !== crate.directory && !material.test(crate.workspace)

function leftOut({ ecosystem, name, version, directory }: Manifest, reason: string): LeftOut {
  return { ecosystem, name, version, directory, reason }
}

function unreadable({ file, directory }: Omit<CargoFile, 'table'>): LeftOut {
  const ecosystem = posix.basename(file) === 'Cargo.toml' ? 'rust' : 'python'
  return { ecosystem, name: file, version: undefined, directory, reason: 'is not valid TOML' }
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
    'Run the step in the folder of the package, or name that folder with the input `working-directory`.',
  )
}

/** Python sources that may hold a version: few and small, so they are read at once and looked up without waiting. */
async function sourceTexts(
  root: string,
  tracked: readonly string[],
  pyprojects: readonly PyprojectFile[],
  files: Files,
): Promise<ReadonlyMap<string, string>> {
  const dynamic = pyprojects.filter((each) => /^\s*dynamic\s*=.*\bversion\b/ms.test(each.text))
  const wanted = tracked.filter(
    (file) =>
      file.endsWith('.py') &&
      dynamic.some(({ directory, text }) => {
        const below = posix.relative(directory, file)
        return (
          text.includes(below) ||
          /^(src\/)?[^/]+\/(__init__|[a-z_]*(version|about|package_data|meta)[a-z_]*)\.py$/.test(below) ||
          /^(src\/)?[^/]+\.py$/.test(below)
        )
      }),
  )
  return new Map(
    await Promise.all(
      wanted.slice(0, 400).map(async (file) => [file, (await files.text(path.join(root, file))) ?? ''] as const),
    ),
  )
}
