import path from 'node:path/posix'
import type { CargoManifest, PythonManifest } from '../model/package.ts'
import { normalisedName } from '../model/project-name.ts'
import type { VersionStatement } from '../model/statement.ts'
import type { ManifestFile } from './manifest-file.ts'
import { readSetup } from './setup.ts'
import { tableAt, textAt, textsAt } from './toml.ts'

/** The text of a tracked file that was read, by its path from the root. */
type TextOf = (file: string) => string | undefined

/** Every other place where a version of these packages stands. */
export function versionStatements(
  python: readonly PythonManifest[],
  crates: readonly CargoManifest[],
  pyprojects: readonly ManifestFile[],
  textOf: TextOf,
): readonly VersionStatement[] {
  const locks = new Set(crates.map((each) => path.join(each.workspace, 'Cargo.lock')))
  return [
    ...[...locks].flatMap((file) => lockEntries(file, textOf(file), 'rust', crates)),
    ...uvLocks(python).flatMap((file) => lockEntries(file, textOf(file), 'python', python)),
    ...python.flatMap((each) => [...setupOf(each, textOf), ...sourceOf(each, pyprojects, textOf)]),
    ...pyprojects.flatMap((each) => floorsOf(each, python)),
  ]
}

/** The lock files of uv that can hold a package: its own, and those above it. */
export function uvLocks(python: readonly { readonly directory: string }[]): readonly string[] {
  const above = (directory: string): readonly string[] =>
    directory === '.' ? ['.'] : [directory, ...above(path.dirname(directory))]
  return [...new Set(python.flatMap((each) => above(each.directory)))].map((each) => path.join(each, 'uv.lock'))
}

/** Files that may hold the `__version__` of a package. */
export function sourceFiles({
  directory,
  name,
}: {
  readonly directory: string
  readonly name: string
}): readonly string[] {
  const module = name.replace(/[-.]+/g, '_')
  const modules = [...new Set([module, module.toLowerCase()])]
  return ['', 'src/', 'python/'].flatMap((root) =>
    modules.flatMap((each) =>
      ['__init__', '_version', '__about__', 'version', '__version__'].map((file) =>
        path.join(directory, `${root}${each}/${file}.py`),
      ),
    ),
  )
}

/** Entries of a lock file for packages that lie in this repository: those have no registry as their source. */
function lockEntries(
  file: string,
  text: string | undefined,
  ecosystem: 'python' | 'rust',
  packages: readonly { readonly name: string }[],
): readonly VersionStatement[] {
  if (text === undefined) return []
  const names = new Map(packages.map((each) => [normalisedName(each.name), each.name]))
  let line = 1
  return text.split(/^(?=\[\[package\]\]\s*$)/m).flatMap((entry) => {
    const at = line
    line += entry.split('\n').length - 1
    const name = names.get(normalisedName(/^name = "([^"]+)"/m.exec(entry)?.[1] ?? ''))
    const version = /^version = "([^"]+)"/m.exec(entry)
    const isElsewhere = /^source = (?:"|\{ *(?:registry|git|url))/m.test(entry)
    if (name === undefined || version?.[1] === undefined || isElsewhere || !entry.startsWith('[[package]]')) return []
    const origin = { file, line: at + entry.slice(0, version.index).split('\n').length - 1 }
    return [{ kind: 'lock' as const, ecosystem, name, directory: undefined, said: version[1], origin }]
  })
}

/** `setup.py` and `setup.cfg` beside a pyproject.toml that names the package itself. */
function setupOf(manifest: PythonManifest, textOf: TextOf): readonly VersionStatement[] {
  const { directory, name } = manifest
  const setup = readSetup(directory, textOf)
  if (setup?.version === undefined) return []
  const isOther = setup.name !== undefined && normalisedName(setup.name) !== normalisedName(name)
  if (isOther) return []
  const { version, versionOrigin, overruled } = setup
  const said = [{ text: version, origin: versionOrigin }, ...(overruled === undefined ? [] : [overruled])]
  return said
    .filter(({ origin }) => !isAt(origin, manifest))
    .map(({ text, origin }) => ({ kind: 'setup', ecosystem: 'python', name, directory, said: text, origin }))
}

/** A literal `__version__` of the package, where the manifest's version is not read from it. */
function sourceOf(
  manifest: PythonManifest,
  pyprojects: readonly ManifestFile[],
  textOf: TextOf,
): readonly VersionStatement[] {
  const { directory, name } = manifest
  const table = pyprojects.find((each) => each.directory === directory)?.table ?? {}
  const isWritten = ['setuptools_scm', 'hatch'].some(
    (tool) => 'version_file' in tableAt(table, 'tool', tool) || 'hooks' in tableAt(table, 'tool', tool, 'build'),
  )
  // what the backend writes at build time is a stand-in until then
  if (isWritten || manifest.version === undefined) return []
  return sourceFiles(manifest).flatMap((file) => {
    for (const [index, line] of (textOf(file) ?? '').split('\n').entries()) {
      const said = /^__version__\s*(?::\s*\w+\s*)?=\s*["']v?([^"']+)["']\s*(?:#.*)?$/.exec(line.trimEnd())?.[1]
      const origin = { file, line: index + 1 }
      if (said === undefined || isAt(origin, manifest)) continue
      return [{ kind: 'source' as const, ecosystem: 'python' as const, name, directory, said, origin }]
    }
    return []
  })
}

/** What a package requires of the others of this repository. */
function floorsOf(
  { directory, file, text, table }: ManifestFile,
  python: readonly PythonManifest[],
): readonly VersionStatement[] {
  const own = normalisedName(textAt(tableAt(table, 'project'), 'name') ?? '')
  const names = new Map(python.map((each) => [normalisedName(each.name), each.name]))
  return textsAt(tableAt(table, 'project'), 'dependencies').flatMap((requirement) => {
    const [, required = '', said = ''] =
      /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*\(?([^;@()]*)\)?\s*(?:;.*)?$/.exec(requirement) ?? []
    const name = names.get(normalisedName(required))
    if (name === undefined || said.trim() === '' || normalisedName(required) === own) return []
    const line = text.split('\n').findIndex((each) => each.includes(requirement))
    const origin = { file, line: line < 0 ? undefined : line + 1 }
    return [{ kind: 'floor' as const, ecosystem: 'python' as const, name, directory, said: said.trim(), origin }]
  })
}

const isAt = (
  origin: { readonly file: string; readonly line: number | undefined },
  manifest: PythonManifest,
): boolean => origin.file === manifest.versionOrigin.file && origin.line === manifest.versionOrigin.line
