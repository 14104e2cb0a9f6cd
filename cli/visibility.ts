import { guardVisibility } from '../src/guards/visibility.ts'
import type { Problem } from '../src/model/problem.ts'
import type { GitHub } from '../src/ports/github.ts'

/**
 * Whether a repository is public by GitHub's API alone, the one voice that there is outside of a job. `heard` is its answer;
 * `undefined` where origin is not on GitHub.
 */
export const visibilityProblems = (heard: Awaited<ReturnType<GitHub['repository']>> | undefined): readonly Problem[] =>
  guardVisibility({
    apiVisibility: heard === undefined || 'refused' in heard ? undefined : heard.visibility,
    apiRefusal:
      heard === undefined ? 'origin is not a repository on GitHub' : 'refused' in heard ? heard.refused : undefined,
    eventVisibility: undefined,
    claimVisibility: 'unasked',
  })
