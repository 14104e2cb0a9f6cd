import type { Commit } from './commit.ts'

/**
 * The commits that are not reachable from `tip`: those since a tag. `tip` itself may lie outside of what was read; then
 * all of it came after.
 */
export function since(commits: readonly Commit[], tip: string | undefined): readonly Commit[] {
  if (tip === undefined) return commits
  if (!commits.some((each) => each.sha === tip)) return commits
  const byHash = new Map(commits.map((each) => [each.sha, each]))
  const released = new Set<string>()
  const waiting = [tip]
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    const commit = byHash.get(sha)
    if (commit === undefined || released.has(sha)) continue
    released.add(sha)
    waiting.push(...commit.parents)
  }
  return commits.filter((each) => !released.has(each.sha))
}
