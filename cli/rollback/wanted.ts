import type { WantedRelease } from '../verify/wanted.ts'

/** What the command line of `rollback` asks for. */
export interface WantedRollback extends WantedRelease {
  /** Whether anything is changed. */
  readonly yes: boolean
  /** Told to everybody who looks at the release. */
  readonly reason: string | undefined
  /** A command that prints the token of crates.io. */
  readonly tokenCommand: string | undefined
  readonly json: boolean
}
