import type { Scalar } from './tree.ts'

/** Characters of one file that are replaced. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Applies edits that do not overlap, in whatever order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = ''
  let at = 0
  for (const { from, to, text: replacement } of [...edits].sort((one, other) => one.from - other.from)) {
    if (from < at) throw new Error('two edits of the same characters')
    done += text.slice(at, from) + replacement
    at = to
  }
  return done + text.slice(at)
}

/** Replaces what stands inside of a value's quotes, whichever they are. */
export function replaceScalar(text: string, { from, to }: Scalar, replacement: string): Edit {
  const quotes = /^("""|'''|"|')/.exec(text.slice(from, to))?.[0].length ?? 0
  return { from: from + quotes, to: to - quotes, text: replacement }
}

/** The line of a place, from 1. */
export const lineAt = (text: string, place: number): number => text.slice(0, place).split('\n').length
