import { type Problem, problem } from '../model/problem.ts'
import type { GitHubRelease } from '../ports/github.ts'
import { assetName, type Attachment } from './attachment.ts'

/** How many names are told. */
const shown = 5

/**
 * What is wrong with a release that is public already: it is left as it is. Files with other bytes stop the publish, for the
 * registries would get what the release does not have; `announced` (the run was started by that release, which a person
 * made) makes a warning of it.
 */
export function comparePublished(
  release: GitHubRelease,
  attachments: readonly Attachment[],
  announced: boolean,
): readonly Problem[] {
  const pairs = attachments.map((attachment) => ({
    attachment,
    asset: release.assets.find((each) => each.name === assetName(attachment.name)),
  }))
  const lacking = pairs.filter(({ asset }) => asset === undefined).map(({ attachment }) => attachment.name)
  const other = pairs.filter(({ asset, attachment }) =>
    asset === undefined
      ? false
      : asset.sha256 === undefined
        ? asset.size !== attachment.size
        : asset.sha256 !== attachment.sha256,
  )
  const frozen = release.immutable
    ? 'It is immutable: GitHub lets nobody change its files.'
    : 'Its notes and files are left as they are.'
  const problems: Problem[] = []
  if (other.length > 0) {
    problems.push(
      problem(
        'github-release-published',
        `The GitHub Release of ${release.tag} is public already, and has other bytes as ${listed(other.map(({ attachment }) => attachment.name))}.`,
        `${frozen} Publish the files that it has (\`from-run\` with the run that built them), or release a new version.`,
        { level: announced ? 'warning' : 'error' },
      ),
    )
  }
  if (lacking.length > 0 && !announced) {
    const attach = release.immutable
      ? 'With immutable releases, leave it to the action to make the release: it attaches the files to a draft first.'
      : `Attach by hand what is missing: gh release upload ${release.tag} FILE. Or leave it to the action to make the release.`
    problems.push(
      problem(
        'github-release-published',
        `The GitHub Release of ${release.tag} is public already, and lacks ${listed(lacking)}.`,
        `${frozen} ${attach}`,
        { level: 'warning' },
      ),
    )
  }
  return problems
}

const listed = (names: readonly string[]): string =>
  names.length > shown ? `${names.slice(0, shown).join(', ')} and ${names.length - shown} more` : names.join(', ')
