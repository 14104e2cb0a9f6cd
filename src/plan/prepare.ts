import type { GateRow } from '../model/plan.ts'
import type { Checker, PythonProject } from '../model/project.ts'
import { normalisedName } from '../model/project-name.ts'

/** How a gate's surroundings are made. */
type Prepare = GateRow['prepare']

/** The names under which projects keep what they are developed with; `dev` stands for all of it. */
const usual = ['dev', 'test', 'tests', 'testing', 'lint', 'linting', 'typing', 'types', 'check', 'checks']

const nothing: Prepare = {
  by: 'none',
  project: undefined,
  extras: [],
  groups: [],
  requires: [],
  files: [],
  setup: undefined,
}

/**
 * Chooses how the surroundings are made: the maintainer's own command, else by the lock file of uv, else the `dev` extra or
 * dependency group in an environment of its own. A checker that none of them brings along is installed beside them.
 */
export function chooseSurroundings(
  project: PythonProject | undefined,
  wanted: { readonly python: string | undefined; readonly setup: string | undefined; readonly checker?: Checker },
): Prepare {
  const { python, setup, checker } = wanted
  if (setup !== undefined) return { ...nothing, by: (project ?? python) ? 'pip' : 'none', setup }
  if (project === undefined) return python === undefined ? nothing : { ...nothing, by: 'pip' }
  const extras = chosen(project.extras, checker)
  const groups = chosen(project.groups, checker)
  const brought = [
    ...extras.flatMap((each) => project.extras[each] ?? []),
    ...groups.flatMap((each) => project.groups[each] ?? []),
  ]
  const isBrought = checker === undefined || brought.some((each) => nameOf(each) === checker)
  const requires = isBrought || checker === undefined ? [] : [checker]
  const base = { ...nothing, project: project.directory, extras, requires }
  if (project.uvLock !== undefined) return { ...base, by: 'uv', groups: groups.filter((each) => each !== 'dev') }
  return {
    ...base,
    by: 'pip',
    project: project.isPackage ? project.directory : undefined,
    extras: project.isPackage ? extras : [],
    groups,
    // pip learnt of groups in 25.1 only, so what they hold is written out
    requires: [
      ...groups.flatMap((each) => project.groups[each] ?? []),
      ...(project.isPackage ? [] : extras.flatMap((each) => project.extras[each] ?? [])),
      ...requires,
    ],
    files: extras.length + groups.length > 0 ? [] : project.requirementFiles,
  }
}

/** `dev` where it is, else all others that are usual, and whatever holds the checker. */
function chosen(lists: Readonly<Record<string, readonly string[]>>, checker: Checker | undefined): readonly string[] {
  const names = Object.keys(lists)
  const dev = names.filter((name) => normalisedName(name) === 'dev')
  const base = dev.length > 0 ? dev : names.filter((name) => usual.includes(normalisedName(name)))
  const holds = (name: string): boolean => (lists[name] ?? []).some((each) => nameOf(each) === checker)
  if (checker === undefined || base.some((name) => holds(name))) return base
  return [...base, ...names.filter((name) => !base.includes(name) && holds(name)).slice(0, 1)]
}

/** The project that a requirement names. */
const nameOf = (requirement: string): string => normalisedName(/^\s*([A-Za-z0-9][\w.-]*)/.exec(requirement)?.[1] ?? '')
