import { type Problem, problem } from '../model/problem.ts'
import type { GuardFacts } from './facts.ts'

/** Events on which a release may run; both registries refuse `pull_request_target`, and crates.io `workflow_run` too. */
export const releasingEvents: readonly string[] = ['push', 'workflow_dispatch', 'release', 'repository_dispatch']

/** Nothing is published from a pull request, from a fork, or on an event that runs other people's code with our rights. */
export function guardEvent({ event, isFork }: GuardFacts): readonly Problem[] {
  if (isFork) {
    return [
      problem(
        'event-fork',
        'The run belongs to a pull request from a fork.',
        'Forks can make dry runs. Publish from a tag of the repository itself.',
        { level: 'live' },
      ),
    ]
  }
  if (event !== undefined && releasingEvents.includes(event)) return []
  return [
    problem(
      'event-refused',
      `The event ${event ?? '(none)'} cannot publish.`,
      'Publish on `push` of a tag, or on `workflow_dispatch` with the tag chosen as the ref.',
      { level: 'live' },
    ),
  ]
}
