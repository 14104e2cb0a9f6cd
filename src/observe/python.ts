import path from 'node:path/posix'
import { readVersion } from '../model/version.ts'
import type { CargoManifest, PythonManifest } from '../model/package.ts'
import type { ManifestFile } from './manifest-file.ts'
import { readSetup } from './setup.ts'
import { lineOf, type Table, tableAt, textAt, textsAt } from './toml.ts'
import { readWheelForm } from './wheel-form.ts'

/** Reads one `pyproject.toml` into a manifest; `undefined` where it only configures tools and is no package. */
export function readPyproject(
  pyproject: ManifestFile,
  crates: readonly CargoManifest[],
  textOf: (file: string) => string | undefined,
): PythonManifest | undefined {
  const { directory, file, text, table } = pyproject
  const section = 'name' in tableAt(table, 'project') ? 'project' : 'tool.poetry'
  const poetry = tableAt(table, 'tool', 'poetry')
  const project = section === 'project' ? tableAt(table, 'project') : poetry
  const backend = textAt(tableAt(table, 'build-system'), 'build-backend') ?? 'setuptools.build_meta'
  const requires = textsAt(tableAt(table, 'build-system'), 'requires')
  // a backend of the project's own (`backend-path`) mostly stands in front of setuptools
  const isOwn = 'backend-path' in tableAt(table, 'build-system')
  const isSetuptools =
    backend.startsWith('setuptools.') || (isOwn && requires.some((each) => /^setuptools(?![\w.-])/.test(each)))
  const setup = isSetuptools ? readSetup(directory, textOf) : undefined
  const name = textAt(project, 'name') ?? (table['project'] === undefined ? setup?.name : undefined)
  if (name === undefined) return undefined
  const crate = backend === 'maturin' ? crateOf(pyproject, crates) : undefined
  const written = isComputed(table) ? undefined : (textAt(project, 'version') ?? textAt(poetry, 'version'))
  const requiresPython = textAt(project, 'requires-python') ?? setup?.requiresPython ?? poetryPython(poetry)
  const isOfSetup = textAt(project, 'name') === undefined
  const dynamic =
    written === undefined
      ? (fromCrate(crate) ?? fromSource(pyproject, name, setup?.attribute, textOf) ?? fromSetup(setup))
      : undefined
  return {
    ecosystem: 'python',
    directory,
    name,
    version: written ?? dynamic?.version,
    versionOrigin: dynamic?.origin ?? {
      file,
      line: lineOf(text, 'version' in project ? section : 'tool.poetry', 'version'),
    },
    backend,
    requires,
    crateDirectory: crate?.directory,
    requiresPython,
    wheel: readWheelForm(pyproject, backend, requiresPython, crate, textOf),
    origin: isOfSetup && setup !== undefined ? setup.nameOrigin : { file, line: lineOf(text, section, 'name') },
  }
}

/** Poetry writes the Python among the dependencies; `^3.9` is a way of its own, of which the lower end counts here. */
function poetryPython(poetry: Table): string | undefined {
  const written = textAt(tableAt(poetry, 'dependencies'), 'python')
  return written?.replace(/\^\s*/g, '>=').replace(/(^|,)\s*~\s*(?=\d)/g, '$1~=')
}

/** Folders with a `setup.py` or `setup.cfg` and no pyproject.toml: as if there were an empty one. */
export function setupAlone(pyprojects: readonly ManifestFile[], files: readonly string[]): readonly ManifestFile[] {
  const known = new Set(pyprojects.map((each) => each.directory))
  const folders = files.filter((file) => /(^|\/)setup\.(py|cfg)$/.test(file)).map((file) => path.dirname(file))
  return [...new Set(folders)]
    .filter((directory) => !known.has(directory))
    .map((directory) => ({
      directory,
      file: path.join(directory, files.includes(path.join(directory, 'setup.py')) ? 'setup.py' : 'setup.cfg'),
      text: '',
      table: {},
    }))
}

/** Why an index may not have the project, in words; `undefined` where nothing is said against it. */
export function whyUnpublishable({ table }: ManifestFile): string | undefined {
  const classifiers = textsAt(tableAt(table, 'project'), 'classifiers')
  const ofPoetry = textsAt(tableAt(table, 'tool', 'poetry'), 'classifiers')
  // PyPI refuses every classifier that begins so
  if ([...classifiers, ...ofPoetry].some((each) => each.startsWith('Private ::'))) return 'is marked `Private ::`'
  if (tableAt(table, 'tool', 'uv')['package'] === false && !isCompiledElsewhere(table)) {
    return 'is no package (`tool.uv.package`)'
  }
  if (tableAt(table, 'tool', 'poetry')['package-mode'] === false) return 'is no package (`tool.poetry.package-mode`)'
  if (tableAt(table, 'tool', 'pdm')['distribution'] === false) return 'is no package (`tool.pdm.distribution`)'
  return undefined
}

/** Whether `tool.uv.package = false` only keeps uv from compiling a package each time that it runs something. */
export const isCompiledElsewhere = (table: Table): boolean =>
  tableAt(table, 'tool', 'uv')['package'] === false &&
  /^(maturin|scikit_build_core|mesonpy)/.test(textAt(tableAt(table, 'build-system'), 'build-backend') ?? '')

/** Poetry demands a version even where its plugin takes the real one from the tag; then it is a stand-in. */
const isComputed = (table: Table): boolean => tableAt(table, 'tool', 'poetry-dynamic-versioning')['enable'] === true

interface FoundVersion {
  readonly version: string
  readonly origin: { readonly file: string; readonly line: number | undefined }
}

const fromSetup = (setup: ReturnType<typeof readSetup>): FoundVersion | undefined =>
  setup?.version === undefined ? undefined : { version: setup.version, origin: setup.versionOrigin }

/** maturin takes the crate's version, read as PEP 440 (maturin `src/metadata.rs`). */
function fromCrate(crate: CargoManifest | undefined): FoundVersion | undefined {
  if (crate?.version === undefined) return undefined
  return { version: readVersion(crate.version)?.pep440 ?? crate.version, origin: crate.versionOrigin }
}

/** The crate that maturin builds: `tool.maturin.manifest-path`, else beside the pyproject, else in `rust` or `native`. */
function crateOf(pyproject: ManifestFile, crates: readonly CargoManifest[]): CargoManifest | undefined {
  const named = textAt(tableAt(pyproject.table, 'tool', 'maturin'), 'manifest-path')
  const places = named === undefined ? ['.', 'rust', 'native'] : [path.dirname(named)]
  return places
    .map((place) => crates.find((each) => each.directory === path.join(pyproject.directory, place)))
    .find((each) => each !== undefined)
}

/** Where the usual backends keep a dynamic version that is written down: a `__version__` in a source file. */
function fromSource(
  { directory, table }: ManifestFile,
  name: string,
  ofSetup: string | undefined,
  textOf: (file: string) => string | undefined,
): FoundVersion | undefined {
  const module = name.replace(/[-.]+/g, '_')
  const attribute = textAt(tableAt(table, 'tool', 'setuptools', 'dynamic', 'version'), 'attr') ?? ofSetup
  const named = [
    textAt(tableAt(table, 'tool', 'hatch', 'version'), 'path'),
    textAt(tableAt(table, 'tool', 'pdm', 'version'), 'path'),
    ...attributeFiles(attribute, rootsOf(table)),
  ].filter((each) => each !== undefined)
  // only flit looks into the package without being told so; hatch-vcs and setuptools-scm ask git
  const isFlit = (textAt(tableAt(table, 'build-system'), 'build-backend') ?? '').startsWith('flit')
  const flitModule = textAt(tableAt(table, 'tool', 'flit', 'module'), 'name') ?? module
  const guesses = isFlit
    ? ['', 'src/'].flatMap((root) => [`${root}${flitModule}/__init__.py`, `${root}${flitModule}.py`])
    : []
  for (const candidate of [...named, ...guesses]) {
    const found = versionIn(path.join(directory, candidate), attribute?.split('.').at(-1), textOf, 3)
    if (found !== undefined) return found
  }
  return undefined
}

/** `package.module.__version__` → the files that may hold it. */
function attributeFiles(attribute: string | undefined, roots: readonly string[]): readonly string[] {
  if (attribute === undefined) return []
  const module = attribute.split('.').slice(0, -1).join('/')
  return roots.flatMap((root) => [path.join(root, `${module}.py`), path.join(root, module, '__init__.py')])
}

/** The folders of a project in which its modules may lie: the usual two, and those that setuptools is told. */
export function rootsOf(table: Table): readonly string[] {
  const own = tableAt(table, 'tool', 'setuptools')
  const told = [textAt(tableAt(own, 'package-dir'), ''), ...textsAt(tableAt(own, 'packages', 'find'), 'where')]
  return [...new Set(['.', 'src', ...told.filter((each) => each !== undefined)])]
}

/**
 * The literal assigned to the attribute (`__version__` or `VERSION` where none is named), following
 * `from .other import __version__` at most `depth` times.
 */
function versionIn(
  file: string,
  attribute: string | undefined,
  textOf: (file: string) => string | undefined,
  depth: number,
): FoundVersion | undefined {
  const text = textOf(file)
  if (text === undefined || depth === 0) return undefined
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    // the whole line: of an expression the first literal would be a part only
    const [, name, version] = /^(\w+)\s*(?::\s*\w+\s*)?=\s*["']v?([^"']+)["']\s*(?:#.*)?$/.exec(line) ?? []
    const isNamed = attribute === undefined ? name === '__version__' || name === 'VERSION' : name === attribute
    if (isNamed && version !== undefined) return { version, origin: { file, line: index + 1 } }
    const [, module, names = ''] = /^from\s+\.(\w+)\s+import\s+(.*)$/.exec(line) ?? []
    if (module !== undefined && names.split(/[\s,()]+/).includes(attribute ?? '__version__')) {
      return versionIn(path.join(path.dirname(file), `${module}.py`), attribute, textOf, depth - 1)
    }
  }
  return undefined
}
