import path from 'node:path'
import type { BuildRow, Plan, PlannedPackage } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import {
  cratesTarget,
  isAtHome,
  type Platform,
  sourcesTarget,
  type WheelTarget,
  wheelTargetOf,
} from '../model/target.ts'
import type { WarningsOf } from '../model/warnings.ts'
import type { Files } from '../ports/files.ts'
import type { Run } from '../ports/runner.ts'
import { type Built, packageCrates } from './cargo.ts'
import { buildExtensions } from './cibuildwheel.ts'
import { buildWheels } from './maturin.ts'
import { buildSources } from './python.ts'
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
  warningsOf: WarningsOf,
): Promise<Built> {
  const wanted = plan.packages.filter((each) => row.expects.some((file) => isFor(file, each)))
  const hasLock = (folder: string): boolean => tracked.has(path.posix.join(folder, 'Cargo.lock'))
  if (row.target === cratesTarget) return packageCrates(shop, root, wanted, hasLock, files, warningsOf)
  const isPure = ({ name }: PlannedPackage): boolean =>
    row.expects.some((file) => file.kind === 'wheel' && file.name === name)
  if (row.target === sourcesTarget) return buildSources(shop, root, wanted, isPure, run.os)
  const target = wheelTargetOf(row.target)
  const here: Platform = `${run.os}-${run.architecture}`
  const others = wanted.filter((each) => each.backend !== 'maturin')
  const crates = wanted.filter((each) => each.backend === 'maturin')
  if (target === undefined || !canBuild(target, here, plan.build, others.length > 0)) {
    return { tools: {}, problems: [notHere(row.target, here)] }
  }
  // the lock file lies at the crate or at the workspace above it
  const hasLockAbove = (folder: string): boolean =>
    hasLock(folder) || (folder !== '.' && hasLockAbove(path.posix.dirname(folder)))
  const job = { root, row, target, build: plan.build, run, files, hasLock: hasLockAbove }
  const built = [
    ...(crates.length === 0 ? [] : [await buildWheels(shop, crates, job)]),
    ...(others.length === 0
      ? []
      : [await buildExtensions(shop, root, others, { row, target, build: plan.build, os: run.os, files })]),
  ]
  return {
    tools: Object.assign({}, ...built.map(({ tools }) => tools)),
    problems: built.flatMap(({ problems }) => problems),
  }
}

/** At home always; by zig for every Linux from any Linux, and from a Mac for the other kind, where maturin builds all of it. */
function canBuild(target: WheelTarget, here: Platform, { linux }: Plan['build'], hasExtensions: boolean): boolean {
  if (isAtHome(`wheels-${target}`, here)) return true
  if (hasExtensions) return false
  if (here.startsWith('linux-'))
    return target.startsWith('musllinux-') || (target.startsWith('linux-') && linux === 'zig')
  return here.startsWith('macos-') && target.startsWith('macos-')
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
