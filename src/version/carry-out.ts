import path from 'node:path'
import { type Problem, problem } from '../model/problem.ts'
import type { Files } from '../ports/files.ts'
import type { Actions } from '../ports/runner.ts'
import { observeCheckout } from './checkout.ts'
import { commitMessage } from './commit-text.ts'
import type { Composition } from './compose.ts'
import type { Git } from './git.ts'
import { tagExists } from './obstacles.ts'
import { commitFiles, committer, makeTags, tagsOnRemote } from './record.ts'
import type { Scene } from './scene.ts'
import { encode, putBack, settle, type Text, undoLeftovers, writeAll } from './write.ts'

/** A composition and how the files were encoded that it was made of. */
export type Encoded = Composition & { readonly texts: ReadonlyMap<string, Text> }

const journalIn = (gitDirectory: string): string => path.join(gitDirectory, 'release-action', 'version-journal.json')

/** The lock that one run has at a time. */
export const lockIn = (gitDirectory: string): string => path.join(gitDirectory, 'release-action', 'version.lock')

/** What a killed run had written, and not committed, goes back. */
export async function tidy(files: Files, actions: Actions, root: string, git: Git): Promise<void> {
  const { gitDirectory, dirty } = await observeCheckout(git, root)
  const isClean = (): Promise<boolean> => Promise.resolve(dirty.length === 0)
  const undone = await undoLeftovers(files, root, journalIn(gitDirectory), isClean)
  if (undone.length === 0) return
  await git('reset', '--quiet', '--', ...undone)
  actions.line(`An earlier run was ended while it wrote; put back as they were: ${undone.join(', ')}`)
}

/** Writes, commits and tags. Up to the commit everything is undone where something fails; after it, another run goes on. */
export async function carryOut(
  files: Files,
  actions: Actions,
  { root, git, checkout, commit, isJob }: Scene,
  composition: Encoded,
): Promise<readonly Problem[]> {
  const names = composition.composed.map(({ tag }) => tag)
  const who = await committer(git, isJob)
  if ('problem' in who) return [who.problem]
  const remote = checkout.origin === undefined ? [] : await tagsOnRemote(git, names)
  if (remote !== undefined && remote.length > 0) return remote.map((tag) => tagExists(tag, 'on the remote `origin`'))
  const unasked = remote === undefined ? [unreachable()] : []
  const journal = journalIn(checkout.gitDirectory)
  const rewrites = [...composition.changed].map(([file, { before, after }]) => {
    const encoding = composition.texts.get(file)?.encoding ?? 'utf8'
    return { file, before: before === undefined ? undefined : encode(before, encoding), after: encode(after, encoding) }
  })
  try {
    await writeAll(files, root, journal, rewrites)
  } catch (error) {
    return [...unasked, unwritable(error)]
  }
  const changed = rewrites.map((each) => each.file)
  // where the manifests said it already, and no changelog is kept, there is nothing to commit
  const made = changed.length === 0 ? { commit } : await commitFiles(git, who.options, changed, commitMessage(names))
  if ('problem' in made) await putBack(files, root, rewrites)
  await settle(files, journal)
  if ('problem' in made) return [...unasked, made.problem]
  const tags = composition.composed.map(({ tag, notes }) => ({
    name: tag,
    message: `Release ${tag}\n\n${plain(notes)}`,
  }))
  const refusals = await makeTags(git, who.options, made.commit, tags)
  if (refusals.length === 0) actions.line(`Committed ${made.commit.slice(0, 7)} and tagged ${names.join(', ')}.`)
  return [...unasked, ...refusals]
}

/** The notes without the marks of headings; cut, since a message is an argument of git's. */
const plain = (notes: string): string => notes.replace(/^#+ /gm, '').slice(0, 20_000)

const unwritable = (error: unknown): Problem =>
  problem(
    'edit-impossible',
    `A file could not be written: ${error instanceof Error ? error.message : String(error)}`,
    'Every file is as it was before. Mend the permissions and run the step again.',
  )

const unreachable = (): Problem =>
  problem(
    'remote-unreachable',
    'The remote `origin` did not say which tags it has, so a tag of the same name may be there.',
    'Before you push, see that it is not: git ls-remote --tags origin',
    { level: 'warning' },
  )
