import { type Problem, problem } from '../model/problem.ts'
import type { GuardFacts } from './facts.ts'
import { unheardFix } from './unheard.ts'

/** The planned commit is on the default branch, or on a branch that the config names for releases: a tag on anything else is an accident. */
export function guardBranch({ plan, branch, defaultBranch, remoteTag }: GuardFacts): readonly Problem[] {
  if (branch === 'none') {
    const named = [defaultBranch, ...plan.release.branches].filter((each) => each !== undefined).join(', ')
    return [
      problem(
        'tag-off-branch',
        `The commit ${plan.commit.slice(0, 10)} of ${plan.tag} is on no branch that is released from (${named}).`,
        `Merge it into ${defaultBranch ?? 'the default branch'} first, and run this job again. Where releases come from other branches too, name them in the config:\n    release:\n      branches: ['release/*']`,
        { level: 'live' },
      ),
    ]
  }
  if ('refused' in branch) {
    // of the same cause, and told already
    if (remoteTag !== 'absent' && 'refused' in remoteTag) return []
    return [
      problem('tag-unreadable', `GitHub did not say on which branch ${plan.tag} is: ${branch.refused}.`, unheardFix, {
        level: 'live',
      }),
    ]
  }
  return []
}

/** Whether a branch has one of the names; `*` stands for anything, slashes too. */
export function isNamedBranch(branch: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return new RegExp(`^${parts.join('.+')}$`).test(branch)
  })
}
