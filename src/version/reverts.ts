import { type Commit, subjectOf } from './commit.ts'
import { readFooters } from './footers.ts'

/**
 * Commits that took one another back, by hash: the revert and what it reverts, each with the other one. A revert that was
 * reverted itself takes nothing back. `commits` newest first; a revert of something older stands.
 */
export function cancelled(commits: readonly Commit[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  for (const [index, commit] of commits.entries()) {
    if (pairs.has(commit.sha) || !/^\s*(?:revert|reapply)\b/i.test(commit.message)) continue
    const older = commits.slice(index + 1).filter((each) => !pairs.has(each.sha))
    for (const target of targetsOf(commit, older)) {
      pairs.set(target.sha, commit.sha)
      pairs.set(commit.sha, target.sha)
    }
  }
  return pairs
}

/** By the hashes that the message names; without any, by the title that it quotes (`Reverts owner/name#12`). */
function targetsOf(commit: Commit, older: readonly Commit[]): readonly Commit[] {
  const [header = '', ...lines] = commit.message.trimStart().split(/\r?\n/)
  const named = readFooters(lines).commits
  if (named.length > 0) {
    return named.flatMap((name) => older.find((each) => each.sha.startsWith(name)) ?? [])
  }
  const quoted = /^Revert "(.*)"(?: \(#\d+\))?$/.exec(header)?.[1] ?? /^revert: (.+?)(?: \(#\d+\))?$/i.exec(header)?.[1]
  const target = older.find((each) => subjectOf(each.message, Infinity) === quoted)
  return target === undefined ? [] : [target]
}
