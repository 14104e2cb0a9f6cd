import { attachable, assetName, checksumsName, fileAttachment } from '../../github-release/attachment.ts'
import { type Drafted, draftRelease } from '../../github-release/draft.ts'
import { verifyingNotes } from '../../github-release/verifying.ts'
import type { LocalDistribution } from '../../model/distribution.ts'
import type { Prepared } from '../../preflight.ts'
import type { Stage } from '../../stage.ts'
import { sbomsOf } from './sboms.ts'

/** By what the files will be verifiable, as far as it is known before they are signed. */
export interface Proofs {
  /** The files that the Python index gets attestations of. */
  readonly attested: readonly LocalDistribution[]
  readonly hasProvenance: boolean
}

/** Drafts the GitHub Release of a plan with its files, their SBOMs and checksums, and tells what was done. */
export async function draftFor(
  { ports }: Stage,
  { plan, notes }: Prepared,
  files: readonly LocalDistribution[],
  proofs: Proofs,
): Promise<Drafted> {
  const { actions, github, clock, run } = ports
  const sboms = plan.release.assets ? await sbomsOf(ports.files, files) : []
  const all = plan.release.assets ? [...files.map((each) => fileAttachment(ports.files, each)), ...sboms] : []
  const { attachments, unattached, problems } = attachable(all)
  const hasChecksums = attachments.length + unattached.length > 0
  const assets = attachments.map((each) => assetName(each.name))
  const verifying = verifyingNotes({
    repository: plan.repository,
    tag: plan.tag,
    assets,
    checksums: hasChecksums ? checksumsName : undefined,
    hasProvenance: proofs.hasProvenance,
    attested: proofs.attested.map((each) => each.filename),
    serverUrl: run.serverUrl,
  })
  const drafted = await draftRelease({
    github,
    clock,
    draft: {
      tag: plan.tag,
      commit: plan.commit,
      title: plan.tag,
      body: [notes, verifying].filter((each) => each !== '').join('\n\n'),
      prerelease: plan.prerelease,
    },
    attachments,
    hasChecksums,
    unattached,
    announced: run.event === 'release',
  })
  for (const line of drafted.lines) actions.line(line)
  return { ...drafted, problems: [...problems, ...drafted.problems] }
}
