import type { Commit } from './commit.ts'
import { firstMerged, forkOf, readHistory, tagsContaining } from './history.ts'
import { log } from './log.ts'
import type { Scene } from './scene.ts'

/** A tag that HEAD contains. */
export interface MergedTag {
  readonly name: string
  readonly commit: string
}

/** What git tells of the commits behind HEAD. */
export interface Past {
  /** Of each list (the greatest version first) the first tag that HEAD contains. */
  readonly firstMerged: (lists: readonly (readonly string[])[]) => Promise<readonly (MergedTag | undefined)[]>
  /** Every tag that contains a commit, merged or not. */
  readonly containing: (commit: string) => Promise<ReadonlySet<string>>
  /** The newest commit that HEAD and a tag have in common, where it is not before `after`, a commit of HEAD's. */
  readonly forkOf: (tag: string, after: string | undefined) => Promise<string | undefined>
  /** The commits that HEAD has and `from` (hashes, all of them) has not, newest first. Throws where git cannot tell. */
  readonly since: (from: readonly string[]) => Promise<readonly Commit[]>
}

/**
 * The past of a checkout. Where one tag heads all the lists, git walks down to it once: the same log tells whether HEAD
 * contains it and what came since. `names`: with the files of each commit.
 */
export function pastOf({ git, checkout: { below } }: Pick<Scene, 'git' | 'checkout'>, names: boolean): Past {
  const logs = new Map<string, readonly Commit[]>()
  return {
    async firstMerged(lists) {
      const heads = new Set(lists.map(([first]) => first))
      const [name] = heads
      // a log of one folder does not always end at the tag
      const found = name === undefined || heads.size > 1 || below ? undefined : await commitsSince(git, name, names)
      if (name === undefined || found === undefined) return firstMerged(git, lists)
      logs.set(found.tip, found.commits)
      return lists.map(() => ({ name, commit: found.tip }))
    },
    forkOf: (tag, after) => forkOf(git, tag, after),
    containing: (commit) => tagsContaining(git, commit),
    async since(from) {
      const [tip = '', ...others] = new Set(from)
      return (others.length === 0 ? logs.get(tip) : undefined) ?? readHistory(git, from, { names, below })
    },
  }
}

/**
 * The commits that HEAD has and the tag has not, and the tag's commit. That one is at the border of the two exactly where
 * HEAD contains it; `undefined` where it is not, where nothing came since, and where git cannot tell.
 */
async function commitsSince(
  git: Scene['git'],
  name: string,
  names: boolean,
): Promise<{ readonly tip: string; readonly commits: readonly Commit[] } | undefined> {
  const ref = `refs/tags/${name}`
  const args = ['--boundary', '--decorate=full', `--decorate-refs=${ref}`, 'HEAD', '--not', ref, '--']
  const logged = await log(git, args, { names, more: ['%m', '%D'] }).catch(() => undefined)
  const tip = logged?.find(({ more: [side, refs = ''] }) => side === '-' && refs.split(', ').includes(`tag: ${ref}`))
  if (logged === undefined || tip === undefined) return undefined
  return { tip: tip.sha, commits: logged.filter(({ more: [side] }) => side !== '-') }
}
