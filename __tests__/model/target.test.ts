import { expect, test } from '@jest/globals'
import {
  cratesTarget,
  nothingTarget,
  wheelTargetOf,
  sourcesTarget,
  wheelsTarget,
  wheelTargets,
} from '../../src/model/target.ts'

test('every target has a row of wheels, and the row tells its target', () => {
  for (const target of wheelTargets) expect(wheelTargetOf(wheelsTarget(target))).toBe(target)
})

test.each([cratesTarget, sourcesTarget, nothingTarget, 'wheels-', 'wheels-linux', 'linux-x86_64', ''])(
  'the target %j is of no wheels',
  (target) => {
    expect(wheelTargetOf(target)).toBeUndefined()
  },
)

test('no two rows of a plan can bear one name', () => {
  const all = [cratesTarget, sourcesTarget, nothingTarget, ...wheelTargets.map((each) => wheelsTarget(each))]
  expect(new Set(all).size).toBe(all.length)
})
