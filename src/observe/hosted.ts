import type { GitHub, GitHubRefusal, RepositoryFacts, WorkflowRun } from '../ports/github.ts'
import type { Branches } from '../ports/remote-git.ts'
import { observeBranch } from './branch.ts'

/** What GitHub is asked for before a release. */
export interface HostQuestion {
  readonly tag: string
  readonly commit: string
  /** The run whose files are taken, where they are not this run's own. */
  readonly fromRun: string | undefined
  /** The default branch as the event tells it; the repository's own word comes first. */
  readonly toldBranch: string | undefined
  /** Whether a branch may be released from besides the default one. */
  readonly isNamed: (branch: string) => boolean
}

/** GitHub's answers, a refusal in its own words. */
export interface Hosted {
  readonly repository: RepositoryFacts | GitHubRefusal
  readonly remoteTag: { readonly commit: string } | 'absent' | GitHubRefusal
  /** Of the run whose files are taken. */
  readonly source: WorkflowRun | 'absent' | GitHubRefusal | undefined
  readonly defaultBranch: string | undefined
  readonly branch: Awaited<ReturnType<typeof observeBranch>>
}

/** Asks GitHub of the repository, the tag and the branch that holds its commit, side by side where one does not need the other. */
export async function observeHosted(
  github: Pick<GitHub, 'repository' | 'tagCommit' | 'workflowRun'>,
  branches: Branches,
  { tag, commit, fromRun, toldBranch, isNamed }: HostQuestion,
): Promise<Hosted> {
  const ofRepository = async () => {
    const repository = await github.repository()
    const defaultBranch = 'refused' in repository ? toldBranch : repository.defaultBranch
    return { repository, defaultBranch, branch: await observeBranch(branches, { commit, defaultBranch, isNamed }) }
  }
  const [found, remoteTag, source] = await Promise.all([
    ofRepository(),
    github.tagCommit(tag),
    fromRun === undefined ? undefined : github.workflowRun(fromRun),
  ])
  return { ...found, remoteTag, source }
}
