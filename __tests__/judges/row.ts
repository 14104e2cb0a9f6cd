import type { Standing } from '../make/front.ts'

/** One publish by a stock client, and what the real registry answers to it. */
export interface ClientRow {
  readonly title: string
  /** What the registry answers. */
  readonly status: number
  /** Words of the answer; a success has none. */
  readonly words?: string
  /** Where the rule is written. */
  readonly source: string
  readonly standing?: Standing
}

/** Rows that share what the registry answers and where that is written. */
export function answered<Row extends ClientRow>(
  status: number,
  source: string,
  rows: readonly Omit<Row, 'status' | 'source'>[],
): readonly (Omit<Row, 'status' | 'source'> & Pick<ClientRow, 'status' | 'source'>)[] {
  return rows.map((row) => ({ ...row, status, source }))
}
