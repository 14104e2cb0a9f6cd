import { describe, expect, test } from '@jest/globals'
import type { PythonManifest } from '../../src/model/package.ts'
import { readPyproject, whyUnpublishable } from '../../src/observe/python.ts'
import { parseToml } from '../../src/observe/toml.ts'
import { crate, wheelForm } from '../make/manifest.ts'

function pyproject(text: string, directory = '.') {
  const file = directory === '.' ? 'pyproject.toml' : `${directory}/pyproject.toml`
  const parsed = parseToml(text, file)
  if ('problem' in parsed) throw new Error(parsed.problem.message)
  return { directory, file, text, table: parsed.table }
}

/** Reads a pyproject beside sources, by path. */
function read(text: string, sources: Readonly<Record<string, string>> = {}): PythonManifest | undefined {
  return readPyproject(pyproject(text), [], (file) => sources[file])
}

const backend = (name: string): string => `[build-system]\nrequires = ["x"]\nbuild-backend = "${name}"\n`
const dynamic = (name: string, more = ''): string =>
  `[project]\nname = "Tally.Up"\ndynamic = ["version"]\n${backend(name)}${more}`

describe('a project with a written version', () => {
  test('is read with the lines on which name and version stand', () => {
    expect(read(`${backend('hatchling.build')}[project]\nname = "tally"\nversion = "1.0rc1"\n`)).toEqual({
      ecosystem: 'python',
      directory: '.',
      name: 'tally',
      version: '1.0rc1',
      versionOrigin: { file: 'pyproject.toml', line: 6 },
      backend: 'hatchling.build',
      requires: ['x'],
      crateDirectory: undefined,
      requiresPython: undefined,
      wheel: wheelForm({ python: 'py2.py3' }),
      origin: { file: 'pyproject.toml', line: 5 },
    })
  })

  test.each([
    ['inline', 'project = { name = "tally", version = "1.0" }', undefined],
    ['with dotted keys', 'project.name = "tally"\nproject.version = "1.0"', undefined],
    ['with CRLF and a byte order mark', '\uFEFF[project]\r\nname = "tally"\r\nversion = "1.0"\r\n', 3],
    ['for Poetry 1', '[tool.poetry]\nname = "tally"\nversion = "1.0"', 3],
    [
      'for Poetry 2, the version in its own table',
      '[project]\nname = "tally"\ndynamic = ["version"]\n[tool.poetry]\nversion = "1.0"',
      5,
    ],
  ])('written %s', (_, text, line) => {
    expect(read(text)).toMatchObject({
      name: 'tally',
      version: '1.0',
      versionOrigin: { file: 'pyproject.toml', line },
    })
  })

  test('without a build system is built by setuptools (PEP 518)', () => {
    expect(read('[project]\nname = "tally"\nversion = "1"')).toMatchObject({
      backend: 'setuptools.build_meta',
      requires: [],
    })
  })

  test('that Poetry’s plugin computes is a stand-in', () => {
    const text = '[tool.poetry]\nname = "tally"\nversion = "0.0.0"\n[tool.poetry-dynamic-versioning]\nenable = true'
    expect(read(text)).toMatchObject({ name: 'tally', version: undefined })
  })
})

describe('a pyproject that is no package', () => {
  test.each([
    ['only configures tools', '[tool.ruff]\nline-length = 100'],
    ['is empty', ''],
    ['only names a build system', backend('setuptools.build_meta')],
    ['has a project without a name', '[project]\nversion = "1.0"'],
    ['has a name that is no text', '[project]\nname = 1\nversion = "1.0"'],
    ['has dependencies for Poetry alone', '[tool.poetry.dependencies]\npython = "^3.9"'],
  ])('because it %s', (_, text) => {
    expect(read(text)).toBeUndefined()
  })
})

describe('a project that no index may have', () => {
  test.each([
    ['[project]\nclassifiers = ["Topic :: Utilities", "Private :: Do Not Upload"]', 'is marked `Private ::`'],
    ['[tool.poetry]\nclassifiers = ["Private :: Us"]', 'is marked `Private ::`'],
    ['[tool.uv]\npackage = false', 'is no package (`tool.uv.package`)'],
    [
      '[build-system]\nbuild-backend = "hatchling.build"\n[tool.uv]\npackage = false',
      'is no package (`tool.uv.package`)',
    ],
    ['[build-system]\nbuild-backend = "maturin"\n[tool.uv]\npackage = false', undefined],
    ['[tool.poetry]\npackage-mode = false', 'is no package (`tool.poetry.package-mode`)'],
    ['[tool.pdm]\ndistribution = false', 'is no package (`tool.pdm.distribution`)'],
    ['[project]\nclassifiers = ["Not Private :: At All"]', undefined],
    ['[tool.uv]\npackage = true\n[tool.pdm]\ndistribution = true', undefined],
  ])('%j: %s', (text, reason) => {
    expect(whyUnpublishable(pyproject(text))).toBe(reason)
  })
})

describe('a dynamic version that is written in a source', () => {
  test.each([
    ['hatchling.build', '[tool.hatch.version]\npath = "src/tally/__about__.py"', 'src/tally/__about__.py'],
    ['pdm.backend', '[tool.pdm.version]\nsource = "file"\npath = "tally/meta.py"', 'tally/meta.py'],
    [
      'setuptools.build_meta',
      '[tool.setuptools.dynamic]\nversion = { attr = "tally.__version__" }',
      'tally/__init__.py',
    ],
    [
      'setuptools.build_meta',
      '[tool.setuptools.dynamic.version]\nattr = "tally._meta.__version__"',
      'src/tally/_meta.py',
    ],
    [
      'setuptools.build_meta',
      '[tool.setuptools.packages.find]\nwhere = ["lib"]\n[tool.setuptools.dynamic]\nversion = { attr = "tally.__version__" }',
      'lib/tally/__init__.py',
    ],
    [
      'setuptools.build_meta',
      '[tool.setuptools]\npackage-dir = { "" = "code" }\n[tool.setuptools.dynamic]\nversion = { attr = "tally.__version__" }',
      'code/tally.py',
    ],
    ['flit_core.buildapi', '', 'src/Tally_Up/__init__.py'],
    ['flit_core.buildapi', '', 'Tally_Up.py'],
    ['flit_core.buildapi', '[tool.flit.module]\nname = "tally"', 'tally/__init__.py'],
  ])('%s %j finds it in %s', (name, more, file) => {
    expect(read(dynamic(name, more), { [file]: '"""Doc."""\n\n__version__ = "1.2.3"\n' })).toMatchObject({
      version: '1.2.3',
      versionOrigin: { file, line: 3 },
    })
  })

  test.each([
    ["__version__ = '1.2.3'", '1.2.3'],
    ['__version__: str = "1.2.3"  # bumped by hand', '1.2.3'],
    ['__version__="1.2.3"\r\n', '1.2.3'],
    ['\uFEFF__version__ = "1.2.3"', '1.2.3'],
    ['VERSION = "1.2.3"', '1.2.3'],
    ['__version__ = "v1.2.3"', '1.2.3'],
    ['version = "9"\n__version__ = "1.2.3"', '1.2.3'],
    ['__version__ = "1.2" + suffix', undefined],
    ['__version__ = metadata.version("tally")', undefined],
    ['# __version__ = "1.2.3"', undefined],
    ['    __version__ = "1.2.3"', undefined],
    ['__version_info__ = "1.2.3"', undefined],
  ])('as %j it is %s', (source, version) => {
    const text = dynamic('hatchling.build', '[tool.hatch.version]\npath = "a.py"')
    expect(read(text, { 'a.py': source })?.version).toBe(version)
  })

  test('is the attribute that setuptools is told, and no other', () => {
    const text = dynamic('setuptools.build_meta', '[tool.setuptools.dynamic]\nversion = { attr = "tally.release" }')
    const source = '__version__ = "0.0.0"\nVERSION = "0.0.1"\nrelease = "1.2.3"\n'
    expect(read(text, { 'tally/__init__.py': source })).toMatchObject({ version: '1.2.3', versionOrigin: { line: 3 } })
  })

  test('is nothing under an attribute that could not be one', () => {
    const text = dynamic('setuptools.build_meta', '[tool.setuptools.dynamic]\nversion = { attr = "tally.((" }')
    expect(read(text, { 'tally/__init__.py': 'from .a import b\n__version__ = "1"' })?.version).toBeUndefined()
  })

  test('is followed through a relative import, but not in a circle', () => {
    const text = dynamic('flit_core.buildapi', '[tool.flit.module]\nname = "tally"')
    const init = 'from ._version import __version__, other\n'
    expect(read(text, { 'tally/__init__.py': init, 'tally/_version.py': '__version__ = "1.2.3"' })).toMatchObject({
      version: '1.2.3',
      versionOrigin: { file: 'tally/_version.py', line: 1 },
    })
    expect(read(text, { 'tally/__init__.py': init, 'tally/_version.py': init })?.version).toBeUndefined()
  })

  test.each([
    ['hatchling.build', '[tool.hatch.version]\nsource = "vcs"'],
    ['setuptools.build_meta', '[tool.setuptools_scm]'],
    ['poetry.core.masonry.api', ''],
  ])('is left to %s where it asks git (%j)', (name, more) => {
    const stale = { 'tally_up/__init__.py': '__version__ = "0.0.1"', 'Tally_Up/__init__.py': '__version__ = "0.0.1"' }
    expect(read(dynamic(name, more), stale)).toMatchObject({
      version: undefined,
      versionOrigin: { file: 'pyproject.toml', line: undefined },
    })
  })
})

describe('a maturin project', () => {
  const maturin = (more = ''): string => dynamic('maturin', more)
  const at = (directory: string, version = '1.0.0-rc.1') => crate({ directory, version })

  test.each([
    ['beside it', 'python', '', ['python', '.', 'python/rust'], 'python'],
    ['in `rust`', 'python', '', ['.', 'python/rust'], 'python/rust'],
    ['in `native`', '.', '', ['native'], 'native'],
    [
      'where `manifest-path` says',
      '.',
      '[tool.maturin]\nmanifest-path = "./crates/py/Cargo.toml"',
      ['.', 'crates/py'],
      'crates/py',
    ],
    ['above it', 'python', '[tool.maturin]\nmanifest-path = "../rust-py/Cargo.toml"', ['rust-py'], 'rust-py'],
    [
      'nowhere, where `manifest-path` is wrong',
      '.',
      '[tool.maturin]\nmanifest-path = "gone/Cargo.toml"',
      ['.'],
      undefined,
    ],
  ])('finds its crate %s', (_, directory, more, folders, expected) => {
    const manifest = readPyproject(
      pyproject(maturin(more), directory),
      folders.map((each) => at(each)),
      () => undefined,
    )
    expect(manifest?.crateDirectory).toBe(expected)
  })

  test('takes the crate’s version as Python spells it, and says where it stands', () => {
    expect(readPyproject(pyproject(maturin()), [at('.')], () => undefined)).toMatchObject({
      version: '1.0.0rc1',
      versionOrigin: { file: 'Cargo.toml', line: 3 },
    })
  })

  test('keeps a version that Python cannot express, so that it can be told', () => {
    expect(readPyproject(pyproject(maturin()), [at('.', '1.0.0-nightly')], () => undefined)?.version).toBe(
      '1.0.0-nightly',
    )
  })

  test('with a version of its own keeps it', () => {
    const text = `[project]\nname = "tally"\nversion = "0.9"\n${backend('maturin')}`
    expect(readPyproject(pyproject(text), [at('.')], () => undefined)).toMatchObject({
      version: '0.9',
      crateDirectory: '.',
    })
  })

  test('another backend beside a crate has nothing to do with it', () => {
    expect(readPyproject(pyproject(dynamic('hatchling.build')), [at('.')], () => undefined)).toMatchObject({
      version: undefined,
      crateDirectory: undefined,
    })
  })
})
