import type { Version } from '../../model/version.ts'
import type { Edit } from './edit.ts'
import { cargoText, pythonText } from './moved.ts'

/** What a marker stands for. */
type Kind = 'version' | 'major' | 'minor' | 'patch' | 'date' | 'version-date'

const kinds = 'version-date|version|major|minor|patch|date'
const inline = new RegExp(`x-release-(?:please|action)-(${kinds})(?![\\w-])`)
const begin = new RegExp(`x-release-(?:please|action)-start-(${kinds})(?![\\w-])`)
const end = /x-release-(?:please|action)-end(?![\w-])/

/** A whole version, its pre-release in either ecosystem's spelling included. */
const whole = /\d+\.\d+\.\d+(?:-[0-9A-Za-z][0-9A-Za-z.-]*|\.?(?:a|b|rc|dev|post)\d+)?(?:\+[0-9A-Za-z.-]+)?/g
const day = /\d{4}-\d{2}-\d{2}/g

/**
 * What changes on lines that are marked: `x-release-please-version` (`-major`, `-minor`, `-patch`, `-date`,
 * `-version-date`), from `x-release-please-start-version` to `x-release-please-end`, and the same with `x-release-action-`.
 * `unmet` are lines (from 1) whose marker has nothing beside it that could be changed.
 */
export function editMarked(
  text: string,
  version: Version,
  isPython: boolean,
  date: string,
): { readonly edits: readonly Edit[]; readonly marks: number; readonly unmet: readonly number[] } {
  const edits: Edit[] = []
  const unmet: number[] = []
  let marks = 0
  let block: { readonly kind: Kind; readonly line: number; edited: boolean } | undefined
  let at = 0
  for (const [index, line] of text.split('\n').entries()) {
    const opened = kindOf(begin.exec(line)?.[1])
    const here = kindOf(inline.exec(line)?.[1])
    if (opened !== undefined) {
      marks += 1
      block = { kind: opened, line: index + 1, edited: false }
    } else if (end.test(line)) {
      if (block?.edited === false) unmet.push(block.line)
      block = undefined
    } else if (here !== undefined || block !== undefined) {
      if (here !== undefined) marks += 1
      const { found, changed } = editLine(line, at, here ?? block?.kind ?? 'version', version, isPython, date)
      edits.push(...changed)
      if (here !== undefined && !found) unmet.push(index + 1)
      if (here === undefined && block !== undefined && found) block.edited = true
    }
    at += line.length + 1
  }
  return { edits, marks, unmet }
}

const kindOf = (text: string | undefined): Kind | undefined =>
  (['version', 'major', 'minor', 'patch', 'date', 'version-date'] as const).find((each) => each === text)

function editLine(
  line: string,
  at: number,
  kind: Kind,
  version: Version,
  isPython: boolean,
  date: string,
): { readonly found: boolean; readonly changed: readonly Edit[] } {
  const [major = '0', minor = '0', patch = '0'] = (version.pep440 ?? version.text).match(/\d+/g) ?? []
  const number = { major, minor, patch }
  // the marker's own digits, if it ever has any, are no version
  const mark = line.search(/x-release-(?:please|action)-/)
  const replace = (pattern: RegExp, to: (old: string) => string, only = false): readonly (readonly [Edit, boolean])[] =>
    [...line.matchAll(pattern)]
      .filter(({ index }) => mark < 0 || index < mark || index > mark + 40)
      .slice(0, only ? 1 : undefined)
      .map((match) => {
        const text = to(match[0])
        return [{ from: at + match.index, to: at + match.index + match[0].length, text }, text !== match[0]]
      })
  const spelling = (old: string): string => {
    // an old pre-release shows which spelling the line wants
    const isOldPython = /\d(?:a|b|rc)\d|\.dev\d/.test(old)
    return old.includes('-') ? cargoText(version) : isPython || isOldPython ? pythonText(version) : cargoText(version)
  }
  const made =
    kind === 'version'
      ? replace(whole, spelling)
      : kind === 'date'
        ? replace(day, () => date)
        : kind === 'version-date'
          ? [...replace(day, () => date), ...replace(whole, spelling)]
          : replace(/\d+\b/g, () => number[kind], true)
  return { found: made.length > 0, changed: made.filter(([, isNew]) => isNew).map(([edit]) => edit) }
}
