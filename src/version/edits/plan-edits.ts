import path from 'node:path/posix'
import { type Problem, problem } from '../../model/problem.ts'
import type { Version } from '../../model/version.ts'
import { editCargoLock } from './cargo-lock.ts'
import { editCargoToml } from './cargo-toml.ts'
import { applyEdits, type Edit, replaceScalar } from './edit.ts'
import { editMarked } from './marker.ts'
import { cargoText, crates, type Moved, pythons, pythonText } from './moved.ts'
import { find } from './path-expression.ts'
import { editPyproject } from './pyproject.ts'
import { editModule, editSetupCfg, editSetupPy, modulesOf } from './python-source.ts'
import { tomlTree } from './toml-tree.ts'
import type { Tree } from './tree.ts'
import { editUvLock } from './uv-lock.ts'

/** A file that the maintainer named: with markers in it, or `at` a path of its own. */
export interface ExtraFile {
  /** From the root of the repository. */
  readonly path: string
  readonly at: string | undefined
  readonly version: Version
  /** Whether the package is Python's alone. */
  readonly isPython: boolean
}

/** Every edit of a release, by file; where there is a problem nothing may be written. */
export interface PlannedEdits {
  readonly edits: ReadonlyMap<string, readonly Edit[]>
  readonly problems: readonly Problem[]
}

/** Reads YAML and JSON on demand: the parsers are not loaded where no file asks for them. */
export interface Readers {
  readonly yaml: ((text: string) => Tree) | undefined
  readonly json: (text: string) => Tree
}

/**
 * Plans what the files have to say. `tracked` are all files of the repository, `textOf` gives the text of one (`undefined`:
 * it is not there), `date` is the day of the release (`2026-01-31`).
 */
export function planEdits(
  moved: readonly Moved[],
  extra: readonly ExtraFile[],
  tracked: readonly string[],
  textOf: (file: string) => string | undefined,
  readers: Readers,
  date: string,
): PlannedEdits {
  const edits = new Map<string, Edit[]>()
  const problems: Problem[] = []
  // the Cargo.toml of a parser's test may be broken on purpose
  const needed = new Set(moved.flatMap(({ manifest }) => [manifest.origin.file, manifest.versionOrigin.file]))
  const isMaterial = (file: string): boolean => path.basename(file) === 'Cargo.toml' && !needed.has(file)
  const add = (file: string, edit: (text: string) => readonly Edit[]): void => {
    const text = textOf(file)
    if (text === undefined) return
    try {
      const there = edits.get(file) ?? []
      const made = edit(text).filter(({ from }) => !there.some((each) => each.from === from))
      if (made.length > 0) edits.set(file, [...there, ...made])
    } catch (error) {
      if (!isMaterial(file)) problems.push(unreadable(file, error))
    }
  }
  const names = new Set(tracked)
  if (crates(moved).length > 0) {
    for (const file of tracked.filter((each) => path.basename(each) === 'Cargo.toml' && isNear(each, moved))) {
      add(file, (text) => {
        const edited = editCargoToml(file, text, moved)
        problems.push(...edited.problems)
        return edited.edits
      })
    }
    for (const file of tracked.filter((each) => path.basename(each) === 'Cargo.lock')) {
      add(file, (text) => editCargoLock(text, moved))
    }
  }
  for (const { manifest, version } of pythons(moved)) {
    const to = pythonText(version)
    const origin = manifest.versionOrigin.file
    if (path.basename(manifest.origin.file) === 'pyproject.toml')
      add(manifest.origin.file, (text) => editPyproject(text, version))
    if (origin.endsWith('.py')) add(origin, (text) => editModule(text, to))
    for (const file of modulesOf(manifest, names)) add(file, (text) => editModule(text, to))
    add(path.join(manifest.directory, 'setup.py'), (text) => editSetupPy(text, to))
    add(path.join(manifest.directory, 'setup.cfg'), (text) => editSetupCfg(text, to))
  }
  for (const file of tracked.filter((each) => path.basename(each) === 'uv.lock')) {
    add(file, (text) => editUvLock(file, text, moved))
  }
  for (const each of extra) {
    const text = textOf(each.path)
    if (text === undefined) problems.push(absent(each.path))
    else add(each.path, () => editExtra(each, text, readers, date, problems))
  }
  problems.push(...unsaid(moved, edits, textOf))
  return { edits, problems }
}

/** A crate's manifest may name what moves wherever it stands; vendored copies of other people's crates do not. */
const isNear = (file: string, moved: readonly Moved[]): boolean =>
  !/(^|\/)(vendor|node_modules|target)\//.test(file) || moved.some(({ manifest }) => manifest.origin.file === file)

function editExtra(
  { path: file, at, version, isPython }: ExtraFile,
  text: string,
  readers: Readers,
  date: string,
  problems: Problem[],
): readonly Edit[] {
  if (at === undefined) {
    const { edits, marks, unmet } = editMarked(text, version, isPython, date)
    if (marks === 0)
      problems.push(impossible(file, 'no line bears a marker such as `x-release-action-version`', undefined))
    problems.push(...unmet.map((line) => impossible(file, 'the marked line has no version', line)))
    return edits
  }
  const tree = readerOf(file, readers)?.(text)
  if (tree === undefined) {
    problems.push(impossible(file, `\`${at}\` is a path, and the file is no TOML, JSON or YAML`, undefined))
    return []
  }
  const found = find(tree, at) ?? []
  const values = found.filter((each) => each.kind === 'scalar' && typeof each.value === 'string' && each.to > each.from)
  if (values.length === 0) problems.push(impossible(file, `there is no text at \`${at}\``, undefined))
  return values.flatMap((each) => {
    if (each.kind !== 'scalar') return []
    const isCargo = file.endsWith('Cargo.toml') || file.endsWith('Cargo.lock')
    const to = isPython && !isCargo ? pythonText(version) : cargoText(version)
    return each.value === to ? [] : [replaceScalar(text, each, to)]
  })
}

function readerOf(file: string, { yaml, json }: Readers): ((text: string) => Tree) | undefined {
  if (/\.(toml|lock)$/i.test(file)) return tomlTree
  if (/\.(json|jsonc|json5)$/i.test(file)) return json
  return /\.(ya?ml|cff)$/i.test(file) ? yaml : undefined
}

/** A crate whose manifest would not say its new version after all edits. */
function unsaid(
  moved: readonly Moved[],
  edits: ReadonlyMap<string, readonly Edit[]>,
  textOf: (file: string) => string | undefined,
): readonly Problem[] {
  return moved.flatMap(({ manifest, version }) => {
    const { file, line } = manifest.versionOrigin
    if (manifest.version === undefined) return []
    const text = textOf(file)
    if (text === undefined) return [absent(file)]
    const after = applyEdits(text, edits.get(file) ?? [])
    return after.includes(cargoText(version)) || after.includes(pythonText(version))
      ? []
      : [impossible(file, `the version of ${manifest.name} is written in a way that cannot be edited`, line)]
  })
}

const impossible = (file: string, words: string, line: number | undefined): Problem =>
  problem(
    'edit-impossible',
    `${line === undefined ? file : `${file}:${line}`}: ${words}.`,
    'Mend the file or its entry under `version.files`; nothing was written.',
    { file, line },
  )

const absent = (file: string): Problem =>
  problem(
    'edit-impossible',
    `${file} is not there, and shall bear the version.`,
    'Mend the path; nothing was written.',
    {
      file,
    },
  )

const unreadable = (file: string, error: unknown): Problem =>
  problem(
    'edit-impossible',
    `${file} cannot be read: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
    `Mend the syntax of ${file}; nothing was written.`,
    { file },
  )
