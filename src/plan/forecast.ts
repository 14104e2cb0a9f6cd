import { meansOf, newCratesNeedToken, trustedOnlyCrates } from '../model/crate-credentials.ts'
import type { CrateFacts } from '../model/indexed-crate.ts'
import type { CargoManifest, Manifest } from '../model/package.ts'
import type { Plan, PlannedPackage } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import { rateLimitProblems } from '../model/rate-limit.ts'
import { shortList } from '../model/short-list.ts'
import { needProblems } from './crate-needs.ts'
import { type CrateToRelease, standingOf, standingProblems } from './crate-standing.ts'
import { newProjectProblems } from './pypi-names.ts'

/** A plan as far as the registries' answers are judged by it. */
type Planned = Pick<Plan, 'packages' | 'credentials' | 'pypi' | 'tagSource' | 'repository' | 'environment'>

/** What the registries told, and how the release will meet them. */
export interface ForecastFacts {
  readonly crates: CrateFacts
  readonly projects: ReadonlyMap<string, 'new' | 'known' | 'released'>
  readonly lookalikes: ReadonlyMap<string, string>
  /** Crates that take no tokens; asked only where a token is meant for them. */
  readonly trustedOnly: readonly string[]
  /** Every manifest of the repository. */
  readonly manifests: readonly Manifest[]
  /** Whether the crates go to crates.io, whose rules these are. */
  readonly isCratesIo: boolean
  /** How long the publishing may wait for rate limits, in milliseconds. */
  readonly rateLimitWait: number
}

/** The packages of the plan with how each stands to its registry. */
export function withStanding(
  packages: readonly PlannedPackage[],
  { crates, projects }: Pick<ForecastFacts, 'crates' | 'projects'>,
): readonly PlannedPackage[] {
  return packages.map((each) => ({
    ...each,
    onRegistry: each.ecosystem === 'rust' ? standingOf(each, crates) : (projects.get(each.name) ?? 'unasked'),
  }))
}

/** Crates that exist, are not released yet and are meant to go by a token: the ones that might take none. */
export function crateVersionsByToken({ packages, credentials }: Planned): readonly string[] {
  return packages
    .filter(
      (each) => each.ecosystem === 'rust' && each.onRegistry === 'known' && meansOf(each, credentials) === 'token',
    )
    .map((each) => each.name)
}

/** Everything that the registries would refuse because of what they hold, and what will make the release wait. */
export function forecast(plan: Planned, facts: ForecastFacts): readonly Problem[] {
  const { manifests, isCratesIo, lookalikes } = facts
  return [
    ...(isCratesIo ? cratesForecast(plan, facts) : []),
    ...newProjectProblems(plan.packages, lookalikes),
    ...pendingPublishers(plan, manifests),
  ]
}

function cratesForecast(plan: Planned, facts: ForecastFacts): readonly Problem[] {
  const rust = plan.packages.filter((each) => each.ecosystem === 'rust')
  const repository = facts.manifests.filter((each): each is CargoManifest => each.ecosystem === 'rust')
  const crates = rust.flatMap((planned): readonly CrateToRelease[] => {
    const manifest = repository.find((each) => each.name === planned.name && each.directory === planned.directory)
    return manifest === undefined ? [] : [{ planned, manifest }]
  })
  const fresh = rust.filter((each) => each.onRegistry === 'new')
  const names = fresh.map((each) => each.name)
  const isBarred = plan.credentials.crates === 'trusted'
  return [
    ...crates.flatMap((each) => standingProblems(each, facts.crates)),
    ...needProblems({ crates, repository, facts: facts.crates, isAssumed: plan.tagSource === 'assumed' }),
    ...(isBarred && names.length > 0 ? [newCratesNeedToken(names, true)] : []),
    ...(facts.trustedOnly.length > 0 ? [trustedOnlyCrates(facts.trustedOnly)] : []),
    ...rateLimitProblems({ names: isBarred ? [] : names, versions: crateVersionsByToken(plan) }, facts.rateLimitWait),
  ]
}

/** PyPI holds one pending publisher for each repository, workflow and environment (warehouse, `oidc/models/_core.py`). */
function pendingPublishers(plan: Planned, manifests: readonly Manifest[]): readonly Problem[] {
  const fresh = plan.packages.filter(
    (each) => each.ecosystem === 'python' && each.onRegistry === 'new' && meansOf(each, plan.credentials) !== 'token',
  )
  const isCertain = fresh.some((each) => meansOf(each, plan.credentials) === 'trusted')
  const [first] = fresh
  // one new project is no news to somebody with a token, and whether there is one is not known here
  if (first === undefined || (fresh.length === 1 && !isCertain)) return []
  const index = plan.pypi === 'testpypi' ? 'TestPyPI' : 'PyPI'
  const names = shortList(fresh.map((each) => each.name))
  const where = `${plan.repository ?? 'this repository'}${plan.environment === undefined ? '' : `, environment ${plan.environment}`}`
  const origin = manifests.find((each) => each.ecosystem === 'python' && each.name === first.name)?.origin
  return [
    problem(
      'pypi-publisher-pending',
      fresh.length === 1
        ? `${index} does not know ${names} yet, and trusted publishing creates it only where a pending publisher waits for it (${where}).`
        : `${index} does not know ${names} yet. Trusted publishing creates a project where a pending publisher waits for it, and ${index} holds one for a repository, workflow and environment (${where}): one of the ${fresh.length} can be created.`,
      fresh.length === 1
        ? 'Register a pending publisher for it before the release.'
        : 'Release the new ones one after the other (`packages`), give each an environment of its own, or publish their first files with a token in `pypi-token`.',
      { file: origin?.file, level: 'warning' },
    ),
  ]
}
