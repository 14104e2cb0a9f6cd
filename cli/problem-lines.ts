import type { Problem } from '../src/model/problem.ts'
import { isRed } from '../src/report/problems.ts'
import { folded } from './fold.ts'
import type { Paint } from './paint.ts'

/** What stands before a problem: it stops the command, it was not heard, or it stops nothing. */
export type Mark = '✗' | '?' | '!'

/** A problem in a report for a person: its code behind `indent`, and folded below it what is wrong and what to do. */
export function foldedProblem(
  { code, message, fix }: Pick<Problem, 'code' | 'message' | 'fix'>,
  mark: Mark,
  { paint, columns }: { readonly paint: Paint; readonly columns: number | undefined },
  indent = '',
): readonly string[] {
  return [
    `${indent}${paint(mark === '✗' ? 'red' : 'yellow', mark)} ${paint('bold', code)}`,
    ...folded(message, '    ', columns),
    ...folded(`→ ${fix}`, '    ', columns),
  ]
}

/**
 * Problems as text that is searched rather than read, a code and its sentence on one line. `unlessLive` comes before what
 * only a live run is refused for; left out, this is one.
 */
export const problemLines = (problems: readonly Problem[], unlessLive?: string): readonly string[] =>
  problems.flatMap((each) => {
    const { code, level, message, fix } = each
    const words = level === 'live' && unlessLive !== undefined ? `${unlessLive}: ${message}` : message
    const mark: Mark = isRed([each], unlessLive === undefined) ? '✗' : '!'
    return [`${mark} ${code}: ${words}`, `    ${fix.replaceAll('\n', '\n    ')}`]
  })
