import { isBare, plainOf, type Scan } from './headings.ts'

/** How a version may stand where there is no heading: a bold line, an entry of a list, or a line with a date. */
const forms = [
  { form: 'bold', pattern: /^ {0,3}(?:\*\*|__)\S/ },
  { form: 'entry', pattern: /^ {0,3}[-*+][ \t]+\S/ },
  { form: 'dated', pattern: /^v?\d.*\d{4}/ },
] as const

type Form = (typeof forms)[number]['form']

/**
 * The scan with lines as headings that are nothing but a version, with its date where there is one: `**1.2.3** (2026-01-31)`,
 * `* **1.2.3** - 2026-01-31`, `- v1.2.3:`, `1.2.3 (2026-01-31)`. All are of the form of the first one, so that an entry which
 * names a version in passing is none. They stand below the heading above the
 * first one, and above every deeper one.
 */
export function withVersionLines(lines: readonly string[], { headings, verbatim }: Scan): Scan {
  const found = lines.flatMap((line, at) => {
    const form = verbatim.has(at) ? undefined : formOf(line)
    return form === undefined ? [] : [{ form, at, text: textOf(line) }]
  })
  const [first] = found
  const above = headings.findLast((each) => each.line < (first?.at ?? 0))?.level ?? 0
  const own = found
    .filter((each) => each.form === first?.form)
    .map(({ at, text }) => ({ level: above + 0.5, line: at, after: at + 1, text }))
  return { headings: [...headings, ...own].sort((one, other) => one.line - other.line), verbatim }
}

function formOf(line: string): Form | undefined {
  const form = forms.find((each) => each.pattern.test(line))?.form
  return form !== undefined && isBare({ level: 0, line: 0, after: 0, text: textOf(line) }) ? form : undefined
}

/** The line without what makes it an entry, without its emphasis, and without a colon at its end. */
const textOf = (line: string): string =>
  plainOf(
    line
      .trim()
      .replace(/^[-*+][ \t]+/, '')
      .replaceAll('__', '')
      .replace(/:(?=\**$)/, ''),
  )
    .replace(/:$/, '')
    .trim()

/** The lines with those of one section moved out as far as all of them stand in: what is an entry's own is indented. */
export function movedOut(lines: readonly string[], from: number, to = lines.length): readonly string[] {
  const written = lines.slice(from, to).filter((line) => line.trim() !== '')
  const least = Math.min(...written.map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0))
  return written.length === 0 ? lines : lines.map((line, at) => (at < from || at >= to ? line : line.slice(least)))
}
