import type { WriteStream } from 'node:tty'
import type { Problem } from '../../src/model/problem.ts'
import { folded } from '../fold.ts'
import { settingOf } from '../setting.ts'

/** Lines for a terminal or a log. */
export interface Page {
  readonly paint: (colour: 'red' | 'yellow' | 'green' | 'dim' | 'bold', text: string) => string
  /** Folds a sentence at the width of the terminal. */
  readonly fold: (text: string, indent?: string) => readonly string[]
  /** A problem: its code, what is wrong, and what to do. */
  readonly problem: (each: Problem, mark: '✗' | '?' | '!') => readonly string[]
}

const colours = { red: 31, yellow: 33, green: 32, dim: 2, bold: 1 } as const

/** The page as standard output wants it. */
export function openPage(out: WriteStream, environment: NodeJS.ProcessEnv): Page {
  const { colour, columns } = settingOf(out, environment, false)
  const paint: Page['paint'] = (name, text) =>
    colour && text !== '' ? `\u001B[${colours[name]}m${text}\u001B[0m` : text
  const fold: Page['fold'] = (text, indent = '') => folded(text, indent, columns)
  return {
    paint,
    fold,
    problem: ({ code, message, fix }, mark) => [
      `${paint(mark === '✗' ? 'red' : 'yellow', mark)} ${paint('bold', code)}`,
      ...fold(message, '    '),
      ...fold(`→ ${fix}`, '    '),
    ],
  }
}
