import { inlineFails, normalName, type RstTargets } from './inline-markup.ts'

/**
 * What docutils would warn about, and PyPI therefore refuses (any warning is fatal there, raw and included text are
 * switched off). Found: unknown directives and roles (Sphinx's), `raw`, `include`, underlines that are too short, inline
 * markup that is not closed, references, footnotes and substitutions without a target, and a text that is nothing but its
 * title. NOT found, since there is no docutils here: malformed tables, wrong indentation, bad directive options and missing
 * arguments, inconsistent title levels, duplicate targets. A text that passes here can still fail there.
 */
export function restructuredTextFails(text: string): boolean {
  const document = readBlocks(linesOf(text))
  if (document === undefined) return true
  const { prose } = document
  return hasBadTitle(prose) || isOnlyTitles(document) || inlineFails(prose, { ...document, titles: titlesOf(prose) })
}

/** Whether the text is nothing but its title, and perhaps a subtitle. */
export function hasOnlyTitles(text: string): boolean {
  const document = readBlocks(linesOf(text))
  return document !== undefined && isOnlyTitles(document)
}

const linesOf = (text: string): readonly string[] =>
  text
    .replaceAll('\t', '        ')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())

const admonitions: ReadonlySet<string> = new Set(
  'attention caution danger error hint important note tip warning'.split(' '),
)

const directives: ReadonlySet<string> = new Set([
  ...admonitions,
  ...`admonition class code code-block compound container contents csv-table date default-role epigraph figure footer
  header highlights image line-block list-table math meta parsed-literal pull-quote replace role rst-class rubric
  section-numbering sectnum sidebar sourcecode table target-notes title topic unicode`.split(/\s+/),
])

/** Directives whose content is not reStructuredText, or is held in tables. */
const literal: ReadonlySet<string> = new Set([
  'code',
  'code-block',
  'sourcecode',
  'math',
  'csv-table',
  'meta',
  'unicode',
])

interface Blocks extends Omit<RstTargets, 'titles'> {
  /** The lines with literal blocks, comments, directives and targets made empty. */
  readonly prose: readonly string[]
  /** Whether anything began with `..`, which leaves something to render beside the titles. */
  readonly explicitMarkup: boolean
}

const indentOf = (line: string): number => line.length - line.trimStart().length

/** Takes the text apart; `undefined` where a directive is unknown or switched off. */
function readBlocks(lines: readonly string[]): Blocks | undefined {
  const prose: string[] = []
  const found = {
    names: new Set<string>(),
    footnotes: [] as string[],
    substitutions: new Set<string>(),
    roles: new Set<string>(),
  }
  let anonymous = 0
  let hidden: number | undefined
  let options = false
  let doctest = false
  let explicitMarkup = false
  for (const line of lines) {
    if (hidden !== undefined && (line === '' || indentOf(line) > hidden)) {
      prose.push('')
      continue
    }
    hidden = undefined
    options &&= /^\s+:[^:]+:/.test(line)
    const explicit = /^\s*\.\.(?:\s+(.*))?$/.exec(line)
    if (explicit === null) {
      doctest = line !== '' && (doctest || (/^\s*>>> /.test(line) && (prose.at(-1) ?? '') === ''))
      if (line.endsWith('::') && !doctest) hidden = indentOf(line)
      if (/^\s*__ \S/.test(line)) anonymous += 1
      prose.push(options || doctest || /^\s*__ \S/.test(line) ? '' : line)
      continue
    }
    explicitMarkup = true
    const [, content = ''] = explicit
    const target = /^_(?:`([^`]+)`|((?:[^:\\]|\\.|:(?!\s|$))+)):(?:\s|$)/.exec(content)
    const footnote = /^\[([^\]]+)\]\s?(.*)$/.exec(content)
    const directive = /^(?:\|([^|]+)\|\s+)?([^\W_]+(?:[-._+:][^\W_]+)*)\s?::(?:\s+(.*))?$/.exec(content)
    if (/^(?:__:|__$|_:)/.test(content)) anonymous += 1
    else if (target !== null) found.names.add(normalName(target[1] ?? target[2] ?? ''))
    else if (footnote !== null) found.footnotes.push(normalName(footnote[1] ?? ''))
    else if (directive !== null) {
      const [, substitution, name = '', rest = ''] = directive
      if (!directives.has(name.toLowerCase())) return undefined
      if (substitution !== undefined) found.substitutions.add(normalName(substitution))
      if (name === 'role') found.roles.add((rest.split('(')[0] ?? '').trim().toLowerCase())
      if (literal.has(name.toLowerCase())) hidden = indentOf(line)
      options = true
      prose.push(admonitions.has(name.toLowerCase()) ? rest : '')
      continue
    } else hidden = indentOf(line)
    prose.push(footnote?.[2] ?? '')
  }
  return { prose, anonymous, explicitMarkup, ...found }
}

const rule = /^([!-/:-@[-`{-~])\1*$/

/** Text lines with a line of punctuation right below. */
const titlesOf = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.filter((line, index) => line !== '' && rule.test(lines[index + 1] ?? '')).map(titleName))

/** A title goes by its text, without the markup in it. */
const titleName = (line: string): string => normalName(line.replace(/`([^`]*?)(?: <[^>]*>)?`_{0,2}|[*`]/g, '$1'))

/** A title whose line is shorter than its text, or that is moved in. Lines of up to three characters are text to docutils. */
function hasBadTitle(lines: readonly string[]): boolean {
  return lines.some((line, index) => {
    const below = lines[index + 1] ?? ''
    const above = lines[index - 1] ?? ''
    if (line.startsWith(' ')) return above === '' && isQuotedTitle(line, below)
    if (line === '' || rule.test(line) || !rule.test(below)) return false
    // a paragraph of several lines is no title
    if (above !== '' && !rule.test(above)) return false
    return below.length >= 4 && below.length < widthOf(line)
  })
}

/** A section cannot stand inside a quotation; what is as old as `PKG-INFO` with its description moved in has such. */
function isQuotedTitle(line: string, below: string): boolean {
  const under = below.trim()
  const isText = /^[\p{L}\p{N}]/u.test(line.trim())
  return isText && indentOf(line) === indentOf(below) && under.length >= 4 && rule.test(under)
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u

/** Columns: East Asian wide characters take two. */
const widthOf = (text: string): number => Array.from(text).reduce((sum, char) => sum + (wide.test(char) ? 2 : 1), 0)

/** A lone title, and a lone subtitle below it, are the document's own, and nothing is left to render. */
function isOnlyTitles({ prose, explicitMarkup }: Blocks): boolean {
  if (explicitMarkup) return false
  const filled = prose.filter((line) => line !== '')
  const styles: string[] = []
  while (filled.length > 0) {
    const over = rule.test(filled[0] ?? '') ? filled.shift() : undefined
    const title = filled.shift() ?? ''
    const under = filled.shift() ?? ''
    if (
      rule.test(title) ||
      !rule.test(under) ||
      (under.length < 4 && under.length < widthOf(title)) ||
      (over !== undefined && over !== under)
    )
      return false
    styles.push(`${over === undefined ? '' : 'over'}${under[0]}`)
  }
  return (styles.length === 1 || styles.length === 2) && new Set(styles).size === styles.length
}
