import { type Change, type PassedOver, readCommit } from './change.ts'
import type { Commit } from './commit.ts'
import { cancelled } from './reverts.ts'

/** How the commits of one package are read. */
export interface Sieve {
  /** Texts that take the place of a message, by the commit's hash. */
  readonly overrides: ReadonlyMap<string, string>
  /** Whether a change makes a release. */
  readonly counts: (change: Change) => boolean
  /** Whether a commit that does not count is told with its reason. */
  readonly isTold: (commit: Commit) => boolean
}

/** What commits say, newest first, and those that make no release with the reason why. */
export function changesOf(
  commits: readonly Commit[],
  { overrides, counts, isTold }: Sieve,
): { readonly changes: readonly Change[]; readonly seen: readonly PassedOver[] } {
  const pairs = cancelled(commits.map((each) => ({ ...each, message: overrides.get(each.sha) ?? each.message })))
  const changes: Change[] = []
  const seen: PassedOver[] = []
  for (const commit of commits) {
    const passed = (reason: string): void => {
      if (isTold(commit)) seen.push({ commit, reason })
    }
    const pair = pairs.get(commit.sha)
    if (pair !== undefined) {
      passed(`cancels out with ${pair.slice(0, 7)}`)
      continue
    }
    const read = readCommit(commit, overrides.get(commit.sha))
    if (read.not !== undefined) passed(read.not)
    changes.push(...read.changes)
    if (read.changes.length > 0 && !read.changes.some(counts)) {
      passed(`\`${read.changes[0]?.type ?? ''}\` makes no release`)
    }
  }
  return { changes, seen }
}
