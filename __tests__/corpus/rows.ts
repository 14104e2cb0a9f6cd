import type { ProblemCode } from '../../src/model/catalogue.ts'

/** One row under its code: title, what it is made of, PyPI's words, and why the rules are alone with it. */
export type Row<Made> = readonly [title: string, made: Made, words?: string | undefined, alone?: string | undefined]

/** A row that stands alone. */
export interface FlatRow<Made> {
  readonly title: string
  readonly made: Made
  readonly code: ProblemCode
  readonly words?: string
  readonly alone?: string
}

/** The rows of a table by code, in its order. */
export function rowsOf<Made>(
  table: readonly (readonly [code: ProblemCode, rows: readonly Row<Made>[]])[],
): readonly FlatRow<Made>[] {
  return table.flatMap(([code, rows]) =>
    rows.map(([title, made, words, alone]) => ({
      title,
      made,
      code,
      ...(words !== undefined && { words }),
      ...(alone !== undefined && { alone }),
    })),
  )
}
