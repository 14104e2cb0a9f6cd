import { describe, expect, test } from '@jest/globals'
import { type SetupTexts, unmarkedWheels, wheelAbi } from '../../src/observe/limited-api.ts'
import type { Table } from '../../src/observe/toml.ts'

const setup = (differs: Partial<SetupTexts>): SetupTexts => ({ py: '', cfg: '', ...differs })
const bdist = (key: string, value: string): Table => ({ tool: { distutils: { bdist_wheel: { [key]: value } } } })

describe('the stable ABI that wheels of setuptools are marked for', () => {
  test.each<[string, Partial<SetupTexts>, string | undefined]>([
    ['options as a literal', { py: `setup(options={"bdist_wheel": {"py_limited_api": "cp38"}})` }, '3.8'],
    ['options by dict()', { py: `setup(options=dict(bdist_wheel=dict(py_limited_api='cp39')))` }, '3.9'],
    ['a key that is set', { py: `options["bdist_wheel"]["py_limited_api"] = "cp310"` }, '3.10'],
    ['a name that is given it', { py: `ABI = "cp39"\nsetup(options={"bdist_wheel": {"py_limited_api": ABI}})` }, '3.9'],
    [
      'a name that is given it where a condition holds',
      {
        py: `if sys.version_info > (3, 9):\n    abi = "cp39"\nsetup(options={"bdist_wheel": {"py_limited_api": abi}})`,
      },
      '3.9',
    ],
    [
      'a name with two of them',
      { py: `abi = "cp39"\nif new:\n    abi = "cp311"\nsetup(options={"bdist_wheel": {"py_limited_api": abi}})` },
      undefined,
    ],
    ['a tag of its own', { py: `def get_tag(self):\n    return "cp39", "abi3", plat` }, '3.9'],
    ['setup.cfg', { cfg: '[metadata]\nname = tally\n[bdist_wheel]\npy_limited_api = cp39\n' }, '3.9'],
    ['another section of setup.cfg', { cfg: '[build_ext]\npy_limited_api = cp39\n' }, undefined],
    ['an extension alone', { py: `Extension("a", ["a.c"], py_limited_api=True)` }, undefined],
    ['an extension of Rust alone', { py: `RustExtension("a", py_limited_api="auto")` }, undefined],
    ['what a program computes', { py: `setup(options={"bdist_wheel": {"py_limited_api": f"cp3{minor}"}})` }, undefined],
  ])('%s', (_, texts, abi) => {
    expect(wheelAbi({}, setup(texts))).toBe(abi)
  })

  test.each(['py-limited-api', 'py_limited_api'])('`%s` of pyproject.toml goes before setup.py', (key) => {
    const py = 'setup(options={"bdist_wheel": {"py_limited_api": "cp38"}})'
    expect(wheelAbi(bdist(key, 'cp311'), setup({ py }))).toBe('3.11')
  })
})

const about = {
  name: 'tally',
  origin: { file: 'pyproject.toml', line: 2 },
  requiresPython: '>= 3.10',
} as const
const rust = (value: unknown): Table => ({
  tool: { 'setuptools-rust': { 'ext-modules': [{ 'py-limited-api': value }] } },
})
const fixes = (table: Table, texts: Partial<SetupTexts> = {}): readonly string[] =>
  unmarkedWheels(table, setup(texts), about).map(({ code, level, fix }) => `${code} ${level} ${fix}`)

describe('extensions for the stable ABI in wheels without its mark', () => {
  test.each<[string, Table, Partial<SetupTexts>]>([
    ['of setuptools-rust', rust('auto'), {}],
    ['of setuptools-rust, for certain', rust(true), {}],
    ['of C', {}, { py: 'Extension("a", ["a.c"], py_limited_api=True)' }],
    ['of Rust in setup.py', {}, { py: 'RustExtension("a", py_limited_api="auto")' }],
  ])('%s: the line that makes one wheel of them is told', (_, table, texts) => {
    expect(fixes(table, texts)).toEqual([
      expect.stringMatching(/^wheel-abi-unsaid warning .*\[tool\.distutils\.bdist_wheel\] py-limited-api = "cp310"/),
    ])
  })

  test.each<[string, Table, Partial<SetupTexts>]>([
    ['that are not for it', rust(false), {}],
    ['that say nothing of it', { tool: { 'setuptools-rust': { 'ext-modules': [{ target: 'a' }] } } }, {}],
    ['in marked wheels', rust('auto'), { cfg: '[bdist_wheel]\npy_limited_api = cp39\n' }],
    [
      'that cibuildwheel marks',
      {
        tool: {
          ...(rust('auto')['tool'] as Table),
          cibuildwheel: { 'config-settings': '--build-option=--py-limited-api=cp39' },
        },
      },
      {},
    ],
  ])('%s: nothing is told', (_, table, texts) => {
    expect(fixes(table, texts)).toEqual([])
  })
})
