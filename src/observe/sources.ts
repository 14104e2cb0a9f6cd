import path from 'node:path'
import posix from 'node:path/posix'
import type { Files } from '../ports/files.ts'
import type { ManifestFile } from './manifest-file.ts'
import { rootsOf } from './python.ts'
import { sourceFiles, uvLocks } from './statements.ts'
import { tableAt, textAt } from './toml.ts'

/** At most so many files are read for versions; a repository has a handful. */
const most = 1000

/** A package far enough known to look for its files. */
interface Named {
  readonly directory: string
  readonly name: string
}

/**
 * The texts of all files that may hold a version beside the manifests: read at once, looked up without waiting. Sources of
 * Python only where a package of that name may be, `setup.py` and `setup.cfg`, lock files.
 */
export async function sourceTexts(
  root: string,
  tracked: readonly string[],
  pyprojects: readonly ManifestFile[],
  workspaces: readonly string[],
  files: Files,
): Promise<ReadonlyMap<string, string>> {
  const named = pyprojects.flatMap((each): readonly Named[] => {
    const name = textAt(tableAt(each.table, 'project'), 'name') ?? textAt(tableAt(each.table, 'tool', 'poetry'), 'name')
    return name === undefined ? [] : [{ directory: each.directory, name }]
  })
  const dynamic = pyprojects.filter((each) => /^\s*dynamic\s*=.*\bversion\b/ms.test(each.text))
  // setup.cfg may point to a `__version__`
  const withSetup = new Set(
    tracked.filter((file) => /(^|\/)setup\.(py|cfg)$/.test(file)).map((file) => posix.dirname(file)),
  )
  const looked: readonly Looked[] = [
    ...dynamic.map(({ directory, text, table }) => ({ directory, text, roots: rootsOf(table) })),
    ...[...withSetup].map((directory) => ({ directory, text: '', roots: ['.', 'src'] })),
  ]
  // whether their wheels hold code for a machine is written there
  const meson = pyprojects.some((each) => each.text.includes('mesonpy'))
  const exact = new Set([
    ...pyprojects.map((each) => posix.join(each.directory, 'hatch_build.py')),
    ...named.flatMap((each) => sourceFiles(each)),
    ...uvLocks(named),
    ...workspaces.map((each) => posix.join(each, 'Cargo.lock')),
  ])
  const wanted = tracked.filter(
    (file) =>
      exact.has(file) ||
      /(^|\/)setup\.(py|cfg)$/.test(file) ||
      (meson && posix.basename(file) === 'meson.build') ||
      (file.endsWith('.py') && looked.some((each) => mayHoldVersion(file, each))),
  )
  return new Map(
    await Promise.all(
      wanted.slice(0, most).map(async (file) => [file, (await files.text(path.join(root, file))) ?? ''] as const),
    ),
  )
}

/** A folder whose sources are looked through, and the folders in it that modules may lie in. */
interface Looked {
  readonly directory: string
  readonly text: string
  readonly roots: readonly string[]
}

function mayHoldVersion(file: string, { directory, text, roots }: Looked): boolean {
  if (text.includes(posix.relative(directory, file))) return true
  return roots.some((root) => {
    const below = posix.relative(posix.join(directory, root), file)
    return (
      /^[^/]+\/(__init__|[a-z_]*(version|about|package_data|meta)[a-z_]*)\.py$/.test(below) || /^[^/]+\.py$/.test(below)
    )
  })
}
