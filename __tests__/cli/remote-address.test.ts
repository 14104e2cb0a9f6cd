import { expect, test } from '@jest/globals'
import { repositoryOf } from '../../cli/release/git.ts'

test.each([
  ['https://github.com/octo/tally', 'https://api.github.com'],
  ['https://octo.ghe.com/octo/tally', 'https://api.octo.ghe.com'],
  ['https://ghe.example.org/octo/tally', 'https://ghe.example.org/api/v3'],
])('the API of the remote %s is at %s', (web, apiUrl) => {
  expect(repositoryOf(web)).toEqual({ name: 'octo/tally', serverUrl: new URL(web).origin, apiUrl })
})

test('a remote that no browser knows has no API', () => {
  expect(repositoryOf('ssh://git@example.org/octo/tally')).toBeUndefined()
  expect(repositoryOf(undefined)).toBeUndefined()
})
