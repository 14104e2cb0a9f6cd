import semver from 'semver'
import type { Edit } from './edit.ts'
import { cargoText, crates, type Moved } from './moved.ts'

interface Entry {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly name: string
  readonly version: string
  readonly isLocal: boolean
}

/**
 * What changes in a `Cargo.lock`: the version of every crate that moves, told from one of the same name on a registry by
 * its having no `source`, and the `"name 1.0.0"` by which others name it where there are two. Cargo sorts packages by
 * name and version, and calls a lock stale whose order differs, so that two of one name may change places.
 */
export function editCargoLock(text: string, moved: readonly Moved[]): readonly Edit[] {
  const next = new Map(crates(moved).map(({ manifest, version }) => [manifest.name, { manifest, version }]))
  const entries = entriesOf(text)
  const local = new Map(
    entries.flatMap((each) => {
      const found = each.isLocal ? next.get(each.name) : undefined
      if (found === undefined) return []
      // of two local crates of one name the one at the manifest's version is meant; a single one may be stale
      const isOnly = entries.filter((other) => other.isLocal && other.name === each.name).length === 1
      return isOnly || found.manifest.version === each.version ? [[each, cargoText(found.version)] as const] : []
    }),
  )
  const renamed = new Map(
    [...local].map(([each, version]) => [`${each.name} ${each.version}`, `${each.name} ${version}`]),
  )
  const after = entries.map((each) => {
    const version = local.get(each)
    const own = version === undefined ? each.text : each.text.replace(/^(version = ")[^"]*"/m, `$1${version}"`)
    const named = own.replace(/(?<=^dependencies = \[\r?\n)(?: ".+",?\r?\n)+/m, (list) => renameIn(list, renamed))
    return { ...each, version: version ?? each.version, text: named }
  })
  return entries.flatMap((each, index) => {
    const same = after.filter(({ name }) => name === each.name)
    const first = entries.findIndex(({ name }) => name === each.name)
    const inOrder =
      same.length === 1 ? same : [...same].sort((one, other) => semver.compare(one.version, other.version))
    const text = inOrder[index - first]?.text ?? after[index]?.text ?? each.text
    return text === each.text ? [] : [{ from: each.from, to: each.to, text }]
  })
}

/** The list of an entry with new names; cargo sorts it by name and then by version as a text. */
function renameIn(list: string, renamed: ReadonlyMap<string, string>): string {
  const lines = list.split(/(?<=\n)/)
  const nameOf = (line: string): string => /"([^"]*)"/.exec(line)?.[1] ?? ''
  if (!lines.some((line) => renamed.has(nameOf(line)))) return list
  const after = lines.map((line) => line.replace(nameOf(line), renamed.get(nameOf(line)) ?? nameOf(line)))
  return after.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1)).join('')
}

/** The `[[package]]` tables, without the blank lines between them. The file is written by cargo alone, in one way. */
function entriesOf(text: string): readonly Entry[] {
  return [...text.matchAll(/^\[\[package\]\]\r?\n(?:.+(?:\r?\n|$))+/gm)].flatMap((match) => {
    const table = match[0].trimEnd()
    const name = /^name = "([^"]*)"/m.exec(table)?.[1]
    const version = /^version = "([^"]*)"/m.exec(table)?.[1]
    if (name === undefined || version === undefined) return []
    const isLocal = !/^source = /m.test(table)
    return [{ from: match.index, to: match.index + table.length, text: table, name, version, isLocal }]
  })
}
