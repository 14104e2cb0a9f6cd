import type { ProblemCode } from './catalogue.ts'
import { uncoloured } from './uncoloured.ts'

/**
 * How grave a problem is: `error` is red everywhere; `live` is what only a live run is refused for, so that a dry run
 * tells it and stays green; `warning` never stops anything.
 */
export type ProblemLevel = 'error' | 'live' | 'warning'

/** The one shape in which anything wrong is told: what, the values seen, how to mend it, where it stands. */
export interface Problem {
  readonly code: ProblemCode
  readonly level: ProblemLevel
  /** One line, with the values seen. */
  readonly message: string
  /** What to do, in words or as the YAML to add. */
  readonly fix: string
  /** Line and column from 1, as far as they are known. */
  readonly place?: { readonly file: string; readonly line?: number; readonly column?: number }
}

/** A problem with its level, `error` unless told. Colours in words that a program said are left out. */
export function problem(
  code: ProblemCode,
  message: string,
  fix: string,
  more: {
    readonly level?: ProblemLevel
    readonly file?: string | undefined
    readonly line?: number | undefined
    readonly column?: number | undefined
  } = {},
): Problem {
  const { file, line, column } = more
  // a column is one of a line
  const at = line === undefined ? {} : { line, ...(column !== undefined && { column }) }
  const place = file === undefined ? undefined : { file, ...at }
  return { code, level: more.level ?? 'error', message: uncoloured(message), fix, ...(place && { place }) }
}

/** The problems without those that are told a second time as they are: the plan foresees what a guard finds. */
export function distinct(problems: readonly Problem[]): readonly Problem[] {
  const told = problems.map((each) => JSON.stringify(each))
  return problems.filter((_, at) => told.indexOf(told[at] ?? '') === at)
}

/** Thrown where a step cannot go on; carries everything that was found until then. */
export class Refusal extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map((each) => `${each.code}: ${each.message}`).join('\n'))
    this.name = 'Refusal'
    this.problems = problems
  }
}
