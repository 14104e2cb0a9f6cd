import { type Problem, problem } from '../model/problem.ts'
import type { Clock } from '../ports/clock.ts'
import type { GitHub, GitHubRefusal, GitHubRelease, ReleaseDraft } from '../ports/github.ts'
import { attachAll } from './assets.ts'
import { assetName, type Attachment, checksums, checksumsName } from './attachment.ts'
import { comparePublished } from './published.ts'
import { refusedTo, words } from './refusals.ts'

/** A release that has been drafted, or was there already; without one, the problems say why. */
export interface Drafted {
  readonly release: GitHubRelease | undefined
  readonly isPublished: boolean
  /** Every other release of the repository. */
  readonly others: readonly GitHubRelease[]
  readonly problems: readonly Problem[]
  /** What was done, for the log. */
  readonly lines: readonly string[]
}

/** What a draft is made with. */
export interface DraftOptions {
  readonly github: GitHub
  readonly clock: Pick<Clock, 'sleep'>
  readonly draft: ReleaseDraft
  readonly attachments: readonly Attachment[]
  /** Whether a list of checksums is attached as the last file. */
  readonly hasChecksums: boolean
  /** What the list names beside the attached files. */
  readonly unattached?: readonly { readonly name: string; readonly sha256: string }[]
  /** Whether the run was started by the publication of this very release. */
  readonly announced: boolean
}

/**
 * Drafts the GitHub Release with every file attached, before anything irreversible: it proves `contents: write`, and an
 * immutable release takes no files once it is published. A draft that exists is gone on with; what people changed in its
 * text stays, unless it was made for another commit. A published one is left alone.
 */
export async function draftRelease(options: DraftOptions): Promise<Drafted> {
  const { github, draft, attachments, announced } = options
  const listed = await github.releases()
  if ('refused' in listed) return without([], [refusedTo('read the releases', listed)])
  const others = listed.filter((each) => each.tag !== draft.tag)
  const found = listed.filter((each) => each.tag === draft.tag)
  const published = found.find((each) => !each.draft)
  if (published !== undefined) {
    const problems = comparePublished(published, expected(options, published), announced)
    const isRed = problems.some((each) => each.level === 'error')
    const line = `The release of ${draft.tag} is public already${announced ? ' (it started this run)' : ''}: its notes and files are left as they are.`
    return { release: isRed ? undefined : published, isPublished: true, others, problems, lines: [line] }
  }
  const lines: string[] = []
  const made = await takeUp(options, found, lines)
  if ('problem' in made) return without(others, [made.problem], lines)
  const { release } = made
  const { attached, problems } = await attachAll(options, release, attachments)
  if (problems.length > 0) return without(others, problems, lines)
  const listing = [
    ...attached.map(({ asset, attachment }) => ({ name: asset.name, sha256: attachment.sha256 })),
    ...(options.unattached ?? []),
  ]
  const sums =
    options.hasChecksums && listing.length > 0 ? await attachAll(options, release, [checksums(listing)]) : undefined
  if (sums !== undefined && sums.problems.length > 0) return without(others, sums.problems, lines)
  const count = attached.length + (sums === undefined ? 0 : 1)
  lines.push(`${count} ${count === 1 ? 'file' : 'files'} attached, each with the digest that GitHub tells.`)
  return { release, isPublished: false, others, problems: made.problems, lines }
}

/** With the checksums of what the release is to have, so that they are compared too where they are there. */
function expected(
  { attachments, hasChecksums, unattached = [] }: DraftOptions,
  published: GitHubRelease,
): readonly Attachment[] {
  const listing = attachments.map(({ name, sha256 }) => ({ name: assetName(name), sha256 }))
  const sums = checksums([...listing, ...unattached])
  const isThere = published.assets.some((each) => each.name === checksumsName)
  return hasChecksums && isThere ? [...attachments, sums] : attachments
}

type TakenUp =
  { readonly release: GitHubRelease; readonly problems: readonly Problem[] } | { readonly problem: Problem }

/** The draft to go on with: one that is there, or a new one. */
async function takeUp(options: DraftOptions, found: readonly GitHubRelease[], lines: string[]): Promise<TakenUp> {
  const { github, draft } = options
  // several can bear one tag: of this commit before others, and the one that has the most files
  const [best, ...spare] = [...found].sort(
    (one, other) =>
      Number(other.target === draft.commit) - Number(one.target === draft.commit) ||
      other.assets.length - one.assets.length ||
      other.id - one.id,
  )
  if (best === undefined) return create(options, lines)
  const problems = await clearSpare(github, draft, spare, lines)
  if (best.target === draft.commit && best.prerelease === draft.prerelease) {
    lines.push(`The draft of an earlier run is gone on with; its text stays as it is.`)
    return { release: best, problems }
  }
  const changed = await github.redraft(best, { ...draft, body: best.target === draft.commit ? best.body : draft.body })
  if ('refused' in changed) return { problem: refusedTo('change the draft', changed) }
  lines.push(`The draft of an earlier run was made for ${best.target.slice(0, 10)}: it now says what this release is.`)
  const assets = await withoutStale(github, changed, options)
  return 'refused' in assets
    ? { problem: refusedTo('change the draft', assets) }
    : { release: { ...changed, assets: assets.kept }, problems }
}

async function create({ github, clock, draft }: DraftOptions, lines: string[]): Promise<TakenUp> {
  const made = await github.draft(draft)
  if (!('refused' in made)) {
    lines.push(`Drafted: ${made.url}`)
    return { release: made, problems: [] }
  }
  if (made.status !== 0 && made.status < 500) return { problem: refusedTo('draft the release', made) }
  // it may have been made all the same: made once more there would be two
  await clock.sleep(2000)
  const listed = await github.releases()
  const found = 'refused' in listed ? undefined : listed.find((each) => each.draft && each.tag === draft.tag)
  if (found !== undefined) {
    lines.push(`Drafted: ${found.url} (GitHub's answer was lost: ${words(made)})`)
    return { release: found, problems: [] }
  }
  const again = 'refused' in listed ? made : await github.draft(draft)
  return 'refused' in again ? { problem: refusedTo('draft the release', again) } : { release: again, problems: [] }
}

/** A second draft of the same commit comes of an answer that was lost, and goes; another one may be somebody's work. */
async function clearSpare(
  github: GitHub,
  draft: ReleaseDraft,
  spare: readonly GitHubRelease[],
  lines: string[],
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const each of spare) {
    const isOurs = each.target === draft.commit && each.body === draft.body
    const gone = isOurs ? await github.discard(each) : undefined
    if (gone === true) lines.push(`A second draft of ${draft.tag} was removed.`)
    else {
      problems.push(
        problem(
          'github-release-draft',
          `There is another draft of ${draft.tag}: ${each.url}`,
          'Delete it on the releases page if nobody needs it.',
          { level: 'warning' },
        ),
      )
    }
  }
  return problems
}

/** Distributions of another commit do not belong to this one; what else people attached does. */
async function withoutStale(
  github: GitHub,
  release: GitHubRelease,
  { attachments }: DraftOptions,
): Promise<{ readonly kept: GitHubRelease['assets'] } | GitHubRefusal> {
  const names = new Set([...attachments.map(({ name }) => assetName(name)), checksumsName])
  const stale = release.assets.filter((each) => /\.(whl|crate|tar\.gz)$/.test(each.name) && !names.has(each.name))
  for (const each of stale) {
    const gone = await github.detach(each)
    if (gone !== true && gone.status !== 404) return gone
  }
  return { kept: release.assets.filter((each) => !stale.includes(each)) }
}

const without = (
  others: readonly GitHubRelease[],
  problems: readonly Problem[],
  lines: readonly string[] = [],
): Drafted => ({ release: undefined, isPublished: false, others, problems, lines })
