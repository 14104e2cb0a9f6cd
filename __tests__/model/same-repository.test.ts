import { expect, test } from '@jest/globals'
import { isSameRepository } from '../../src/model/same-repository.ts'

test.each([
  ['octo-org/octo-repo', 'octo-org/octo-repo', true],
  ['Octo-Org/octo-repo', 'octo-org/Octo-Repo', true],
  ['octo-org/octo-repo', 'octo-org/octo', false],
  ['octo-org/octo-repo', undefined, false],
  [undefined, 'octo-org/octo-repo', false],
  [undefined, undefined, false],
])('%s and %s are one repository: %s', (one, other, same) => {
  expect(isSameRepository(one, other)).toBe(same)
})
