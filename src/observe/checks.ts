import path from 'node:path'
import posix from 'node:path/posix'
import type { CheckFacts, Checker, PythonProject } from '../model/project.ts'
import { normalisedName } from '../model/project-name.ts'
import type { Files } from '../ports/files.ts'
import { globOf } from './cargo.ts'
import type { ManifestFile } from './manifest-file.ts'
import { poetryGroups } from './poetry-groups.ts'
import { isCompiledElsewhere } from './python.ts'
import { isTable, type Table, tableAt, textAt, textsAt } from './toml.ts'

/** What the repository has by which it can be checked: projects of Python, Makefiles, lock files. */
export async function observeChecks(
  root: string,
  tracked: readonly string[],
  pyprojects: readonly ManifestFile[],
  files: Files,
): Promise<CheckFacts> {
  const all = new Set(tracked)
  const folders = pyprojects.map((each) => each.directory)
  // beside a manifest only: Makefiles of the C library within are nobody's gate
  const near = new Set(['.', ...folders, ...foldersOf(tracked, 'Cargo.toml')])
  const makefiles = tracked.filter((file) => /(^|\/)(GNUm|M|m)akefile$/.test(file) && near.has(posix.dirname(file)))
  const texts = await Promise.all(
    makefiles.slice(0, 200).map(async (file) => [file, (await files.text(path.join(root, file))) ?? ''] as const),
  )
  return {
    projects: pyprojects.map((each) => readProject(each, all, pyprojects)),
    makeCheck: texts.flatMap(([file, text]) => (hasCheck(text) ? [posix.dirname(file)] : [])),
    cargoLocks: foldersOf(tracked, 'Cargo.lock'),
  }
}

const foldersOf = (tracked: readonly string[], name: string): readonly string[] =>
  tracked.filter((file) => posix.basename(file) === name).map((file) => posix.dirname(file))

/** A rule whose targets name `check`; not an assignment (`check := …`). */
const hasCheck = (makefile: string): boolean => /^(?:[\w./-]+ +)*check(?: +[\w./-]+)* *:(?!=|:=)/m.test(makefile)

function readProject(
  { directory, table }: ManifestFile,
  tracked: ReadonlySet<string>,
  pyprojects: readonly ManifestFile[],
): PythonProject {
  const extras = listsAt(tableAt(table, 'project', 'optional-dependencies'))
  // `uv sync` would leave such a project itself out
  const uvLock = isCompiledElsewhere(table) ? undefined : lockOf(directory, tracked, pyprojects)
  const standard = groupsOf(tableAt(table, 'dependency-groups'))
  // uv knows nothing of Poetry's
  const groups = uvLock === undefined ? { ...poetryGroups(tableAt(table, 'tool', 'poetry')), ...standard } : standard
  const has = (...names: readonly string[]): boolean => names.some((name) => tracked.has(posix.join(directory, name)))
  const names = [...Object.values(extras), ...Object.values(groups)].flat().map((each) => nameOf(each))
  const tool = tableAt(table, 'tool')
  const configured: Readonly<Record<Checker, boolean>> = {
    ruff: 'ruff' in tool || has('ruff.toml', '.ruff.toml'),
    mypy: 'mypy' in tool || has('mypy.ini', '.mypy.ini'),
    pytest: 'pytest' in tool || has('pytest.ini', 'conftest.py', 'tests/conftest.py'),
  }
  const checkers = (['ruff', 'mypy', 'pytest'] as const).filter((each) => configured[each] || names.includes(each))
  const mypy = tableAt(tool, 'mypy')
  return {
    directory,
    isPackage: isTable(table['project']) || isTable(tool['poetry']) || has('setup.py', 'setup.cfg'),
    uvLock,
    extras,
    groups,
    requirementFiles: ['requirements-dev.txt', 'dev-requirements.txt', 'requirements/dev.txt']
      .map((name) => posix.join(directory, name))
      .filter((file) => tracked.has(file)),
    checkers,
    mypyKnowsFiles: ['files', 'packages', 'modules'].some((key) => key in mypy),
  }
}

/** Its own `uv.lock`, or that of the nearest workspace around it which has it as a member. */
function lockOf(
  directory: string,
  tracked: ReadonlySet<string>,
  pyprojects: readonly ManifestFile[],
): string | undefined {
  const isLocked = (folder: string): boolean => tracked.has(posix.join(folder, 'uv.lock'))
  if (isLocked(directory)) return directory
  for (let folder = directory; folder !== '.';) {
    folder = posix.dirname(folder)
    const around = pyprojects.find((each) => each.directory === folder)
    const workspace = tableAt(around?.table ?? {}, 'tool', 'uv', 'workspace')
    const below = posix.relative(folder, directory)
    const names = (key: string): boolean => textsAt(workspace, key).some((glob) => globOf(glob).test(below))
    if (names('members') && !names('exclude') && isLocked(folder)) return folder
  }
  return undefined
}

const listsAt = (table: Table): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.keys(table).map((key) => [key, textsAt(table, key).filter((each) => isRequirement(each))]))

/** They become arguments of pip: none may look like an option. */
const isRequirement = (text: string): boolean => /^\s*[A-Za-z0-9]/.test(text)

/** Dependency groups with what they include (PEP 735); a group that includes itself ends there. */
function groupsOf(table: Table): Readonly<Record<string, readonly string[]>> {
  const expand = (name: string, seen: readonly string[]): readonly string[] => {
    const key = Object.keys(table).find((each) => normalisedName(each) === normalisedName(name))
    const members: unknown = key === undefined ? undefined : table[key]
    if (!Array.isArray(members) || seen.includes(normalisedName(name))) return []
    return members.flatMap((each: unknown) => {
      if (typeof each === 'string') return isRequirement(each) ? [each] : []
      const included = isTable(each) ? textAt(each, 'include-group') : undefined
      return included === undefined ? [] : expand(included, [...seen, normalisedName(name)])
    })
  }
  return Object.fromEntries(Object.keys(table).map((key) => [key, [...new Set(expand(key, []))]]))
}

const nameOf = (requirement: string): string => normalisedName(/^\s*([A-Za-z0-9][\w.-]*)/.exec(requirement)?.[1] ?? '')
