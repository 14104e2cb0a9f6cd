import { type Problem, problem } from '../model/problem.ts'
import type { GuardFacts } from './facts.ts'

/** The job runs in the environment that the config names for the channel: its approvals and secrets are there. */
export function guardEnvironment({ plan, environment }: GuardFacts): readonly Problem[] {
  if (plan.environment === undefined || environment === undefined || environment.name === plan.environment) return []
  const here = environment.name === undefined ? 'in no environment' : `in the environment ${environment.name}`
  return [
    problem(
      'environment-not-planned',
      `The job runs ${here}, and the config names ${plan.environment} for this release.`,
      'Add to the publishing job:\n    environment: ${{ needs.plan.outputs.environment }}',
      { level: 'warning' },
    ),
  ]
}
