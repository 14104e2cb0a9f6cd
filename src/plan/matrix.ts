import type { BuildSettings } from '../model/config.ts'
import type { BuildRow, ExpectedFile, PlannedPackage } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import { normalisedName } from '../model/project-name.ts'
import {
  cratesTarget,
  nothingTarget,
  sourcesTarget,
  type WheelTarget,
  wheelTargetOf,
  wheelTargets,
  wheelsTarget,
} from '../model/target.ts'
import { runnerOf, runnerProblems } from './runners.ts'
import { planWheels, type WheelWish } from './wheels.ts'

/** What the rows are made from. */
export interface MatrixFacts {
  readonly crates: readonly PlannedPackage[]
  readonly python: readonly WheelWish[]
  /** What the input `target` names: of the config's targets those, else these instead of the usual ones. Empty: all. */
  readonly only: readonly WheelTarget[]
  readonly build: Pick<BuildSettings, 'runners' | 'timeout' | 'manylinux' | 'musllinux'>
  /** For messages. */
  readonly configFile: string
}

/**
 * The rows of `build-matrix`, longest first: the wheels of each target, for all their Pythons; all crates once; every sdist
 * and pure-Python wheel once. Sources are built on Linux only: other checkouts may change line ends.
 */
export function buildRows({ crates, python, only, build, configFile }: MatrixFacts): {
  readonly rows: readonly BuildRow[]
  readonly problems: readonly Problem[]
} {
  const planned = python.map((wish) => {
    const targets = wish.targets ?? (only.length === 0 ? undefined : only)
    return { wish, ...planWheels({ ...wish, targets }, build) }
  })
  const targets = wheelTargets.filter(
    (target) => (only.length === 0 || only.includes(target)) && planned.some(({ native }) => native.has(target)),
  )
  const row = (target: string, runner: WheelTarget, expects: readonly ExpectedFile[]): BuildRow => ({
    target,
    runner: runnerOf(runner, build.runners),
    timeout: build.timeout,
    expects,
  })
  const sources = planned.flatMap(({ wish, pure }) => [sdistOf(wish.planned), ...pure])
  const rows = [
    ...targets.map((target) =>
      row(
        wheelsTarget(target),
        target,
        planned.flatMap(({ native }) => native.get(target) ?? []),
      ),
    ),
    ...(crates.length === 0
      ? []
      : [
          row(
            cratesTarget,
            'linux-x86_64',
            crates.map((each) => crateOf(each)),
          ),
        ]),
    ...(sources.length === 0 ? [] : [row(sourcesTarget, 'linux-x86_64', sources)]),
  ].sort((one, other) => cost(other) - cost(one))
  return {
    rows: rows.length === 0 ? [row(nothingTarget, 'linux-x86_64', [])] : rows,
    problems: [
      ...planned.flatMap(({ problems }) => problems),
      ...runnerProblems(
        rows.length === 0 || targets.includes('linux-x86_64') ? targets : [...targets, 'linux-x86_64'],
        build.runners,
        configFile,
      ),
    ],
  }
}

/** How long a file takes on each machine, compared with one on Linux: hosted Macs of Intel and Windows are slow to start and to compile. */
const slowness: Readonly<Partial<Record<WheelTarget, number>>> = {
  'macos-x86_64': 2,
  'macos-universal2': 2,
  'windows-x86_64': 1.6,
  'windows-aarch64': 1.5,
  'linux-aarch64': 1.2,
  'musllinux-aarch64': 1.2,
}

/** What a row costs, in wheels on Linux: rows that start first should be those that end last. */
function cost({ target, expects }: BuildRow): number {
  const wheels = wheelTargetOf(target)
  // a crate is compiled once more from its package, where a wheel of one Python more shares what is compiled already
  if (wheels === undefined) return target === cratesTarget ? 1 + expects.length / 4 : expects.length / 20
  return (2 + expects.length / 2) * (slowness[wheels] ?? 1)
}

function crateOf({ name, version }: PlannedPackage): ExpectedFile {
  return { kind: 'crate', name, version, filename: `${name}-${version}.crate`, python: undefined }
}

/** PyPI takes exactly one name for an sdist: normalised, with underscores (PEP 625). A version that only the backend spells is not guessed. */
function sdistOf({ name, version, versionSource }: PlannedPackage): ExpectedFile {
  const normal = normalisedName(name).replaceAll('-', '_')
  const filename = versionSource === 'tag' ? undefined : `${normal}-${version}.tar.gz`
  return { kind: 'sdist', name, version, filename, python: undefined }
}
