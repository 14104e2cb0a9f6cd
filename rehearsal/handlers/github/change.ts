import { filesOf, type GitObject, readCommitObject } from './objects.ts'
import type { GitHubState } from './state.ts'

/** How much a pull request brings, in the API's names. */
export interface Change {
  readonly commits: number
  readonly changed_files: number
  readonly additions: number
  readonly deletions: number
}

/** What `head` has that `base` had not where they parted. Lines are counted without regard to their order; commits that were never pushed here have no files. */
export function changeOf(base: string, head: string, { commits, objects }: GitHubState): Change {
  const reach = (from: string): ReadonlySet<string> => {
    const seen = new Set([from])
    for (const each of seen) for (const parent of commits.get(each)?.parents ?? []) seen.add(parent)
    return seen
  }
  const [behind, ahead] = [reach(base), reach(head)]
  const parted = [...ahead].find((each) => behind.has(each)) ?? base
  const [before, after] = [filesAt(parted, objects), filesAt(head, objects)]
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name)?.sha !== after.get(name)?.sha || before.get(name)?.mode !== after.get(name)?.mode,
  )
  const lines = (sha: string | undefined): readonly string[] =>
    sha === undefined
      ? []
      : (objects
          .get(sha)
          ?.content.toString()
          .split(/(?<=\n)/) ?? [])
  const counted = changed.map((name) => compared(lines(before.get(name)?.sha), lines(after.get(name)?.sha)))
  return {
    commits: [...ahead].filter((each) => !behind.has(each)).length,
    changed_files: changed.length,
    additions: counted.reduce((sum, each) => sum + each.additions, 0),
    deletions: counted.reduce((sum, each) => sum + each.deletions, 0),
  }
}

function filesAt(commit: string, objects: ReadonlyMap<string, GitObject>): ReturnType<typeof filesOf> {
  const found = objects.get(commit)
  return found?.type === 'commit' ? filesOf(objects, readCommitObject(found.content).tree) : new Map()
}

function compared(before: readonly string[], after: readonly string[]): Pick<Change, 'additions' | 'deletions'> {
  const left = new Map<string, number>()
  for (const line of before) left.set(line, (left.get(line) ?? 0) + 1)
  let kept = 0
  for (const line of after) {
    const count = left.get(line) ?? 0
    if (count === 0) continue
    left.set(line, count - 1)
    kept += 1
  }
  return { additions: after.length - kept, deletions: before.length - kept }
}
