import type { TreeFile } from '../ports/remote-git.ts'
import { mergeLines } from './merge-lines.ts'

/** A change of one file: another blob, or `null` for none. */
export interface TreeChange {
  readonly path: string
  readonly mode: string
  readonly content: { readonly sha: string } | { readonly text: string } | null
}

/**
 * What has to change in `fresh` (what this run generated) so that a person's edits are in it: those between `generated`
 * (what an earlier run left) and `head` (what the branch has now). `conflicts` are files that both have changed in ways
 * that do not go together. `textOf` reads a blob; `undefined` where it is no text.
 */
export async function mergeTrees(
  generated: readonly TreeFile[],
  head: readonly TreeFile[],
  fresh: readonly TreeFile[],
  textOf: (sha: string) => Promise<string | undefined>,
): Promise<{ readonly changes: readonly TreeChange[]; readonly conflicts: readonly string[] }> {
  const [old, theirs, ours] = [generated, head, fresh].map((files) => new Map(files.map((each) => [each.path, each])))
  const changes: TreeChange[] = []
  const conflicts: string[] = []
  for (const path of new Set([...(theirs?.keys() ?? []), ...(old?.keys() ?? [])])) {
    const [before, now, next] = [old?.get(path), theirs?.get(path), ours?.get(path)]
    if (isSame(before, now) || isSame(now, next)) continue
    if (isSame(before, next)) {
      changes.push({
        path,
        mode: (now ?? before)?.mode ?? '100644',
        content: now === undefined ? null : { sha: now.sha },
      })
      continue
    }
    const merged = await mergeFile(before, now, next, textOf)
    if (merged === undefined) conflicts.push(path)
    else changes.push({ path, mode: now?.mode ?? '100644', content: { text: merged } })
  }
  return { changes, conflicts }
}

const isSame = (one: TreeFile | undefined, other: TreeFile | undefined): boolean =>
  one?.sha === other?.sha && one?.mode === other?.mode

async function mergeFile(
  before: TreeFile | undefined,
  now: TreeFile | undefined,
  next: TreeFile | undefined,
  textOf: (sha: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  if (before === undefined || now === undefined || next === undefined) return undefined
  const [original, one, other] = [await textOf(before.sha), await textOf(now.sha), await textOf(next.sha)]
  if (original === undefined || one === undefined || other === undefined) return undefined
  return mergeLines(original, one, other)
}
