import type { GitHubFacts, PlannedFile, ReleasedPackage, TagFacts } from '../../src/audit/facts.ts'
import type { Plan } from '../../src/model/plan.ts'
import { type Problem, problem } from '../../src/model/problem.ts'
import type { RepositoryPlace } from './reach.ts'

/** What a tag releases, and what GitHub shows of it. */
export interface Scope {
  readonly tag: TagFacts
  readonly repository: RepositoryPlace | undefined
  readonly github: GitHubFacts | undefined
  /** Dependencies before their dependents, then Python packages. */
  readonly packages: readonly ReleasedPackage[]
  readonly planned: readonly PlannedFile[]
  readonly pypi: Plan['pypi']
  /** What could not be asked. */
  readonly unasked: readonly Problem[]
  readonly notes: readonly string[]
}

/** The remote did not say where the tag is. */
export const tagUnasked = (tag: string, words: string): Problem =>
  problem(
    'released-unasked',
    `It could not be asked where ${tag} is: ${words}`,
    'See whether `git ls-remote origin` works here, or set GITHUB_TOKEN, and run the same command again.',
  )
