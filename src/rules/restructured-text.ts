/** Something that docutils warns of, and the line on which it stands, counted from 1. */
export interface TextDefect {
  readonly line: number
  readonly what: string
}

const directives = new Set(
  (
    'attention caution danger error hint important note tip warning admonition sidebar topic line-block parsed-literal ' +
    'code code-block sourcecode math rubric epigraph highlights pull-quote compound container table csv-table list-table ' +
    'image figure contents sectnum section-numbering header footer target-notes meta include raw replace unicode date ' +
    'class role default-role title restructuredtext-test-directive'
  ).split(' '),
)
/** Directives whose content is not reStructuredText. */
const verbatim = new Set([
  'code',
  'code-block',
  'sourcecode',
  'math',
  'raw',
  'include',
  'meta',
  'csv-table',
  'unicode',
  'date',
])
/** Without a word of content these two are useless on PyPI, where file access and raw HTML are shut off. */
const disabled = new Set(['raw', 'include'])
const roles = new Set(
  (
    'abbreviation ab acronym ac code emphasis literal math pep-reference pep rfc-reference rfc strong subscript sub ' +
    'superscript sup title-reference title t raw anonymous-reference citation-reference footnote-reference ' +
    'named-reference substitution-reference target uri-reference uri url'
  ).split(' '),
)
const punctuation = /^([!-/:-@[-`{-~])\1*$/

interface Line {
  /** Counted from 1. */
  readonly number: number
  readonly text: string
  readonly indent: number
}

/**
 * What of docutils' warnings can be told for sure without docutils: unknown or disabled directives, unknown roles, titles
 * whose lines are too short or out of order. Finding nothing does not mean that docutils finds nothing.
 */
export function restructuredTextDefects(text: string): readonly TextDefect[] {
  const lines = text.split(/\r\n|[\n\v\f\r]/).map((raw, index): Line => {
    const expanded = raw.replace(/\t/g, '        ').trimEnd()
    return { number: index + 1, text: expanded, indent: expanded.length - expanded.trimStart().length }
  })
  const prose = withoutVerbatim(lines)
  return [...prose.defects, ...roleDefects(prose.lines, prose.roles), ...titleDefects(prose.lines)].sort(
    (one, other) => one.line - other.line,
  )
}

interface Prose {
  /** Comments, code and literal blocks are blank lines here. */
  readonly lines: readonly Line[]
  readonly defects: readonly TextDefect[]
  /** Roles that the text itself defines. */
  readonly roles: ReadonlySet<string>
}

function withoutVerbatim(lines: readonly Line[]): Prose {
  const kept: Line[] = []
  const defects: TextDefect[] = []
  const own = new Set<string>()
  // everything deeper than this is skipped; -1 while nothing is
  let skip = -1
  for (const line of lines) {
    const blank = { ...line, text: '' }
    if (skip >= 0) {
      if (line.text === '' || line.indent > skip) {
        kept.push(blank)
        continue
      }
      skip = -1
    }
    const markup = /^ *(?:[-*+•] +|\d+[.)] +|#\. +)*\.\.(?: +|$)(.*)$/.exec(line.text)
    if (markup !== null) {
      const rest = markup[1] ?? ''
      const column = line.text.indexOf('..')
      const directive = /^(?:\|[^|]+\| +)?([A-Za-z0-9](?:[-_+:.]?[A-Za-z0-9])*) ?::(?: +(.*))?$/.exec(rest)
      const name = directive?.[1]?.toLowerCase()
      if (name === undefined) {
        // a target, a footnote or a citation has content of its own; a comment has none
        if (!/^(?:_|\[[^\]]+\] |\[[^\]]+\]$|\|)/.test(rest)) skip = column
        kept.push(blank)
        continue
      }
      if (!directives.has(name)) defects.push({ line: line.number, what: `unknown directive '${directive?.[1]}'` })
      if (disabled.has(name)) defects.push({ line: line.number, what: `the directive '${name}' is switched off` })
      if (name === 'role') own.add(/^[\w.+:-]+/.exec(directive?.[2] ?? '')?.[0]?.toLowerCase() ?? '')
      if (verbatim.has(name) || !directives.has(name)) skip = column
      kept.push(blank)
      continue
    }
    if (line.text.endsWith('::') || /^ *>>> /.test(line.text)) skip = line.indent
    kept.push(line)
  }
  return { lines: kept, defects, roles: own }
}

function roleDefects(lines: readonly Line[], own: ReadonlySet<string>): readonly TextDefect[] {
  return paragraphs(lines).flatMap((paragraph) => {
    // inline literals hide everything inside them, also over the end of a line
    const text = paragraph
      .map((line) => line.text)
      .join('\n')
      .replace(/``[^`](?:[\s\S]*?[^\s])?``/g, (literal) => literal.replace(/[^\n]/g, ' '))
    const used = [
      ...text.matchAll(/(?<=^|[\s'"([{<\-/:])():([A-Za-z0-9](?:[-_+:.]?[A-Za-z0-9])*):`[^`\s][^`]*`/g),
      ...text.matchAll(
        /(?<=^|[\s'"([{<\-/])`[^`\s][^`]*`():([A-Za-z0-9](?:[-_+:.]?[A-Za-z0-9])*):(?=$|[\s'")\]}>\-/:.,;!?\\])/g,
      ),
    ]
    return used.flatMap((match) => {
      const role = match[2] ?? ''
      if (roles.has(role.toLowerCase()) || own.has(role.toLowerCase())) return []
      const line = (paragraph[0]?.number ?? 0) + text.slice(0, match.index).split('\n').length - 1
      return [{ line, what: `unknown interpreted text role '${role}'` }]
    })
  })
}

function paragraphs(lines: readonly Line[]): readonly (readonly Line[])[] {
  const found: Line[][] = []
  let open: Line[] = []
  for (const line of lines) {
    if (line.text !== '') open.push(line)
    else if (open.length > 0) {
      found.push(open)
      open = []
    }
  }
  return open.length > 0 ? [...found, open] : found
}

/** Titles stand at the margin, first in their paragraph: text over a line of signs, or between two of them. */
function titleDefects(lines: readonly Line[]): readonly TextDefect[] {
  const defects: TextDefect[] = []
  const styles: string[] = []
  let level = 0
  const enter = (style: string, line: number): void => {
    const known = styles.indexOf(style)
    if (known === -1 && styles.length === level) {
      styles.push(style)
      level++
    } else if (known === -1 || known > level) {
      defects.push({ line, what: 'the title level is inconsistent: titles must not skip a level' })
    } else level = known + 1
  }
  for (let at = 0; at < lines.length; at++) {
    const before = lines[at - 1]?.text ?? ''
    const [first = '', second = '', third = ''] = [0, 1, 2].map((step) => lines[at + step]?.text ?? '')
    const number = lines[at]?.number ?? 0
    if (first === '' || before !== '' || lines[at]?.indent !== 0) continue
    if (punctuation.test(first)) {
      const over = first.length >= 4 && second !== '' && !punctuation.test(second)
      if (!over || third !== first) continue
      if (width(second.trimEnd()) > first.length) {
        defects.push({ line: number, what: `the title's lines are shorter than the title '${second.trim()}'` })
      }
      enter(`${first[0]}${first[0]}`, number + 1)
      at += 2
    } else if (second !== '' && punctuation.test(second) && !startsOtherBlock(first)) {
      if (width(first) > second.length) {
        // fewer than four signs under a longer text are no title but text
        if (second.length < 4) continue
        defects.push({ line: number + 1, what: `the line under the title '${first}' is shorter than the title` })
      }
      enter(second[0] ?? '', number)
      at += 1
    }
  }
  return defects
}

/** Lists, fields, options, tables, quotes of code: not the text of a title. */
function startsOtherBlock(text: string): boolean {
  return /^(?:[-*+•‣⁃] |\(?(?:\d+|#|[A-Za-z]|[ivxlcdm]+)[.)] |:[^:]+: |\| |\+[-=]|-{1,2}\w|\/\w|>>> |__ )/.test(text)
}

/** Columns: wide characters take two, combining ones none (as docutils counts). */
function width(text: string): number {
  let columns = 0
  for (const character of text) {
    if (/\p{Mn}/u.test(character)) continue
    columns +=
      /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1
  }
  return columns
}
