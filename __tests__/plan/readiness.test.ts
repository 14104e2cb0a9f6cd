import { describe, expect, test } from '@jest/globals'
import type { Manifest } from '../../src/model/package.ts'
import { assess } from '../../src/plan/readiness.ts'
import { crate, dependency, python } from '../make/manifest.ts'

function told(...manifests: readonly Manifest[]) {
  const { ready, leftOut, problems } = assess(manifests)
  return {
    ready: ready.map((each) => each.name),
    left: leftOut.map((each) => `${each.name} ${each.reason}`),
    problems: problems.map((each) => `${each.level} ${each.code}: ${each.message}`),
  }
}

const wheel = python({ name: 'wheel', backend: 'maturin', crateDirectory: 'native' })
const extension = crate({ name: 'native', directory: 'native', isExtensionOnly: true })

describe('the packages that are fit for their registry', () => {
  test('are all, where nothing is missing', () => {
    expect(told(python(), crate())).toEqual({ ready: ['tally', 'tally-core'], left: [], problems: [] })
  })

  test('are not the extension module of a Python package, whether or not it lacks something', () => {
    const expected = {
      ready: ['wheel'],
      left: ['native is the extension module of the Python package, and nothing else'],
      problems: [],
    }
    expect(told(wheel, extension)).toEqual(expected)
    expect(told(wheel, { ...extension, lacking: ['license'] })).toEqual(expected)
  })

  test('are not the module that the program of a Python package around it compiles', () => {
    const setuptools = python({ name: 'wheel', wheel: { ...wheel.wheel, kind: 'extension' } })
    const bound = { ...extension, dependencies: [dependency('pyo3', '0.28')] }
    expect(told(setuptools, bound)).toMatchObject({ ready: ['wheel'], problems: [] })
    expect(told(setuptools, extension).ready).toEqual(['wheel', 'native'])
    expect(told({ ...setuptools, directory: 'python' }, bound).ready).toEqual(['wheel', 'native'])
  })

  test('are a shared library that no Python package of the release is built from', () => {
    expect(told(extension).ready).toEqual(['native'])
    expect(told({ ...wheel, crateDirectory: 'elsewhere' }, extension).ready).toEqual(['wheel', 'native'])
  })

  test('are not crates that lack what crates.io demands, which is a warning beside others', () => {
    expect(told(python(), crate({ lacking: ['description', 'license'] }))).toEqual({
      ready: ['tally'],
      left: ['tally-core lacks description and license, which crates.io demands'],
      problems: [
        'warning crate-metadata-missing: Cargo.toml: crates.io demands description and license of tally-core.',
      ],
    })
  })

  test('are not several of such crates either, which is one warning', () => {
    const others = [
      crate({ name: 'a', lacking: ['license'] }),
      crate({ name: 'b', lacking: ['description', 'license'] }),
    ]
    expect(told(python(), ...others)).toMatchObject({
      ready: ['tally'],
      problems: [
        'warning crate-metadata-missing: crates.io demands what these crates lack: a (license), b (description, license).',
      ],
    })
  })

  test('are not the module of another language that lacks them, and nobody is asked to add them', () => {
    const binding = crate({ name: 'module', lacking: ['description'], dependencies: [dependency('napi', '3')] })
    const built = { ...binding, dependencies: [dependency('napi', '3', { kind: 'build' })] }
    expect(told(python(), binding)).toEqual({
      ready: ['tally'],
      left: ['module lacks description, which crates.io demands'],
      problems: [],
    })
    expect(told(python(), built).problems).toHaveLength(1)
    expect(told(binding).problems).toEqual([expect.stringContaining('error crate-metadata-missing')])
  })

  test('are missing altogether where only such crates are selected: that is an error', () => {
    expect(told(crate({ lacking: ['license'] }))).toEqual({
      ready: ['tally-core'],
      left: [],
      problems: ['error crate-metadata-missing: Cargo.toml: crates.io demands license of tally-core.'],
    })
  })
})
