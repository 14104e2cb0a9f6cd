import { satisfies } from '@renovatebot/pep440'
import type { WheelForm } from '../model/package.ts'
import { type Problem, problem } from '../model/problem.ts'

/** Versions that both maturin and cibuildwheel build for unless told, oldest first. */
const usual = ['3.9', '3.10', '3.11', '3.12', '3.13', '3.14', '3.15']

/** Those without the global lock that are no experiment. */
const usualFree = ['3.14t', '3.15t']

/** What can be asked for beside them: versions out of support, which maturin still knows. Neither builds for 3.13t any more. */
const known = { maturin: ['3.7', '3.8', ...usual, ...usualFree], cibuildwheel: [...usual, ...usualFree] }

/** A package as far as it decides for which Pythons there are wheels. */
export interface ForPythons {
  readonly name: string
  readonly builder: 'maturin' | 'cibuildwheel'
  readonly form: WheelForm
  readonly requiresPython: string | undefined
  /** What the config names. */
  readonly python: readonly string[] | undefined
  /** Whether Pythons older than the stable ABI have wheels of their own, instead of none. */
  readonly isOlderApart: boolean
}

/** The Pythons that an extension is built for; of a stable ABI only those that its one wheel does not serve: free-threaded and older ones. */
export function pythonsFor(each: ForPythons): {
  readonly pythons: readonly string[]
  readonly problems: readonly Problem[]
} {
  const { name, builder, form, requiresPython, python, isOlderApart } = each
  const isOlder = (version: string): boolean =>
    isOlderApart && form.abi3 !== undefined && form.abi3 !== 'any' && minor(version) < minor(form.abi3)
  const allows = (version: string): boolean => isAllowed(version, requiresPython)
  const isKnownToBindings = (version: string): boolean =>
    form.newest === undefined || minor(version) <= minor(form.newest)
  if (python === undefined) {
    const all = [...usual, ...(form.freeThreaded ? usualFree : [])]
    const pythons = all.filter((version) => allows(version) && isKnownToBindings(version))
    if (form.abi3 !== undefined) return { pythons: pythons.filter((version) => isOlder(version)), problems: [] }
    return { pythons, problems: pythons.length > 0 ? [] : [noPython(name, requiresPython)] }
  }
  const problems = python.flatMap((version) => {
    const wrong = !known[builder].includes(version)
      ? `${builder} builds for ${known[builder].join(', ')}`
      : !allows(version)
        ? `its \`requires-python\` is ${requiresPython}`
        : form.abi3 === undefined && !isKnownToBindings(version)
          ? `its pyo3 knows none newer than ${form.newest}`
          : undefined
    return wrong === undefined ? [] : [unbuildable(name, version, wrong)]
  })
  const served = (version: string): boolean => form.abi3 !== undefined && !version.endsWith('t') && !isOlder(version)
  return { pythons: [...new Set(python)].filter((version) => !served(version)), problems }
}

/** The versions that are built for unless told, from `oldest` on, as far as `requires-python` allows them; oldest first. */
export function usualPythons(requiresPython: string | undefined, oldest: string | undefined): readonly string[] {
  return usual.filter(
    (version) => isAllowed(version, requiresPython) && (oldest === undefined || minor(version) >= minor(oldest)),
  )
}

/** Whether some release of a version is within `requires-python`: `>=3.9.1` leaves 3.9 in. */
function isAllowed(version: string, requiresPython: string | undefined): boolean {
  if (requiresPython === undefined) return true
  const plain = version.replace(/t$/, '')
  try {
    return [`${plain}.0`, `${plain}.99`].some((release) => satisfies(release, requiresPython))
  } catch {
    // the backend says what is wrong with it
    return true
  }
}

const minor = (version: string): number => Number(/^3\.(\d+)/.exec(version)?.[1] ?? 0)

function noPython(name: string, requiresPython: string | undefined): Problem {
  return problem(
    'python-unbuildable',
    `There is no Python to build the wheels of ${name} for: its \`requires-python\` is ${requiresPython ?? 'not given'}.`,
    `Raise or lower it so that one of ${usual.join(', ')} is allowed, or name versions with \`python\` in the config.`,
  )
}

function unbuildable(name: string, version: string, why: string): Problem {
  return problem(
    'python-unbuildable',
    `The config asks for wheels of ${name} for Python ${version}, and ${why}.`,
    'Correct `python` of the package in the config; without it the wheels are made for every version that fits.',
  )
}
