import { type Attestation, attestationsField } from '../attest/attestation.ts'
import { unproved } from '../attest/build-provenance.ts'
import { certificateSource } from '../attest/certificate.ts'
import { fellBack } from '../attest/eligibility.ts'
import { provenanceOff } from '../attest/provenance-eligibility.ts'
import { signEligible, type Signing } from '../attest/sign.ts'
import { isLatest } from '../github-release/latest.ts'
import { publishDraft } from '../github-release/publication.ts'
import { ecosystems } from '../model/distribution.ts'
import { isOut } from '../model/outcome.ts'
import type { Problem } from '../model/problem.ts'
import type { Receipt } from '../model/receipt.ts'
import type { GitHubRelease } from '../ports/github.ts'
import { type Prepared, preflight, type Preflight } from '../preflight.ts'
import { nothingUploaded, publishToBoth, type Uploaded } from '../publish/both.ts'
import { absentFrom } from '../publish/inventory.ts'
import { receiptFiles, receiptOf } from '../publish/receipt.ts'
import { guardLines, guardSection } from '../report/guards.ts'
import { isRed } from '../report/problems.ts'
import type { Stage, StepResult } from '../stage.ts'
import { concluded } from './publish/concluded.ts'
import { draftFor } from './publish/draft.ts'
import { hear, provenanceFacts, prove, unheard } from './publish/heard.ts'
import { untilOf } from './publish/until.ts'
import { verifyAll } from './publish/verified.ts'

/** What a publish gives back. */
export interface PublishResult extends StepResult {
  /** `undefined` where nothing was tried. */
  readonly receipt?: Receipt
  /** Whether this very run finished the release: all of it is out, and something of it was not before. */
  readonly isFinishedNow: boolean
}

/**
 * Publishes: refuses unless every guard holds, drafts the GitHub Release, signs, mints, uploads, revokes, verifies,
 * publishes the draft. What broke off is a result with a receipt, never an exception.
 */
export async function publishStep(stage: Stage, prepared: Prepared): Promise<PublishResult> {
  const { actions, clock } = stage.ports
  const started = clock.now()
  actions.group('Guards, files and registries')
  const checked = await preflight(stage, prepared, true)
  for (const line of guardLines(checked.guards)) actions.line(line)
  const unsigned = absentFrom(checked.holdings.python)
  const unproven = [...absentFrom(checked.holdings.rust), ...unsigned]
  const heard = isRed(checked.problems, true) ? unheard : hear(stage, prepared, unsigned, checked.jwt)
  const problems = [...checked.problems, ...heard.problems]
  actions.endGroup()
  if (isRed(problems, true)) return refused(prepared, problems, checked)
  const files = ecosystems.flatMap((each) => checked.holdings[each].map((holding) => holding.distribution))
  actions.group('GitHub Release: draft')
  const drafted = await draftFor(stage, prepared, files, {
    attested: heard.eligible.attest ? unsigned : [],
    hasProvenance: unproven.length > 0 && provenanceOff(provenanceFacts(stage, heard)) === undefined,
  })
  actions.endGroup()
  problems.push(...drafted.problems)
  if (drafted.release === undefined) return refused(prepared, problems, checked)
  actions.group('Attestations')
  const source = certificateSource(stage.ports)
  const signed = await signEligible({ ...stage.ports, source }, heard.eligible, stage.inputs.attestations, unsigned)
  actions.line(signed.words)
  const proven = signed.problems.length > 0 ? unproved : await prove(stage, heard, source, unproven)
  actions.line(proven.words)
  actions.endGroup()
  problems.push(...signed.problems, ...proven.problems)
  actions.group('Upload')
  const unsent = [...signed.problems, ...proven.problems]
  const uploaded = await upload(stage, prepared, checked, { ...signed, problems: unsent })
  actions.endGroup()
  problems.push(...uploaded.problems)
  actions.group('Verify')
  const { verified, attested, listed } = await verifyAll(stage, prepared.plan.pypi, {
    files,
    unsigned,
    uploaded,
    proven,
  })
  actions.endGroup()
  problems.push(...[...verified, ...attested, ...listed].flatMap((each) => each.problem ?? []))
  const registries = stage.registriesFor(prepared.plan.pypi)
  const outcomes = receiptFiles({ files, registries, outcomes: uploaded.outcomes, verified, attested, listed })
  const complete = outcomes.every((each) => isOut(each.outcome) && each.verified)
  // a file that a cache does not show yet is published all the same
  const isPublished = outcomes.every((each) => isOut(each.outcome)) && !isRed(problems, true)
  let release: GitHubRelease = drafted.release
  const isKept = prepared.plan.release.draft === true && release.draft
  const isHeld = stage.inputs.holdRelease && isPublished && release.draft && !isKept
  if (isHeld) actions.line('The GitHub Release is held: it stays a draft until it was verified.')
  if (isPublished && !drafted.isPublished && !isKept && !isHeld) {
    const latest = isLatest({ ...prepared.plan, latest: prepared.plan.release.latest }, drafted.others)
    const done = await publishDraft(stage.ports.github, release, latest)
    release = done.release
    problems.push(...done.problems)
  }
  const provenance = proven.stored.map((each) => each.page)
  const pypiUntil = untilOf(stage, prepared, checked.holdings.python, uploaded.outcomes, started)
  const conclusion = {
    started,
    finished: clock.now(),
    complete,
    files: outcomes,
    provenance,
    pypiUntil,
    release,
    isHeld,
  }
  const told = await concluded(
    stage,
    receiptOf(prepared.plan, stage.ports.run, conclusion),
    prepared.plan.release.retentionDays,
  )
  const isNew = (!drafted.isPublished && !isKept) || outcomes.some((each) => each.outcome === 'uploaded')
  return {
    ...told,
    problems: [...problems, ...told.problems],
    summary: [...told.summary, ...guardSection(checked.guards)],
    isFinishedNow: isPublished && (isKept || !release.draft) && isNew,
  }
}

type Attestations = ReadonlyMap<string, Attestation>

/**
 * Uploads, with the attestations: nothing where the signing failed; and without them where the upload fell back to a token.
 * What was not sent is not told as sent.
 */
async function upload(
  stage: Stage,
  { plan }: Prepared,
  { holdings, described }: Preflight,
  signed: Signing,
): Promise<Uploaded & { readonly attestations: Attestations }> {
  const { attestations } = signed
  // each is written when its file is sent: of a thousand files they are some 19 MB
  const fields = {
    get: (filename: string): string | undefined => {
      const attestation = attestations.get(filename)
      return attestation && attestationsField(attestation)
    },
  }
  const registries = stage.registriesFor(plan.pypi, fields, described)
  if (isRed(signed.problems, true)) {
    return { outcomes: nothingUploaded({ registries, holdings }), problems: [], byToken: new Set(), attestations }
  }
  const uploaded = await publishToBoth({
    ...stage.ports,
    registries,
    given: stage.given,
    trust: { rust: plan.credentials.crates, python: plan.credentials.pypi },
    holdings,
    waitBudget: stage.inputs.rateLimitWait,
    width: stage.inputs.parallelUploads,
  })
  const lost = [...attestations.keys()].filter((filename) => uploaded.byToken.has(filename))
  if (lost.length === 0) return { ...uploaded, attestations }
  const kept = new Map(attestations)
  for (const filename of lost) kept.delete(filename)
  return { ...uploaded, attestations: kept, problems: [...uploaded.problems, fellBack(lost)] }
}

function refused({ plan }: Prepared, problems: readonly Problem[], { guards }: Preflight): PublishResult {
  return {
    problems,
    outputs: { tag: plan.tag, version: plan.version, published: 'false' },
    summary: ['Nothing was uploaded.', ...guardSection(guards)],
    isFinishedNow: false,
  }
}
