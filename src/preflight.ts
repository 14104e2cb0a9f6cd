import path from 'node:path'
import type { StoredRow } from './artifacts/rows.ts'
import { guardArtifacts } from './guards/artifacts.ts'
import { isNamedBranch } from './guards/branch.ts'
import { isTokenUsed } from './guards/credential.ts'
import { evaluateGuards, type GuardVerdict } from './guards/evaluate.ts'
import {
  defaultBranchInEvent,
  type GuardFacts,
  isForkEvent,
  visibilityInClaims,
  visibilityInEvent,
} from './guards/facts.ts'
import { guardPypiToken } from './guards/pypi-token.ts'
import { claimsOf } from './model/claims.ts'
import { type Described, ecosystemOf, type Ecosystem, type LocalDistribution } from './model/distribution.ts'
import { heldBy } from './model/house-rules.ts'
import { inLanes } from './model/lanes.ts'
import type { Plan } from './model/plan.ts'
import type { Problem } from './model/problem.ts'
import { judgedByTaken } from './observe/crate-limits.ts'
import { type Hosted, observeHosted } from './observe/hosted.ts'
import { observeTrustedOnly } from './observe/trusted-only.ts'
import type { GitHubRefusal } from './ports/github.ts'
import { type Holding, takeInventory } from './publish/inventory.ts'
import { describeFile, type Description } from './rules/describe.ts'
import type { Stage } from './stage.ts'

/** What is to be published: the plan, its files, and the notes. */
export interface Prepared {
  readonly plan: Plan
  readonly rows: readonly StoredRow[]
  readonly notes: string
}

/** Everything that a publish looks at before it sends anything. A dry run ends here. */
export interface Preflight {
  readonly problems: readonly Problem[]
  /** Every guard of a live run with what it says, those that hold too; their problems are among {@link problems}. */
  readonly guards: readonly GuardVerdict[]
  /** The job's OIDC token, whose claims tell where the job stands; `undefined` in a dry run and where there is none. */
  readonly jwt: string | undefined
  /** In the order of publishing, with how each file stands to its registry. */
  readonly holdings: Readonly<Record<Ecosystem, readonly Holding<LocalDistribution>[]>>
  /** What each upload is made of, by the path of its file. */
  readonly described: ReadonlyMap<string, Described>
}

/** How many files are examined at a time: mostly they wait for the disk. */
const examinedAtOnce = 4

/**
 * Evaluates every guard, every acceptance rule and the inventory of both registries, and shows what is wrong together.
 * Only a `live` one asks for a token of the job's identity, which nothing is minted with.
 */
export async function preflight(stage: Stage, { plan, rows }: Prepared, live: boolean): Promise<Preflight> {
  const broken = guardArtifacts(plan, rows)
  const files = rows.flatMap((row) => recordedFiles(row))
  const once = sharing()
  const [examined, rust, python, hosted] = await Promise.all([
    // what is not the file that was built is not worth a second opinion
    inLanes(broken.length > 0 ? [] : files, examinedAtOnce, async (file) => once(await inspect(stage, plan, file))),
    inventory(stage, plan, 'rust', files),
    inventory(stage, plan, 'python', files),
    host(stage, plan),
  ])
  for (const line of [...rust.resumed, ...python.resumed]) stage.ports.actions.line(line)
  const guarded = await guard(stage, plan, { rust: rust.holdings, python: python.holdings, hosted }, live)
  const refusals = examined.flatMap((each) => each.problems)
  const described = new Map(examined.map((each) => [each.described.distribution.path, each.described]))
  const needing = rust.holdings.map((each) => ({ ...each, needs: described.get(each.distribution.path)?.needs }))
  const artifacts = { guard: 'artifacts', seen: `${files.length} files as they were built`, problems: broken }
  const guards = [...guarded.verdicts, artifacts]
  return {
    guards,
    jwt: guarded.jwt,
    problems: [...guards.flatMap((each) => each.problems), ...refusals, ...rust.problems, ...python.problems],
    holdings: { rust: needing, python: python.holdings },
    described,
  }
}

/** The plan's names of one ecosystem, in the order of publishing. */
export function namesOf(plan: Plan, ecosystem: Ecosystem): readonly string[] {
  return plan.packages.filter((each) => each.ecosystem === ecosystem).map((each) => each.name)
}

/** What GitHub says, which is asked while the files are examined. */
function host({ ports, inputs }: Stage, plan: Plan): Promise<Hosted> {
  return observeHosted(ports.github, ports.branches, {
    tag: plan.tag,
    commit: plan.commit,
    fromRun: inputs.fromRun,
    toldBranch: defaultBranchInEvent(ports.run.payload),
    isNamed: (name) => isNamedBranch(name, plan.release.branches),
  })
}

/** Every guard of a live run, over what the registries and GitHub say. */
async function guard(
  stage: Stage,
  plan: Plan,
  { hosted, ...holdings }: Preflight['holdings'] & { readonly hosted: Hosted },
  live: boolean,
): Promise<{ readonly verdicts: readonly GuardVerdict[]; readonly jwt: string | undefined }> {
  const { ports, given, inputs } = stage
  const { run, identity } = ports
  const crates = cratesToUpload(plan, holdings.rust)
  const means = { plan, hasIdentity: identity.available, hasCratesToken: given.rust !== undefined }
  const { rust, python, crateIndex } = stage.registriesFor(plan.pypi)
  // the web API is slow to ask, and only a token can be refused so
  const asked = rust.name === 'crates.io' && isTokenUsed(means) ? crates.filter((each) => !each.newName) : []
  const { repository, remoteTag, source, defaultBranch, branch } = hosted
  const apiVisibility = 'refused' in repository ? undefined : repository.visibility
  const eventVisibility = visibilityInEvent(run.payload)
  const isClosed = [apiVisibility, eventVisibility].some((each) => each === 'private' || each === 'internal')
  const [trustedOnly, jwt] = await Promise.all([
    observeTrustedOnly(
      crateIndex,
      asked.map((each) => each.name),
    ),
    // where two voices have said no, the third changes nothing
    live && identity.available && !isClosed ? identityToken(stage) : undefined,
  ])
  const facts: GuardFacts = {
    ...means,
    apiVisibility,
    apiRefusal: 'refused' in repository ? wordsOf(repository) : undefined,
    eventVisibility,
    claimVisibility: jwt === undefined ? 'unasked' : visibilityInClaims(jwt),
    event: run.event,
    isFork: isForkEvent(run.payload),
    ref: run.ref,
    runCommit: run.commit,
    actor: run.actor,
    environment: jwt === undefined ? undefined : { name: claimsOf(jwt).environment },
    defaultBranch,
    branch,
    serverUrl: run.serverUrl,
    remoteTag: heard(remoteTag),
    source:
      inputs.fromRun === undefined || source === undefined
        ? undefined
        : { id: inputs.fromRun, here: run.repository, told: heard(source) },
    hasPypiToken: given.python !== undefined,
    elsewhere: {
      ...(rust.name === 'other' && { rust: rust.url }),
      ...(python.name === 'other' && { python: python.url }),
    },
    pending: { rust: isPending(holdings.rust), python: isPending(holdings.python) },
    // crates.io alone has such rules
    crates: rust.name === 'crates.io' ? crates : [],
    trustedOnly: trustedOnly.names,
    rateLimitWait: inputs.rateLimitWait,
  }
  const token = guardPypiToken(given.python, {
    registry: python.name,
    projects: namesOf(plan, 'python'),
    now: ports.clock.now(),
    isFallback: identity.available && python.name !== 'other',
  })
  const tokens = {
    guard: 'tokens',
    seen: given.python === undefined && given.rust === undefined ? 'none given' : 'as far as they can be read',
    problems: [...token, ...trustedOnly.problems],
  }
  return { verdicts: [...evaluateGuards(facts), tokens], jwt }
}

/** What could not be asked may be missing, and so may what is not even here. */
const isPending = (holdings: readonly Holding<LocalDistribution>[]): boolean =>
  holdings.length === 0 || holdings.some((each) => each.standing !== 'identical')

/** GitHub's words, but for the page that stands in front of it when it is down. */
const wordsOf = ({ refused, status }: GitHubRefusal): string =>
  /<!doctype|<html/i.test(refused) ? `it answered ${status} with a page` : refused

/** GitHub's answer, a refusal in its words. */
const heard = <T extends object>(answer: T | 'absent' | GitHubRefusal): T | 'absent' | { readonly refused: string } =>
  answer !== 'absent' && 'refused' in answer ? { refused: wordsOf(answer) } : answer

/** A token for ourselves, which no registry takes. */
async function identityToken({ ports }: Stage): Promise<string | undefined> {
  const token = await ports.identity.token('release-action')
  return 'jwt' in token ? token.jwt : undefined
}

/** The crates that are not there yet; where the index could not be asked now, by what it said when the plan was made. */
function cratesToUpload(plan: Plan, holdings: readonly Holding<LocalDistribution>[]): GuardFacts['crates'] {
  return plan.packages
    .filter((each) => each.ecosystem === 'rust')
    .flatMap(({ name, onRegistry }) => {
      const holding = holdings.find((each) => each.distribution.name === name)
      if (holding === undefined || holding.standing === 'unknown') {
        return onRegistry === 'released' ? [] : [{ name, newName: onRegistry === 'new' }]
      }
      return holding.standing === 'absent' ? [{ name, newName: holding.newName }] : []
    })
}

/** Only recorded files: what else lies in an artifact is a problem of its own and never published. */
export function recordedFiles({ record, files, directory }: StoredRow): readonly LocalDistribution[] {
  return (record?.files ?? [])
    .filter((file) => files.get(file.filename)?.sha256 === file.sha256)
    .map((file) => ({ ...file, path: path.join(directory, file.filename) }))
}

async function inspect({ ports, registriesFor }: Stage, plan: Plan, file: LocalDistribution): Promise<Description> {
  const { name, version } = file
  const expected = { name, version, tag: plan.tag }
  const { crateIndex, ...registries } = registriesFor(plan.pypi)
  const registry = registries[ecosystemOf(file.kind)].name
  if (registry !== 'crates.io') {
    const { problems, described } = await describeFile(ports.files, file, expected)
    return { problems: heldBy(registry, problems), described }
  }
  const limits = plan.crateLimits?.[name]
  return judgedByTaken(crateIndex, name, (taken) =>
    describeFile(ports.files, file, { ...expected, crateLimits: { ...limits, taken } }),
  )
}

/** The wheels of a project have the same long description: it is kept once. */
function sharing(): (each: Description) => Description {
  const texts = new Map<string, string>()
  const same = (text: string): string => {
    const known = texts.get(text)
    if (known === undefined) texts.set(text, text)
    return known ?? text
  }
  return ({ problems, described }) => {
    const fields = described.fields?.map(([name, value]) => [name, same(value)] as const)
    return { problems, described: { ...described, fields } }
  }
}

function inventory(stage: Stage, plan: Plan, ecosystem: Ecosystem, files: readonly LocalDistribution[]) {
  const own = files.filter((file) => ecosystemOf(file.kind) === ecosystem)
  return takeInventory(
    stage.registriesFor(plan.pypi)[ecosystem],
    own,
    namesOf(plan, ecosystem),
    stage.ports.clock.now(),
  )
}
