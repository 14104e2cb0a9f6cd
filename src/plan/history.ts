import type { Plan } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'

/** What git tells of the checkout's history. */
interface History {
  readonly shallow: boolean
  /** Tags at the commit. */
  readonly tags: readonly string[]
}

/** What of the plan concerns the history. */
type Planned = Pick<Plan, 'tag' | 'tagSource'> & {
  readonly packages: readonly Pick<Plan['packages'][number], 'name' | 'versionSource'>[]
}

/** Backends that find the version from tags (setuptools-scm, hatch-vcs) cannot do so in a checkout without them. */
export function judgeHistory({ shallow, tags }: History, draft: Planned | undefined): readonly Problem[] {
  const asking = (draft?.packages ?? []).filter((each) => each.versionSource === 'tag').map((each) => each.name)
  if (draft === undefined || asking.length === 0) return []
  const warn = (words: string): readonly Problem[] => [
    problem('checkout-shallow', words, 'Check out with `fetch-depth: 0`, in the build jobs too.', { level: 'warning' }),
  ]
  const names = asking.join(', ')
  if (shallow) return warn(`The checkout has no history, and the build of ${names} finds its version there.`)
  // an assumed tag is not there yet
  if (draft.tagSource === 'assumed' || tags.includes(draft.tag)) return []
  return warn(`The checkout has no tag ${draft.tag} at its commit, and the build of ${names} finds its version by it.`)
}
