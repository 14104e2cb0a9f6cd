import type { Problem } from '../model/problem.ts'
import type { GitHubRefusal } from '../ports/github.ts'
import type { RemoteCommit, RemoteGit, TreeFile } from '../ports/remote-git.ts'
import { mergeTrees, type TreeChange } from './merge-trees.ts'
import { joined, treeIn, withTree } from './message.ts'
import { conflict, foreign, refusal } from './refusal.ts'

/** What a branch shall hold. */
export interface WantedBranch {
  readonly name: string
  /** The commit of the base that the release is made of. */
  readonly base: string
  readonly message: string
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** What became of it. */
export type BranchEnd = { readonly end: 'created' | 'updated' | 'unchanged' | 'merged' } | { readonly problem: Problem }

/** Commits of people above the last one of this step; more are not looked through. */
const mostCommits = 100

/** Thrown inside of this module alone: GitHub refused something in the middle. */
class Refused extends Error {
  readonly problem: Problem
  constructor(told: Problem) {
    super(told.message)
    this.problem = told
  }
}

function must<T>(answer: T | GitHubRefusal, act: string): T {
  if (typeof answer === 'object' && answer !== null && 'refused' in answer) throw new Refused(refusal(answer, act))
  return answer
}

/**
 * Makes the branch, or brings it up to date. Where nobody else has committed to it, it is set anew on its base: one commit,
 * signed by GitHub. Where people have, their commits stay and a merge is put on top; what they changed is carried over
 * file by file, and where that cannot be done nothing is touched.
 */
export async function keepBranch(git: RemoteGit, wanted: WantedBranch, url: string | undefined): Promise<BranchEnd> {
  try {
    return await keep(git, wanted, url)
  } catch (error) {
    if (error instanceof Refused) return { problem: error.problem }
    throw error
  }
}

async function keep(git: RemoteGit, wanted: WantedBranch, url: string | undefined): Promise<BranchEnd> {
  const { name, base } = wanted
  const head = must(await git.head(name), `show the branch ${name}`)
  const fresh = await generate(git, wanted)
  if (head === 'absent') {
    const made = await commit(git, withTree(wanted.message, fresh), fresh, [base])
    must(await git.move(name, made, 'create'), `create the branch ${name}`)
    return { end: 'created' }
  }
  const last = await lastOwn(git, head.commit)
  if (last === undefined) return { problem: foreign(name) }
  const { tip, own, generated } = last
  const isPure = tip.sha === own.sha && own.tree === generated && own.parents.length === 1
  if (isPure) {
    if (fresh === generated && own.parents[0] === base) return { end: 'unchanged' }
    const made = await commit(git, withTree(wanted.message, fresh), fresh, [base])
    await unmoved(git, name, tip.sha)
    must(await git.move(name, made, 'force'), `move the branch ${name}`)
    return { end: 'updated' }
  }
  if (fresh === generated && (await isUpToDate(git, own, base))) return { end: 'unchanged' }
  const [old, theirs, ours] = await Promise.all([generated, tip.tree, fresh].map((each) => listFiles(git, each)))
  const { changes, conflicts } = await mergeTrees(old ?? [], theirs ?? [], ours ?? [], (sha) => textOf(git, sha))
  if (conflicts.length > 0) return { problem: conflict(name, conflicts, url) }
  const merged = await treeOf(git, fresh, changes)
  const made = await commit(git, withTree(wanted.message, fresh), fresh, [base])
  const top = await commit(git, withTree(joined, fresh), merged, [tip.sha, made])
  // refused where somebody has pushed in the meantime: nothing of theirs can be lost
  must(await git.move(name, top, 'forward'), `move the branch ${name}`)
  return { end: 'merged' }
}

async function generate(git: RemoteGit, { base, files }: WantedBranch): Promise<string> {
  const { tree } = must(await git.commit(base), `show the commit ${base.slice(0, 10)}`)
  const modes = new Map((await listFiles(git, tree)).map((each) => [each.path, each.mode]))
  const changes: { path: string; mode: string; sha: string }[] = []
  for (const [path, content] of files) {
    const { sha } = must(await git.store(content), `store ${path}`)
    changes.push({ path, mode: modes.get(path) ?? '100644', sha })
  }
  return must(await git.tree(tree, changes), 'store the tree of the release').sha
}

async function commit(git: RemoteGit, message: string, tree: string, parents: readonly string[]): Promise<string> {
  return must(await git.make(message, tree, parents), 'store the commit of the release').sha
}

/** The newest commit of this step on the branch, along the first parents. */
async function lastOwn(
  git: RemoteGit,
  head: string,
): Promise<{ readonly tip: RemoteCommit; readonly own: RemoteCommit; readonly generated: string } | undefined> {
  const tip = must(await git.commit(head), `show the commit ${head.slice(0, 10)}`)
  let own = tip
  for (let seen = 0; seen < mostCommits; seen += 1) {
    const generated = treeIn(own.message)
    if (generated !== undefined) return { tip, own, generated }
    const [parent] = own.parents
    if (parent === undefined) return undefined
    own = must(await git.commit(parent), `show the commit ${parent.slice(0, 10)}`)
  }
  return undefined
}

/** Whether the last proposal stands on this base already: its commit, or the second parent of the merge that brought it. */
async function isUpToDate(git: RemoteGit, own: RemoteCommit, base: string): Promise<boolean> {
  const [first, second] = own.parents
  if (second === undefined) return first === base
  return must(await git.commit(second), `show the commit ${second.slice(0, 10)}`).parents[0] === base
}

/** GitHub has no way to move a branch only if it is where it was; so it is looked at right before. */
async function unmoved(git: RemoteGit, name: string, sha: string): Promise<void> {
  const now = must(await git.head(name), `show the branch ${name}`)
  if (now === 'absent' || now.commit === sha) return
  throw new Refused(
    refusal({ refused: 'somebody has pushed to it in the meantime', status: 0 }, `move the branch ${name}`),
  )
}

async function listFiles(git: RemoteGit, tree: string): Promise<readonly TreeFile[]> {
  return must(await git.files(tree), `list the files of ${tree.slice(0, 10)}`)
}

async function textOf(git: RemoteGit, sha: string): Promise<string | undefined> {
  const bytes = must(await git.read(sha), `show the file ${sha.slice(0, 10)}`)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

async function treeOf(git: RemoteGit, base: string, changes: readonly TreeChange[]): Promise<string> {
  if (changes.length === 0) return base
  const stored: { path: string; mode: string; sha: string | null }[] = []
  for (const { path, mode, content } of changes) {
    const text = content !== null && 'text' in content ? Buffer.from(content.text) : undefined
    const sha =
      text === undefined
        ? content !== null && 'sha' in content
          ? content.sha
          : null
        : must(await git.store(text), `store ${path}`).sha
    stored.push({ path, mode, sha })
  }
  return must(await git.tree(base, stored), 'store the tree of the release').sha
}
