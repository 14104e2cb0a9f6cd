import type { BuildRow, Plan } from '../model/plan.ts'
import type { Command } from '../ports/process.ts'
import type { Shelf } from './kept-files.ts'

/** The row whose downloads are kept, and where it is built. */
export interface KeptPlace {
  readonly root: string
  readonly env: Command['env']
  readonly plan: Plan
  readonly row: BuildRow
  /** `linux-x86_64` */
  readonly machine: string
  /** A folder of the row's own, absolute. */
  readonly temp: string
}

/** One thing that is kept: where it lies, and what it is kept under. */
export interface Keeping {
  /** `crates` */
  readonly noun: string
  readonly shelf: Shelf
  /** How many of them the row wants at most. */
  readonly count: number
  readonly key: string
  /** Beginnings of other keys, of which the newest will do. */
  readonly others: readonly string[]
}
