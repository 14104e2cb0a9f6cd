import path from 'node:path'
import { receiptArtifact } from '../artifacts/names.ts'
import { draftRelease, publishDraft } from '../github-release/draft.ts'
import { guardClaim } from '../guards/visibility.ts'
import { visibilityInClaims } from '../guards/facts.ts'
import type { Ecosystem, LocalDistribution } from '../model/distribution.ts'
import type { Minted } from '../model/minted.ts'
import type { FileOutcome } from '../model/outcome.ts'
import type { Problem } from '../model/problem.ts'
import type { Receipt, ReceiptFile } from '../model/receipt.ts'
import type { GitHubRelease } from '../ports.ts'
import { type Prepared, preflight, type Preflight } from '../preflight.ts'
import { publishTo } from '../publish/release.ts'
import { createSession, type Session } from '../publish/session.ts'
import { receiptLines, receiptSection } from '../report/files.ts'
import { isRed } from '../report/problems.ts'
import type { Stage, StepResult } from '../stage.ts'
import type { Verified } from '../verify/compare.ts'
import { waitUntilServed } from '../verify/wait.ts'

/** Crates first: a wheel may be refused for lack of a crate by nobody, a crate that is out cannot be taken back either way. */
const ecosystems = ['rust', 'python'] as const

/**
 * Publishes: refuses unless every guard holds, drafts the GitHub Release, mints, uploads, revokes, verifies, publishes
 * the draft. What broke off is a result with a receipt, never an exception.
 */
export async function publishStep(stage: Stage, prepared: Prepared): Promise<StepResult> {
  const { actions, clock } = stage.ports
  const started = clock.now()
  actions.group('Guards, files and registries')
  const checked = await preflight(stage, prepared)
  const problems = [...checked.problems, ...(isRed(checked.problems, true) ? [] : await heardFromClaims(stage))]
  actions.endGroup()
  if (isRed(problems, true)) return refused(prepared, problems)
  const files = ecosystems.flatMap((each) => checked.holdings[each].map((holding) => holding.distribution))
  actions.group('GitHub Release: draft')
  const drafted = await draftRelease(stage.ports.github, stage.ports.files, draftOf(prepared), files)
  actions.endGroup()
  problems.push(...drafted.problems)
  if (drafted.release === undefined) return refused(prepared, problems)
  actions.group('Upload')
  const uploaded = await uploadAll(stage, prepared, checked)
  actions.endGroup()
  problems.push(...uploaded.problems)
  actions.group('Verify')
  const verified = await verifyAll(stage, prepared, files, uploaded.outcomes)
  actions.endGroup()
  problems.push(...verified.flatMap((each) => each.problem ?? []))
  const outcomes = receiptFiles(stage, prepared, files, uploaded.outcomes, verified)
  const complete = outcomes.every((each) => isOut(each.outcome) && each.verified)
  // a file that a cache does not show yet is published all the same
  const isPublished = outcomes.every((each) => isOut(each.outcome)) && !isRed(problems, true)
  let release: GitHubRelease = drafted.release
  if (isPublished && !drafted.isPublished) {
    const done = await publishDraft(stage.ports.github, release, !prepared.plan.prerelease)
    release = done.release
    problems.push(...done.problems)
  }
  const receipt = receiptOf(stage, prepared, { started, complete, files: outcomes, release })
  return { problems, ...(await concluded(stage, receipt)) }
}

/** The third voice on visibility speaks in the job's own token, which is asked for before anything is minted with one. */
async function heardFromClaims({ ports }: Stage): Promise<readonly Problem[]> {
  if (!ports.identity.available) return []
  const token = await ports.identity.token('release-action')
  return 'jwt' in token ? guardClaim(visibilityInClaims(token.jwt)) : []
}

interface Uploaded {
  readonly outcomes: readonly FileOutcome[]
  readonly problems: readonly Problem[]
}

/** Crates, then Python. The second registry is not begun where the first one failed. */
async function uploadAll(stage: Stage, { plan }: Prepared, { holdings }: Preflight): Promise<Uploaded> {
  const { ports, given } = stage
  const registries = stage.registriesFor(plan.pypi)
  const outcomes: FileOutcome[] = []
  const problems: Problem[] = []
  const minted: Minted[number][] = []
  const sessionFor = (ecosystem: Ecosystem): Session =>
    createSession({
      registry: registries[ecosystem],
      identity: ports.identity,
      clock: ports.clock,
      given: given[ecosystem],
      trusted: true,
      onMinted: (registry, secret) => {
        minted.push({ ecosystem, url: registry.url, secret })
        ports.actions.save('minted', JSON.stringify(minted))
      },
    })
  for (const ecosystem of ecosystems) {
    const session = sessionFor(ecosystem)
    const failed = outcomes.some((each) => each.outcome === 'failed')
    const own = failed
      ? holdings[ecosystem].map((each) => ({ ...each, standing: 'unknown' as const }))
      : holdings[ecosystem]
    try {
      outcomes.push(
        ...(await publishTo({
          registry: registries[ecosystem],
          session,
          clock: ports.clock,
          holdings: own,
          onOutcome: (each) =>
            ports.actions.line(`${each.filename}: ${each.outcome.replace('-', ' ')} (${each.seconds.toFixed(1)} s)`),
        })),
      )
    } finally {
      problems.push(...(await session.close()))
    }
  }
  // every minted token has been revoked: nothing is left for the post step
  if (minted.length > 0 && problems.every((each) => each.code !== 'credential-unrevoked'))
    ports.actions.save('minted', '')
  return { outcomes, problems: [...outcomes.flatMap((each) => each.problem ?? []), ...problems] }
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
        distributions: files.filter(
          (each) => out.has(each.filename) && (each.kind === 'crate') === (ecosystem === 'rust'),
        ),
        clock: stage.ports.clock,
      }),
    ),
  )
  return parts.flat()
}

function receiptFiles(
  stage: Stage,
  { plan }: Prepared,
  files: readonly LocalDistribution[],
  outcomes: readonly FileOutcome[],
  verified: readonly Verified[],
): readonly ReceiptFile[] {
  const registries = stage.registriesFor(plan.pypi)
  return files.map(({ filename, kind, name, version, sha256, size }) => {
    const outcome = outcomes.find((each) => each.filename === filename)
    const registry = registries[kind === 'crate' ? 'rust' : 'python']
    return {
      filename,
      kind,
      name,
      version,
      sha256,
      size,
      registry: registry.name === 'other' ? registry.url : registry.name,
      outcome: outcome?.outcome ?? 'not-tried',
      verified: verified.some((each) => each.filename === filename && each.verified),
      page: registry.page({ name, version }),
      message: outcome?.problem?.message,
    }
  })
}

function receiptOf(
  { ports }: Stage,
  { plan }: Prepared,
  done: {
    readonly started: number
    readonly complete: boolean
    readonly files: readonly ReceiptFile[]
    readonly release: GitHubRelease
  },
): Receipt {
  const { runId: id, attempt, actor } = ports.run
  return {
    schema: 1,
    tag: plan.tag,
    version: plan.version,
    commit: plan.commit,
    repository: plan.repository,
    run: { id, attempt, actor },
    started: new Date(done.started).toISOString(),
    finished: new Date(ports.clock.now()).toISOString(),
    complete: done.complete,
    files: done.files,
    release: { url: done.release.url, draft: done.release.draft },
  }
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
