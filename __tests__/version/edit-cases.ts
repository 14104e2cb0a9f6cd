/**
 * One repository and its next versions. In the texts `«old→new»` is what an edit replaces: what stands around it must come
 * out as it went in, byte for byte.
 */
export interface EditCase {
  readonly name: string
  /** The next version by package name. */
  readonly to: Readonly<Record<string, string>>
  readonly files: Readonly<Record<string, string>>
  /** More files, as the config names them. */
  readonly extra?: readonly { readonly path: string; readonly at: string | undefined }[]
}

const crate = (name: string, version: string, more = ''): string =>
  `[package]\nname = "${name}"\nversion = "${version}"\nedition = "2021"\n${more}`
const project = (version: string, more = ''): string => `[project]\nname = "tally"\nversion = ${version}\n${more}`
const lib = { 'src/lib.rs': '' }
const hatch = '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n'

/** A workspace of two: `b` needs `a`, written so. */
const pair = (requirement: string, a = '«0.1.0→0.2.0»'): EditCase['files'] => ({
  'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\nresolver = "2"\n',
  'a/Cargo.toml': crate('a', a),
  'a/src/lib.rs': '',
  'b/Cargo.toml': crate('b', '«0.1.0→0.1.1»', requirement),
  'b/src/lib.rs': '',
})
const both = { a: '0.2.0', b: '0.1.1' }

/** Cargo.toml, alone and in workspaces. cargo reads each of these before and after. */
export const cargoCases: readonly EditCase[] = [
  { name: 'a crate alone', to: { a: '1.3.0' }, files: { 'Cargo.toml': crate('a', '«1.2.3→1.3.0»'), ...lib } },
  {
    name: 'a comment behind the version',
    to: { a: '1.3.0' },
    files: {
      'Cargo.toml': '[package]\nname = "a"\nversion   =  "«1.2.3→1.3.0»"   # keep "1.2.3"\nedition="2021"\n',
      ...lib,
    },
  },
  {
    name: 'single quotes',
    to: { a: '1.3.0' },
    files: { 'Cargo.toml': "[package]\nname = 'a'\nversion = '«1.2.3→1.3.0»'\nedition = '2021'\n", ...lib },
  },
  {
    name: 'three quotes',
    to: { a: '1.3.0' },
    files: { 'Cargo.toml': '[package]\nname = "a"\nversion = """«1.2.3→1.3.0»"""\nedition = "2021"\n', ...lib },
  },
  {
    name: 'CRLF',
    to: { a: '1.3.0' },
    files: { 'Cargo.toml': crate('a', '«1.2.3→1.3.0»').replaceAll('\n', '\r\n'), ...lib },
  },
  {
    name: 'a byte order mark',
    to: { a: '1.3.0' },
    files: { 'Cargo.toml': `\uFEFF${crate('a', '«1.2.3→1.3.0»')}`, ...lib },
  },
  {
    name: 'no line end at the end',
    to: { a: '1.3.0' },
    files: { 'Cargo.toml': '[package]\nname = "a"\nedition = "2021"\nversion = "«1.2.3→1.3.0»"', ...lib },
  },
  {
    name: 'letters beyond ASCII',
    to: { a: '1.3.0' },
    files: {
      'Cargo.toml': `# zählt 😀 Wörter\n${crate('a', '«1.2.3→1.3.0»', 'description = "größer 😀 1.2.3"\n')}`,
      ...lib,
    },
  },
  {
    name: 'dotted keys',
    to: { a: '1.3.0' },
    files: {
      'Cargo.toml': 'package.name = "a"\npackage.version = "«1.2.3→1.3.0»"\npackage.edition = "2021"\n',
      ...lib,
    },
  },
  {
    name: 'quoted keys',
    to: { a: '1.3.0' },
    files: { 'Cargo.toml': '["package"]\n"name" = "a"\n"version" = "«1.2.3→1.3.0»"\nedition = "2021"\n', ...lib },
  },
  {
    name: 'an inline table',
    to: { a: '1.3.0' },
    files: { 'Cargo.toml': 'package = { name = "a", version = "«1.2.3→1.3.0»", edition = "2021" }\n', ...lib },
  },
  {
    name: 'other versions in the file',
    to: { a: '1.3.0' },
    files: {
      'Cargo.toml': crate('a', '«1.2.3→1.3.0»', 'rust-version = "1.70.0"\n\n[package.metadata.x]\nversion = "1.2.3"\n'),
      ...lib,
    },
  },
  { name: 'a pre-release', to: { a: '1.3.0-rc.1' }, files: { 'Cargo.toml': crate('a', '«1.2.3→1.3.0-rc.1»'), ...lib } },
  {
    name: 'out of a pre-release',
    to: { a: '1.3.0' },
    files: { 'Cargo.toml': crate('a', '«1.3.0-rc.12→1.3.0»'), ...lib },
  },
  {
    name: 'an inherited version',
    to: { a: '0.2.0', b: '0.2.0' },
    files: {
      'Cargo.toml':
        '[workspace]\nmembers = ["a", "b"]\nresolver = "2"\n\n[workspace.package]\nversion = "«0.1.0→0.2.0»" # all\n',
      'a/Cargo.toml': '[package]\nname = "a"\nversion.workspace = true\nedition = "2021"\n',
      'a/src/lib.rs': '',
      'b/Cargo.toml':
        '[package]\nname = "b"\nversion = { workspace = true }\nedition = "2021"\n\n[dependencies]\na = { path = "../a", version = "«0.1.0→0.2.0»" }\n',
      'b/src/lib.rs': '',
    },
  },
  {
    name: 'workspace.dependencies',
    to: both,
    files: {
      ...pair('\n[dependencies]\na.workspace = true\n'),
      'Cargo.toml':
        '[workspace]\nmembers = ["a", "b"]\nresolver = "2"\n\n[workspace.dependencies]\na = { path = "a", version = "«0.1.0→0.2.0»" } # ours\n',
    },
  },
  {
    name: 'a requirement',
    to: both,
    files: pair('\n[dependencies]\na = { path = "../a", version = "«0.1.0→0.2.0»" }\n'),
  },
  { name: 'a caret', to: both, files: pair('\n[dependencies]\na = { path = "../a", version = "^«0.1.0→0.2.0»" }\n') },
  { name: 'a tilde', to: both, files: pair('\n[dependencies]\na = { path = "../a", version = "~«0.1.0→0.2.0»" }\n') },
  {
    name: 'an equals sign',
    to: both,
    files: pair('\n[dependencies]\na = { path = "../a", version = "=«0.1.0→0.2.0»" }\n'),
  },
  {
    name: 'an equals sign and a space',
    to: both,
    files: pair('\n[dependencies]\na = { path = "../a", version = "= «0.1.0→0.2.0»" }\n'),
  },
  { name: 'two numbers', to: both, files: pair('\n[dependencies]\na = { path = "../a", version = "«0.1→0.2»" }\n') },
  {
    name: 'two numbers and a tilde',
    to: both,
    files: pair('\n[dependencies]\na = { path = "../a", version = "~«0.1→0.2»" }\n'),
  },
  { name: 'a wildcard', to: both, files: pair('\n[dependencies]\na = { path = "../a", version = "«0.1.*→0.2.*»" }\n') },
  {
    name: 'a wide wildcard that stays',
    to: both,
    files: pair('\n[dependencies]\na = { path = "../a", version = "0.*" }\n'),
  },
  { name: 'a star that stays', to: both, files: pair('\n[dependencies]\na = { path = "../a", version = "*" }\n') },
  {
    name: 'a range that lets it in',
    to: both,
    files: pair('\n[dependencies]\na = { path = "../a", version = ">=0.1, <0.5" }\n'),
  },
  { name: 'a lower bound', to: both, files: pair('\n[dependencies]\na = { path = "../a", version = ">= 0.1.0" }\n') },
  { name: 'no requirement', to: both, files: pair('\n[dependencies]\na = { path = "../a" }\n') },
  {
    name: 'a table of its own',
    to: both,
    files: pair('\n[dependencies.a]\nversion = "«0.1.0→0.2.0»"\npath = "../a"\n'),
  },
  {
    name: 'dotted keys of a dependency',
    to: both,
    files: pair('\n[dependencies]\na.path = "../a"\na.version = "«0.1.0→0.2.0»"\n'),
  },
  {
    name: 'renamed',
    to: both,
    files: pair('\n[dependencies]\nother = { package = "a", path = "../a", version = "«0.1.0→0.2.0»" }\n'),
  },
  {
    name: 'a target',
    to: both,
    files: pair('\n[target.\'cfg(unix)\'.dependencies]\na = { path = "../a", version = "«0.1.0→0.2.0»" }\n'),
  },
  {
    name: 'for development',
    to: both,
    files: pair('\n[dev-dependencies]\na = { path = "../a", version = "«0.1.0→0.2.0»" }\n'),
  },
  {
    name: 'for the build',
    to: both,
    files: pair('\n[build-dependencies]\na = { path = "../a", version = "«0.1.0→0.2.0»" }\n'),
  },
  {
    name: 'twice',
    to: both,
    files: pair(
      '\n[dependencies]\na = { path = "../a", version = "«0.1→0.2»" }\n\n[dev-dependencies]\na = { path = "../a", version = "«0.1.0→0.2.0»" }\n',
    ),
  },
  {
    name: 'a pre-release of a dependency',
    to: { a: '0.2.0-rc.1', b: '0.1.1' },
    files: pair('\n[dependencies]\na = { path = "../a", version = "«0.1→0.2.0-rc.1»" }\n', '«0.1.0→0.2.0-rc.1»'),
  },
  {
    name: 'a pre-release and a wildcard',
    to: { a: '0.2.0-rc.1', b: '0.1.1' },
    files: pair('\n[dependencies]\na = { path = "../a", version = "«0.1.*→~0.2.0-rc.1»" }\n', '«0.1.0→0.2.0-rc.1»'),
  },
  {
    name: 'out of a pre-release of a dependency',
    to: both,
    files: pair('\n[dependencies]\na = { path = "../a", version = "=«0.2.0-rc.1→0.2.0»" }\n', '«0.2.0-rc.1→0.2.0»'),
  },
]

/** Python: what uv reads before and after where there is a lock. */
export const pythonCases: readonly EditCase[] = [
  { name: 'PEP 621', to: { tally: '0.3.0' }, files: { 'pyproject.toml': project('"«0.2.0→0.3.0»" # now', hatch) } },
  {
    name: 'PEP 621, CRLF',
    to: { tally: '0.3.0' },
    files: { 'pyproject.toml': project('"«0.2.0→0.3.0»"', hatch).replaceAll('\n', '\r\n') },
  },
  {
    name: 'PEP 621, single quotes and spaces',
    to: { tally: '0.3.0' },
    files: { 'pyproject.toml': project("  '«0.2.0→0.3.0»'", hatch) },
  },
  {
    name: 'PEP 621, a pre-release',
    to: { tally: '0.3.0-rc.1' },
    files: { 'pyproject.toml': project('"«0.2.0→0.3.0rc1»"', hatch) },
  },
  {
    name: 'PEP 621, a version of a tool beside it',
    to: { tally: '0.3.0' },
    files: { 'pyproject.toml': project('"«0.2.0→0.3.0»"', `${hatch}\n[tool.x]\nversion = "0.2.0"\n`) },
  },
  {
    name: 'PEP 621, dotted',
    to: { tally: '0.3.0' },
    files: { 'pyproject.toml': 'project.name = "tally"\nproject.version = "«0.2.0→0.3.0»"\n' },
  },
]

/** Python without a judge: what no tool writes locks for. */
export const sourceCases: readonly EditCase[] = [
  {
    name: 'poetry',
    to: { tally: '0.3.0' },
    files: {
      'pyproject.toml':
        '[tool.poetry]\nname = "tally"\nversion = "«0.2.0→0.3.0»"\n\n[tool.poetry.dependencies]\npython = "^3.9"\nversion = "0.2.0"\n',
    },
  },
  {
    name: 'poetry and PEP 621',
    to: { tally: '0.3.0' },
    files: { 'pyproject.toml': `${project('"«0.2.0→0.3.0»"')}\n[tool.poetry]\nversion = "«0.2.0→0.3.0»"\n` },
  },
  {
    name: 'a dynamic version in a module',
    to: { tally: '0.3.0' },
    files: {
      'pyproject.toml':
        '[project]\nname = "tally"\ndynamic = ["version"]\n\n[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"\n',
      'tally/__init__.py': '"""Tallies 0.2.0."""\n__version__ = "«0.2.0→0.3.0»"\n',
    },
  },
  {
    name: 'an annotated version',
    to: { tally: '0.3.0' },
    files: {
      'pyproject.toml': project('"«0.2.0→0.3.0»"'),
      'src/tally/__init__.py': "__version__: str = '«0.2.0→0.3.0»'  # single source\r\n__all__ = []\r\n",
    },
  },
  {
    name: 'a Final',
    to: { tally: '0.3.0' },
    files: {
      'pyproject.toml': project('"«0.2.0→0.3.0»"'),
      'tally/_version.py': '__version__: Final[str] = "«0.2.0→0.3.0»"\n',
    },
  },
  {
    name: 'an rc in a module',
    to: { tally: '0.3.0' },
    files: {
      'pyproject.toml': project('"«0.3.0rc1→0.3.0»"'),
      'tally/__about__.py': '__version__ = "«0.3.0rc1→0.3.0»"',
    },
  },
  {
    name: 'a stale module',
    to: { tally: '0.3.0' },
    files: { 'pyproject.toml': project('"«0.2.0→0.3.0»"'), 'tally/version.py': 'VERSION = "«0.1.7→0.3.0»"\n' },
  },
  {
    name: 'modules that compute it',
    to: { tally: '0.3.0' },
    files: {
      'pyproject.toml': project('"«0.2.0→0.3.0»"'),
      'tally/__init__.py':
        '__version__ = version("tally")\n# __version__ = "0.2.0"\nx = "__version__ = \'0.2.0\'"\n__version__ = "0.2.0" + suffix\n',
    },
  },
  {
    name: 'setup.py',
    to: { tally: '0.3.0' },
    files: {
      'pyproject.toml': project('"«0.2.0→0.3.0»"'),
      'setup.py':
        'from setuptools import setup\nsetup(\n    name="tally",  # version="0.2.0"\n    version="«0.2.0→0.3.0»",  # v\n    python_requires=">=3.9",\n    python_version="0.2.0",\n)\n',
    },
  },
  {
    name: 'setup.py, on one line',
    to: { tally: '0.3.0' },
    files: {
      'pyproject.toml': project('"«0.2.0→0.3.0»"'),
      'setup.py': "from setuptools import setup\nsetup(name='tally', version = '«0.2.0→0.3.0»', packages=[])\n",
    },
  },
  {
    name: 'setup.py, a constant',
    to: { tally: '0.3.0' },
    files: {
      'pyproject.toml': project('"«0.2.0→0.3.0»"'),
      'setup.py': 'VERSION = "«0.2.0→0.3.0»"\nsetup(name="tally", version=VERSION)\n',
    },
  },
  {
    name: 'setup.cfg',
    to: { tally: '0.3.0' },
    files: {
      'pyproject.toml': project('"«0.2.0→0.3.0»"'),
      'setup.cfg':
        '[bumpversion]\nversion = 0.2.0\n\n[metadata]\nname = tally\nversion = «0.2.0→0.3.0»\n; version = 0.2.0\n\n[options]\nversion = 0.2.0\n',
    },
  },
  {
    name: 'setup.cfg, attr',
    to: { tally: '0.3.0' },
    files: {
      'pyproject.toml': project('"«0.2.0→0.3.0»"'),
      'setup.cfg': '[metadata]\nversion = attr: tally.__version__\n',
    },
  },
  {
    name: 'markers',
    to: { tally: '0.3.1' },
    extra: [{ path: 'README.md', at: undefined }],
    files: {
      'pyproject.toml': project('"«0.2.0→0.3.1»"'),
      'README.md':
        'pip install tally==«0.2.0→0.3.1» <!-- x-release-please-version -->\npip install tally==0.2.0\n<!-- x-release-action-start-version -->\n`tally-«0.2.0→0.3.1».whl` and «0.2.0→0.3.1»\n<!-- x-release-action-end -->\n0.2.0\nv«2→3» x-release-please-minor\nthe «0→1» x-release-action-patch\n',
    },
  },
  {
    name: 'paths in JSON, YAML and TOML',
    to: { tally: '0.3.0' },
    extra: [
      { path: 'a.json', at: '$.x[1].version' },
      { path: 'b.yaml', at: 'app.version' },
      { path: 'c.toml', at: "$['a.b'].version" },
      { path: 'CITATION.cff', at: '$.version' },
    ],
    files: {
      'pyproject.toml': project('"«0.2.0→0.3.0»"'),
      'a.json': '{\n\t"version": "0.2.0", // c\n\t"x": [ {"version":"0.2.0"}, {"version" : "«0.2.0→0.3.0»"} ]\n}',
      'b.yaml': '# b\napp:\n  version: «0.2.0→0.3.0» # now\n  other: [ 0.2.0,   "0.2.0" ]\n',
      'c.toml': '["a.b"]\nversion = \'«0.2.0→0.3.0»\'\n',
      'CITATION.cff': "cff-version: 1.2.0\nversion: '«0.2.0→0.3.0»'\r\n",
    },
  },
  {
    name: 'a filter, as in release-please files',
    to: { tally: '0.3.0' },
    extra: [{ path: 'my.lock', at: '$.package[?(@.name.value=="tally")].version' }],
    files: {
      'pyproject.toml': project('"«0.2.0→0.3.0»"'),
      'my.lock':
        '[[package]]\nname = "other"\nversion = "0.2.0"\n\n[[package]]\nname = "tally"\nversion = "«0.2.0→0.3.0»"\n',
    },
  },
  {
    name: 'bytes that are no UTF-8',
    to: { tally: '0.3.0' },
    files: {
      'pyproject.toml': project('"«0.2.0→0.3.0»"'),
      'setup.py': 'setup(name="tally", author="J\u00FCrgen", version="«0.2.0→0.3.0»")\n',
    },
  },
  {
    name: 'maturin, the crate alone tells',
    to: { tally: '0.3.0-rc.1' },
    files: {
      'pyproject.toml':
        '[project]\nname = "tally"\ndynamic = ["version"]\n\n[build-system]\nrequires = ["maturin>=1"]\nbuild-backend = "maturin"\n',
      'Cargo.toml': crate('tally', '«0.2.0→0.3.0-rc.1»'),
      ...lib,
    },
  },
  {
    name: 'maturin, both tell',
    to: { tally: '0.3.0-rc.1' },
    files: {
      'pyproject.toml': `${project('"«0.2.0→0.3.0rc1»"')}\n[build-system]\nrequires = ["maturin>=1"]\nbuild-backend = "maturin"\n`,
      'Cargo.toml': crate('tally', '«0.2.0→0.3.0-rc.1»'),
      ...lib,
    },
  },
]
