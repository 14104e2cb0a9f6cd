import type { GitHubRefusal } from '../ports/github.ts'
import type { Branches } from '../ports/remote-git.ts'

/** Which branches may hold the commit. */
export interface BranchQuestion {
  readonly commit: string
  readonly defaultBranch: string | undefined
  /** Whether a branch may be released from besides the default one. */
  readonly isNamed: (branch: string) => boolean
}

/** Branches that are compared with the commit, the newest names first: each is a request. */
const mostCompared = 20

/** The first branch that holds the commit: mostly the default one, with one request; the named ones only after it. */
export async function observeBranch(
  branches: Branches,
  { commit, defaultBranch, isNamed }: BranchQuestion,
): Promise<{ readonly name: string } | 'none' | { readonly refused: string }> {
  let refused: GitHubRefusal | undefined
  const holds = async (branch: string): Promise<boolean> => {
    const answer = await branches.holds(branch, commit)
    if (typeof answer === 'boolean') return answer
    refused ??= answer
    return false
  }
  if (defaultBranch !== undefined && (await holds(defaultBranch))) return { name: defaultBranch }
  if (refused !== undefined) return refused
  const all = await branches.list()
  if ('refused' in all) return all
  const named = all.filter((each) => each !== defaultBranch && isNamed(each))
  const newest = named.sort((one, other) => other.localeCompare(one, 'en', { numeric: true })).slice(0, mostCompared)
  for (const branch of newest) {
    if (await holds(branch)) return { name: branch }
    if (refused !== undefined) return refused
  }
  return defaultBranch === undefined ? { refused: 'it did not tell which branch is the default one' } : 'none'
}
