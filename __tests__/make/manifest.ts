import type { CargoManifest, CrateDependency, PythonManifest } from '../../src/model/package.ts'

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
    origin: { file, line: 2 },
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
    workspace: '.',
    origin: { file, line: 2 },
    ...differs,
  }
}

/** A path dependency on a sibling in a folder of its own name. */
export function sibling(name: string, kind: CrateDependency['kind'] = 'normal', versioned = true): CrateDependency {
  return { name, kind, directory: name, versioned }
}
