import type { CargoManifest, Manifest, PythonManifest } from '../model/package.ts'
import type { LeftOut } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import { shortList } from '../model/short-list.ts'

/** The packages that are fit for their registry, those that are left out because they are not, and what to say of it. */
export interface Readiness {
  readonly ready: readonly Manifest[]
  readonly leftOut: readonly LeftOut[]
  readonly problems: readonly Problem[]
}

/**
 * Sorts out crates that nobody meant for crates.io: the extension module of a Python package, which may stand at another
 * version among `all`, and those without the fields that crates.io demands. Where that would leave nothing, the missing
 * fields are an error.
 */
export function assess(selected: readonly Manifest[], all: readonly Manifest[] = selected): Readiness {
  const isKept = (each: Manifest): boolean => !isExtension(each, all) && lacking(each).length === 0
  const ready = selected.filter((each) => isKept(each))
  const isNothing = ready.length === 0
  const others = isNothing ? [] : selected.filter((each) => !ready.includes(each))
  const wanting = (isNothing ? selected : ready).filter((each) => lacking(each).length > 0)
  return {
    ready: isNothing ? selected : ready,
    leftOut: others.map((each) => {
      const { ecosystem, name, version, directory } = each
      return { ecosystem, name, version, directory, reason: reasonOf(each, all) }
    }),
    problems: [
      ...wanting.map((each) => incomplete(each)),
      ...skipped(others.filter((each) => !isExtension(each, all) && !isBinding(each))),
    ],
  }
}

/** A crate whose only product is the shared library of a Python package: nobody can depend on it. */
export function isExtension(each: Manifest, all: readonly Manifest[]): boolean {
  return (
    each.ecosystem === 'rust' &&
    each.isExtensionOnly &&
    all.some(
      (other) => other.ecosystem === 'python' && (other.crateDirectory === each.directory || isBuiltIn(each, other)),
    )
  )
}

/** Whether a crate lies in a package of Python whose own program compiles extensions, and is there for Python. */
const isBuiltIn = ({ directory, dependencies }: CargoManifest, python: PythonManifest): boolean =>
  python.wheel.kind === 'extension' &&
  (python.directory === '.' || directory.startsWith(`${python.directory}/`)) &&
  dependencies.some(({ kind, name }) => kind === 'normal' && bridges.test(name))

function lacking(each: Manifest): readonly string[] {
  return each.ecosystem === 'rust' ? each.lacking : []
}

function reasonOf(each: Manifest, all: readonly Manifest[]): string {
  if (isExtension(each, all)) return 'is the extension module of the Python package, and nothing else'
  return `lacks ${lacking(each).join(' and ')}, which crates.io demands`
}

/** What another language calls a crate by. One that lacks what crates.io demands is there for that alone. */
const bridges = /^(pyo3|pyo3-ffi|napi|neon|magnus|rustler|extendr-api)$/

/** Whether a crate is there for the module of another language, and nobody has made it fit for crates.io. */
export const isBinding = (each: Manifest): boolean =>
  each.ecosystem === 'rust' &&
  each.lacking.length > 0 &&
  each.dependencies.some(({ kind, name }) => kind === 'normal' && bridges.test(name))

function incomplete(each: Manifest): Problem {
  return problem(
    'crate-metadata-missing',
    `${each.origin.file}: crates.io demands ${lacking(each).join(' and ')} of ${each.name}.`,
    'Add them to [package]; `license-file` will do for a licence that SPDX does not list.',
    each.origin,
  )
}

/** One warning, however many there are. */
function skipped(others: readonly Manifest[]): readonly Problem[] {
  const [first, ...more] = others
  if (first === undefined) return []
  const place = { ...first.origin, level: 'warning' } as const
  const fix = 'if the crate shall be published, or write `publish = false` so that nobody asks again.'
  if (more.length === 0) return [{ ...incomplete(first), level: 'warning', fix: `Add them to [package] ${fix}` }]
  const names = others.map((each) => `${each.name} (${lacking(each).join(', ')})`)
  return [
    problem(
      'crate-metadata-missing',
      `crates.io demands what these crates lack: ${shortList(names)}.`,
      `Add it to their [package] ${fix.replace('the crate', 'they')}`,
      place,
    ),
  ]
}
