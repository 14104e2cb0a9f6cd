import path from 'node:path'
import type { StoredRow } from './artifacts/rows.ts'
import { guardArtifacts } from './guards/artifacts.ts'
import { guardCredential } from './guards/credential.ts'
import { guardEvent } from './guards/event.ts'
import { type GuardFacts, isForkEvent, visibilityInEvent } from './guards/facts.ts'
import { guardRef } from './guards/ref.ts'
import { guardVisibility } from './guards/visibility.ts'
import { ecosystemOf, type Ecosystem, type LocalDistribution } from './model/distribution.ts'
import type { Plan } from './model/plan.ts'
import type { Problem } from './model/problem.ts'
import { type Holding, takeInventory } from './publish/inventory.ts'
import { examine } from './rules/distribution.ts'
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
  /** In the order of publishing, with how each file stands to its registry. */
  readonly holdings: Readonly<Record<Ecosystem, readonly Holding<LocalDistribution>[]>>
}

/** Evaluates every guard, every acceptance rule and the inventory of both registries, and shows what is wrong together. */
export async function preflight(stage: Stage, { plan, rows }: Prepared): Promise<Preflight> {
  const facts = await guardFacts(stage, plan)
  const guards = [guardVisibility, guardEvent, guardRef, guardCredential].flatMap((guard) => guard(facts))
  const broken = guardArtifacts(plan, rows)
  const files = rows.flatMap((row) => filesOf(row))
  // what is not the file that was built is not worth a second opinion
  const refusals: Problem[] = []
  // one file in memory at a time
  for (const file of broken.length > 0 ? [] : files) refusals.push(...(await inspect(stage, plan, file)))
  const [rust, python] = await Promise.all([
    inventory(stage, plan, 'rust', files),
    inventory(stage, plan, 'python', files),
  ])
  return {
    problems: [...guards, ...broken, ...refusals, ...rust.problems, ...python.problems],
    holdings: { rust: rust.holdings, python: python.holdings },
  }
}

/** The plan's names of one ecosystem, in the order of publishing. */
export function namesOf(plan: Plan, ecosystem: Ecosystem): readonly string[] {
  return plan.packages.filter((each) => each.ecosystem === ecosystem).map((each) => each.name)
}

async function guardFacts({ ports, given }: Stage, plan: Plan): Promise<GuardFacts> {
  const [repository, remoteTag] = await Promise.all([ports.github.repository(), ports.github.tagCommit(plan.tag)])
  const refusal = 'refused' in repository ? repository.refused : undefined
  return {
    plan,
    apiVisibility: 'refused' in repository ? undefined : repository.visibility,
    apiRefusal: refusal,
    eventVisibility: visibilityInEvent(ports.run.payload),
    event: ports.run.event,
    isFork: isForkEvent(ports.run.payload),
    ref: ports.run.ref,
    runCommit: ports.run.commit,
    remoteTag,
    hasIdentity: ports.identity.available,
    hasPypiToken: given.python !== undefined,
    hasCratesToken: given.rust !== undefined,
  }
}

/** Only recorded files: what else lies in an artifact is a problem of its own and never published. */
function filesOf({ record, files, directory }: StoredRow): readonly LocalDistribution[] {
  return (record?.files ?? [])
    .filter((file) => files.get(file.filename)?.sha256 === file.sha256)
    .map((file) => ({ ...file, path: path.join(directory, file.filename) }))
}

async function inspect({ ports }: Stage, plan: Plan, file: LocalDistribution): Promise<readonly Problem[]> {
  const expected = { name: file.name, version: file.version, tag: plan.tag }
  return examine(file.filename, await ports.files.read(file.path), expected).problems
}

function inventory(stage: Stage, plan: Plan, ecosystem: Ecosystem, files: readonly LocalDistribution[]) {
  const own = files.filter((file) => ecosystemOf(file.kind) === ecosystem)
  return takeInventory(stage.registriesFor(plan.pypi)[ecosystem], own, namesOf(plan, ecosystem))
}
