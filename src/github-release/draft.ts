import type { LocalDistribution } from '../model/distribution.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { Files, GitHub, GitHubAsset, GitHubRefusal, GitHubRelease, ReleaseDraft } from '../ports.ts'

/** A release that has been drafted, or was there already. */
export type Drafted =
  | { readonly release: GitHubRelease; readonly isPublished: boolean; readonly problems: readonly Problem[] }
  | { readonly release: undefined; readonly problems: readonly Problem[] }

/**
 * Drafts the GitHub Release with every file attached, before anything irreversible: it proves `contents: write`, and an
 * immutable release takes no files once it is published. One that exists is gone on with: missing files are attached,
 * broken ones replaced, and other bytes under the same name are refused.
 */
export async function draftRelease(
  github: GitHub,
  files: Pick<Files, 'stream'>,
  draft: ReleaseDraft,
  distributions: readonly LocalDistribution[],
): Promise<Drafted> {
  const existing = await github.releases(draft.tag)
  if ('refused' in existing) return refused('read the releases', existing)
  // a published one wins over drafts of the same tag
  const found = existing.find((each) => !each.draft) ?? existing[0]
  if (found !== undefined && !found.draft) {
    return { release: found, isPublished: true, problems: compareAssets(found, distributions) }
  }
  const release = found ?? (await github.draft(draft))
  if ('refused' in release) return refused('draft the release', release)
  const problems: Problem[] = []
  for (const file of distributions) problems.push(...(await attachFile(github, files, release, file)))
  if (problems.some((each) => each.level === 'error')) return { release: undefined, problems }
  return { release, isPublished: false, problems }
}

/** Publishes the draft. A refusal is a warning: the registries have the files, and that is not taken back. */
export async function publishDraft(
  github: GitHub,
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
        'Run the job again, or publish the draft by hand on the releases page.',
        { level: 'warning' },
      ),
    ],
  }
}

async function attachFile(
  github: GitHub,
  files: Pick<Files, 'stream'>,
  release: GitHubRelease,
  file: LocalDistribution,
): Promise<readonly Problem[]> {
  const there = release.assets.find((each) => each.name === assetName(file.filename))
  if (there !== undefined) {
    if (there.state === 'uploaded' && there.sha256 === file.sha256) return []
    // a draft's files are ours to replace; an upload that broke off leaves one in the state `starter`
    const gone = await github.detach(there)
    if (gone !== true) return [notAttached(file, gone)]
  }
  const content = { length: file.size, open: () => files.stream(file.path) }
  const asset = await github.attach(release, file.filename, content)
  if ('refused' in asset) return [notAttached(file, asset)]
  return asset.sha256 === undefined || asset.sha256 === file.sha256 ? [] : [otherBytes(file, asset)]
}

/** A published release is left alone: what differs is told. */
function compareAssets(release: GitHubRelease, distributions: readonly LocalDistribution[]): readonly Problem[] {
  return distributions.flatMap((file) => {
    const asset = release.assets.find((each) => each.name === assetName(file.filename))
    if (asset?.sha256 === file.sha256) return []
    return [
      problem(
        'github-release-published',
        `The GitHub Release of ${release.tag} is published already, and ${asset === undefined ? `lacks ${file.filename}` : `has other bytes as ${file.filename}`}.`,
        'Its notes and files are left as they are. Attach the file by hand if the release is not immutable.',
        { level: 'warning' },
      ),
    ]
  })
}

/** GitHub puts a dot for every other sign in an asset's name. */
function assetName(filename: string): string {
  return filename.replace(/[^A-Za-z0-9._+-]/g, '.')
}

function otherBytes(file: LocalDistribution, asset: GitHubAsset): Problem {
  return problem(
    'github-release-asset',
    `GitHub has SHA-256 ${asset.sha256 ?? '(none)'} for ${file.filename}, and ${file.sha256} was sent.`,
    'Run the job again: the file is replaced while the release is a draft.',
  )
}

function notAttached(file: LocalDistribution, refusal: GitHubRefusal): Problem {
  return problem(
    'github-release-asset',
    `${file.filename} could not be attached to the draft: ${words(refusal)}.`,
    'Nothing has been published. Run the job again.',
  )
}

function refused(what: string, refusal: GitHubRefusal): Drafted {
  const isForbidden = refusal.status === 403 || refusal.status === 404
  return {
    release: undefined,
    problems: [
      problem(
        isForbidden ? 'contents-permission' : 'github-release-failed',
        `GitHub did not let the job ${what}: ${words(refusal)}.`,
        isForbidden
          ? 'Add to the publishing job:\n    permissions:\n      contents: write\n      id-token: write'
          : 'Nothing has been published. Run the job again.',
      ),
    ],
  }
}

const words = ({ refused: said, status }: GitHubRefusal): string => (status === 0 ? said : `${status} ${said}`)
