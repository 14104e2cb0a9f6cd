import type { Problem } from '../model/problem.ts'
import type { GitHub } from '../ports/github.ts'
import type { Attachment } from './attachment.ts'
import { comparePublished } from './published.ts'

/** What a publish would meet. */
export interface Foreseen {
  readonly tag: string
  /** The files that it would attach. */
  readonly attachments: readonly Attachment[]
  /** Whether the run was started by the publication of this very release. */
  readonly announced: boolean
}

/**
 * What a publish would be refused for because the release of its tag is public already, with other files. For a dry run: drafts
 * are shown to who may write only, and a GitHub that does not answer, or not without a token, tells nothing.
 */
export async function foreseeRelease(
  github: Pick<GitHub, 'releases'>,
  { tag, attachments, announced }: Foreseen,
): Promise<readonly Problem[]> {
  const listed = await github.releases()
  const published = 'refused' in listed ? undefined : listed.find((each) => each.tag === tag && !each.draft)
  if (published === undefined) return []
  return comparePublished(published, attachments, announced).map((each) =>
    each.level === 'error' ? { ...each, level: 'live' } : each,
  )
}
