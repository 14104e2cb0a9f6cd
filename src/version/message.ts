import { readHeader } from './header.ts'

/**
 * One conventional commit that a message holds. `title`: the message's own; `nested`: written as one, in a block or after
 * a blank line; `bullet`: a line of the list that GitHub makes of a squashed branch.
 */
export interface Part {
  readonly kind: 'title' | 'nested' | 'bullet'
  readonly header: string
  /** The lines below the header, those inside of code fences left out. */
  readonly lines: readonly string[]
}

/** The types that may begin a commit inside of a message; any other word with a colon is prose or a footer, and so is `fix: #12`. */
const inner =
  /^(?:feat|feature|fix|perf|deps|revert|docs|style|chore|refactor|test|build|ci)(?:\([^\r\n]{1,100}?\))?!?: +(?!#\d+\s*$)\S/i

const [begin, end] = ['BEGIN_COMMIT_OVERRIDE', 'END_COMMIT_OVERRIDE'] as const

/** What the body of a pull request says in place of a message, markers included; `undefined` where it says nothing. */
export function overrideIn(body: string): string | undefined {
  const { inside } = between(body.replace(/\r\n?/g, '\n'), begin, end)
  const told = inside.filter((each) => each.trim() !== '')
  return told.length === 0 ? undefined : told.map((each) => `${begin}\n${each}\n${end}`).join('\n')
}

/** Takes a message apart: overrides in place of it, nested commits, paragraphs that are commits, squashed lists. */
export function partsOf(message: string): readonly Part[] {
  const line = message.trim()
  // most messages are one line
  if (!line.includes('\n') && !line.includes('\r')) return [{ kind: 'title', header: line, lines: [] }]
  const text = message.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const override = between(text, begin, end)
  if (override.inside.length > 0) return override.inside.flatMap((each) => split(each, true))
  const nested = between(text, 'BEGIN_NESTED_COMMIT', 'END_NESTED_COMMIT')
  return [...split(nested.outside, false), ...nested.inside.flatMap((each) => split(each, true))]
}

/** What stands between two markers on lines of their own, as often as they come, and everything else. */
function between(
  text: string,
  first: string,
  last: string,
): { readonly inside: readonly string[]; readonly outside: string } {
  if (!text.includes(first)) return { inside: [], outside: text }
  const inside: string[] = []
  const outside: string[] = []
  let open: string[] | undefined
  for (const line of text.split('\n')) {
    if (open === undefined && line.trim() === first) open = []
    else if (open !== undefined && line.trim() === last) {
      inside.push(open.join('\n'))
      open = undefined
    } else (open ?? outside).push(line)
  }
  // a block that never ends is prose
  if (open !== undefined) outside.push(first, ...open)
  return { inside, outside: outside.join('\n') }
}

function split(text: string, isWritten: boolean): readonly Part[] {
  const trimmed = text.trim()
  const written = trimmed.split('\n')
  const [header = '', ...rest] = /`{3}|~{3}/.test(trimmed) ? withoutFences(written) : written
  const parts: { kind: Part['kind']; header: string; lines: string[] }[] = [
    { kind: isWritten ? 'nested' : 'title', header: header.trim(), lines: [] },
  ]
  let wasStart = false
  for (const [index, line] of rest.entries()) {
    const isApart: boolean = wasStart || (rest[index - 1] ?? '').trim() === ''
    const bullet = /^\* (.+)$/.exec(line)?.[1]
    const found: string | undefined = isApart ? (bullet ?? line) : undefined
    wasStart = found !== undefined && inner.test(found) && !('not' in readHeader(found))
    if (wasStart && found !== undefined) {
      parts.push({ kind: bullet === undefined ? 'nested' : 'bullet', header: found.trim(), lines: [] })
    } else parts.at(-1)?.lines.push(line)
  }
  return parts
}

/** Blank lines in place of code: what is shown there is an example. A fence that never closes is none. */
function withoutFences(lines: readonly string[]): readonly string[] {
  const kept = [...lines]
  let open: { readonly mark: string; readonly at: number } | undefined
  for (const [index, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark === undefined) continue
    if (open === undefined) open = { mark, at: index }
    else if (mark.startsWith(open.mark) && line.trim() === mark) {
      kept.fill('', open.at, index + 1)
      open = undefined
    }
  }
  return kept
}
