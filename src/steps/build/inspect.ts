import path from 'node:path'
import { usualGlibc } from '../../build/cibuildwheel.ts'
import { policyProblems } from '../../build/policy.ts'
import { notBuilt, unplanned } from '../../build/refusals.ts'
import type { Workshop } from '../../build/run.ts'
import { isExpected } from '../../guards/artifacts.ts'
import type { CrateLimits } from '../../model/crate-limits.ts'
import type { Distribution } from '../../model/distribution.ts'
import type { BuildRow, ExpectedFile, Plan } from '../../model/plan.ts'
import { heldBy } from '../../model/house-rules.ts'
import type { Problem } from '../../model/problem.ts'
import { normalisedName } from '../../model/project-name.ts'
import { judgedByTaken } from '../../observe/crate-limits.ts'
import { examine, type Examined } from '../../rules/distribution.ts'
import { pythonRenderer } from '../../rules/rendering.ts'
import type { Stage } from '../../stage.ts'
import { tryOut } from './try-out.ts'

/** Holds every file that the build left against the plan and against its registry's rules, and tries the wheels out. */
export async function inspect(
  stage: Stage,
  plan: Plan,
  row: BuildRow,
  shop: Workshop,
): Promise<{ readonly distributions: readonly Distribution[]; readonly problems: readonly Problem[] }> {
  const { ports } = stage
  const { python, rust, crateIndex } = stage.registriesFor(plan.pypi)
  const { crateLimits: limits } = plan
  const { out, env, scratch } = shop
  const problems: Problem[] = []
  const distributions: Distribution[] = []
  const taken = new Set<ExpectedFile>()
  const render = pythonRenderer({ process: ports.process, files: ports.files, env, scratch })
  for (const filename of surestFirst(await ports.files.list(out), row)) {
    const file = path.join(out, filename)
    const wanted = wantedBy(filename, row)
    const expected = { name: wanted?.name, version: wanted?.version, tag: plan.tag, render }
    const judge = (crateLimits?: CrateLimits): Promise<Examined> =>
      ports.files.lend(file, (content) => examine(filename, content, { ...expected, crateLimits }))
    const examined =
      wanted?.kind === 'crate' && rust.name === 'crates.io'
        ? await judgedByTaken(crateIndex, wanted.name, (taken) => judge({ ...limits?.[wanted.name], taken }))
        : await judge()
    problems.push(...heldBy(examined.kind === 'crate' ? rust.name : python.name, examined.problems))
    if (examined.kind === undefined || wanted === undefined || examined.version === undefined) {
      if (examined.problems.length === 0) problems.push(unplanned(filename, row))
      continue
    }
    const built = { filename, kind: examined.kind, name: wanted.name, version: examined.version }
    const planned = row.expects.find((each) => !taken.has(each) && isExpected(each, built))
    if (planned === undefined) {
      // one of another version has been told already, and one of another name is missed below
      if (examined.kind === 'wheel' && isOneMore(row, built)) problems.push(unplanned(filename, row))
      continue
    }
    taken.add(planned)
    if (examined.kind === 'wheel' && isPromised(plan, wanted.name))
      problems.push(...policyProblems(filename, plan.build))
    distributions.push({ ...built, ...(await ports.files.digest(file)) })
  }
  if (problems.some((each) => each.level === 'error')) return { distributions, problems }
  const missing = row.expects.filter((each) => !taken.has(each))
  if (missing.length > 0)
    return { distributions, problems: [...problems, ...missing.map((each) => notBuilt(each, row))] }
  return { distributions, problems: [...problems, ...(await tryOut(stage, plan, row, shop, distributions))] }
}

/** Files of a planned name before others, which must not take their place. */
function surestFirst(filenames: readonly string[], { expects }: BuildRow): readonly string[] {
  const isSure = (filename: string): boolean => expects.some((each) => each.filename === filename)
  return [...filenames.filter((each) => isSure(each)), ...filenames.filter((each) => !isSure(each))]
}

/** Whether the plan promises a glibc: for maturin's wheels always, for those of cibuildwheel where the config asks for one. */
const isPromised = (plan: Plan, name: string): boolean =>
  plan.build.manylinux !== usualGlibc ||
  plan.packages.some((each) => each.name === name && each.ecosystem === 'python' && each.backend === 'maturin')

/** Whether a wheel has the version that was planned, and is not one of the planned ones. */
const isOneMore = (row: BuildRow, built: Pick<Distribution, 'filename' | 'kind' | 'name' | 'version'>): boolean =>
  row.expects.some((each) => isExpected({ ...each, filename: undefined }, built))

const endings = { wheel: '.whl', sdist: '.tar.gz', crate: '.crate' } as const

/** The planned file that a name belongs to; of `foo` and `foo-bar` the longer one that fits. */
function wantedBy(filename: string, row: BuildRow): BuildRow['expects'][number] | undefined {
  return row.expects
    .filter(
      (each) =>
        filename.endsWith(endings[each.kind]) && normalisedName(filename).startsWith(`${normalisedName(each.name)}-`),
    )
    .sort((one, other) => other.name.length - one.name.length)[0]
}
