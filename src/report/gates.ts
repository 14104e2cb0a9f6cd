import type { GateRow } from '../model/plan.ts'
import { code, table } from './text.ts'

/** How a gate ended. */
interface Ended {
  readonly row: GateRow
  readonly outcome: 'passed' | 'failed' | 'timeout' | 'unready'
  readonly seconds: number
}

const words: Readonly<Record<Ended['outcome'], string>> = {
  passed: 'passed',
  failed: 'failed',
  timeout: 'ran out of time',
  unready: 'could not be prepared',
}

/** One line of the log: the outcome first. */
export function gateLine({ row, outcome, seconds }: Ended): string {
  const mild = outcome !== 'passed' && !row.blocking ? ' (it does not block)' : ''
  return `${words[outcome]}: ${row.name}, ${seconds.toFixed(1)} s${mild}`
}

/** The gates as a section of the job summary. */
export function gatesSummary(results: readonly Ended[]): readonly string[] {
  if (results.length === 0) return []
  const rows = results.map(({ row, outcome, seconds }) => [
    code(row.name),
    words[outcome],
    `${seconds.toFixed(1)} s`,
    row.blocking ? 'yes' : 'no',
  ])
  return [table(['Gate', 'Outcome', 'Took', 'Blocks'], rows)]
}
