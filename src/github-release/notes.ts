import { isSameVersion, readVersion, type Version } from '../model/version.ts'

/** The section of a changelog for one version. */
export type Section = { readonly body: string } | 'absent' | 'twice'

interface Heading {
  readonly level: number
  readonly line: number
  /** The first line of what follows. */
  readonly after: number
  readonly text: string
}

/**
 * Finds the section of `version`: a heading of the level at which the changelog's releases stand (Keep a Changelog and
 * its variants: `## [1.2.0] - 2026-01-01`, `## v1.2.0`, `## Version 1.2.0`, underlined headings). Generators give a
 * patch another level than a minor release: a heading of any level that is nothing but `1.2.3` and a date counts too.
 * The version is compared as a version, never as a part of a text, and code and comments are passed over.
 */
export function findSection(changelog: string, version: Version): Section {
  const lines = changelog.replace(/^\uFEFF/, '').split(/\r?\n/)
  const { headings, code } = scan(lines)
  const named = headings.filter((each) => versionOf(each.text) !== undefined)
  const bare = named.filter((each) => isBare(each.text))
  const first = named.find((each) => versionOf(each.text) !== 'unreleased') ?? named[0]
  const level = bare.length > 0 ? Math.min(...bare.map((each) => each.level)) : first?.level
  const releases = named.filter((each) => each.level === level || bare.includes(each))
  const found = releases.filter((each) => {
    const named = versionOf(each.text)
    return named !== undefined && named !== 'unreleased' && isSameVersion(named, version)
  })
  const [section, second] = found
  if (section === undefined) return 'absent'
  if (second !== undefined) return 'twice'
  const end = headings.find(
    (each) =>
      each.line > section.line &&
      // a patch that stands as deep as its own subsections does not end at the first of them
      (releases.includes(each) || each.level < section.level || (each.level === section.level && each.level === level)),
  )
  const isDefinition = (line: string, index: number): boolean => !code.has(index) && definition.test(line)
  const definitions = lines.filter((line, index) => isDefinition(line, index))
  const body = lines
    .map((line, index) => ({ line, index }))
    .slice(section.after, end?.line)
    .filter(({ line, index }) => !isDefinition(line, index))
    .map(({ line }) => line)
    .join('\n')
    .trimEnd()
    // a rule between two releases belongs to neither
    .replace(/\n[ \t]*([-*_])(?:[ \t]*\1){2,}$/, '')
    .trim()
  return { body: withDefinitions(body, definitions) }
}

/** GitHub's limit for the text of a release, in characters; more is refused with 422. */
const longest = 125_000

/** Notes that GitHub takes: cut after a whole line where they are too long, with a word that says so. */
export function fitted(body: string): string {
  if (body.length <= longest) return body
  const ending = '\n\n… cut here: the whole section is in the changelog of the tag.'
  const kept = body.slice(0, longest - ending.length)
  return kept.slice(0, Math.max(kept.lastIndexOf('\n'), 0)) + ending
}

/** What stands in for a changelog section: the plain list of what is released. */
export function plainNotes(
  tag: string,
  packages: readonly { readonly name: string; readonly version: string }[],
): string {
  return [`Release ${tag}:`, '', ...packages.map((each) => `- ${each.name} ${each.version}`)].join('\n')
}

/** `[1.2.0] - 2026-01-01`, `v1.2.0 (date)`, `Version 1.2.0`, `name 1.2.0` are not guessed: only the known prefixes are taken. */
function versionOf(heading: string): Version | 'unreleased' | undefined {
  const word = plainOf(heading).split(/[\s(]/)[0]?.replace(/[:,]$/, '') ?? ''
  if (/^unreleased$/i.test(word)) return 'unreleased'
  return /^\d/.test(word) ? readVersion(word) : undefined
}

/** Whether a heading is `1.2.3`, with a date or nothing behind it: a text such as `3.13 support` is not. */
const isBare = (heading: string): boolean =>
  /^\d+\.\d+\.\d+\S*(?:[\s(/,–—-]*\d{4}[-./]\d{2}[-./]\d{2}\)?)?$/.test(plainOf(heading))

/** A heading without the markup around its version, and without a `v` or a word in front of it. */
function plainOf(heading: string): string {
  return heading
    .replace(/\\(?=[[\]])/g, '')
    .replace(/[*`]/g, '')
    .replace(/^\[([^\]]+)\](\([^)]*\)|\[[^\]]*\])?/, '$1')
    .replace(/^(version|release)\s+/i, '')
    .replace(/^v(?=\d)/i, '')
}

/** The headings, and the lines that are code. */
function scan(lines: readonly string[]): { readonly headings: readonly Heading[]; readonly code: ReadonlySet<number> } {
  const found: Heading[] = []
  const code = new Set<number>()
  let fence: string | undefined
  let isComment = false
  let isList = false
  for (const [index, line] of lines.entries()) {
    // what follows the backticks of an opening fence holds none (CommonMark 0.31, 4.5)
    const marker = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1]
    // a line under the text of a list or a quotation is a rule and makes no heading (4.3)
    isList = line.trim() !== '' && (isList || /^ {0,3}(?:[-*+]|\d+[.)]|>)(?:\s|$)/.test(line))
    if (fence !== undefined || marker !== undefined) code.add(index)
    if (fence !== undefined) {
      if (marker !== undefined && marker.startsWith(fence) && line.trim() === marker) fence = undefined
    } else if (isComment) {
      isComment = !line.includes('-->')
    } else if (marker !== undefined) {
      fence = marker
    } else if (/^ {0,3}<!--/.test(line)) {
      isComment = !line.includes('-->')
    } else {
      const atx = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line)
      const under = /^ {0,3}(=+|-+)[ \t]*$/.exec(lines[index + 1] ?? '')?.[1]
      if (atx !== null) {
        isList = false
        found.push({ level: atx[1]?.length ?? 1, line: index, after: index + 1, text: atx[2] ?? '' })
      } else if (under !== undefined && !isList && /^ {0,3}[^\s#>+-]/.test(line)) {
        found.push({ level: under.startsWith('=') ? 1 : 2, line: index, after: index + 2, text: line.trim() })
      }
    }
  }
  return { headings: found, code }
}

/** `[1.2.0]: https://…`; a footnote (`[^1]: …`) is text. */
const definition = /^ {0,3}\[[^\]^][^\]]*\]:\s*\S+/

/** Link definitions usually stand at the end of the file; the ones that the section uses go with it. */
function withDefinitions(body: string, definitions: readonly string[]): string {
  const used = definitions.filter((line) => {
    const label = /\[([^\]]+)\]:/.exec(line)?.[1] ?? ''
    return body.toLowerCase().includes(`[${label.toLowerCase()}]`)
  })
  return used.length === 0 ? body : `${body}\n\n${used.join('\n')}`
}
