import { type Problem, problem } from '../model/problem.ts'
import type { Clock } from '../ports/clock.ts'
import type { GitHub, GitHubAsset, GitHubRefusal, GitHubRelease } from '../ports/github.ts'
import { assetName, type Attachment } from './attachment.ts'
import { words } from './refusals.ts'

/** What the assets are attached with. */
export interface Reach {
  readonly github: Pick<GitHub, 'attach' | 'detach' | 'assets'>
  readonly clock: Pick<Clock, 'sleep'>
}

/** An attachment that GitHub has, under the name that it gave. */
export interface Attached {
  readonly attachment: Attachment
  readonly asset: GitHubAsset
}

/** How often one file is sent. */
const tries = 3
/** Milliseconds before a file is sent again; one more for each time. */
const pause = 2000

/**
 * Attaches files to a draft, one after the other: GitHub asks for that where content is created. What the draft has with the
 * same bytes stays, what it has with others is replaced, and so is what an upload that broke off left behind. Ends at the
 * first file that cannot be attached.
 */
export async function attachAll(
  reach: Reach,
  release: GitHubRelease,
  attachments: readonly Attachment[],
): Promise<{ readonly attached: readonly Attached[]; readonly problems: readonly Problem[] }> {
  const attached: Attached[] = []
  let { assets } = release
  for (const attachment of attachments) {
    const result = await attachOne(reach, release, attachment, assets)
    if ('problem' in result) return { attached, problems: [result.problem] }
    assets = result.assets
    attached.push({ attachment, asset: result.asset })
  }
  return unconfirmed(reach, release, attached)
}

type AttachedOne =
  { readonly asset: GitHubAsset; readonly assets: readonly GitHubAsset[] } | { readonly problem: Problem }

async function attachOne(
  { github, clock }: Reach,
  release: GitHubRelease,
  attachment: Attachment,
  known: readonly GitHubAsset[],
): Promise<AttachedOne> {
  let assets = known
  for (let tried = 1; ; tried += 1) {
    const there = assets.find((each) => each.name === assetName(attachment.name))
    if (there !== undefined && isSame(there, attachment)) return { asset: there, assets }
    if (there !== undefined) {
      const gone = await github.detach(there)
      if (gone !== true && gone.status !== 404) return { problem: notAttached(attachment, gone) }
      assets = assets.filter((each) => each !== there)
    }
    const answer = await github.attach(release, attachment.name, { length: attachment.size, open: attachment.open })
    const isStored = !('refused' in answer)
    if (isStored && !isOther(answer, attachment)) return { asset: answer, assets: [...assets, answer] }
    if (tried >= tries || (!isStored && !isWorthIt(answer))) {
      return { problem: isStored ? otherBytes(attachment, answer) : notAttached(attachment, answer) }
    }
    await clock.sleep(pause * tried)
    // whether it was stored after all, or in part, is known to GitHub alone
    const listed = await github.assets(release)
    if ('refused' in listed) return { problem: notAttached(attachment, listed) }
    assets = listed
  }
}

/** No answer, a fault of GitHub's, or a name that is taken: by what an earlier try of ours left, since it was not there. */
const isWorthIt = ({ status, refused }: GitHubRefusal): boolean =>
  status === 0 || status >= 500 || (status === 422 && /already_exists|already exists/i.test(refused))

/** GitHub may tell the digest later than it takes the file: those without are looked up once, together. */
async function unconfirmed(
  { github }: Reach,
  release: GitHubRelease,
  attached: readonly Attached[],
): Promise<{ readonly attached: readonly Attached[]; readonly problems: readonly Problem[] }> {
  if (attached.every(({ asset }) => asset.sha256 !== undefined)) return { attached, problems: [] }
  const listed = await github.assets(release)
  const assets = 'refused' in listed ? [] : listed
  const problems = attached.flatMap(({ attachment, asset }) => {
    const now = assets.find((each) => each.id === asset.id) ?? asset
    return isOther(now, attachment) ? [otherBytes(attachment, now)] : []
  })
  return { attached, problems }
}

/** An older Enterprise server tells no digests: there the size alone is compared. */
const isOther = ({ sha256, size }: GitHubAsset, attachment: Attachment): boolean =>
  sha256 === undefined ? size !== attachment.size : sha256 !== attachment.sha256

/** What is there with the very bytes; without a digest it is not known, and sent again. */
const isSame = (asset: GitHubAsset, attachment: Attachment): boolean =>
  asset.state === 'uploaded' && asset.sha256 === attachment.sha256

function otherBytes({ name, sha256, size }: Attachment, asset: GitHubAsset): Problem {
  const [has, sent] =
    asset.sha256 === undefined ? [`${asset.size} bytes`, `${size}`] : [`SHA-256 ${asset.sha256}`, sha256]
  return problem(
    'github-release-asset',
    `GitHub has ${has} for ${name}, and ${sent} was sent.`,
    'Nothing has been published. Run the job again: the file is replaced while the release is a draft.',
  )
}

function notAttached({ name }: Attachment, refusal: GitHubRefusal): Problem {
  return problem(
    'github-release-asset',
    `${name} could not be attached to the draft: ${words(refusal)}.`,
    'Nothing has been published, and the draft stays as it is: running the job again goes on with it.',
  )
}
