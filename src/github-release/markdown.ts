import type { Heading, Scan } from './headings.ts'

/** Finds the headings of Markdown (CommonMark 0.31: ATX and underlined), and the lines that are code or comments. */
export function scanMarkdown(lines: readonly string[]): Scan {
  const headings: Heading[] = []
  const verbatim = new Set<number>()
  let fence: string | undefined
  let until: string | undefined
  let isList = false
  for (const [index, line] of lines.entries()) {
    // what follows the backticks of an opening fence holds none (CommonMark 0.31, 4.5)
    const marker = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1]
    // a line under the text of a list or a quotation is a rule and makes no heading (4.3)
    isList = line.trim() !== '' && (isList || /^ {0,3}(?:[-*+]|\d+[.)]|>)(?:\s|$)/.test(line))
    if (fence !== undefined) {
      verbatim.add(index)
      if (marker !== undefined && marker.startsWith(fence) && line.trim() === marker) fence = undefined
      continue
    }
    // a comment, or a block of HTML that ends with its own tag (4.6)
    const opened = until ?? endOf(line)
    if (opened !== undefined) {
      verbatim.add(index)
      until = line.toLowerCase().includes(opened) ? undefined : opened
      continue
    }
    if (marker !== undefined) {
      verbatim.add(index)
      fence = marker
      continue
    }
    const atx = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line)
    const under = /^ {0,3}(=+|-+)[ \t]*$/.exec(lines[index + 1] ?? '')?.[1]
    if (atx !== null) {
      isList = false
      headings.push({ level: atx[1]?.length ?? 1, line: index, after: index + 1, text: atx[2] ?? '' })
    } else if (under !== undefined && !isList && /^ {0,3}[^\s#>+-]/.test(line)) {
      headings.push({ level: under.startsWith('=') ? 1 : 2, line: index, after: index + 2, text: line.trim() })
    }
  }
  return { headings, verbatim }
}

function endOf(line: string): string | undefined {
  if (/^ {0,3}<!--/.test(line)) return '-->'
  const tag = /^ {0,3}<(pre|script|style|textarea)(?:[\s>]|$)/i.exec(line)?.[1]
  return tag === undefined ? undefined : `</${tag.toLowerCase()}>`
}

/** `[1.2.0]: https://…`; a footnote (`[^1]: …`) is text. */
const definition = /^ {0,3}\[[^\]^][^\]]*\]:\s*\S+/

/**
 * The text of a section without the rule at its end, and with the link definitions that it uses: they usually stand at the
 * end of the file, and belong to the text wherever they stand.
 */
export function markdownBody(
  lines: readonly string[],
  { verbatim }: Scan,
  from: number,
  to: number | undefined,
): string {
  const isDefinition = (line: string, index: number): boolean => !verbatim.has(index) && definition.test(line)
  const definitions = lines.filter((line, index) => isDefinition(line, index))
  const body = lines
    .map((line, index) => ({ line, index }))
    .slice(from, to)
    .filter(({ line, index }) => !isDefinition(line, index))
    .map(({ line }) => line)
    .join('\n')
    .trimEnd()
    // a rule between two releases belongs to neither
    .replace(/\n[ \t]*([-*_])(?:[ \t]*\1){2,}$/, '')
    .trim()
  return withDefinitions(body, definitions)
}

function withDefinitions(body: string, definitions: readonly string[]): string {
  const lower = body.toLowerCase()
  const used = definitions.filter((line) => {
    const label = /\[([^\]]+)\]:/.exec(line)?.[1] ?? ''
    return lower.includes(`[${label.toLowerCase()}]`)
  })
  return used.length === 0 ? body : `${body}\n\n${used.join('\n')}`
}
