import { describe, expect, test } from '@jest/globals'
import { readPlan } from '../../src/model/plan.ts'
import { plan, plannedPython } from '../make/plan.ts'

const changed = (differs: object): string => JSON.stringify({ ...plan(), ...differs })

function wordsOf(json: string | undefined): string {
  const read = readPlan(json)
  return 'problem' in read ? `${read.problem.code}: ${read.problem.message}` : 'it was read'
}

describe('the input `plan`', () => {
  test('is read back as the plan step wrote it', () => {
    const whole = plan({ packages: [plannedPython({ onRegistry: 'new' })], repository: undefined })
    expect(readPlan(JSON.stringify(whole))).toEqual({ plan: whole })
  })

  test.each([
    ['nothing', undefined, 'it is empty'],
    ['no JSON', 'plan.json', 'JSON'],
    ['`null`', 'null', 'the whole is not an object'],
    ['a plan of another schema', changed({ schema: 2 }), 'schema is not one of 1'],
    ['a plan without its commit', changed({ commit: undefined }), 'commit is not a text'],
    ['a channel that is none', changed({ channel: 'beta' }), 'channel is not one of release, prerelease'],
    ['an epoch as text', changed({ epoch: '1' }), 'epoch is not a number'],
    [
      'a package of another ecosystem',
      changed({ packages: [{ ...plannedPython(), ecosystem: 'npm' }] }),
      'packages[0].ecosystem',
    ],
    [
      'a row that expects nothing named',
      changed({ rows: [{ target: 'crates', runner: 'x', timeout: 1, expects: [{}] }] }),
      'rows[0].expects[0].kind',
    ],
  ])('%s is refused with the place that is wrong', (_, json, words) => {
    expect(wordsOf(json)).toContain('plan-invalid: The input `plan` cannot be read: ')
    expect(wordsOf(json)).toContain(words)
  })

  test('the fix is the line of YAML that passes it on', () => {
    expect(readPlan('')).toMatchObject({ problem: { fix: expect.stringContaining('${{ needs.plan.outputs.plan }}') } })
  })
})
