import { type Problem, problem } from '../model/problem.ts'
import type { GitHub, GitHubRefusal, GitHubRelease } from '../ports/github.ts'
import { words } from './refusals.ts'

/** Publishes the draft. A refusal is a warning: the registries have the files, and that is not taken back. */
export async function publishDraft(
  github: Pick<GitHub, 'publish'>,
  release: GitHubRelease,
  latest: boolean,
): Promise<{ readonly release: GitHubRelease; readonly problems: readonly Problem[] }> {
  const published = await github.publish(release, latest)
  if (!('refused' in published)) return { release: published, problems: [] }
  return {
    release,
    problems: [
      problem(
        'github-release-draft',
        `Everything is published and verified, but the GitHub Release is still a draft: ${words(published)}.`,
        fixOf(published),
        { level: 'warning' },
      ),
    ],
  }
}

/** A tag that an immutable release has borne is spent, even where that release is deleted (docs, "Immutable releases"). */
function fixOf({ refused }: GitHubRefusal): string {
  if (/immutable/i.test(refused)) {
    return 'The tag was borne by an immutable release before, and GitHub takes it for no other, for ever. The registries have the files; give the draft another tag by hand, or leave the GitHub Release to the next version.'
  }
  return 'Run the job again, or publish the draft by hand on the releases page.'
}
