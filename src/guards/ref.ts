import { type Problem, problem } from '../model/problem.ts'
import type { GuardFacts } from './facts.ts'
import { unheardFix } from './unheard.ts'

/**
 * The planned tag stands on GitHub, peels to the plan's commit, and that is the commit of this run. Nothing is published
 * from a branch, but for the push to the default branch in which the release pull request was merged: the same run makes
 * the tag, hands it to the plan as an input, and no other run is started by it.
 */
export function guardRef(facts: GuardFacts): readonly Problem[] {
  const { plan, ref, runCommit, remoteTag } = facts
  const isMerge = isMergeOfRelease(facts)
  if (plan.tagSource === 'assumed' || ref === undefined || !(ref.startsWith('refs/tags/') || isMerge)) {
    return [
      problem(
        'tag-missing',
        `The run is on ${ref ?? 'no ref'}, and a live release needs a tag.`,
        `Push the tag: git tag ${plan.tag} && git push origin ${plan.tag}. By hand, start the workflow with the tag chosen as its ref.`,
        { level: 'live' },
      ),
    ]
  }
  const problems: Problem[] = []
  if (!isMerge && ref !== `refs/tags/${plan.tag}`) {
    problems.push(
      problem(
        'ref-not-planned',
        `The run is on ${ref}, and the plan is for ${plan.tag}.`,
        'Use the plan of this run: pass the output `plan` of its plan step.',
        { level: 'live' },
      ),
    )
  }
  if (runCommit !== plan.commit) {
    problems.push(moved(`The run is of commit ${short(runCommit)}, and the plan was made for ${short(plan.commit)}.`))
  }
  if (remoteTag === 'absent') {
    problems.push(
      problem('tag-absent', `The tag ${plan.tag} is not on GitHub.`, `Push it: git push origin ${plan.tag}.`, {
        level: 'live',
      }),
    )
  } else if ('refused' in remoteTag) {
    problems.push(
      problem(
        'tag-unreadable',
        `GitHub did not say where the tag ${plan.tag} points: ${remoteTag.refused}.`,
        unheardFix,
        { level: 'live' },
      ),
    )
  } else if (remoteTag.commit !== plan.commit) {
    problems.push(
      moved(
        `On GitHub the tag ${plan.tag} points at ${short(remoteTag.commit)}, and the plan was made for ${short(plan.commit)}.`,
      ),
    )
  }
  return problems
}

function isMergeOfRelease({ plan, event, ref, defaultBranch }: GuardFacts): boolean {
  const onDefault = defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`
  return event === 'push' && onDefault && plan.tagSource === 'input'
}

function moved(message: string): Problem {
  return problem('tag-moved', message, moving, { level: 'live' })
}

const moving =
  'This run uploaded nothing. Start the whole workflow again on the tag as it is now. Where files of this version are out already, put the tag back to the commit they were built from instead, and run this job again: other bytes would be refused.'

const short = (commit: string | undefined): string => commit?.slice(0, 10) ?? '(none)'
