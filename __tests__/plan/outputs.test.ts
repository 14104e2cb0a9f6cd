import { describe, expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { judgeOutputs, planOutputs } from '../../src/plan/outputs.ts'
import { crateRow, plan, plannedCrate } from '../make/plan.ts'

/** A plan whose names cannot be packed well. */
const strange = (count: number, runner = 'ubuntu-24.04') =>
  plan({
    packages: Array.from({ length: count }, () => plannedCrate({ name: randomBytes(24).toString('hex') })),
    rows: [{ ...crateRow, runner }],
  })
const judged = (of: ReturnType<typeof plan>) => judgeOutputs(of, planOutputs(of)).map((each) => [each.code, each.level])

describe('whether the outputs of the plan reach the jobs after it', () => {
  test.each([
    ['a small plan', plan(), []],
    ['what a Linux runner can hand on', strange(1200), []],
    ['what a Windows runner cannot', strange(1200, 'windows-2025'), [['plan-too-large', 'error']]],
    ['what no runner can', strange(5000), [['plan-too-large', 'error']]],
  ])('%s', (_, of, problems) => {
    expect(judged(of)).toEqual(problems)
  })

  test('500 crates of which each is expected by name, with room for a Windows runner', () => {
    const packages = Array.from({ length: 500 }, (_, at) =>
      plannedCrate({ name: `leaf-${at}`, directory: `crates/leaf-${at}` }),
    )
    const expects = packages.map(({ name, version }) => ({
      ...crateRow.expects[0]!,
      name,
      version,
      filename: `${name}-${version}.crate`,
    }))
    expect(judged(plan({ packages, rows: [{ ...crateRow, expects, runner: 'windows-2025' }] }))).toEqual([])
  })

  test('a refusal says what to do', () => {
    const of = strange(1200, 'windows-2025')
    const [told] = judgeOutputs(of, planOutputs(of))
    expect(told?.message).toMatch(
      /^The plan is \d+ characters long when it is packed, and a Windows runner can hand 32700/,
    )
    expect(told?.fix).toContain('`packages`')
  })
})

test('a plan without a limit lets all rows of a matrix run at once', () => {
  expect(planOutputs(plan())['max-parallel']).toBe('256')
  expect(planOutputs(plan({ maxParallel: 2 }))['max-parallel']).toBe('2')
})
