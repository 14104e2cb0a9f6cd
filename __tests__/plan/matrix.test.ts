import { describe, expect, test } from '@jest/globals'
import { usualTargets, wheelTargets } from '../../src/model/target.ts'
import { buildRows, type MatrixFacts } from '../../src/plan/matrix.ts'
import type { WheelWish } from '../../src/plan/wheels.ts'
import { plannedCrate, plannedPython } from '../make/plan.ts'
import { wheelForm } from '../make/manifest.ts'

const build = { runners: {}, timeout: 120, manylinux: '2_17', musllinux: '1_2' }

const made = (differs: Partial<MatrixFacts>) =>
  buildRows({ crates: [], python: [], only: [], build, configFile: 'config.yml', ...differs })

/** `target: filename-or-kind, …` */
const rows = (differs: Partial<MatrixFacts>): readonly string[] =>
  made(differs).rows.map(
    (row) => `${row.target}: ${row.expects.map((each) => each.filename ?? `${each.kind} of ${each.name}`).join(', ')}`,
  )

const wish = (
  differs: Partial<Omit<WheelWish, 'planned'>> & { readonly planned?: Parameters<typeof plannedPython>[0] },
): WheelWish => ({
  form: wheelForm(),
  requiresPython: '>=3.13',
  targets: undefined,
  python: undefined,
  ...differs,
  planned: plannedPython(differs.planned),
})
const maturin = (differs: Partial<Omit<WheelWish, 'planned'>> & { readonly name?: string } = {}): WheelWish =>
  wish({
    form: wheelForm({ kind: 'program', python: undefined }),
    ...differs,
    planned: { name: differs.name ?? 'native', backend: 'maturin' },
  })

describe('the build matrix', () => {
  test('is never empty, because GitHub refuses that', () => {
    expect(made({}).rows).toEqual([{ target: 'nothing', runner: 'ubuntu-24.04', timeout: 120, expects: [] }])
    expect(rows({ only: wheelTargets })).toEqual(['nothing: '])
  })

  test('packs all crates in one row, under the names that Cargo gives', () => {
    const crates = [plannedCrate({ name: 'a_b' }), plannedCrate({ name: 'c-d', version: '1.0.0-rc.1+x' })]
    expect(rows({ crates })).toEqual(['crates: a_b-1.0.0.crate, c-d-1.0.0-rc.1+x.crate'])
  })

  test('builds pure Python once, with an sdist named as PEP 625 wants', () => {
    expect(rows({ python: [wish({ planned: { name: 'Tally.Up--Py', version: '1.0rc1' } })] })).toEqual([
      'sources: tally_up_py-1.0rc1.tar.gz, tally_up_py-1.0rc1-py3-none-any.whl',
    ])
  })

  test('does not guess the name of an sdist whose version only the backend spells', () => {
    expect(rows({ python: [wish({ planned: { versionSource: 'tag' } })] })).toEqual([
      'sources: sdist of tally, tally-1.0.0-py3-none-any.whl',
    ])
  })

  test('builds code for a machine on every platform that users of PyPI expect, its sdist once, and the longest first', () => {
    expect(rows({ crates: [plannedCrate()], python: [maturin(), wish({ planned: { name: 'pure' } })] })).toEqual([
      'wheels-macos-x86_64: native-1.0.0-py3-none-macosx_10_12_x86_64.whl',
      'wheels-windows-x86_64: native-1.0.0-py3-none-win_amd64.whl',
      'wheels-linux-aarch64: native-1.0.0-py3-none-manylinux2014_aarch64.manylinux_2_17_aarch64.whl',
      'wheels-linux-x86_64: native-1.0.0-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl',
      'wheels-macos-aarch64: native-1.0.0-py3-none-macosx_11_0_arm64.whl',
      'crates: tally-core-1.0.0.crate',
      'sources: native-1.0.0.tar.gz, pure-1.0.0.tar.gz, pure-1.0.0-py3-none-any.whl',
    ])
  })

  test('has a row for a target of any package, with the wheels of those that have it', () => {
    const python = [
      maturin({ name: 'one', targets: ['windows-aarch64'] }),
      maturin({ name: 'two', targets: ['musllinux-aarch64', 'windows-aarch64'] }),
    ]
    expect(rows({ python }).slice(0, 2)).toEqual([
      'wheels-windows-aarch64: one-1.0.0-py3-none-win_arm64.whl, two-1.0.0-py3-none-win_arm64.whl',
      'wheels-musllinux-aarch64: two-1.0.0-py3-none-musllinux_1_2_aarch64.whl',
    ])
  })

  test('keeps of the config’s targets what the input names, and takes it instead of the usual ones', () => {
    const targets = (python: WheelWish) =>
      made({ python: [python], only: ['musllinux-x86_64', 'linux-x86_64'] }).rows.map((row) => row.target)
    expect(targets(maturin())).toEqual(['wheels-linux-x86_64', 'wheels-musllinux-x86_64', 'sources'])
    expect(targets(maturin({ targets: ['linux-x86_64', 'macos-universal2'] }))).toEqual([
      'wheels-linux-x86_64',
      'sources',
    ])
  })

  test('names the hosted runner of each target, and those of the config', () => {
    const runners = (differs: Partial<typeof build> = {}) =>
      Object.fromEntries(
        made({ python: [maturin({ targets: wheelTargets })], build: { ...build, ...differs } }).rows.map((row) => [
          row.target,
          row.runner,
        ]),
      )
    expect(runners()).toEqual({
      'wheels-linux-x86_64': 'ubuntu-24.04',
      'wheels-linux-aarch64': 'ubuntu-24.04-arm',
      'wheels-musllinux-x86_64': 'ubuntu-24.04',
      'wheels-musllinux-aarch64': 'ubuntu-24.04-arm',
      'wheels-macos-x86_64': 'macos-15-intel',
      'wheels-macos-aarch64': 'macos-15',
      'wheels-macos-universal2': 'macos-15',
      'wheels-windows-x86_64': 'windows-2025',
      'wheels-windows-aarch64': 'windows-11-arm',
      sources: 'ubuntu-24.04',
    })
    expect(runners({ runners: { 'linux-x86_64': 'our-linux', 'musllinux-x86_64': 'our-alpine' } })).toMatchObject({
      'wheels-linux-x86_64': 'our-linux',
      'wheels-musllinux-x86_64': 'our-alpine',
      'wheels-musllinux-aarch64': 'ubuntu-24.04-arm',
      sources: 'our-linux',
    })
  })

  test.each([
    ['macos-x86_64', 'macos-13', 'GitHub has no runner macos-13 any more'],
    ['linux-x86_64', 'ubuntu-20.04', 'GitHub has no runner ubuntu-20.04 any more'],
    ['windows-x86_64', 'windows-2019', 'GitHub has no runner windows-2019 any more'],
    ['macos-x86_64', 'macos-latest', 'the runner macos-latest is macos-aarch64'],
    ['linux-aarch64', 'ubuntu-24.04', 'the runner ubuntu-24.04 is linux-x86_64'],
    ['macos-aarch64', 'macos-15-large', 'the runner macos-15-large is macos-x86_64'],
  ] as const)('refuses %s on %s', (target, label, words) => {
    const { problems } = made({
      python: [maturin({ targets: [target] })],
      build: { ...build, runners: { [target]: label } },
    })
    expect(problems).toEqual([
      expect.objectContaining({ code: 'target-without-runner', message: expect.stringContaining(words) }),
    ])
  })

  test.each([
    ['linux-aarch64', 'ubuntu-26.04-arm'],
    ['macos-aarch64', 'macos-26-xlarge'],
    ['macos-x86_64', 'macos-26-intel'],
    ['macos-universal2', 'macos-15-intel'],
    ['windows-aarch64', 'windows-11-vs2026-arm'],
    ['linux-x86_64', 'our-own-machine'],
  ] as const)('takes %s on %s', (target, label) => {
    expect(
      made({ python: [maturin({ targets: [target] })], build: { ...build, runners: { [target]: label } } }).problems,
    ).toEqual([])
  })
})

describe('the wheels of an extension', () => {
  const extension = (
    form: Parameters<typeof wheelForm>[0],
    more: Parameters<typeof maturin>[0] = {},
  ): readonly string[] =>
    made({ python: [maturin({ form: wheelForm({ kind: 'extension', ...form }), targets: ['linux-x86_64'], ...more })] })
      .rows.filter((row) => row.target !== 'sources')
      .flatMap((row) =>
        row.expects.map(
          (each) => `${each.filename?.replace(/^native-1.0.0-|-[^-]+\.whl$/g, '') ?? 'any'} by ${each.python ?? 'any'}`,
        ),
      )

  test('are one for each Python that requires-python allows, of one row', () => {
    expect(extension({}, { requiresPython: '>=3.12' })).toEqual([
      'cp312-cp312 by 3.12',
      'cp313-cp313 by 3.13',
      'cp314-cp314 by 3.14',
      'cp315-cp315 by 3.15',
    ])
    expect(extension({}, { requiresPython: '>=3.13.1,<3.15' })).toEqual(['cp313-cp313 by 3.13', 'cp314-cp314 by 3.14'])
    expect(extension({}, { requiresPython: undefined })).toHaveLength(7)
  })

  test('end with the newest Python that the bindings know', () => {
    expect(extension({ newest: '3.13' })).toEqual(['cp313-cp313 by 3.13'])
  })

  test('are made for the free-threaded ones where the bindings say that they can', () => {
    expect(extension({ freeThreaded: true }, { requiresPython: '>=3.15' })).toEqual([
      'cp315-cp315 by 3.15',
      'cp315-cp315t by 3.15t',
    ])
  })

  test('are one where the ABI is the stable one, and one more for each free-threaded Python that is asked for', () => {
    expect(extension({ abi3: '3.9' })).toEqual(['cp39-abi3 by any'])
    expect(extension({ abi3: '3.9' }, { python: ['3.13', '3.14', '3.14t'] })).toEqual([
      'cp39-abi3 by any',
      'cp314-cp314t by 3.14t',
    ])
    expect(extension({ abi3: 'any' })).toEqual(['any by any'])
  })

  test('are those that the config names', () => {
    expect(extension({}, { python: ['3.14', '3.13', '3.14'] })).toEqual(['cp314-cp314 by 3.14', 'cp313-cp313 by 3.13'])
    expect(extension({}, { requiresPython: '>=3.7', python: ['3.7', '3.8', '3.14t'] })).toEqual([
      'cp37-cp37m by 3.7',
      'cp38-cp38 by 3.8',
      'cp314-cp314t by 3.14t',
    ])
  })

  test.each([
    [
      'one that maturin builds for no more',
      { python: ['3.13t'] },
      {},
      'for Python 3.13t, and maturin builds for 3.7, ',
    ],
    ['a Python that there is not', { python: ['3.42'] }, {}, 'for Python 3.42, and maturin builds for 3.7, '],
    [
      'one that requires-python leaves out',
      { python: ['3.12'] },
      {},
      'for Python 3.12, and its `requires-python` is >=3.13',
    ],
    ['one that pyo3 does not know', { python: ['3.14'] }, { newest: '3.13' }, 'its pyo3 knows none newer than 3.13'],
    ['no Python at all', { requiresPython: '>=4' }, {}, 'There is no Python to build the wheels of native for'],
  ] as const)('%s is a problem of the plan', (_, more, form, words) => {
    const python = [maturin({ form: wheelForm({ kind: 'extension', ...form }), targets: ['linux-x86_64'], ...more })]
    expect(made({ python }).problems).toEqual([
      expect.objectContaining({ code: 'python-unbuildable', message: expect.stringContaining(words) }),
    ])
  })

  test('bear the glibc that the config promises', () => {
    const python = [
      maturin({ form: wheelForm({ kind: 'extension', abi3: '3.9' }), targets: ['linux-aarch64', 'macos-universal2'] }),
    ]
    expect(rows({ python, build: { ...build, manylinux: '2_28' } })).toEqual([
      'wheels-macos-universal2: native-1.0.0-cp39-abi3-macosx_10_12_x86_64.macosx_11_0_arm64.macosx_10_12_universal2.whl',
      'wheels-linux-aarch64: native-1.0.0-cp39-abi3-manylinux_2_28_aarch64.whl',
      'sources: native-1.0.0.tar.gz',
    ])
  })

  test('heed what [tool.cibuildwheel] chooses where cibuildwheel builds them', () => {
    const setuptools = (form: Parameters<typeof wheelForm>[0], target: 'linux-x86_64' | 'windows-x86_64') =>
      made({
        python: [
          wish({
            form: wheelForm({ kind: 'extension', ...form }),
            requiresPython: '>=3.9',
            targets: [target],
            planned: { name: 'native', backend: 'setuptools.build_meta' },
          }),
        ],
      }).rows.flatMap((row) => row.expects.flatMap(({ python }) => python ?? []))
    expect(setuptools({ build: ['cp31[23]-*'] }, 'linux-x86_64')).toEqual(['3.12', '3.13'])
    expect(setuptools({ build: ['cp3{10,11}-{many,musl}linux_*', 'cp39-win*'] }, 'linux-x86_64')).toEqual([
      '3.10',
      '3.11',
    ])
    expect(setuptools({ build: ['cp3{10,11}-{many,musl}linux_*', 'cp39-win*'] }, 'windows-x86_64')).toEqual(['3.9'])
    expect(setuptools({ skip: ['cp39-*', 'cp310-*', '*-manylinux_*'] }, 'linux-x86_64')).toEqual([])
    // one wheel, by the oldest Python that may be
    expect(setuptools({ abi3: '3.8', skip: ['cp39-*'] }, 'linux-x86_64')).toEqual(['3.10'])
  })

  test('are one for each Python before the stable ABI, where scikit-build-core makes those too', () => {
    const pythons = (backend: string, python?: readonly string[]): readonly string[] =>
      made({
        python: [
          wish({
            form: wheelForm({ kind: 'extension', abi3: '3.12' }),
            requiresPython: '>=3.10',
            targets: ['linux-x86_64'],
            planned: { name: 'native', backend },
            python,
          }),
        ],
      }).rows.flatMap((row) =>
        row.expects.flatMap(({ filename = '', python: by }) =>
          by === undefined ? [] : `${filename.split('-')[3]} by ${by}`,
        ),
      )
    const all = ['abi3 by 3.12', 'cp310 by 3.10', 'cp311 by 3.11']
    expect(pythons('scikit_build_core.build')).toEqual(all)
    expect(pythons('scikit_build_core.build', ['3.11', '3.13'])).toEqual(['abi3 by 3.12', 'cp311 by 3.11'])
    expect(pythons('setuptools.build_meta')).toEqual(['abi3 by 3.12'])
  })

  test('are planned for the usual targets where nobody names others', () => {
    const { rows: all } = made({ python: [maturin()] })
    expect(all.filter((row) => row.target !== 'sources')).toHaveLength(usualTargets.length)
  })
})
