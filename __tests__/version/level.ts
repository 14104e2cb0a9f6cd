import { readCommit } from '../../src/version/change.ts'
import { bumpOf, defaultTypes, greater } from '../../src/version/rules.ts'
import type { Level } from './messages.ts'

/** What we make of one message; a version that is asked for in words counts as the least. */
export function levelOf(message: string): Level {
  const commit = { sha: 'a'.repeat(40), parents: [], author: { name: 'Ada', email: '' }, message, files: undefined }
  const bumps = readCommit(commit).changes.map((each) =>
    each.releaseAs === undefined ? bumpOf(each, defaultTypes) : 'patch',
  )
  return bumps.reduce(greater, undefined) ?? 'none'
}
