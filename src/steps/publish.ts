import path from 'node:path'
import { receiptArtifact } from '../artifacts/names.ts'
import { type Attestation, attestationsField } from '../attest/attestation.ts'
import { type Eligibility, eligibility, fellBack } from '../attest/eligibility.ts'
import { signEligible, type Signing } from '../attest/sign.ts'
import { draftRelease, publishDraft } from '../github-release/draft.ts'
import { guardClaim } from '../guards/visibility.ts'
import { visibilityInClaims } from '../guards/facts.ts'
import { claimsOf } from '../model/claims.ts'
import { ecosystemOf, type LocalDistribution } from '../model/distribution.ts'
import type { FileOutcome } from '../model/outcome.ts'
import type { Problem } from '../model/problem.ts'
import type { Receipt } from '../model/receipt.ts'
import type { GitHubRelease } from '../ports.ts'
import { type Prepared, preflight, type Preflight } from '../preflight.ts'
import { ecosystems, nothingUploaded, publishToBoth, type Uploaded } from '../publish/both.ts'
import { receiptFiles, receiptOf } from '../publish/receipt.ts'
import { receiptLines, receiptSection } from '../report/files.ts'
import { isRed } from '../report/problems.ts'
import type { Stage, StepResult } from '../stage.ts'
import { type AttestedSight, waitUntilAttested } from '../verify/attested.ts'
import type { Verified } from '../verify/compare.ts'
import { waitUntilServed } from '../verify/wait.ts'

/**
 * Publishes: refuses unless every guard holds, drafts the GitHub Release, signs, mints, uploads, revokes, verifies,
 * publishes the draft. What broke off is a result with a receipt, never an exception.
 */
export async function publishStep(stage: Stage, prepared: Prepared): Promise<StepResult> {
  const { actions, clock } = stage.ports
  const started = clock.now()
  actions.group('Guards, files and registries')
  const checked = await preflight(stage, prepared)
  const unsigned = absentFrom(checked.holdings.python)
  const heard = isRed(checked.problems, true) ? unheard : await hear(stage, prepared, unsigned)
  const problems = [...checked.problems, ...heard.problems]
  actions.endGroup()
  if (isRed(problems, true)) return refused(prepared, problems)
  const files = ecosystems.flatMap((each) => checked.holdings[each].map((holding) => holding.distribution))
  actions.group('GitHub Release: draft')
  const drafted = await draftRelease(stage.ports.github, stage.ports.files, draftOf(prepared), files)
  actions.endGroup()
  problems.push(...drafted.problems)
  if (drafted.release === undefined) return refused(prepared, problems)
  actions.group('Attestations')
  const signed = await signEligible(stage.ports, heard.eligible, stage.inputs.attestations, unsigned)
  actions.line(signed.words)
  actions.endGroup()
  problems.push(...signed.problems)
  actions.group('Upload')
  const uploaded = await upload(stage, prepared, checked, signed)
  actions.endGroup()
  problems.push(...uploaded.problems)
  actions.group('Verify')
  const verified = await verifyAll(stage, prepared, files, uploaded.outcomes)
  const attested = await verifyAttestations(stage, prepared, unsigned, uploaded)
  actions.endGroup()
  problems.push(...[...verified, ...attested].flatMap((each) => each.problem ?? []))
  const registries = stage.registriesFor(prepared.plan.pypi)
  const outcomes = receiptFiles({ files, registries, outcomes: uploaded.outcomes, verified, attested })
  const complete = outcomes.every((each) => isOut(each.outcome) && each.verified)
  // a file that a cache does not show yet is published all the same
  const isPublished = outcomes.every((each) => isOut(each.outcome)) && !isRed(problems, true)
  let release: GitHubRelease = drafted.release
  if (isPublished && !drafted.isPublished) {
    const done = await publishDraft(stage.ports.github, release, !prepared.plan.prerelease)
    release = done.release
    problems.push(...done.problems)
  }
  const conclusion = { started, finished: clock.now(), complete, files: outcomes, release }
  return { problems, ...(await concluded(stage, receiptOf(prepared.plan, stage.ports.run, conclusion))) }
}

/** What the job's own token says before anything is minted with one. */
interface Heard {
  readonly problems: readonly Problem[]
  readonly eligible: Eligibility
}

const unheard: Heard = { problems: [], eligible: { attest: false, why: 'the run is refused' } }

/** The third voice on visibility, and in which workflow the job stands, which decides about attestations. */
async function hear(
  { ports, given, inputs, registriesFor }: Stage,
  { plan }: Prepared,
  unsigned: Files,
): Promise<Heard> {
  const { available } = ports.identity
  const token = available ? await ports.identity.token('release-action') : undefined
  const jwt = token !== undefined && 'jwt' in token ? token.jwt : undefined
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
  return { eligible, problems: [...guardClaim(visibility), ...(standing === undefined ? [] : [standing])] }
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
  { holdings }: Preflight,
  signed: Signing,
): Promise<Uploaded & { readonly attestations: Attestations }> {
  const { attestations } = signed
  const fields = new Map([...attestations].map(([filename, each]) => [filename, attestationsField(each)]))
  const registries = stage.registriesFor(plan.pypi, fields)
  if (isRed(signed.problems, true)) {
    return { outcomes: nothingUploaded({ registries, holdings }), problems: [], byToken: false, attestations }
  }
  const uploaded = await publishToBoth({ ...stage.ports, registries, given: stage.given, holdings })
  if (!uploaded.byToken || attestations.size === 0) return { ...uploaded, attestations }
  return { ...uploaded, attestations: new Map(), problems: [...uploaded.problems, fellBack()] }
}

async function verifyAll(
  stage: Stage,
  { plan }: Prepared,
  files: readonly LocalDistribution[],
  outcomes: readonly FileOutcome[],
): Promise<readonly Verified[]> {
  const registries = stage.registriesFor(plan.pypi)
  const out = new Set(outcomes.filter((each) => isOut(each.outcome)).map((each) => each.filename))
  const parts = await Promise.all(
    ecosystems.map((ecosystem) =>
      waitUntilServed({
        registry: registries[ecosystem],
        distributions: files.filter((each) => out.has(each.filename) && ecosystemOf(each.kind) === ecosystem),
        clock: stage.ports.clock,
      }),
    ),
  )
  return parts.flat()
}

/** What was uploaded with an attestation is to be shown with it. */
function verifyAttestations(
  stage: Stage,
  { plan }: Prepared,
  files: Files,
  { outcomes, attestations }: Pick<Uploaded, 'outcomes'> & { readonly attestations: Attestations },
): Promise<readonly AttestedSight[]> {
  const { python: registry, provenance } = stage.registriesFor(plan.pypi)
  const uploaded = new Set(outcomes.filter((each) => each.outcome === 'uploaded').map((each) => each.filename))
  const sent = files.flatMap((distribution) => {
    const envelope = attestations.get(distribution.filename)?.envelope
    return envelope !== undefined && uploaded.has(distribution.filename) ? [{ distribution, envelope }] : []
  })
  return waitUntilAttested({ registry, provenance, sent, clock: stage.ports.clock })
}

/** Writes the receipt; that it cannot be stored never fails a release. */
async function concluded({ ports }: Stage, receipt: Receipt): Promise<Pick<StepResult, 'outputs' | 'summary'>> {
  for (const line of receiptLines(receipt)) ports.actions.line(line)
  const directory = path.join(ports.run.temp, 'release-action', 'receipt')
  try {
    await ports.files.write(path.join(directory, 'receipt.json'), `${JSON.stringify(receipt, null, 2)}\n`)
    await ports.artifacts.upload(receiptArtifact(ports.run.attempt), directory, ['receipt.json'])
  } catch (error) {
    ports.actions.debug(`The receipt could not be stored as an artifact: ${String(error)}`)
  }
  const { tag, version, complete, files, release } = receipt
  return {
    outputs: {
      tag,
      version,
      published: String(complete),
      receipt: JSON.stringify(receipt),
      distributions: JSON.stringify(files.map(({ filename, sha256, size }) => ({ filename, sha256, size }))),
      'release-url': release?.url ?? '',
    },
    summary: receiptSection(receipt),
  }
}

function refused({ plan }: Prepared, problems: readonly Problem[]): StepResult {
  return {
    problems,
    outputs: { tag: plan.tag, version: plan.version, published: 'false' },
    summary: ['Nothing was uploaded.'],
  }
}

const draftOf = ({ plan, notes }: Prepared) => ({
  tag: plan.tag,
  commit: plan.commit,
  title: plan.tag,
  body: notes,
  prerelease: plan.prerelease,
})

const isOut = (outcome: FileOutcome['outcome']): boolean => outcome === 'uploaded' || outcome === 'already-there'
