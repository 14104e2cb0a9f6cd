import path from 'node:path/posix'
import type { CargoManifest } from '../model/package.ts'
import { readDeclaration } from './crate-declaration.ts'
import { readDependencies } from './crate-dependencies.ts'
import { folder } from './folder.ts'
import type { ManifestFile } from './manifest-file.ts'
import { isTable, lineOf, type Table, tableAt, textAt, textsAt } from './toml.ts'

/** A crate of the repository, and whether cargo sees it as a member of the workspace around it. */
export interface FoundCrate {
  readonly manifest: CargoManifest
  readonly member: boolean
}

/** Whether crates are meant for crates.io, or for a registry of one's own. */
export type CrateDestination = 'crates.io' | 'other'

/** Reads all `Cargo.toml` of a repository together: workspace members and inherited fields resolved as cargo does. */
export function readCrates(
  files: readonly ManifestFile[],
  destination: CrateDestination = 'crates.io',
): readonly FoundCrate[] {
  const workspaces = files.filter((each) => isTable(each.table['workspace']))
  const crates = files.filter((each) => isTable(each.table['package']))
  const found = crates.map((each) => readCrate(each, workspaceOf(each, workspaces), destination))
  const members = new Set(found.filter((each) => isListed(each, workspaces)).map((each) => each.directory))
  const workspaceAt = new Map(found.map((each) => [each.directory, each.workspace]))
  // a path dependency of a member is a member too, where it belongs to the same workspace
  for (let grown = -1; grown !== members.size;) {
    grown = members.size
    for (const each of found) {
      if (!members.has(each.directory)) continue
      for (const { directory } of each.dependencies) {
        if (directory !== undefined && workspaceAt.get(directory) === each.workspace) members.add(directory)
      }
    }
  }
  return found.map((manifest) => ({ manifest, member: members.has(manifest.directory) }))
}

function readCrate(
  file: ManifestFile,
  workspace: ManifestFile | undefined,
  destination: CrateDestination,
): CargoManifest {
  const own = tableAt(file.table, 'package')
  const shared = tableAt(workspace?.table ?? {}, 'workspace', 'package')
  const isInherited = (key: string): boolean => tableAt(own, key)['workspace'] === true
  const pick = (key: string): unknown => (isInherited(key) ? shared[key] : own[key])
  const version = pick('version')
  const versionOrigin =
    isInherited('version') && workspace !== undefined
      ? { file: workspace.file, line: lineOf(workspace.text, 'workspace.package', 'version') }
      : { file: file.file, line: lineOf(file.text, 'package', 'version') }
  return {
    ecosystem: 'rust',
    directory: file.directory,
    name: textAt(own, 'name') ?? '',
    version: typeof version === 'string' ? version : undefined,
    versionOrigin,
    publishable: typeof version === 'string' && isPublishable(pick('publish'), destination),
    lacking: destination === 'crates.io' ? lackingOf(pick) : [],
    isExtensionOnly: isExtensionOnly(file.table),
    dependencies: readDependencies(file, workspace),
    declared: readDeclaration(pick, tableAt(file.table, 'features')),
    workspace: workspace?.directory ?? file.directory,
    origin: { file: file.file, line: lineOf(file.text, 'package', 'name') },
  }
}

/** What crates.io demands beside a name and a version. */
const lackingOf = (pick: (key: string) => unknown): readonly string[] => [
  ...(isText(pick('description')) ? [] : ['description']),
  ...(isText(pick('license')) || isText(pick('license-file')) ? [] : ['license']),
]

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

function isExtensionOnly(table: Table): boolean {
  const library = tableAt(table, 'lib')
  const types = [...textsAt(library, 'crate-type'), ...textsAt(library, 'crate_type')]
  return (
    types.length > 0 && types.every((each) => each === 'cdylib' || each === 'staticlib') && table['bin'] === undefined
  )
}

/**
 * `publish` is a boolean or a list of registries (Cargo reference, "The publish field"). What a registry of one's own is
 * called is between cargo and its configuration: any name but that of crates.io may be it.
 */
function isPublishable(publish: unknown, destination: CrateDestination): boolean {
  if (!Array.isArray(publish)) return publish !== false
  return publish.some((name) => (name === 'crates-io') === (destination === 'crates.io'))
}

/** The nearest `[workspace]` at or above a crate, as cargo searches for it. */
function workspaceOf(file: ManifestFile, workspaces: readonly ManifestFile[]): ManifestFile | undefined {
  const named = textAt(tableAt(file.table, 'package'), 'workspace')
  if (named !== undefined) {
    const directory = folder(file.directory, named)
    return workspaces.find((each) => each.directory === directory)
  }
  return workspaces
    .filter((each) => isInside(file.directory, each.directory) && !isExcluded(file.directory, each))
    .sort((one, other) => depth(other.directory) - depth(one.directory))[0]
}

function isListed(crate: CargoManifest, workspaces: readonly ManifestFile[]): boolean {
  const workspace = workspaces.find((each) => each.directory === crate.workspace)
  // the root package of a workspace is a member, and so is a crate that stands alone
  if (workspace === undefined || workspace.directory === crate.directory) return true
  const below = path.relative(workspace.directory, crate.directory)
  return textsAt(tableAt(workspace.table, 'workspace'), 'members').some((member) => globOf(member).test(below))
}

/** A folder that is excluded, unless `members` names it or a folder around it (cargo `WorkspaceRootConfig::is_excluded`). */
function isExcluded(directory: string, workspace: ManifestFile): boolean {
  const names = (key: string): boolean =>
    textsAt(tableAt(workspace.table, 'workspace'), key).some((each) =>
      isInside(directory, folder(workspace.directory, each)),
    )
  return names('exclude') && !names('members')
}

const depth = (directory: string): number => (directory === '.' ? 0 : directory.split('/').length)

const isInside = (directory: string, parent: string): boolean =>
  parent === '.' || directory === parent || directory.startsWith(`${parent}/`)

/** `crates/*` as cargo understands it: `*`, `?` and `[!a]` within one folder, `**` over folders. */
export function globOf(pattern: string): RegExp {
  const source = path
    .normalize(pattern)
    .replace(/\/$/, '')
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*$|\*|\?|\[!/g, (wild) => wildcards[wild] ?? wild)
  return new RegExp(`^${source}$`)
}

const wildcards: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
  '[!': '[^',
}
