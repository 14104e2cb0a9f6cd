import type { WriteStream } from 'node:tty'
import { type Problem, Refusal } from '../../src/model/problem.ts'
import { folded } from '../fold.ts'
import { type Paint, painter } from '../paint.ts'
import { foldedProblem, type Mark } from '../problem-lines.ts'
import { settingOf } from '../setting.ts'

/** Lines for a terminal or a log. */
export interface Page {
  readonly paint: Paint
  /** Folds a sentence at the width of the terminal. */
  readonly fold: (text: string, indent?: string) => readonly string[]
  /** A problem: its code, what is wrong, and what to do. */
  readonly problem: (each: Problem, mark: Mark) => readonly string[]
}

/** The page as standard output wants it. */
function openPage(out: WriteStream, environment: NodeJS.ProcessEnv): Page {
  const { colour, columns } = settingOf(out, environment, false)
  const paint = painter(colour)
  return {
    paint,
    fold: (text, indent = '') => folded(text, indent, columns),
    problem: (each, mark) => foldedProblem(each, mark, { paint, columns }),
  }
}

/** Lets `show` fill the page of this process, and gives its exit code; 2, with every problem told, where it throws a {@link Refusal}. */
export async function onPage(show: (page: Page) => Promise<number>): Promise<number> {
  const page = openPage(process.stdout, process.env)
  try {
    return await show(page)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(error.problems.flatMap((each) => page.problem(each, '✗')).join('\n'))
    return 2
  }
}
