import { describe, expect, test } from '@jest/globals'
import type { CargoManifest, WheelForm } from '../../src/model/package.ts'
import { readPyproject } from '../../src/observe/python.ts'
import { parseToml } from '../../src/observe/toml.ts'
import { crate, declaration, dependency } from '../make/manifest.ts'

/** What is read of a project with this backend, the rest of its pyproject.toml, and the files beside it. */
function form(
  backend: string,
  more: string,
  files: Readonly<Record<string, string>> = {},
  crates: readonly CargoManifest[] = [],
): WheelForm | undefined {
  const text = `[build-system]\nrequires = ["setuptools"]\nbuild-backend = "${backend}"\n[project]\nname = "a"\nversion = "1"\n${more}`
  const parsed = parseToml(text, 'pyproject.toml')
  if ('problem' in parsed) throw new Error(parsed.problem.message)
  return readPyproject({ directory: '.', file: 'pyproject.toml', text, ...parsed }, crates, (file) => files[file])
    ?.wheel
}

const setuptools = 'setuptools.build_meta'

describe('a wheel is pure', () => {
  test.each([
    [setuptools, '', {}, 'py3'],
    [setuptools, '', { 'setup.py': 'setup(ext_modules=[])' }, 'py3'],
    [setuptools, '', { 'setup.py': '# setup(ext_modules=[Extension("a")])\nsetup()' }, 'py3'],
    [setuptools, '', { 'setup.cfg': '[bdist_wheel]\nuniversal = 1\n' }, 'py2.py3'],
    ['hatchling.build', 'requires-python = ">=3.9"\n', {}, 'py3'],
    ['hatchling.build', '', {}, 'py2.py3'],
    ['flit_core.buildapi', 'requires-python = ">=2.7,!=3.0.*"\n', {}, 'py2.py3'],
    ['uv_build', '', {}, 'py3'],
    ['scikit_build_core.build', '[tool.scikit-build]\nwheel.cmake = false\n', {}, 'py3'],
    [
      'mesonpy',
      '',
      { 'meson.build': "# extension_module(\nproject('a')\nsubdir('src')", 'src/meson.build': 'py.install_sources(x)' },
      'py3',
    ],
  ] as const)('of %s with %j and %j', (backend, more, files, python) => {
    expect(form(backend, more, files)).toMatchObject({ kind: 'pure', python })
  })
})

describe('a wheel holds code for a machine', () => {
  test.each([
    [setuptools, '', { 'setup.py': 'setup(\n  ext_modules=cythonize("a.pyx"),\n)' }, {}],
    [setuptools, '', { 'setup.py': 'kwargs["ext_modules"] = [Extension("a", ["a.c"])]\nsetup(name="a")' }, {}],
    [setuptools, '', { 'setup.py': 'setup(cffi_modules=["build.py:ffi"])' }, {}],
    [setuptools, '[[tool.setuptools.ext-modules]]\nname = "a"\nsources = ["a.c"]\n', {}, {}],
    [setuptools, '[[tool.setuptools-rust.ext-modules]]\ntarget = "a"\n', {}, {}],
    [
      setuptools,
      '',
      { 'setup.py': 'setup(ext_modules=[e], options={"bdist_wheel": {"py_limited_api": "cp310"}})' },
      { abi3: '3.10' },
    ],
    [
      setuptools,
      '',
      { 'setup.py': 'setup(ext_modules=[e])', 'setup.cfg': '[bdist_wheel]\npy_limited_api = cp39\n' },
      { abi3: '3.9' },
    ],
    [
      setuptools,
      '[tool.distutils.bdist_wheel]\npy-limited-api = "cp311"\n',
      { 'setup.py': 'setup(ext_modules=[e])' },
      { abi3: '3.11' },
    ],
    ['scikit_build_core.build', '', {}, {}],
    [
      'scikit_build_core.build',
      '[tool.scikit-build]\nwheel.cmake = false\n[[tool.scikit-build.overrides]]\nif.system-cmake = ">=3.15"\nwheel.cmake = true\n',
      {},
      {},
    ],
    ['backend_of_its_own.hooks', '[tool.cibuildwheel]\ntest-command = "pytest"\n', {}, {}],
    [setuptools, '[tool.cibuildwheel.linux]\narchs = ["x86_64"]\n', { 'setup.py': 'setup(**options())' }, {}],
    ['scikit_build_core.build', '[tool.scikit-build]\nwheel.py-api = "cp312"\n', {}, { abi3: '3.12' }],
    [
      'scikit_build_core.build',
      '[[tool.cibuildwheel.overrides]]\nselect = "cp312-*"\nconfig-settings."wheel.py-api" = "cp312"\n',
      {},
      { abi3: '3.12' },
    ],
    ['mesonpy', '', { 'meson.build': "subdir('src')", 'src/meson.build': "py.extension_module('a', 'a.c')" }, {}],
    [
      'mesonpy',
      '[tool.meson-python]\nlimited-api = true\n',
      { 'meson.build': "py.extension_module('a', limited_api: '3.9')" },
      { abi3: '3.9' },
    ],
    ['hatchling.build', '[tool.hatch.build.targets.wheel.hooks.mypyc]\n', {}, {}],
    [
      'hatchling.build',
      '[tool.hatch.build.hooks.custom]\n',
      { 'hatch_build.py': "build_data['infer_tag'] = True" },
      {},
    ],
    ['poetry.core.masonry.api', '[tool.poetry.build]\nscript = "build.py"\n', {}, {}],
    ['pdm.backend', '[tool.pdm.build]\nrun-setuptools = true\n', {}, {}],
  ] as const)('of %s with %j and %j', (backend, more, files, told) => {
    expect(form(backend, more, files)).toMatchObject({ kind: 'extension', abi3: undefined, ...told })
  })

  test('and serves every Python where scikit-build-core is told so', () => {
    expect(form('scikit_build_core.build', '[tool.scikit-build]\nwheel.py-api = "py3"\n')).toMatchObject({
      kind: 'program',
    })
  })

  test('and what cibuildwheel is told is kept, as a text or as a list', () => {
    const files = { 'setup.py': 'setup(ext_modules=[e])' }
    expect(form(setuptools, '[tool.cibuildwheel]\nbuild = ["cp31*"]\nskip = "a  b"\n', files)).toMatchObject({
      build: ['cp31*'],
      skip: ['a', 'b'],
    })
    expect(form(setuptools, '[tool.cibuildwheel]\nskip = ["a", "b c"]\n', files)?.skip).toEqual(['a', 'b', 'c'])
  })
})

describe('a maturin project', () => {
  const maturin = (more: string, differs: Partial<CargoManifest>): WheelForm | undefined =>
    form('maturin', more, {}, [crate(differs)])
  const pyo3 = (requirement: string, features: readonly string[] = []) => ({
    dependencies: [dependency('pyo3', requirement, { features })],
  })

  test.each([
    ['without pyo3 is a program', '', { dependencies: [dependency('clap')] }, { kind: 'program' }],
    [
      'with other bindings is for every Python',
      '[tool.maturin]\nbindings = "cffi"\n',
      pyo3('0.27'),
      { kind: 'program' },
    ],
    [
      'is made for each Python',
      '',
      pyo3('0.27'),
      { kind: 'extension', abi3: undefined, newest: '3.14', freeThreaded: false },
    ],
    ['with a new pyo3 is made for free-threaded ones too', '', pyo3('0.29'), { newest: '3.15', freeThreaded: true }],
    ['with an old one ends earlier', '', pyo3('>=0.22, <0.26'), { newest: '3.13', freeThreaded: false }],
    [
      'has a stable ABI by a feature',
      '',
      pyo3('0.27', ['extension-module', 'abi3-py39']),
      { abi3: '3.9', freeThreaded: false },
    ],
    ['takes the lowest', '', pyo3('0.27', ['abi3-py311', 'abi3-py38']), { abi3: '3.8' }],
    ['leaves it to the Python that builds', '', pyo3('0.27', ['abi3']), { abi3: 'any' }],
    [
      'by a default feature of the crate',
      '',
      { ...pyo3('0.27'), declared: declaration({ features: { default: ['stable'], stable: ['pyo3/abi3-py310'] } }) },
      { abi3: '3.10' },
    ],
    [
      'by a feature that is not the default',
      '',
      { ...pyo3('0.27'), declared: declaration({ features: { stable: ['pyo3/abi3-py310'] } }) },
      { abi3: undefined },
    ],
    [
      'by a feature that maturin is told',
      '[tool.maturin]\nfeatures = ["stable"]\n',
      { ...pyo3('0.27'), declared: declaration({ features: { stable: ['pyo3?/abi3-py310'] } }) },
      { abi3: '3.10' },
    ],
    [
      'by a feature of pyo3 that maturin is told',
      '[tool.maturin]\nfeatures = ["pyo3/abi3-py39"]\n',
      pyo3('0.27'),
      { abi3: '3.9' },
    ],
    [
      'by features in a circle',
      '',
      { ...pyo3('0.27'), declared: declaration({ features: { default: ['a'], a: ['default'] } }) },
      { abi3: undefined },
    ],
    [
      'with pyo3 from elsewhere is not bounded',
      '',
      { dependencies: [dependency('pyo3', '0.27', { requirement: undefined })] },
      { newest: undefined },
    ],
  ] as const)('%s', (_, more, differs, told) => {
    expect(maturin(more, differs)).toMatchObject(told)
  })
})
