import type { Problem } from '../../src/model/problem.ts'

/** How one package could be used as its users use it. */
export interface Installed {
  /** One line. */
  readonly words: string
  readonly problem: Problem | undefined
}
