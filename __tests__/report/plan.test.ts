import { describe, expect, test } from '@jest/globals'
import { planHeadline, planLines, planSection } from '../../src/report/plan.ts'
import { plan, plannedCrate, plannedPython } from '../make/plan.ts'

const whole = plan({
  packages: [plannedCrate({ onRegistry: 'new' }), plannedPython({ onRegistry: 'released' })],
  leftOut: [{ ecosystem: 'rust', name: 'x|y', version: undefined, directory: 'x', reason: 'is at <another> version' }],
})

describe('the plan in the log', () => {
  test('names tag, packages, where they go, what stays out, rows and notes', () => {
    expect([planHeadline(whole), ...planLines(whole)]).toEqual([
      'v1.0.0, commit 0123456789, release',
      '  tally-core  1.0.0  crates.io  a new name there',
      '  tally       1.0.0  PyPI       already there, compared by hash before anything is sent',
      'with a token: tally-core',
      '  x|y is left out: is at <another> version',
      'rows: crates on ubuntu-24.04',
      'notes: CHANGELOG.md',
    ])
  })

  test('tells of what stays out once for each reason, by the first names', () => {
    const left = (name: string, reason: string) =>
      ({ ecosystem: 'python', name, version: undefined, directory: name, reason }) as const
    const many = Array.from({ length: 15 }, (_, index) => left(`p${index}`, 'lies in tests'))
    const leftOut = [...many, left('p0', 'lies in tests'), left('alone', 'is a template')]
    expect(planLines(plan({ leftOut })).slice(1, 3)).toEqual([
      '  p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11 and 3 more are left out: each lies in tests',
      '  alone is left out: is a template',
    ])
    const text = planSection(plan({ leftOut })).join('\n')
    expect(text).toContain('`p11` and 3 more are left out: each lies in tests\n- `alone` is a template')
  })

  test('says what goes by which credential, where the config or the registry decides it', () => {
    const packages = [
      plannedCrate({ name: 'fresh', onRegistry: 'new' }),
      plannedCrate({ name: 'older' }),
      plannedPython(),
      plannedCrate({ name: 'done', onRegistry: 'released' }),
    ]
    const said = (credentials: ReturnType<typeof plan>['credentials']) =>
      planLines(plan({ packages, credentials })).slice(4, -2)
    const either = 'by trusted publishing, or with a token where the job has no identity'
    expect(said({ crates: 'both', pypi: 'trusted' })).toEqual([
      'with a token: fresh',
      'by trusted publishing: older, tally',
    ])
    expect(said({ crates: undefined, pypi: undefined })).toEqual(['with a token: fresh', `${either}: older, tally`])
    expect(said({ crates: 'token', pypi: 'token' })).toEqual(['with a token: fresh, older, tally'])
    expect(planLines(plan()).slice(1, -2)).toEqual([])
    expect(planSection(plan({ packages, credentials: { crates: 'both', pypi: 'token' } })).join()).toContain(
      'Published by trusted publishing: `older`.',
    )
  })

  test('says that a tag was only assumed', () => {
    expect(planHeadline(plan({ tagSource: 'assumed' }))).toContain('no tag was pushed')
    expect(planHeadline(plan({ tagSource: 'input' }))).not.toContain('no tag was pushed')
  })

  test('says TestPyPI where a pre-release goes there', () => {
    expect(planLines(plan({ packages: [plannedPython()], pypi: 'testpypi' }))[0]).toContain('TestPyPI')
  })
})

describe('the plan in the summary', () => {
  test('is made of tables, and what comes from manifests is escaped', () => {
    const text = planSection(whole).join('\n\n')
    expect(text).toContain('`v1.0.0` of commit `0123456789`, channel `release`.')
    expect(text).toContain('| `tally-core` | `1.0.0` | crates.io | a new name there |')
    expect(text).toContain('- `x\\|y` is at \\<another\\> version')
    expect(text).toContain('| `crates` | `ubuntu-24.04` | crate of `tally-core` |')
  })

  test('tells the wheels of one package together, with their Pythons', () => {
    const wheel = (name: string, python?: string) =>
      ({ kind: 'wheel', name, version: '1.0.0', filename: undefined, python }) as const
    const expects = [wheel('a', '3.13'), wheel('a', '3.14t'), wheel('b')]
    expect(planSection(plan({ rows: [{ target: 'w', runner: 'x', timeout: 1, expects }] })).join('\n')).toContain(
      '| `w` | `x` | wheel of `a` for Python 3.13 · 3.14t, wheel of `b` |',
    )
  })

  test('has no list of what stays out where nothing does, and says that an empty row builds nothing', () => {
    const text = planSection(plan({ rows: [{ target: 'nothing', runner: 'x', timeout: 1, expects: [] }] })).join('\n')
    expect(text).not.toContain('Left out')
    expect(text).toContain('| `nothing` | `x` | nothing |')
  })
})
