import type { BuildRow, GateRow, Plan, PlannedPackage } from '../../src/model/plan.ts'

/** The commit of every made plan. */
export const commit = '0123456789abcdef0123456789abcdef01234567'

/** A planned wheel and sdist. */
export function plannedPython(differs: Partial<PlannedPackage> = {}): PlannedPackage {
  return {
    ecosystem: 'python',
    name: 'tally',
    version: '1.0.0',
    versionSource: 'manifest',
    directory: '.',
    workspace: undefined,
    backend: 'hatchling.build',
    requires: [],
    crateDirectory: undefined,
    onRegistry: 'known',
    ...differs,
  }
}

/** A planned crate. */
export function plannedCrate(differs: Partial<PlannedPackage> = {}): PlannedPackage {
  return {
    ...plannedPython(),
    ecosystem: 'rust',
    name: 'tally-core',
    workspace: '.',
    backend: 'cargo',
    crateDirectory: '.',
    ...differs,
  }
}

/** A gate that `run` is the command of. */
export function gateRow(differs: Partial<GateRow> = {}): GateRow {
  return {
    name: 'lint',
    run: 'make lint',
    blocking: true,
    system: 'linux',
    runner: 'ubuntu-24.04',
    directory: '.',
    timeout: 1,
    source: 'config',
    python: undefined,
    prepare: { by: 'none', project: undefined, extras: [], groups: [], requires: [], files: [], setup: undefined },
    ...differs,
  }
}

/** The row of crates, expecting one. */
export const crateRow: BuildRow = {
  target: 'crates',
  runner: 'ubuntu-24.04',
  timeout: 120,
  expects: [
    { kind: 'crate', name: 'tally-core', version: '1.0.0', filename: 'tally-core-1.0.0.crate', python: undefined },
  ],
}

/** A plan of one crate, unless told otherwise. */
export function plan(differs: Partial<Plan> = {}): Plan {
  return {
    schema: 1,
    repository: 'octo/tally',
    tag: 'v1.0.0',
    tagSource: 'pushed',
    version: '1.0.0',
    prerelease: false,
    channel: 'release',
    pypi: 'pypi',
    crates: 'crates.io',
    environment: undefined,
    commit,
    epoch: 1_790_000_000,
    packages: [plannedCrate()],
    leftOut: [],
    rows: [crateRow],
    maxParallel: undefined,
    build: { linux: 'zig', manylinux: '2_17', musllinux: '1_2' },
    tools: {},
    gates: [],
    credentials: { pypi: undefined, crates: undefined },
    release: { assets: true, latest: true, draft: undefined, retentionDays: undefined, branches: ['release/*'] },
    wheelTests: undefined,
    notify: { slack: false, email: [], webhook: false, on: ['success', 'failure'], template: undefined },
    crateLimits: undefined,
    notes: { sha256: 'a'.repeat(64), source: 'CHANGELOG.md' },
    ...differs,
  }
}
