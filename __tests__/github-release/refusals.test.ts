import { expect, test } from '@jest/globals'
import { refusedTo } from '../../src/github-release/refusals.ts'

test('a missing permission is told with what to add', () => {
  expect(
    refusedTo('draft the release', { refused: 'Resource not accessible by integration', status: 403 }),
  ).toMatchObject({
    code: 'contents-permission',
    message: 'GitHub did not let the job draft the release: 403 Resource not accessible by integration.',
    fix: expect.stringContaining('contents: write'),
  })
})

test.each([
  [
    'You have exceeded a secondary rate limit.',
    '403 You have exceeded a secondary rate limit.',
    'Nothing has been published. Run the job again when the limit is over.',
  ],
  ['<!DOCTYPE html> <html><h1>Busy</h1></html>', '403 with a page', 'Nothing has been published. Run the job again.'],
])('a 403 that says %j is none', (refused, words, fix) => {
  expect(refusedTo('draft the release', { refused, status: 403 })).toMatchObject({
    code: 'github-release-failed',
    message: `GitHub did not let the job draft the release: ${words}.`,
    fix,
  })
})
