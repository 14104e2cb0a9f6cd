import { expect, test } from '@jest/globals'
import {
  cratesTarget,
  nothingTarget,
  platformOf,
  platforms,
  sourcesTarget,
  wheelsTarget,
} from '../../src/model/target.ts'

test('every platform has a row of wheels, and the row tells its platform', () => {
  for (const platform of platforms) expect(platformOf(wheelsTarget(platform))).toBe(platform)
})

test.each([cratesTarget, sourcesTarget, nothingTarget, 'wheels-', 'wheels-linux', 'linux-x86_64', ''])(
  'the target %j is of no platform',
  (target) => {
    expect(platformOf(target)).toBeUndefined()
  },
)

test('no two rows of a plan can bear one name', () => {
  const all = [cratesTarget, sourcesTarget, nothingTarget, ...platforms.map((each) => wheelsTarget(each))]
  expect(new Set(all).size).toBe(all.length)
})
