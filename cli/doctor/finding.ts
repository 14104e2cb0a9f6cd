import type { Problem } from '../../src/model/problem.ts'

/**
 * How one thing stands. `ok`: as it must be; `plain`: told, and neither good nor bad; `note`: will do, and could be better;
 * `todo`: the release would be refused as it stands; `unseen`: nobody could say.
 */
export type FindingState = 'ok' | 'plain' | 'note' | 'todo' | 'unseen'

/** One thing that was looked at. */
export interface Finding {
  /** What it is about, in a word or two: `name`, `publisher`. */
  readonly label: string
  readonly state: FindingState
  /** What was seen. */
  readonly words: string
  /** What is wrong with it, and what to do: of every state but `ok` and `plain`. */
  readonly problem: Problem | undefined
}

/** What findings are about. */
export interface Section {
  readonly subject: 'workflow' | 'github' | 'pypi' | 'testpypi' | 'crates.io' | 'job'
  /** The package, repository or file. */
  readonly name: string
  readonly findings: readonly Finding[]
}

/** As it must be. */
export const ok = (label: string, words: string): Finding => ({ label, state: 'ok', words, problem: undefined })

/** Worth knowing. */
export const plain = (label: string, words: string): Finding => ({ label, state: 'plain', words, problem: undefined })

/** Something to be done first, or, where the problem is a warning, something that could be better. */
export const told = (label: string, problem: Problem): Finding => ({
  label,
  state: problem.level === 'warning' ? 'note' : 'todo',
  words: problem.message,
  problem,
})

/** What could not be seen. */
export const unseen = (label: string, problem: Problem): Finding => ({
  label,
  state: 'unseen',
  words: problem.message,
  problem: { ...problem, level: 'warning' },
})

/** 0 all is set up, 1 something must be done first, 2 something could not be asked. */
export function exitCode(sections: readonly Section[]): 0 | 1 | 2 {
  const states = new Set(sections.flatMap(({ findings }) => findings.map(({ state }) => state)))
  return states.has('todo') ? 1 : states.has('unseen') ? 2 : 0
}
