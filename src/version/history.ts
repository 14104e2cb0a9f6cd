import type { Commit } from './commit.ts'
import type { Git } from './git.ts'
import { log } from './log.ts'

/** Every tag of the repository, in whatever order. Reads the names alone: not one object. */
export async function allTags(git: Git): Promise<readonly string[]> {
  const { code, stdout } = await git('for-each-ref', '--format=%(refname)', 'refs/tags')
  if (code !== 0) return []
  return stdout.split('\n').flatMap((line) => (line.startsWith('refs/tags/') ? [line.slice('refs/tags/'.length)] : []))
}

/**
 * Of each list (the greatest version first) the first tag that HEAD contains, with its commit. Git is asked about the
 * first of all lists at once, since that is nearly always the one; to ask which of all tags are merged would make it walk
 * the whole history. Tags that point at no commit are passed over.
 */
export async function firstMerged(
  git: Git,
  lists: readonly (readonly string[])[],
): Promise<readonly ({ readonly name: string; readonly commit: string } | undefined)[]> {
  const merged = new Map<string, string>()
  const asked = new Set<string>()
  // one, then a few for what lies on a side branch, then all
  for (const depth of [1, 8, Infinity]) {
    const open = lists.filter((list) => !list.some((name) => merged.has(name)))
    const names = [...new Set(open.flatMap((list) => list.slice(0, depth)))].filter((name) => !asked.has(name))
    for (let at = 0; at < names.length; at += 500) {
      const some = names.slice(at, at + 500)
      for (const name of some) asked.add(name)
      for (const [name, commit] of await mergedAmong(git, some)) merged.set(name, commit)
    }
  }
  return lists.map((list) => {
    const name = list.find((each) => merged.has(each))
    return name === undefined ? undefined : { name, commit: merged.get(name) ?? '' }
  })
}

/** Every tag that contains a commit; none where git cannot tell. Walks the history between them. */
export async function tagsContaining(git: Git, commit: string): Promise<ReadonlySet<string>> {
  const { code, stdout } = await git('for-each-ref', `--contains=${commit}`, '--format=%(refname)', 'refs/tags')
  const names = code === 0 ? stdout.split('\n') : []
  return new Set(names.map((each) => each.replace(/^refs\/tags\//, '')))
}

/** The newest commit that HEAD and a tag have in common; `undefined` where there is none, or where it is before `after`. */
export async function forkOf(git: Git, tag: string, after: string | undefined): Promise<string | undefined> {
  const { code, stdout } = await git('merge-base', 'HEAD', `refs/tags/${tag}^{commit}`)
  const fork = stdout.trim()
  if (code !== 0 || fork === '') return undefined
  const isLater = after === undefined || (await git('merge-base', '--is-ancestor', after, fork)).code === 0
  return isLater ? fork : undefined
}

async function mergedAmong(git: Git, names: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  if (names.length === 0) return []
  const format = '--format=%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname)'
  const { stdout } = await git('for-each-ref', '--merged=HEAD', format, ...names.map((name) => `refs/tags/${name}`))
  return stdout.split('\n').flatMap((line) => {
    const [, type, own = '', peeledType, peeled = '', name] =
      /^(\w+) ([0-9a-f]+) (\w*) ([0-9a-f]*) refs\/tags\/(.+)$/.exec(line) ?? []
    if (name === undefined || !names.includes(name)) return []
    if (type === 'commit') return [[name, own] as const]
    return peeledType === 'commit' ? [[name, peeled] as const] : []
  })
}

/**
 * The commits that HEAD has and `from` (all of them) has not, newest first, in one run of git. `names`: with the files of
 * each. `below`: git's folder is not the repository's top, and only what touches it counts. `from` empty: the whole
 * history. `most`: no more than so many of the newest. Throws where git cannot tell.
 */
export async function readHistory(
  git: Git,
  from: readonly string[],
  { names, below, most }: { readonly names: boolean; readonly below: boolean; readonly most?: number },
): Promise<readonly Commit[]> {
  const base = await commonBase(git, from)
  const range = [...(base === undefined ? ['HEAD'] : ['HEAD', '--not', base]), '--', ...(below ? ['.'] : [])]
  const whole = await log(git, [...(most === undefined ? [] : [`--max-count=${most}`]), ...range], { names })
  if (whole !== undefined) return whole
  // more than the process port keeps of an output: in pieces, and smaller ones where a piece is too large again
  const commits: Commit[] = []
  for (let size = 5000; ;) {
    size = Math.min(size, (most ?? Infinity) - commits.length)
    const piece = await log(git, [`--max-count=${size}`, `--skip=${commits.length}`, ...range], { names })
    if (piece === undefined) {
      if (size === 1) throw new Error('one commit of the history is too large to be read')
      size = Math.max(1, Math.floor(size / 10))
      continue
    }
    commits.push(...piece)
    if (piece.length < size || commits.length === most) return commits
  }
}

/** What all of the tags contain; of several on one line that is the oldest. */
async function commonBase(git: Git, from: readonly string[]): Promise<string | undefined> {
  const distinct = [...new Set(from)]
  if (distinct.length <= 1) return distinct[0]
  const { code, stdout } = await git('merge-base', '--octopus', ...distinct)
  // histories that have nothing in common: all of it
  return code === 0 ? stdout.trim().split('\n')[0] : undefined
}
