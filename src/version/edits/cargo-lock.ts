import semver from 'semver'
import type { Edit } from './edit.ts'
import { type LockName, nameIn, namesIn } from './lock-names.ts'
import { cargoText, crates, type Moved } from './moved.ts'

interface Entry extends LockName {
  readonly from: number
  readonly to: number
  readonly text: string
  /** A patch that nothing uses is told in a table of its own, and counts for no name. */
  readonly isPackage: boolean
}

/**
 * What changes in a `Cargo.lock`: the version of every crate that moves, told from one of the same name on a registry by
 * its having no `source`, and the names by which others call what has the same name: `"b"`, `"b 1.0.0"`, or
 * `"b 1.0.0 (registry+…)"`, each as short as it can be. Cargo sorts packages by name and version, and calls a lock stale
 * that it would write in other words, so that two of one name may change places.
 */
export function editCargoLock(text: string, moved: readonly Moved[]): readonly Edit[] {
  const next = new Map(crates(moved).map(({ manifest, version }) => [manifest.name, { manifest, version }]))
  const all = entriesOf(text)
  const versions = all.map((each) => {
    const found = each.source === undefined ? next.get(each.name) : undefined
    if (found === undefined) return each.version
    // of two local crates of one name the one at the manifest's version is meant; a single one may be stale
    const isOnly = all.filter((other) => other.source === undefined && other.name === each.name).length === 1
    return isOnly || found.manifest.version === each.version ? cargoText(found.version) : each.version
  })
  const after = all.map((each, index) => ({ ...each, version: versions[index] ?? each.version }))
  const [packages, later] = [all, after].map((some) => some.filter((each) => each.isPackage))
  const rename = renaming(packages ?? [], later ?? [])
  const written = after.map((each) => {
    const own = each.text.replace(/^(version = ")[^"]*"/m, `$1${each.version}"`)
    return {
      ...each,
      text: own.replace(/(?<=^dependencies = \[\r?\n)(?: ".+",?\r?\n)+/m, (list) => renameIn(list, rename)),
    }
  })
  return all.flatMap((each, index) => {
    const isSame = (other: Entry): boolean => other.name === each.name && other.isPackage === each.isPackage
    const inOrder = written.filter(isSame).sort(byVersion)
    const place = all.slice(0, index).filter(isSame).length
    const changed = inOrder[place]?.text ?? each.text
    return changed === each.text ? [] : [{ from: each.from, to: each.to, text: changed }]
  })
}

/** Gives the new words for a package by the old ones. Both lists in the same order. */
function renaming(before: readonly LockName[], after: readonly LockName[]): (name: string) => string {
  const [old, fresh] = [namesIn(before), namesIn(after)]
  return (name) => {
    const at = nameIn(before, name)
    if (at === undefined) return name
    // the first form of locks has everything in full
    return old[at] === name
      ? (fresh[at] ?? name)
      : name.replace(` ${before[at]?.version ?? ''}`, ` ${after[at]?.version ?? ''}`)
  }
}

/** The list of an entry with new names; cargo sorts it by name and then by version as a text. */
function renameIn(list: string, rename: (name: string) => string): string {
  const lines = list.split(/(?<=\n)/)
  const nameOf = (line: string): string => /"([^"]*)"/.exec(line)?.[1] ?? ''
  const after = lines.map((line) => line.replace(nameOf(line), rename(nameOf(line))))
  if (after.join('') === list) return list
  return after.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1)).join('')
}

/** Cargo's order of packages of one name: of two at one version the local one comes first. */
const byVersion = (one: Entry, other: Entry): number =>
  semver.compareBuild(one.version, other.version) ||
  Number(one.source !== undefined) - Number(other.source !== undefined)

/** The `[[package]]` tables, without the blank lines between them. The file is written by cargo alone, in one way. */
function entriesOf(text: string): readonly Entry[] {
  return [...text.matchAll(/^\[\[(package|patch\.unused)\]\]\r?\n(?:.+(?:\r?\n|$))+/gm)].flatMap((match) => {
    const table = match[0].trimEnd()
    const name = /^name = "([^"]*)"/m.exec(table)?.[1]
    const version = /^version = "([^"]*)"/m.exec(table)?.[1]
    const source = /^source = "([^"]*)"/m.exec(table)?.[1]
    if (name === undefined || version === undefined) return []
    const place = { from: match.index, to: match.index + table.length, text: table }
    return [{ ...place, name, version, source, isPackage: match[1] === 'package' }]
  })
}
