import { eq, explain } from '@renovatebot/pep440'

/** A version as PEP 440 reads it. */
export interface PythonVersion {
  /** The normalised text, as Python's `str(Version(…))` gives it. */
  readonly text: string
  readonly local: string | undefined
  readonly post: boolean
}

/** Reads a version as `packaging.version.Version` does, spaces around it allowed; `undefined` where it is none. */
export function pythonVersion(text: string): PythonVersion | undefined {
  const parts = explain(text.trim())
  if (parts === null) return undefined
  const local = parts.local ?? undefined
  return {
    text: local === undefined ? parts.public : `${parts.public}+${local}`,
    local,
    post: parts.is_postrelease,
  }
}

/** Whether two texts are the same version: `1.0` is `1.0.0`, `1.0-rc1` is `1.0rc1`. */
export function samePythonVersion(one: string, other: string): boolean {
  return pythonVersion(one) !== undefined && pythonVersion(other) !== undefined && eq(one.trim(), other.trim())
}

/** Whether it can be the name of a project or an extra (core metadata, `Name`). */
export function isProjectName(name: string): boolean {
  return /^([a-z0-9]|[a-z0-9][a-z0-9._-]*[a-z0-9])$/i.test(name)
}
