import { describe, expect, test } from '@jest/globals'
import { readConfig } from '../../src/config.ts'
import { usualConfig } from '../../src/config/usual.ts'
import type { Config } from '../../src/model/config.ts'
import type { PlannedPackage } from '../../src/model/plan.ts'
import type { CheckFacts, PythonProject } from '../../src/model/project.ts'
import { gateRows } from '../../src/plan/gates.ts'
import { surroundings } from '../../src/report/surroundings.ts'
import { plannedCrate, plannedPython } from '../make/plan.ts'

const project = (differs: Partial<PythonProject> = {}): PythonProject => ({
  directory: '.',
  isPackage: true,
  uvLock: undefined,
  extras: {},
  groups: {},
  requirementFiles: [],
  checkers: [],
  mypyKnowsFiles: false,
  ...differs,
})

const nothing: CheckFacts = { projects: [], makeCheck: [], cargoLocks: [] }

function config(text: string): Config {
  const { config: read, problems } = readConfig(text, 'c.yml')
  expect(problems).toEqual([])
  return read
}

function rows(facts: Partial<CheckFacts>, packages: readonly PlannedPackage[], read = usualConfig) {
  const { gates, problems } = gateRows(read, packages, { ...nothing, ...facts })
  expect(problems).toEqual([])
  return gates
}

/** `name: command in folder, blocks, surroundings` */
const told = (...given: Parameters<typeof rows>): readonly string[] =>
  rows(...given).map(
    (each) =>
      `${each.name}: ${each.run} in ${each.directory}, ${each.blocking ? 'blocks' : 'warns'}, ${surroundings(each.prepare)}`,
  )

describe('gates of the config', () => {
  test('are a row for each Python and each system, on its runner', () => {
    const read = config(
      'build: { runners: { macos-arm64: my-mac } }\ngates: [{ name: t, run: make t, python: ["3.10", "3.13"], os: [linux, macos], blocking: false, timeout: 7 }]',
    )
    expect(rows({}, [plannedPython()], read).map((each) => [each.name, each.runner, each.python, each.system])).toEqual(
      [
        ['t (3.10, linux)', 'ubuntu-24.04', '3.10', 'linux'],
        ['t (3.13, linux)', 'ubuntu-24.04', '3.13', 'linux'],
        ['t (3.10, macos)', 'my-mac', '3.10', 'macos'],
        ['t (3.13, macos)', 'my-mac', '3.13', 'macos'],
      ],
    )
    expect(rows({}, [plannedPython()], read)[0]).toMatchObject({ blocking: false, timeout: 7, source: 'config' })
  })

  test('that are none are none, whatever could be detected', () => {
    expect(rows({ makeCheck: ['.'] }, [plannedCrate()], config('gates: []'))).toEqual([])
  })

  test('of more rows than GitHub takes are refused', () => {
    const versions = Array.from({ length: 86 }, (_, minor) => `"3.${minor}"`).join(', ')
    const read = config(`gates: [{ name: t, run: t, python: [${versions}], os: [linux, macos, windows] }]`)
    const { gates, problems } = gateRows(read, [plannedPython()], nothing)
    expect(gates).toEqual([])
    expect(problems).toMatchObject([{ code: 'matrix-too-large', message: expect.stringContaining('258 rows') }])
  })

  test('keep their command as it stands, whatever is in it', () => {
    const read = config("gates: [{ name: t, run: 'echo ${{ x }} $(id) `id`; rm -rf *' }]")
    expect(rows({}, [plannedPython()], read)[0]?.run).toBe('echo ${{ x }} $(id) `id`; rm -rf *')
  })

  test('of a release of nothing are none', () => {
    expect(rows({}, [], config('gates: [{ name: t, run: t }]'))).toEqual([])
  })
})

describe('the surroundings of a gate', () => {
  const gate = config('gates: [{ name: t, run: make t }]')
  const of = (differs: Partial<PythonProject>, read = gate) =>
    told({ projects: [project(differs)] }, [plannedPython()], read)

  test.each<[string, Partial<PythonProject>, string]>([
    ['uv.lock', { uvLock: '.', groups: { dev: ['pytest'] } }, '`uv sync --locked`'],
    [
      'uv.lock, and no group `dev`',
      { uvLock: '.', groups: { test: ['pytest'], docs: ['sphinx'] }, extras: { dev: [] } },
      '`uv sync --locked --extra dev --group test`',
    ],
    ['the extra `dev`', { extras: { dev: ['ruff'], cli: [] } }, 'a fresh environment with the project with [dev]'],
    ['the group `dev`', { groups: { dev: ['ruff'] } }, 'a fresh environment with the project, the groups dev'],
    [
      'files of requirements',
      { requirementFiles: ['requirements-dev.txt'] },
      'a fresh environment with the project, requirements-dev.txt',
    ],
    ['none of these', {}, 'a fresh environment with the project'],
    ['no package at all', { isPackage: false }, 'a fresh environment'],
  ])('by %s', (_, differs, words) => {
    expect(of(differs)).toEqual([`t: make t in ., blocks, ${words}`])
  })

  test('are what `setup` makes of them', () => {
    const read = config('gates: [{ name: t, run: make t, setup: make env }]')
    expect(of({ uvLock: '.' }, read)).toEqual(['t: make t in ., blocks, prepared by its `setup` command'])
  })

  test('are those of the project around the gate’s folder', () => {
    const projects = [project(), project({ directory: 'a', extras: { dev: [] } }), project({ directory: 'ab' })]
    const read = config('gates: [{ name: t, run: t, directory: a/tests }]')
    expect(told({ projects }, [plannedPython({ directory: 'a' })], read)).toEqual([
      't: t in a/tests, blocks, a fresh environment with a with [dev]',
    ])
  })

  test('are as the runner is where there is no Python', () => {
    expect(told({}, [plannedCrate()], gate)).toEqual(['t: make t in ., blocks, as the runner is'])
    const read = config('gates: [{ name: t, run: cargo test --workspace }]')
    expect(told({ projects: [project()] }, [plannedPython()], read)).toEqual([
      't: cargo test --workspace in ., blocks, as the runner is',
    ])
  })
})

describe('without gates in the config', () => {
  test('`make check` stands for everything below its folder', () => {
    const packages = [plannedCrate({ directory: 'core' }), plannedPython({ directory: 'python' })]
    expect(
      told({ makeCheck: ['.'], projects: [project({ directory: 'python', checkers: ['ruff'] })] }, packages),
    ).toEqual(['make check: make check in ., blocks, a fresh environment with python'])
    expect(
      told({ makeCheck: ['python'], projects: [project({ directory: 'python', checkers: ['ruff'] })] }, [packages[1]!]),
    ).toEqual(['make check in python: make check in python, blocks, a fresh environment with python'])
  })

  test('the checkers of a Python project are run, and brought along where nothing brings them', () => {
    const checkers = ['ruff', 'mypy', 'pytest'] as const
    const facts = { projects: [project({ checkers, extras: { dev: ['pytest>=8'], typing: ['mypy==1.18'] } })] }
    expect(told(facts, [plannedPython()])).toEqual(
      [
        'ruff: ruff check . in ., warns, a fresh environment with the project with [dev, typing], ruff',
        'mypy: mypy . in ., warns, a fresh environment with the project with [dev, typing]',
        'pytest: python -m pytest in ., blocks, a fresh environment with the project with [dev]',
      ].map((line, index) => (index === 0 ? line.replace('[dev, typing]', '[dev]') : line)),
    )
  })

  test('crates are checked by name: those that are released, and no others', () => {
    const packages = [
      plannedCrate({ name: 'a', directory: 'crates/a' }),
      plannedCrate({ name: 'b_c', directory: 'crates/b' }),
    ]
    expect(told({ cargoLocks: ['.'] }, packages)).toEqual([
      'cargo fmt: cargo fmt --check -p a -p b_c in ., warns, as the runner is',
      'cargo clippy: cargo clippy --locked --all-targets -p a -p b_c -- -D warnings in ., warns, as the runner is',
      'cargo test: cargo test --locked -p a -p b_c in ., blocks, as the runner is',
    ])
  })

  test('packages in several folders get rows of their own, whose names differ', () => {
    const packages = [plannedPython({ name: 'a', directory: 'a' }), plannedPython({ name: 'b', directory: 'x/$(b)' })]
    const projects = ['a', 'x/$(b)'].map((directory) => project({ directory, checkers: ['pytest'] }))
    expect(rows({ projects }, packages).map((each) => [each.name, each.directory])).toEqual([
      ['pytest in a', 'a'],
      ['pytest in x/__b_', 'x/$(b)'],
    ])
  })
})
