import type { LocalDistribution } from '../../model/distribution.ts'
import type { Plan } from '../../model/plan.ts'
import type { Problem } from '../../model/problem.ts'
import type { Stage } from '../../stage.ts'
import { servedByBoth } from '../../verify/release.ts'

/**
 * Waits until both registries serve every file with the bytes that were built. What they do not within `verify-wait` is an error
 * here: nobody could install it.
 */
export async function servedProblems(
  { inputs, registriesFor, ports: { clock } }: Stage,
  plan: Plan,
  files: readonly LocalDistribution[],
): Promise<readonly Problem[]> {
  const seen = await servedByBoth(registriesFor(plan.pypi), files, { clock, budget: inputs.verifyWait })
  const isOwn = inputs.pypiUrl !== undefined
  return seen.flatMap(({ problem }) => (problem === undefined ? [] : [asError(problem, isOwn)]))
}

const asError = (found: Problem, isOwn: boolean): Problem =>
  found.level === 'warning'
    ? {
        ...found,
        level: 'error',
        fix: `Nothing was installed, and a held GitHub Release stays a draft. Where it was published, a cache before the index may lag by ten minutes and more: run this job again, or raise \`verify-wait\` (minutes).${isOwn ? closed : ''}`,
      }
    : found

const closed =
  ' An index that wants a login for reading wants it of this job, too: `pypi-user` and `pypi-token`, of somebody who may read alone.'
