import { describe, expect, test } from '@jest/globals'
import { platforms } from '../../src/model/target.ts'
import { buildRows } from '../../src/plan/matrix.ts'
import { plannedCrate, plannedPython } from '../make/plan.ts'

/** `target: kind filename-or-name, …` */
const rows = (...given: Parameters<typeof buildRows>): readonly string[] =>
  buildRows(...given).map(
    (row) =>
      `${row.target}: ${row.expects.map((each) => `${each.kind} ${each.filename ?? `of ${each.name}`}`).join(', ')}`,
  )

describe('the build matrix', () => {
  test('is never empty, because GitHub refuses that', () => {
    expect(buildRows([], [])).toEqual([{ target: 'nothing', runner: 'ubuntu-24.04', expects: [] }])
    expect(rows([], platforms)).toEqual(['nothing: '])
  })

  test('packs all crates in one row, under the names that Cargo gives', () => {
    expect(
      rows([plannedCrate({ name: 'a_b' }), plannedCrate({ name: 'c-d', version: '1.0.0-rc.1+x' })], ['macos-aarch64']),
    ).toEqual(['crates: crate a_b-1.0.0.crate, crate c-d-1.0.0-rc.1+x.crate'])
  })

  test('builds pure Python once, with an sdist named as PEP 625 wants', () => {
    expect(rows([plannedPython({ name: 'Tally.Up--Py', version: '1.0rc1' })], platforms)).toEqual([
      'sources: sdist tally_up_py-1.0rc1.tar.gz, wheel of Tally.Up--Py',
    ])
  })

  test('does not guess the name of an sdist whose version only the backend spells', () => {
    expect(rows([plannedPython({ versionSource: 'tag' })], [])).toEqual(['sources: sdist of tally, wheel of tally'])
  })

  test('builds the wheels of maturin projects on each platform, and their sdist once', () => {
    const packages = [
      plannedCrate(),
      plannedPython({ name: 'native', backend: 'maturin' }),
      plannedPython({ name: 'pure' }),
    ]
    expect(rows(packages, ['linux-x86_64', 'windows-x86_64'])).toEqual([
      'wheels-linux-x86_64: wheel of native',
      'wheels-windows-x86_64: wheel of native',
      'crates: crate tally-core-1.0.0.crate',
      'sources: sdist native-1.0.0.tar.gz, sdist pure-1.0.0.tar.gz, wheel of pure',
    ])
  })

  test('names a runner of the platform for each, and rows that are all different', () => {
    const made = buildRows([plannedPython({ backend: 'maturin' })], platforms)
    expect(Object.fromEntries(made.map((each) => [each.target, each.runner]))).toEqual({
      'wheels-linux-x86_64': 'ubuntu-24.04',
      'wheels-linux-aarch64': 'ubuntu-24.04-arm',
      'wheels-macos-x86_64': 'macos-15-intel',
      'wheels-macos-aarch64': 'macos-15',
      'wheels-windows-x86_64': 'windows-2025',
      'wheels-windows-aarch64': 'windows-11-arm',
      sources: 'ubuntu-24.04',
    })
    expect(made).toHaveLength(7)
  })
})
