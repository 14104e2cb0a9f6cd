/** What a folder with a `pyproject.toml` says of its own development, as far as a gate needs it. */
export interface PythonProject {
  /** Relative to the repository's root. */
  readonly directory: string
  /** Whether it is a package that can be installed; a workspace root often is none. */
  readonly isPackage: boolean
  /** The folder of the `uv.lock` that counts for it: its own, or that of the workspace around it. */
  readonly uvLock: string | undefined
  /** `project.optional-dependencies`: requirements by extra. */
  readonly extras: Readonly<Record<string, readonly string[]>>
  /** `dependency-groups` (PEP 735), with the groups that they include, and those of Poetry where no `uv.lock` counts. */
  readonly groups: Readonly<Record<string, readonly string[]>>
  /** Files of development requirements beside it, relative to the root. */
  readonly requirementFiles: readonly string[]
  /** The checkers that it configures, or has files for. */
  readonly checkers: readonly Checker[]
  /** Whether mypy's configuration says what to check. */
  readonly mypyKnowsFiles: boolean
}

/** Checkers of Python code that are recognised. */
export type Checker = 'ruff' | 'mypy' | 'pytest'

/** What the repository has by which it is checked. */
export interface CheckFacts {
  readonly projects: readonly PythonProject[]
  /** Folders whose Makefile has a target `check`. */
  readonly makeCheck: readonly string[]
  /** Folders with a `Cargo.lock`. */
  readonly cargoLocks: readonly string[]
}
