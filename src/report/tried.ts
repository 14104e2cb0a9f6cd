import { code, columns, plain, table } from './text.ts'

/** One use of a released package. */
export interface TriedUse {
  readonly what: string
  readonly state: 'good' | 'skipped' | 'failed'
  readonly words: string
}

const states = { good: '✅ works', skipped: '⏭️ skipped', failed: '❌ failed' } as const
const marks = { good: '✓', skipped: '–', failed: '✗' } as const

/** What became of each use, for the log. */
export function triedLines(tried: readonly TriedUse[]): readonly string[] {
  return columns(tried.map(({ what, state, words }) => [`${marks[state]} ${what}`, words]))
}

/** The same as a section of the job summary. */
export function triedSection(tag: string, tried: readonly TriedUse[]): readonly string[] {
  if (tried.length === 0) return [`### Verify\n\nNothing of ${plain(tag)} was installed.`]
  const failures = tried.filter((each) => each.state === 'failed').length
  const verdict =
    failures > 0
      ? `**${plain(tag)} cannot be used as it is**: ${failures} of ${tried.length} uses failed. A held GitHub Release stays a draft.`
      : `**${plain(tag)} can be used** from the registries, as its users do.`
  return [
    `### Verify\n\n${verdict}`,
    table(
      ['Use', 'Outcome', 'Seen'],
      tried.map(({ what, state, words }) => [code(what), states[state], plain(words)]),
    ),
  ]
}
