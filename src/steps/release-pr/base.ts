import { type Problem, problem } from '../../model/problem.ts'
import { refusal } from '../../release-pr/refusal.ts'
import type { ReleasePrStage } from './stage.ts'

/** The default branch, which the run has to be on, or why it is on none. */
export async function baseOf({ ports, inputs }: ReleasePrStage): Promise<string | Problem> {
  const { ref, event } = ports.run
  const repository = await ports.github.repository()
  const base = 'refused' in repository ? undefined : repository.defaultBranch
  if (base !== undefined && ref === `refs/heads/${base}` && event !== 'pull_request_target') return base
  const named = base ?? 'main'
  // a dry run on a laptop has no run, and is told what a push to the default branch would do
  if (ref === undefined && !inputs.live) return named
  if ('refused' in repository) return refusal(repository, 'tell the default branch')
  return problem(
    'release-pr-branch',
    `The run is on ${ref ?? 'no ref'} (${event ?? 'no event'}), and the release pull request is kept from pushes to ${named}.`,
    `on:\n  push:\n    branches: [${named}]`,
  )
}
