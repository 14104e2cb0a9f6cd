import path from 'node:path/posix'
import type { Edit } from './edit.ts'
import { pythons, pythonText, type Moved } from './moved.ts'

/**
 * What changes in a `uv.lock`: the version of the packages that lie in the repository (`source` is `editable`, `virtual` or
 * `directory`, with their folder). uv writes none where the version is dynamic; then there is nothing to change.
 */
export function editUvLock(file: string, text: string, moved: readonly Moved[]): readonly Edit[] {
  return pythons(moved).flatMap(({ manifest, version }) =>
    [...text.matchAll(/^\[\[package\]\]\r?\n(?:.+(?:\r?\n|$))+/gm)].flatMap((match) => {
      const name = /^name = "([^"]*)"/m.exec(match[0])?.[1]
      const where = /^source = \{ (?:editable|virtual|directory) = "([^"]*)" \}/m.exec(match[0])?.[1]
      const line = /^version = "([^"]*)"/m.exec(match[0])
      if (name !== normalised(manifest.name) || where === undefined || line === null) return []
      if (path.join(path.dirname(file), where).replace(/\/$/, '') !== manifest.directory) return []
      const from = match.index + line.index + 'version = "'.length
      const old = line[1] ?? ''
      return old === pythonText(version) ? [] : [{ from, to: from + old.length, text: pythonText(version) }]
    }),
  )
}

/** PEP 503. */
const normalised = (name: string): string => name.replace(/[-_.]+/g, '-').toLowerCase()
