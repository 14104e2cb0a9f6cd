import { parseDocument } from 'yaml'
import { type Problem, problem } from '../../src/model/problem.ts'
import { isMarker, marked, readMarker } from './marker.ts'
import { type Conflict, merge } from './merge.ts'

/** What is to become of one file. */
export interface Placing {
  readonly file: string
  readonly what: 'new' | 'updated' | 'unchanged' | 'replaced' | 'kept' | 'refused'
  /** What to write; absent where nothing is. */
  readonly text: string | undefined
  readonly problems: readonly Problem[]
}

/**
 * Decides about a file: `existing` is what stands there now, `fresh` what would be written today. A file that init did not
 * write is never overwritten unless `force` says so; one that it wrote is brought up to date around what a person changed.
 */
export function place(
  file: string,
  existing: string | undefined,
  fresh: readonly string[],
  { version, force }: { readonly version: string; readonly force: boolean },
): Placing {
  const written = marked(fresh, version)
  const text = `${written.join('\n')}\n`
  const placing = { file, text: undefined, problems: [] }
  if (existing === undefined || existing.trim() === '') return { ...placing, what: 'new', text }
  if (force) return existing === text ? { ...placing, what: 'unchanged' } : { ...placing, what: 'replaced', text }
  const { lines, end, mark, isEnded } = split(existing)
  const at = lines.findIndex((line) => isMarker(line))
  if (at < 0) return { ...placing, what: 'refused', problems: [foreign(file)] }
  const base = readMarker(lines[at] ?? '')
  if (base === undefined) return { ...placing, what: 'refused', problems: [damaged(file, at + 1)] }
  // what a person wrote below the marker stays below it
  const merged = merge(base, [...lines.slice(0, at), ...lines.slice(at + 1)], fresh)
  const cut = Math.max(0, merged.lines.length - (lines.length - at - 1))
  const all = [...merged.lines.slice(0, cut), written.at(-1) ?? '', ...merged.lines.slice(cut)]
  const made = `${mark}${all.join(end)}${isEnded ? end : ''}`
  if (made === existing) return { ...placing, what: 'unchanged' }
  const broken = brokenYaml(made)
  if (broken !== undefined) return { ...placing, what: 'refused', problems: [unreadable(file, broken)] }
  return { file, what: 'updated', text: made, problems: merged.conflicts.map((each) => conflicting(file, each)) }
}

/** A text as lines, with what belongs to none of them. */
interface Split {
  readonly lines: readonly string[]
  /** How most lines end. */
  readonly end: string
  readonly isEnded: boolean
  /** The byte order mark, where there is one. */
  readonly mark: string
}

function split(text: string): Split {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const windows = text.split('\r\n').length - 1
  const end = windows * 2 > text.split('\n').length - 1 ? '\r\n' : '\n'
  const lines = text.slice(mark.length).split(/\r?\n/)
  const isEnded = lines.at(-1) === ''
  return { lines: isEnded ? lines.slice(0, -1) : lines, end, mark, isEnded }
}

function brokenYaml(text: string): { readonly words: string; readonly line: number } | undefined {
  const [error] = parseDocument(text, { prettyErrors: true }).errors
  return error === undefined
    ? undefined
    : { words: error.message.split('\n')[0] ?? '', line: error.linePos?.[0].line ?? 1 }
}

function foreign(file: string): Problem {
  return problem(
    'init-file-foreign',
    `${file} is there, and init did not write it.`,
    'It is left as it is. Write elsewhere with --output FILE and compare, or overwrite it with --force.',
    { file },
  )
}

function damaged(file: string, line: number): Problem {
  return problem(
    'init-marker-damaged',
    `${file}:${line}: the line that tells what init wrote has been changed, so what a person changed cannot be told.`,
    'Restore that line from git, or write elsewhere with --output FILE and compare, or overwrite it with --force.',
    { file, line },
  )
}

function conflicting(file: string, { line, kept, wanted }: Conflict): Problem {
  const said = (lines: readonly string[]): string =>
    lines.length === 0 ? 'nothing' : lines.map((each) => each.trim()).join(' ⏎ ')
  return problem(
    'init-conflict',
    `${file}:${line}: you have ${said(kept)}, and this version would write ${said(wanted)}. Yours is kept.`,
    'Compare the two, and take over by hand what you want. It is said once: the next run takes yours for settled.',
    { file, line, level: 'warning' },
  )
}

function unreadable(file: string, { words, line }: { readonly words: string; readonly line: number }): Problem {
  return problem(
    'init-conflict',
    `${file} is left as it is: with the changes of both it would be no YAML (line ${line}: ${words}).`,
    'Write elsewhere with --output FILE and bring the two together by hand.',
    { file },
  )
}
