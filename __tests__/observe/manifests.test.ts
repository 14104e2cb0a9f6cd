import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { observeManifests } from '../../src/observe/manifests.ts'
import { files as platform } from '../../src/platform/files.ts'
import type { Files } from '../../src/ports/files.ts'

const root = path.resolve('a-repository')

/** A disk that holds these files below the root and nothing else. */
function observe(contents: Readonly<Record<string, string>>, named: readonly string[] = []) {
  const names = new Map(Object.entries(contents).map(([name, text]) => [path.join(root, name), text]))
  const files: Files = { ...platform, text: (file) => Promise.resolve(names.get(file)) }
  return observeManifests(root, Object.keys(contents), files, named)
}

const project = (name: string, more = ''): string => `[project]\nname = "${name}"\nversion = "1.0.0"\n${more}`
const crate = (name: string, more = ''): string => `[package]\nname = "${name}"\nversion = "1.0.0"\n${more}`

async function told(contents: Readonly<Record<string, string>>) {
  const { manifests, leftOut, problems } = await observe(contents)
  return {
    found: manifests.map((each) => `${each.ecosystem} ${each.name} in ${each.directory}`),
    left: leftOut.map((each) => `${each.name} ${each.reason}`),
    problems: problems.map((each) => `${each.code}: ${each.message}`),
  }
}

describe('the packages of a repository', () => {
  test('are all that it tracks, a wheel and a crate of one name too', async () => {
    expect(
      await told({
        'pyproject.toml': project('tally'),
        'Cargo.toml': crate('tally', '[workspace]\nmembers = ["crates/*"]'),
        'crates/core/Cargo.toml': crate('tally-core'),
        'crates/core/src/lib.rs': '',
      }),
    ).toEqual({
      found: ['rust tally in .', 'rust tally-core in crates/core', 'python tally in .'],
      left: [],
      problems: [],
    })
  })

  test('do not include the material of tests, examples and templates', async () => {
    const folders = [
      'tests/data/a',
      'test-crates/g',
      'test_data/h',
      'tests/i',
      'test',
      'examples/b',
      'templates/c',
      'vendor/d',
      '.github/e',
      'src/fixtures/f',
    ]
    const material = Object.fromEntries(folders.map((each, index) => [`${each}/pyproject.toml`, project(`p${index}`)]))
    const { found, left } = await told({ 'pyproject.toml': project('tally'), ...material })
    expect(found).toEqual(['python tally in .'])
    expect(left).toHaveLength(folders.length)
  })

  test('a folder whose name only begins like that is one of the project', async () => {
    expect((await told({ 'testing/pyproject.toml': project('a'), 'fuzzy/Cargo.toml': crate('b') })).found).toHaveLength(
      2,
    )
  })

  test('a member of a workspace counts wherever it lies', async () => {
    const { found } = await told({
      'Cargo.toml': '[workspace]\nmembers = ["examples/a"]',
      'examples/a/Cargo.toml': crate('a'),
    })
    expect(found).toEqual(['rust a in examples/a'])
  })

  test('a member of a workspace that is material itself does not', async () => {
    const { found } = await told({
      'pyproject.toml': project('tally'),
      'test-crates/ws/Cargo.toml': '[workspace]\nmembers = ["a"]',
      'test-crates/ws/a/Cargo.toml': crate('a'),
    })
    expect(found).toEqual(['python tally in .'])
  })

  test('that crates.io or an index may not have are left out, each once and with the reason', async () => {
    expect(
      await told({
        'Cargo.toml': '[workspace]\nmembers = ["a", "b", "c"]',
        'a/Cargo.toml': crate('a'),
        'b/Cargo.toml': crate('b', 'publish = false'),
        'c/Cargo.toml': '[package]\nname = "c"',
        'd/Cargo.toml': crate('d', 'publish = false'),
        'e/pyproject.toml': project('e', 'classifiers = ["Private :: Do Not Upload"]'),
        'f/pyproject.toml': project('f', '[tool.uv]\npackage = false'),
      }),
    ).toEqual({
      // crates that are not published stay known: a wheel may be built from one
      found: ['rust a in a', 'rust b in b', 'rust c in c'],
      left: [
        'd is not a member of its workspace',
        'e is marked `Private ::`',
        'f is no package (`tool.uv.package`)',
        'b is not for crates.io (`publish`)',
        'c has no version',
      ],
      problems: [],
    })
  })
})

describe('a repository that cannot be released', () => {
  test.each([
    ['has no manifest', { 'README.md': '' }, 'The repository has no pyproject.toml'],
    ['only configures tools', { 'pyproject.toml': '[tool.ruff]' }, 'The repository has no pyproject.toml'],
    [
      'has a virtual workspace alone',
      { 'Cargo.toml': '[workspace]\nmembers = []' },
      'The repository has no pyproject.toml',
    ],
    [
      'has a private crate alone',
      { 'Cargo.toml': crate('a', 'publish = false') },
      'nothing to publish: a is not for crates.io',
    ],
    ['has only examples', { 'examples/a/pyproject.toml': project('a') }, 'nothing to publish: a lies in a folder of'],
  ])('because it %s', async (_, contents, words) => {
    expect((await told(contents)).problems).toEqual([expect.stringContaining(words)])
  })

  test('tells every malformed manifest, and nothing that would only follow from it', async () => {
    expect(
      (await told({ 'Cargo.toml': '[package', 'pyproject.toml': 'name = ', 'a/Cargo.toml': crate('a') })).problems,
    ).toEqual([
      expect.stringContaining('manifest-malformed: Cargo.toml'),
      expect.stringContaining('manifest-malformed: pyproject.toml'),
    ])
  })

  test.each([
    ['Cargo.toml', crate('1a')],
    ['Cargo.toml', crate('--config')],
    ['Cargo.toml', crate('a/../b')],
    ['Cargo.toml', '[package]\nversion = "1.0.0"'],
    ['pyproject.toml', project('-r')],
    ['pyproject.toml', project('tally_')],
    ['pyproject.toml', project('a b')],
    ['pyproject.toml', project('zähler')],
    ['pyproject.toml', '[project]\nname = "a\\n::error::"\nversion = "1"'],
  ])('%s cannot have a name like that: %j', async (file, text) => {
    const { problems } = await observe({ [file]: text })
    expect(problems).toMatchObject([{ code: 'manifest-malformed', place: { file } }])
  })

  test('is not one because a template or a test of it is broken on purpose', async () => {
    expect(
      await told({
        'Cargo.toml': crate('a'),
        'templates/app/Cargo.toml': 'name = {{ name }}',
        'tests/bad/pyproject.toml': '[project',
      }),
    ).toEqual({
      found: ['rust a in .'],
      left: ['templates/app/Cargo.toml is a template', 'tests/bad/pyproject.toml is not valid TOML'],
      problems: [],
    })
  })
})

describe('a version that is written in a source', () => {
  test('is found on the disk, in the folder of its own package', async () => {
    const dynamic =
      '[project]\nname = "tally"\ndynamic = [\n  "readme",\n  "version",\n]\n[build-system]\nbuild-backend = "hatchling.build"\n[tool.hatch.version]\npath = "tally/deep/numbers.py"'
    const { manifests } = await observe({
      'python/pyproject.toml': dynamic,
      'python/tally/deep/numbers.py': '__version__ = "3.1.4"\n',
      'tally/deep/numbers.py': '__version__ = "0.0.0"\n',
    })
    expect(manifests).toMatchObject([
      { version: '3.1.4', versionOrigin: { file: 'python/tally/deep/numbers.py', line: 1 } },
    ])
  })
})

describe('templates', () => {
  test('are no packages, whatever their folders are called', async () => {
    expect(
      await told({
        'Cargo.toml': crate('real'),
        'skeleton-of-ours/Cargo.toml': crate('{{project-name}}', '[workspace]'),
        'starter/pyproject.toml': project('{{ cookiecutter.name }}'),
        'starter2/pyproject.toml': '[project]\nname = {{ name }}\n',
        '{{cookiecutter.slug}}/pyproject.toml': project('inside'),
        'cookiecutter-app/pyproject.toml': project('app'),
      }),
    ).toEqual({
      found: ['rust real in .'],
      left: [
        'starter2/pyproject.toml is a template',
        '{{ cookiecutter.name }} is a template',
        '{{project-name}} is a template',
        'inside lies in a folder of tests, examples or templates',
        'app lies in a folder of tests, examples or templates',
      ],
      problems: [],
    })
  })

  test('and examples are packages where the config names their folder', async () => {
    const contents = { 'examples/tool/pyproject.toml': project('tool'), 'examples/other/pyproject.toml': project('o') }
    const { manifests, leftOut } = await observe(contents, ['examples/tool'])
    expect(manifests.map((each) => each.name)).toEqual(['tool'])
    expect(leftOut.map((each) => each.name)).toEqual(['o'])
  })
})

describe('a project of setup.py', () => {
  test('is a package with the name and the version of its call', async () => {
    const setup = 'from setuptools import setup, Extension\nsetup(\n    name="tally",\n    version="1.2",\n)\n'
    const { manifests, problems } = await observe({ 'setup.py': setup })
    expect(problems).toEqual([])
    expect(manifests).toMatchObject([
      {
        name: 'tally',
        version: '1.2',
        backend: 'setuptools.build_meta',
        origin: { file: 'setup.py', line: 3 },
        versionOrigin: { file: 'setup.py', line: 4 },
      },
    ])
  })

  test('is one with a pyproject.toml that only names the backend', async () => {
    const { manifests } = await observe({
      'pyproject.toml': '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n',
      'setup.cfg': '[metadata]\nname = tally\nversion = attr: tally.__version__\n[options]\nname = no\n',
      'tally/__init__.py': '__version__ = "2.0"\n',
    })
    expect(manifests).toMatchObject([{ name: 'tally', version: '2.0', versionOrigin: { file: 'tally/__init__.py' } }])
  })

  test('is one whose modules lie where setuptools is told', async () => {
    const { manifests } = await observe({
      'pyproject.toml':
        '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "tally"\ndynamic = ["version"]\n[tool.setuptools.packages.find]\nwhere = ["lib"]\n[tool.setuptools.dynamic]\nversion = { attr = "tally.__version__" }\n',
      'lib/tally/__init__.py': '__version__ = "2.1.0b4"\n',
    })
    expect(manifests).toMatchObject([{ version: '2.1.0b4', versionOrigin: { file: 'lib/tally/__init__.py', line: 1 } }])
  })

  test('that computes its name is not called after its folder', async () => {
    expect(await told({ 'Cargo.toml': crate('a'), 'py/setup.py': 'setup(name=find_name(), version="1")' })).toEqual({
      found: ['rust a in .'],
      left: ['py/setup.py has no name that can be read without running it: write `[project] name` in a pyproject.toml'],
      problems: [],
    })
  })

  test('that computes its name is told, also beside a pyproject.toml of tools', async () => {
    const { left, problems } = await told({
      'pyproject.toml': '[tool.black]\nline-length = 79\n',
      'setup.py': 'setup(name=find_name())',
    })
    const words = 'setup.py has no name that can be read without running it'
    expect(left).toEqual([expect.stringContaining(words)])
    expect(problems).toEqual([expect.stringContaining(words)])
  })

  test('is not a module of that name', async () => {
    expect(
      await told({
        'pyproject.toml': project('tally'),
        'src/tally/models/__init__.py': '',
        'src/tally/models/setup.py': 'def parse():\n    return setup(read())\n',
        'tools/setup.py': 'print("setting up")\n',
      }),
    ).toEqual({ found: ['python tally in .'], left: [], problems: [] })
  })
})

test('versions beside the manifests are found at their lines', async () => {
  const { statements } = await observe({
    'Cargo.toml': '[workspace]\nmembers = ["core"]\n',
    'core/Cargo.toml': crate('tally-core'),
    'Cargo.lock':
      'version = 4\n\n[[package]]\nname = "serde"\nversion = "1.0.1"\nsource = "registry+https://x"\n\n[[package]]\nname = "tally-core"\nversion = "0.9.0"\ndependencies = [\n "serde",\n]\n',
    'pyproject.toml': project('tally', 'dependencies = ["serde>=1", "tally-extra>=0.5"]\n'),
    'uv.lock':
      'version = 1\n\n[[package]]\nname = "tally"\nversion = "0.8"\nsource = { editable = "." }\n\n[[package]]\nname = "tally-extra"\nversion = "7"\nsource = { registry = "https://pypi.org/simple" }\n',
    'setup.py': 'setup(ext=[Extension(name="x", version="3")],\n  version = "0.7")',
    'src/tally/__init__.py': '"""Counts."""\n\n__version__ = "0.6"\n',
    'extra/pyproject.toml': project('tally-extra'),
  })
  expect(
    statements.map(({ kind, name, said, origin }) => `${kind} ${name} ${said} ${origin.file}:${origin.line}`),
  ).toEqual([
    'lock tally-core 0.9.0 Cargo.lock:10',
    'lock tally 0.8 uv.lock:5',
    'setup tally 0.7 setup.py:2',
    'source tally 0.6 src/tally/__init__.py:3',
    'floor tally-extra >=0.5 pyproject.toml:4',
  ])
})

test('a version in setup.py is seen beside the one in setup.cfg that goes before it', async () => {
  const call = 'setup(name="tally", version="0.7")\n'
  const files = { 'setup.py': call, 'setup.cfg': '[metadata]\nname = tally\nversion = 0.8\n' }
  const said = async (sources: Readonly<Record<string, string>>): Promise<readonly string[]> =>
    (await observe(sources)).statements.map(({ kind, said: version, origin }) => `${kind} ${version} ${origin.file}`)
  expect(await said({ ...files, 'pyproject.toml': project('tally') })).toEqual([
    'setup 0.8 setup.cfg',
    'setup 0.7 setup.py',
  ])
  // where there is nothing else, setup.cfg is the manifest
  expect(await said(files)).toEqual(['setup 0.7 setup.py'])
})

test('a folder without a build system is no package beside those that have one, unless it is named', async () => {
  const built = '[build-system]\nbuild-backend = "hatchling.build"\n'
  const files = {
    'pyproject.toml': project('tally', built),
    'scripts/pyproject.toml': project('scripts'),
    'older/pyproject.toml': project('older'),
    'older/setup.cfg': '',
  }
  expect(await told(files)).toEqual({
    found: ['python tally in .', 'python older in older'],
    left: ['scripts has no `[build-system]`'],
    problems: [],
  })
  expect((await observe(files, ['scripts'])).manifests.map((each) => each.name)).toContain('scripts')
  expect((await told({ ...files, 'pyproject.toml': project('tally') })).found).toHaveLength(3)
})

test('what pre-commit installs is no package', async () => {
  const files = {
    'Cargo.toml': crate('tally'),
    'setup.py': "setup(name='pre_commit_placeholder_package', version='0.0.0', install_requires=['tally==1.0'])\n",
  }
  expect(await told(files)).toEqual({
    found: ['rust tally in .'],
    left: ['pre_commit_placeholder_package is the placeholder that pre-commit installs'],
    problems: [],
  })
})

test('the root of a workspace that does not say how it is built is no package, beside members that do', async () => {
  const built = '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n'
  const files = {
    'pyproject.toml': project('tally-workspace', '[tool.uv.workspace]\nmembers = ["one"]\n'),
    'one/pyproject.toml': project('tally', built),
  }
  expect(await told(files)).toEqual({
    found: ['python tally in one'],
    left: ['tally-workspace has no `[build-system]`'],
    problems: [],
  })
})

test('the lock file of uv is not for a package that uv is kept from compiling', async () => {
  const backend = (name: string): string => `[build-system]\nbuild-backend = "${name}"\n[tool.uv]\npackage = false\n`
  const lockFor = async (name: string): Promise<string | undefined> =>
    (await observe({ 'pyproject.toml': project('a', backend(name)), 'uv.lock': '' })).checks.projects[0]?.uvLock
  expect(await lockFor('maturin')).toBeUndefined()
  expect(await lockFor('hatchling.build')).toBe('.')
})

test('what a repository is checked by is found', async () => {
  const { checks } = await observe({
    Makefile: 'check-all:\n\tx\nlint check: deps\n\ty\n',
    'libs/c/Makefile': 'check:\n',
    'a/Makefile': 'check := 1\n',
    'a/pyproject.toml': project(
      'a',
      '[project.optional-dependencies]\ndev = ["ruff", "-r evil"]\n[dependency-groups]\ntest = ["pytest", { include-group = "lint" }]\nlint = ["mypy", { include-group = "test" }]\n[tool.mypy]\nfiles = ["a"]\n',
    ),
    'a/requirements-dev.txt': '',
    'Cargo.toml': crate('c'),
    'Cargo.lock': '',
    'pyproject.toml': '[tool.uv.workspace]\nmembers = ["a"]\n',
    'uv.lock': '',
  })
  expect(checks).toEqual({
    makeCheck: ['.'],
    cargoLocks: ['.'],
    projects: [
      {
        directory: 'a',
        isPackage: true,
        uvLock: '.',
        extras: { dev: ['ruff'] },
        groups: { test: ['pytest', 'mypy'], lint: ['mypy', 'pytest'] },
        requirementFiles: ['a/requirements-dev.txt'],
        checkers: ['ruff', 'mypy', 'pytest'],
        mypyKnowsFiles: true,
      },
      {
        directory: '.',
        isPackage: false,
        uvLock: '.',
        extras: {},
        groups: {},
        requirementFiles: [],
        checkers: [],
        mypyKnowsFiles: false,
      },
    ],
  })
})
