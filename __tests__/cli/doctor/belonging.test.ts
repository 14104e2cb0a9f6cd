import { describe, expect, test } from '@jest/globals'
import { belonging, repositoryIn } from '../../../cli/doctor/belonging.ts'

describe('the repository in an address', () => {
  test.each([
    ['https://github.com/octo-org/octo-repo', 'octo-org/octo-repo'],
    ['https://github.com/octo-org/octo-repo.git', 'octo-org/octo-repo'],
    ['git+https://github.com/octo-org/octo-repo.git', 'octo-org/octo-repo'],
    ['http://www.github.com/octo-org/octo.repo/issues?q=1', 'octo-org/octo.repo'],
    ['https://GitHub.com/octo-org/octo-repo/tree/main/crates/a#readme', 'octo-org/octo-repo'],
    ['https://github.com/octo-org/octo-repo/', 'octo-org/octo-repo'],
    ['https://github.com/sponsors/octo', undefined],
    ['https://github.com/octo-org', undefined],
    ['https://octo-org.github.io/octo-repo', undefined],
    ['https://gitlab.com/octo-org/octo-repo', undefined],
    ['https://example.org/?u=https://github.com/a/b', undefined],
    ['', undefined],
  ])('%s is %s', (address, repository) => {
    expect(repositoryIn(address)).toBe(repository)
  })
})

describe('a name', () => {
  test.each([
    [['https://example.org', 'https://github.com/Octo-Org/octo-repo/issues'], 'ours'],
    [['https://github.com/other/base', 'https://github.com/octo-org/octo-repo'], 'ours'],
    [['https://github.com/other/thing'], { foreign: 'other/thing' }],
    [['https://github.com/octo-org/octo-repo-2'], { foreign: 'octo-org/octo-repo-2' }],
    [['https://github.com/sponsors/octo', 'https://example.org'], 'unclear'],
    [[], 'unclear'],
  ])('with the addresses %j is %j', (addresses, whose) => {
    expect(belonging(addresses, 'octo-org/octo-repo')).toEqual(whose)
  })

  test('is nobody’s where it is not known what is ours', () => {
    expect(belonging(['https://github.com/octo-org/octo-repo'], undefined)).toBe('unclear')
  })
})
