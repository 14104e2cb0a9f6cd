import type { Problem } from './problem.ts'
import type { RegistryName } from './registry.ts'

/**
 * What became of one file. `uploaded`: the registry took it in this run. `already-there`: it held these very bytes.
 * `failed`: with the problem. `not-tried`: another file of the same registry had failed before.
 */
export interface FileOutcome {
  readonly filename: string
  readonly registry: RegistryName
  readonly outcome: 'uploaded' | 'already-there' | 'failed' | 'not-tried'
  readonly problem?: Problem
  /** Whether it was last sent with the user's own token; absent where it was not. */
  readonly byToken?: true
  /** How long it took, waits included. */
  readonly seconds: number
}

/** Whether the registry has the file, by this run or before it. */
export const isOut = (outcome: FileOutcome['outcome']): boolean => outcome === 'uploaded' || outcome === 'already-there'
