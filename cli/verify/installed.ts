import { type Problem, problem } from '../../src/model/problem.ts'
import { lastLines } from '../release/git.ts'

/** How one package could be used as its users use it. */
export interface Installed {
  /** One line. */
  readonly words: string
  readonly problem: Problem | undefined
}

/** Twenty minutes, in milliseconds: a crate and all that it needs is compiled. */
export const longest = 1_200_000

/** What a client said when it could not use a package. */
export const uninstallable = (what: string, words: string): Problem =>
  problem(
    'released-uninstallable',
    `${what} failed: ${lastLines(words)}`,
    'Try it on another machine. If it is so for everybody, withdraw the release (release-action rollback) and publish a new version.',
  )
