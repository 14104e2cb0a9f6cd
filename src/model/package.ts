/** A line of a file in the repository; the file relative to its root, with `/`. */
export interface Origin {
  readonly file: string
  readonly line: number | undefined
}

/** What `pyproject.toml` says, as far as a release needs it. */
export interface PythonManifest {
  readonly ecosystem: 'python'
  /** The folder, relative to the root; `.` for the root itself. */
  readonly directory: string
  readonly name: string
  /** As written; `undefined` where the backend finds it (`dynamic = ["version"]`) and no Cargo manifest tells. */
  readonly version: string | undefined
  readonly versionOrigin: Origin
  /** `maturin`, `hatchling.build` … */
  readonly backend: string
  /** `build-system.requires`, as written. */
  readonly requires: readonly string[]
  /** The folder of the crate that maturin builds, relative to the root. */
  readonly crateDirectory: string | undefined
  readonly origin: Origin
}

/** A dependency of a crate on another. */
export interface CrateDependency {
  /** The real name, also where it is renamed. */
  readonly name: string
  readonly kind: 'normal' | 'dev' | 'build'
  /** The folder where it is a path dependency, relative to the root. */
  readonly directory: string | undefined
  /** Whether a version requirement is written; without one cargo drops a dev-dependency when it packages. */
  readonly versioned: boolean
}

/** What `Cargo.toml` says of one package, inheritance resolved. */
export interface CargoManifest {
  readonly ecosystem: 'rust'
  readonly directory: string
  readonly name: string
  /** As written; `undefined` where there is none (such a crate cannot be published). */
  readonly version: string | undefined
  readonly versionOrigin: Origin
  /** Whether crates.io may have it: `publish = false` and lists without crates.io say no. */
  readonly publishable: boolean
  /** Fields that crates.io demands and the manifest does not have: `description`, `license`. */
  readonly lacking: readonly string[]
  /** Whether its only library is a shared one (`crate-type = ["cdylib"]`) and it has no programs. */
  readonly isExtensionOnly: boolean
  readonly dependencies: readonly CrateDependency[]
  /** The folder of the workspace root, or its own. */
  readonly workspace: string
  readonly origin: Origin
}

/** One package of the repository. */
export type Manifest = PythonManifest | CargoManifest
