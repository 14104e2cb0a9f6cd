import path from 'node:path'
import type { BuildRow, Plan } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import { cratesTarget, type Platform, platformOf, sourcesTarget } from '../model/target.ts'
import type { Warnings } from '../model/warnings.ts'
import type { Files, Run } from '../ports.ts'
import { type Built, packageCrates } from './cargo.ts'
import { buildSources, buildWheels } from './python.ts'
import type { Workshop } from './run.ts'

/** Builds everything of one row into the workshop's `out`. */
export async function buildRow(
  shop: Workshop,
  root: string,
  plan: Plan,
  row: BuildRow,
  run: Pick<Run, 'os' | 'architecture'>,
  tracked: ReadonlySet<string>,
  files: Files,
  warnings: Warnings,
): Promise<Built> {
  const wanted = plan.packages.filter((each) => row.expects.some((file) => isFor(file, each)))
  const hasLock = (folder: string): boolean => tracked.has(path.posix.join(folder, 'Cargo.lock'))
  if (row.target === cratesTarget) return packageCrates(shop, root, wanted, hasLock, files, warnings)
  if (row.target === sourcesTarget) return buildSources(shop, root, wanted, run.os)
  const platform = platformOf(row.target)
  const here: Platform = `${run.os}-${run.architecture}`
  if (platform !== here) return { tools: {}, problems: [notHere(row.target, here)] }
  // the lock file lies at the crate or at the workspace above it
  const hasLockAbove = (folder: string): boolean =>
    hasLock(folder) || (folder !== '.' && hasLockAbove(path.posix.dirname(folder)))
  return buildWheels(shop, root, wanted, hasLockAbove, run.os)
}

const isFor = (
  file: BuildRow['expects'][number],
  each: { readonly ecosystem: string; readonly name: string },
): boolean => file.name === each.name && (file.kind === 'crate') === (each.ecosystem === 'rust')

function notHere(target: string, here: Platform): Problem {
  return problem(
    'target-not-here',
    `The row ${target} cannot be built on ${here}.`,
    'Run each row on the runner that the matrix names: runs-on: ${{ matrix.runner }}',
  )
}
