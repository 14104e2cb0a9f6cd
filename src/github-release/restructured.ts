import type { Heading, Scan } from './headings.ts'

/** A line of one sign of punctuation, as docutils takes it for a title's adornment ("Sections", reStructuredText spec). */
const adornment = /^([!-/:-@[-`{-~])\1*\s*$/

/**
 * Finds the titles of reStructuredText, levels by the order in which their adornments first appear. Indented lines are
 * code, comments and quotations there, and titles are not indented.
 */
export function scanRestructured(lines: readonly string[]): Scan {
  const styles: string[] = []
  const headings: Heading[] = []
  const verbatim = new Set(lines.flatMap((line, index) => (/^\s+\S/.test(line) ? [index] : [])))
  for (let at = 0; at < lines.length; at += 1) {
    const title = (lines[at] ?? '').trimEnd()
    const under = (lines[at + 1] ?? '').trimEnd()
    const over = (lines[at - 1] ?? '').trimEnd()
    if (title === '' || adornment.test(title) || !adornment.test(under) || under.length < 3) continue
    // a shorter line is a mistake that docutils forgives from four signs on
    if (under.length < title.trim().length && under.length < 4) continue
    const isOverlined = over === under
    if (/^\s/.test(title) && !isOverlined) continue
    const style = `${isOverlined ? 'over ' : ''}${under.charAt(0)}`
    if (!styles.includes(style)) styles.push(style)
    const line = isOverlined ? at - 1 : at
    headings.push({ level: styles.indexOf(style) + 1, line, after: at + 2, text: title.trim() })
    at += 1
  }
  return { headings, verbatim }
}

/** The lines from `from` to before `to` as Markdown: titles, code blocks, links, roles and literals are put over; the rest stays. */
export function restructuredBody(
  lines: readonly string[],
  scan: Scan,
  from: number,
  to: number | undefined = lines.length,
): string {
  const targets = targetsOf(lines)
  const inside = scan.headings.filter((each) => each.line >= from && each.line < to)
  const highest = Math.min(...inside.map((each) => each.level))
  const out: string[] = []
  for (let at = from; at < to; at += 1) {
    const line = (lines[at] ?? '').trimEnd()
    const title = inside.find((each) => each.line === at)
    if (title !== undefined) {
      out.push(`${'#'.repeat(Math.min(title.level - highest + 3, 6))} ${inline(title.text, targets)}`)
      at = title.after - 1
      continue
    }
    const code = /^(\s*)\.\. (?:code-block|code|sourcecode)::\s*(\S*)\s*$/.exec(line)
    const isLiteral = code !== null || /(^|[^:])::$/.test(line)
    if (!isLiteral) {
      // targets, comments and labels say nothing to a reader
      if (!/^\s*\.\. /.test(line)) out.push(adornment.test(line) && line.length > 3 ? '' : inline(line, targets))
      continue
    }
    const indent = indentOf(line)
    let end = at + 1
    while (end < to && (isBlank(lines[end]) || indentOf(lines[end] ?? '') > indent)) end += 1
    // a directive's options stand above its text
    const block = lines.slice(at + 1, end).filter((each) => code === null || !/^\s+:[\w-]+:/.test(each))
    if (code === null)
      out.push(
        inline(
          line.replace(/(\s)?::$/, (_, space: string | undefined) => (space ? '' : ':')),
          targets,
        ),
      )
    if (block.some((each) => !isBlank(each))) out.push('', ...fenced(block, code?.[2] ?? ''), '')
    at = end - 1
  }
  return out
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function fenced(block: readonly string[], language: string): readonly string[] {
  const text = block.join('\n').replace(/^\s*\n|\s+$/g, '')
  const kept = text.split('\n')
  const least = Math.min(...kept.filter((each) => !isBlank(each)).map((each) => indentOf(each)))
  return [`\`\`\`${language}`, ...kept.map((each) => each.slice(least)), '```']
}

const isBlank = (line: string | undefined): boolean => (line ?? '').trim() === ''
const indentOf = (line: string): number => line.length - line.trimStart().length

/** `.. _name: https://…` */
function targetsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const found = /^\s*\.\. _`?([^`:]+)`?:\s+(\S+)\s*$/.exec(line)
      return found === null ? [] : [[(found[1] ?? '').toLowerCase(), found[2] ?? ''] as const]
    }),
  )
}

/** Markup within a line. What stands between double backticks stays as it is. */
function inline(line: string, targets: ReadonlyMap<string, string>): string {
  return line
    .split(/(``.+?``)/)
    .map((part, index) => {
      if (index % 2 === 1) return part.slice(1, -1)
      return part
        .replace(/`([^`<]+?)\s*<([^>`\s]+)>`__?/g, '[$1]($2)')
        .replace(/:[\w:+.-]+:`~?([^`<]+?)(?:\s*<[^>`]*>)?`/g, '`$1`')
        .replace(/`([^`]+)`__?/g, (_, name: string) => linked(name, targets))
        .replace(/\|([\w .-]+)\|_?/g, '$1')
    })
    .join('')
}

function linked(name: string, targets: ReadonlyMap<string, string>): string {
  const target = targets.get(name.toLowerCase())
  return target === undefined ? name : `[${name}](${target})`
}
