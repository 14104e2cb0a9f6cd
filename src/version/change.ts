import type { Commit } from './commit.ts'
import { tagsNamed } from './commit-text.ts'
import { readFooters } from './footers.ts'
import { readHeader } from './header.ts'
import { type Part, partsOf } from './message.ts'

/** What one commit says, or one of several that a squashed commit says. */
export interface Change {
  readonly sha: string
  readonly author: string
  /** In lower case; `feature` is `feat`. */
  readonly type: string
  readonly scope: string | undefined
  readonly description: string
  readonly isBreaking: boolean
  /** What breaks, in words; empty where only `!` says so. */
  readonly notes: readonly string[]
  readonly references: readonly string[]
  readonly releaseAs: string | undefined
}

/** A commit that says nothing about a version, and why. */
export interface PassedOver {
  readonly commit: Commit
  readonly reason: string
}

/** The changes of one commit, and why it has none. */
export interface Reading {
  readonly changes: readonly Change[]
  readonly not: string | undefined
}

/** Titles that git and GitHub write for merges: what they bring was committed by itself. */
const merge = /^Merge (?:pull request #\d|(?:remote-tracking )?branch(?:es)? |tag |commits? )/

/**
 * Reads one commit. Merges are ignored; a `Release-As` counts in whatever commit it stands. `override` is read in place of
 * the message, also of a merge.
 */
export function readCommit(commit: Commit, override?: string): Reading {
  const passed = (not: string): Reading => ({ changes: [], not })
  const message = override ?? commit.message
  if ((override === undefined && commit.parents.length > 1) || merge.test(message)) return passed('is a merge')
  if (tagsNamed(message).length > 0) return passed('is the commit of a release')
  const parts = partsOf(message)
  const [title] = parts
  if (title === undefined || title.header === '') return passed('has no message')
  const changes: Change[] = []
  let isConventional = false
  let reason: string | undefined
  for (const part of parts) {
    const header = readHeader(part.header)
    if (part === title) isConventional = !('not' in header)
    const read = changeOf(commit, part, header)
    if ('not' in read) reason ??= read.not
    // the title of a squashed branch speaks for its list, save for what would break somebody unawares
    else if (part.kind !== 'bullet' || !isConventional || read.isBreaking) changes.push(read)
  }
  if (changes.length === 0) return passed(reason ?? 'is no conventional commit')
  return { changes, not: undefined }
}

function changeOf(
  commit: Commit,
  { header: line, lines }: Part,
  header: ReturnType<typeof readHeader>,
): Change | { readonly not: string } {
  const footers = readFooters(lines)
  const reverted = 'not' in header ? /^(?:Revert|Reapply) "(.*)"(?: \(#\d+\))?$/.exec(line)?.[1] : undefined
  const read =
    reverted === undefined ? header : { type: 'revert', scope: undefined, isBreaking: false, description: reverted }
  const base = { sha: commit.sha, author: commit.author.name, references: footers.references }
  if ('not' in read) {
    if (footers.releaseAs === undefined) return read
    return {
      ...base,
      type: '',
      scope: undefined,
      description: line,
      isBreaking: false,
      notes: [],
      releaseAs: footers.releaseAs,
    }
  }
  return {
    ...base,
    type: read.type === 'feature' ? 'feat' : read.type,
    scope: read.scope,
    description: read.description,
    isBreaking: read.isBreaking || footers.breaking.length > 0,
    notes: footers.breaking.filter((each) => each !== ''),
    releaseAs: footers.releaseAs,
  }
}
