import { type Problem, problem } from '../model/problem.ts'
import { isSameRepository } from '../model/same-repository.ts'
import { releasingEvents } from './event.ts'
import type { GuardFacts } from './facts.ts'

/**
 * The files of another run are taken only from a run of the repository itself, on the planned commit, on an event that may
 * release. A fork's pull request has runs in this repository too, and what it stored there, records and all, is its own.
 */
export function guardSource({ source, plan }: GuardFacts): readonly Problem[] {
  if (source === undefined) return []
  const { id, here, told } = source
  if (told === 'absent') return [foreign(`There is no run ${id} in ${here ?? 'this repository'}.`)]
  if ('refused' in told) {
    return [
      problem(
        'source-run-unreadable',
        `GitHub did not say what the run ${id} is: ${told.refused}.`,
        'Give the job `permissions: actions: read` and the input `github-token`, then run it again.',
        { level: 'live' },
      ),
    ]
  }
  if (!isSameRepository(told.repository, here)) {
    return [
      foreign(`The run ${id} is of ${told.repository ?? 'a repository that is gone'}, and not of ${here ?? 'here'}.`),
    ]
  }
  if (!releasingEvents.includes(told.event)) {
    return [foreign(`The run ${id} was started by ${told.event}, on which nothing is released.`)]
  }
  if (told.commit !== plan.commit) {
    const [theirs, ours] = [told.commit, plan.commit].map((each) => each.slice(0, 10))
    return [foreign(`The run ${id} is of commit ${theirs}, and ${plan.tag} is planned for ${ours}.`)]
  }
  return []
}

const foreign = (message: string): Problem =>
  problem(
    'source-run-foreign',
    message,
    'Give `from-run` the number of the run that built this tag: it is in the address of that run, in the list of runs of the release workflow.',
  )
