import type { Config, ConfiguredGate, GateSystem } from '../model/config.ts'
import type { GateRow, PlannedPackage } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { CheckFacts, Checker, PythonProject } from '../model/project.ts'
import type { Platform } from '../model/target.ts'
import { depth, detectGates, isInside } from './detect.ts'
import { chooseSurroundings } from './prepare.ts'
import { runnerOf } from './runners.ts'

/** What GitHub takes in one matrix. */
export const mostRows = 256

const machines: Readonly<Record<GateSystem, Platform>> = {
  linux: 'linux-x86_64',
  macos: 'macos-aarch64',
  windows: 'windows-x86_64',
}

/** The rows of `gate-matrix`: the config's gates, or those that were detected where it is silent; each Python and system a row. */
export function gateRows(
  config: Config,
  packages: readonly PlannedPackage[],
  facts: CheckFacts,
): { readonly gates: readonly GateRow[]; readonly problems: readonly Problem[] } {
  const wanted: readonly (ConfiguredGate & { readonly checker?: Checker | undefined })[] =
    config.gates ?? detectGates(packages, facts)
  const source = config.gates === undefined ? 'detected' : 'config'
  // a release of nothing has nothing to check
  const gates = (packages.length === 0 ? [] : wanted).flatMap((gate) => rowsOf(gate, source, config, packages, facts))
  if (gates.length <= mostRows) return { gates, problems: [] }
  return { gates: [], problems: [tooMany(gates.length)] }
}

function rowsOf(
  gate: ConfiguredGate & { readonly checker?: Checker | undefined },
  source: GateRow['source'],
  config: Config,
  packages: readonly PlannedPackage[],
  facts: CheckFacts,
): readonly GateRow[] {
  const { name, run, setup, blocking, directory, timeout, checker } = gate
  // cargo alone has no use for a Python project around it
  const isCargo = /^cargo\s/.test(run) && gate.python.length === 0
  const project = isCargo ? undefined : projectOf(directory, packages, facts.projects)
  const versions: readonly (string | undefined)[] = gate.python.length === 0 ? [undefined] : gate.python
  const isPlain = gate.systems.length === 1 && gate.systems[0] === 'linux'
  return gate.systems.flatMap((system) =>
    versions.map((python) => {
      const marks = [...(python === undefined ? [] : [python]), ...(isPlain ? [] : [system])]
      return {
        name: marks.length === 0 ? name : `${name} (${marks.join(', ')})`,
        run,
        blocking,
        system,
        runner: runnerOf(machines[system], config.build.runners),
        directory,
        timeout,
        source,
        python,
        prepare: chooseSurroundings(project, { python, setup, ...(checker && { checker }) }),
      }
    }),
  )
}

/** The nearest Python project at or above a folder, else the only one that is released. */
function projectOf(
  directory: string,
  packages: readonly PlannedPackage[],
  projects: readonly PythonProject[],
): PythonProject | undefined {
  const around = projects
    .filter((each) => isInside(directory, each.directory))
    .sort((one, other) => depth(other.directory) - depth(one.directory))
  const released = projects.filter((each) =>
    packages.some((one) => one.ecosystem === 'python' && one.directory === each.directory),
  )
  return around[0] ?? (released.length === 1 ? released[0] : undefined)
}

function tooMany(count: number): Problem {
  return problem(
    'matrix-too-large',
    `The gates make ${count} rows, and GitHub takes ${mostRows} in one matrix.`,
    'Name fewer Python versions or systems in `gates`, or put commands together.',
  )
}
