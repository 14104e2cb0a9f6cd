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
  /** `requires-python`, as written. */
  readonly requiresPython: string | undefined
  readonly wheel: WheelForm
  readonly origin: Origin
}

/**
 * What the wheels of a package are. `pure`: one for everybody. `program`: code for a machine, and any Python will do
 * (programs, cffi). `extension`: made for versions of Python.
 */
export interface WheelForm {
  readonly kind: 'pure' | 'program' | 'extension'
  /** The Python tag of a pure one: `py3`, `py2.py3`. */
  readonly python: string | undefined
  /** The oldest version that an extension with a stable ABI serves, so that one wheel is enough: `3.9`. `any`: the backend knows it. */
  readonly abi3: string | undefined
  /** The newest version that the bindings know (`3.13`), where that is told. */
  readonly newest: string | undefined
  /** Whether it can be built for a Python without the global lock unless the config says otherwise. */
  readonly freeThreaded: boolean
  /** What `[tool.cibuildwheel]` chooses; empty for everything. */
  readonly build: readonly string[]
  readonly skip: readonly string[]
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
  /** The version requirement, as written. */
  readonly requirement: string | undefined
  /** The name in the manifest, where it is renamed. */
  readonly alias: string | undefined
  /** The name or the index of the registry that it comes from, where one is named. */
  readonly registry: string | undefined
  /** The address of the repository that it comes from. */
  readonly git: string | undefined
  readonly features: readonly string[]
}

/** Whether cargo keeps a dependency when it packages: it drops dev-dependencies without a version (cargo `prepare_for_publish`). */
export const isPackaged = ({ kind, versioned }: CrateDependency): boolean => kind !== 'dev' || versioned

/** The fields of `[package]` that crates.io judges, inheritance resolved; what is not a text there is `undefined`. */
export interface CrateDeclaration {
  readonly description: string | undefined
  readonly documentation: string | undefined
  readonly homepage: string | undefined
  readonly repository: string | undefined
  readonly license: string | undefined
  readonly licenseFile: string | undefined
  readonly rustVersion: string | undefined
  readonly keywords: readonly string[]
  readonly categories: readonly string[]
  readonly features: Readonly<Record<string, readonly string[]>>
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
  readonly declared: CrateDeclaration
  /** The folder of the workspace root, or its own. */
  readonly workspace: string
  readonly origin: Origin
}

/** One package of the repository. */
export type Manifest = PythonManifest | CargoManifest
