import { expect, test } from '@jest/globals'
import { greatestTag, tagsOf } from '../../src/version/tags.ts'

const names = ['v1.2.0', 'v1.10.0', 'v1.9.9', 'v2.0.0-rc.1', 'v100000.0.0', 'v1.2', 'core-v3.0.0', 'latest', 'v']

test('tags stand by their versions, the greatest first, and what fits no template is left out', () => {
  const sorted = tagsOf(names, ['v{version}'], 'core').map((each) => each.name)
  expect(sorted).toEqual(['v100000.0.0', 'v2.0.0-rc.1', 'v1.10.0', 'v1.9.9', 'v1.2.0', 'v1.2'])
})

test.each([
  ['v{version}', 'v100000.0.0'],
  ['{name}-v{version}', 'core-v3.0.0'],
  ['{name}@{version}', undefined],
])('the greatest tag of %s is %s', (template, expected) => {
  expect(greatestTag(names, [template], 'core')?.name).toBe(expected)
  expect(tagsOf(names, [template], 'core')[0]?.name).toBe(expected)
})
