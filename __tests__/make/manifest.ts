import type {
  CargoManifest,
  CrateDeclaration,
  CrateDependency,
  PythonManifest,
  WheelForm,
} from '../../src/model/package.ts'

/** A Python package; `differs` names what a test is about. */
export function python(differs: Partial<PythonManifest> = {}): PythonManifest {
  const directory = differs.directory ?? '.'
  const file = directory === '.' ? 'pyproject.toml' : `${directory}/pyproject.toml`
  return {
    ecosystem: 'python',
    directory,
    name: 'tally',
    version: '1.0.0',
    versionOrigin: { file, line: 3 },
    backend: 'hatchling.build',
    requires: ['hatchling'],
    crateDirectory: undefined,
    requiresPython: '>=3.10',
    wheel: wheelForm(),
    origin: { file, line: 2 },
    ...differs,
  }
}

/** The form of a pure wheel, unless told otherwise. */
export function wheelForm(differs: Partial<WheelForm> = {}): WheelForm {
  return {
    kind: 'pure',
    python: 'py3',
    abi3: undefined,
    newest: undefined,
    freeThreaded: false,
    build: [],
    skip: [],
    ...differs,
  }
}

/** A crate; `differs` names what a test is about. */
export function crate(differs: Partial<CargoManifest> = {}): CargoManifest {
  const directory = differs.directory ?? '.'
  const file = directory === '.' ? 'Cargo.toml' : `${directory}/Cargo.toml`
  return {
    ecosystem: 'rust',
    directory,
    name: 'tally-core',
    version: '1.0.0',
    versionOrigin: { file, line: 3 },
    publishable: true,
    lacking: [],
    isExtensionOnly: false,
    dependencies: [],
    declared: declaration(),
    workspace: '.',
    origin: { file, line: 2 },
    ...differs,
  }
}

/** What a crate that crates.io takes declares. */
export function declaration(differs: Partial<CrateDeclaration> = {}): CrateDeclaration {
  return {
    description: 'It counts.',
    documentation: undefined,
    homepage: undefined,
    repository: undefined,
    license: 'MIT',
    licenseFile: undefined,
    rustVersion: undefined,
    keywords: [],
    categories: [],
    features: {},
    ...differs,
  }
}

/** A dependency by its requirement alone, as `name = "1"`. */
export function dependency(name: string, requirement = '1', differs: Partial<CrateDependency> = {}): CrateDependency {
  return {
    name,
    kind: 'normal',
    directory: undefined,
    versioned: true,
    requirement,
    alias: undefined,
    registry: undefined,
    git: undefined,
    features: [],
    ...differs,
  }
}

/** A path dependency on a sibling in a folder of its own name. */
export function sibling(name: string, kind: CrateDependency['kind'] = 'normal', versioned = true): CrateDependency {
  const requirement = versioned ? '1.0.0' : undefined
  return { ...dependency(name), kind, directory: name, versioned, requirement }
}
