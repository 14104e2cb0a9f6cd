import { type Refused } from './refusal.ts'
import { repr } from './python-repr.ts'
import { stdlibNames } from './stdlib.ts'

/** What a project, and an extra, may be called (PEP 508 names). */
export const projectName = /^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i

/** The name that the index knows a project by: lower case, runs of `-_.` one dash (PEP 503). */
export const canonicalName = (name: string): string => name.replace(/[-_.]+/g, '-').toLowerCase()

/** The same as it stands in file names: dashes are underscores (PEP 625, PEP 427). */
export const filenameName = (name: string): string => canonicalName(name).replaceAll('-', '_')

/**
 * Why a new project cannot bear this name, in PyPI's words (`ProjectService.create_project`). `existing` are the names of
 * the projects that are known here: what is similar to a project that only the public index knows is not found.
 * PyPI's own list of prohibited names is not public, and not held against it either.
 */
export function nameRefusal(name: string, existing: Iterable<string>): Refused | undefined {
  const see = 'See https://pypi.org/help/#project-name for more information.'
  if (!projectName.test(name)) return { status: 400, text: `The name ${repr(name)} is invalid.` }
  if (stdlibNames.has(canonicalName(name))) {
    const text = `The name ${repr(name)} isn't allowed (conflict with Python Standard Library module name). ${see}`
    return { status: 400, text }
  }
  for (const other of existing) {
    if (canonicalName(other) === canonicalName(name)) {
      return { status: 409, text: `The name ${repr(name)} conflicts with an existing project. ${see}` }
    }
    if (confusable(other) === confusable(name)) {
      return { status: 400, text: `The name ${repr(name)} is too similar to an existing project. ${see}` }
    }
  }
  return undefined
}

/** The name with what looks alike made equal: `1`, `l`, `i` and `0`, `o`, and no separators (PyPI's `ultranormalize_name`). */
const confusable = (name: string): string =>
  name.toLowerCase().replace(/[._-]/g, '').replace(/[li]/g, '1').replaceAll('o', '0')
