import path from 'node:path'
import { receiptArtifact } from '../artifacts/names.ts'
import { type Attestation, attestationsField } from '../attest/attestation.ts'
import { attestBuild, type Provenances, unproved } from '../attest/build-provenance.ts'
import { certificateSource, type CertificateSource } from '../attest/certificate.ts'
import { type Eligibility, eligibility, fellBack } from '../attest/eligibility.ts'
import { type ProvenanceFacts, provenanceOff } from '../attest/provenance-eligibility.ts'
import { signEligible, type Signing } from '../attest/sign.ts'
import { isLatest } from '../github-release/latest.ts'
import { publishDraft } from '../github-release/publication.ts'
import { visibilityInClaims } from '../guards/facts.ts'
import { claimsOf, payloadOf } from '../model/claims.ts'
import type { LocalDistribution } from '../model/distribution.ts'
import { isOut } from '../model/outcome.ts'
import type { Problem } from '../model/problem.ts'
import type { Receipt } from '../model/receipt.ts'
import type { GitHubRelease } from '../ports.ts'
import { type Prepared, preflight, type Preflight } from '../preflight.ts'
import { ecosystems, nothingUploaded, publishToBoth, type Uploaded } from '../publish/both.ts'
import { receiptFiles, receiptOf } from '../publish/receipt.ts'
import { receiptLines, receiptSection } from '../report/files.ts'
import { guardLines, guardSection } from '../report/guards.ts'
import { distributionsOutput, receiptOutput } from '../report/outputs.ts'
import { isRed } from '../report/problems.ts'
import type { Stage, StepResult } from '../stage.ts'
import { draftFor } from './publish/draft.ts'
import { untilOf } from './publish/until.ts'
import { verifyAll, verifyAttestations, verifyProvenance } from './publish/verified.ts'

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
  const verified = await verifyAll(stage, prepared, files, uploaded.outcomes)
  const attested = await verifyAttestations(stage, prepared, unsigned, uploaded)
  const listed = await verifyProvenance(stage, proven, uploaded.outcomes)
  actions.endGroup()
  problems.push(...[...verified, ...attested, ...listed].flatMap((each) => each.problem ?? []))
  const registries = stage.registriesFor(prepared.plan.pypi)
  const outcomes = receiptFiles({ files, registries, outcomes: uploaded.outcomes, verified, attested, listed })
  const complete = outcomes.every((each) => isOut(each.outcome) && each.verified)
  // a file that a cache does not show yet is published all the same
  const isPublished = outcomes.every((each) => isOut(each.outcome)) && !isRed(problems, true)
  let release: GitHubRelease = drafted.release
  if (isPublished && !drafted.isPublished) {
    const latest = isLatest({ ...prepared.plan, latest: prepared.plan.release.latest }, drafted.others)
    const done = await publishDraft(stage.ports.github, release, latest)
    release = done.release
    problems.push(...done.problems)
  }
  const provenance = proven.stored.map((each) => each.page)
  const pypiUntil = untilOf(stage, prepared, checked.holdings.python, uploaded.outcomes, started)
  const conclusion = { started, finished: clock.now(), complete, files: outcomes, provenance, pypiUntil, release }
  const told = await concluded(
    stage,
    receiptOf(prepared.plan, stage.ports.run, conclusion),
    prepared.plan.release.retentionDays,
  )
  const isNew = !drafted.isPublished || outcomes.some((each) => each.outcome === 'uploaded')
  return {
    problems,
    ...told,
    summary: [...told.summary, ...guardSection(checked.guards)],
    isFinishedNow: isPublished && !release.draft && isNew,
  }
}

/** What the job's own token says before anything is minted with one. */
interface Heard {
  readonly problems: readonly Problem[]
  readonly eligible: Eligibility
  /** Every claim of the token; empty where there is none. */
  readonly claims: Readonly<Record<string, unknown>>
  readonly visibility: ReturnType<typeof visibilityInClaims>
}

const refusedRun = { attest: false, why: 'the run is refused' } as const
const unheard: Heard = { problems: [], eligible: refusedRun, claims: {}, visibility: undefined }

/** In which workflow the job stands, which decides about attestations. */
function hear(
  { ports, given, inputs, registriesFor }: Stage,
  { plan }: Prepared,
  unsigned: Files,
  jwt: string | undefined,
): Heard {
  const { available } = ports.identity
  const visibility = jwt === undefined ? undefined : visibilityInClaims(jwt)
  const eligible = eligibility({
    wanted: inputs.attestations,
    registry: registriesFor(plan.pypi).python.name,
    credential: available ? 'trusted' : 'token',
    hasToken: given.python !== undefined,
    visibility,
    claims: jwt === undefined ? undefined : claimsOf(jwt),
  })
  const standing = eligible.attest || unsigned.length === 0 ? undefined : eligible.problem
  const problems = standing === undefined ? [] : [standing]
  return { eligible, problems, visibility, claims: jwt === undefined ? {} : payloadOf(jwt) }
}

/** What decides whether there is build provenance. */
const provenanceFacts = ({ ports, inputs }: Stage, { visibility }: Heard): ProvenanceFacts => ({
  wanted: inputs.attestations,
  visibility,
  serverUrl: ports.run.serverUrl,
  hasIdentity: ports.identity.available,
})

/** Build provenance of all that is about to be uploaded, with the certificate that the other attestations have. */
function prove(stage: Stage, heard: Heard, source: CertificateSource, files: Files): Promise<Provenances> {
  const { http, attestations: store } = stage.ports
  return attestBuild({ ...provenanceFacts(stage, heard), http, source, store, claims: heard.claims }, files)
}

type Files = readonly LocalDistribution[]

const absentFrom = (holdings: Preflight['holdings']['python']): Files =>
  holdings.filter((each) => each.standing === 'absent').map((each) => each.distribution)

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
  const fields = new Map([...attestations].map(([filename, each]) => [filename, attestationsField(each)]))
  const registries = stage.registriesFor(plan.pypi, fields, described)
  if (isRed(signed.problems, true)) {
    return { outcomes: nothingUploaded({ registries, holdings }), problems: [], byToken: false, attestations }
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
  if (!uploaded.byToken || attestations.size === 0) return { ...uploaded, attestations }
  return { ...uploaded, attestations: new Map(), problems: [...uploaded.problems, fellBack()] }
}

/** Writes the receipt; that it cannot be stored never fails a release. */
async function concluded(
  { ports }: Stage,
  receipt: Receipt,
  days: number | undefined,
): Promise<Pick<PublishResult, 'outputs' | 'summary' | 'receipt'>> {
  for (const line of receiptLines(receipt)) ports.actions.line(line)
  const directory = path.join(ports.run.temp, 'release-action', 'receipt')
  try {
    await ports.files.write(path.join(directory, 'receipt.json'), `${JSON.stringify(receipt, null, 2)}\n`)
    await ports.artifacts.upload(receiptArtifact(ports.run.attempt), directory, ['receipt.json'], days)
  } catch (error) {
    ports.actions.debug(`The receipt could not be stored as an artifact: ${String(error)}`)
  }
  const { tag, version, complete, files, release } = receipt
  return {
    outputs: {
      tag,
      version,
      published: String(complete),
      receipt: receiptOutput(receipt),
      distributions: distributionsOutput(files),
      'release-url': release?.url ?? '',
    },
    summary: receiptSection(receipt),
    receipt,
  }
}

function refused({ plan }: Prepared, problems: readonly Problem[], { guards }: Preflight): PublishResult {
  return {
    problems,
    outputs: { tag: plan.tag, version: plan.version, published: 'false' },
    summary: ['Nothing was uploaded.', ...guardSection(guards)],
    isFinishedNow: false,
  }
}
