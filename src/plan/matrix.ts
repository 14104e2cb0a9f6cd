import type { BuildRow, ExpectedFile, PlannedPackage } from '../model/plan.ts'
import { normalisedName } from '../model/project-name.ts'
import { cratesTarget, nothingTarget, type Platform, sourcesTarget, wheelsTarget } from '../model/target.ts'

/** GitHub's hosted runners of late 2026 for each platform. */
const runners: Readonly<Record<Platform, string>> = {
  'linux-x86_64': 'ubuntu-24.04',
  'linux-aarch64': 'ubuntu-24.04-arm',
  'macos-x86_64': 'macos-15-intel',
  'macos-aarch64': 'macos-15',
  'windows-x86_64': 'windows-2025',
  'windows-aarch64': 'windows-11-arm',
}

/**
 * The rows of `build-matrix`: all crates once; every sdist and pure-Python wheel once; the wheels of every maturin
 * project for each platform. Sources are built on Linux only: other checkouts may change line ends.
 */
export function buildRows(packages: readonly PlannedPackage[], platforms: readonly Platform[]): readonly BuildRow[] {
  const linux = runners['linux-x86_64']
  const crates = packages.filter((each) => each.ecosystem === 'rust').map((each) => crateOf(each))
  const python = packages.filter((each) => each.ecosystem === 'python')
  const sources = python.flatMap((each) => [sdistOf(each), ...(each.backend === 'maturin' ? [] : [wheelOf(each)])])
  const wheels = python.filter((each) => each.backend === 'maturin').map((each) => wheelOf(each))
  const rows = [
    ...(wheels.length === 0
      ? []
      : platforms.map((platform) => ({ target: wheelsTarget(platform), runner: runners[platform], expects: wheels }))),
    ...(crates.length === 0 ? [] : [{ target: cratesTarget, runner: linux, expects: crates }]),
    ...(sources.length === 0 ? [] : [{ target: sourcesTarget, runner: linux, expects: sources }]),
  ]
  return rows.length === 0 ? [{ target: nothingTarget, runner: linux, expects: [] }] : rows
}

function crateOf({ name, version }: PlannedPackage): ExpectedFile {
  return { kind: 'crate', name, version, filename: `${name}-${version}.crate` }
}

/** PyPI takes exactly one name for an sdist: normalised, with underscores (PEP 625). A version that only the backend spells is not guessed. */
function sdistOf({ name, version, versionSource }: PlannedPackage): ExpectedFile {
  const normal = normalisedName(name).replaceAll('-', '_')
  return { kind: 'sdist', name, version, filename: versionSource === 'tag' ? undefined : `${normal}-${version}.tar.gz` }
}

function wheelOf({ name, version }: PlannedPackage): ExpectedFile {
  return { kind: 'wheel', name, version, filename: undefined }
}
