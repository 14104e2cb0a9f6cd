import { describe, expect, test } from '@jest/globals'
import { askFiles, askGitHub } from '../../src/audit/ask.ts'
import type { PackageFacts } from '../../src/audit/facts.ts'
import type { GitHubRefusal } from '../../src/ports/github.ts'
import type { RecordedRelease } from '../../src/ports/release-record.ts'
import { clientStage } from '../registries/stage.ts'

const asset = { id: 5, name: 'SHA256SUMS', size: 3, state: 'uploaded', sha256: undefined }
const release: RecordedRelease = {
  id: 1,
  tag: 'v1',
  target: 'main',
  title: '',
  body: '',
  draft: false,
  prerelease: false,
  immutable: false,
  url: '',
  assets: [asset],
}
const limit: GitHubRefusal = { refused: 'API rate limit exceeded.', status: 403 }
const found =
  <T>(value: T) =>
  () =>
    Promise.resolve(value)

describe('GitHub', () => {
  test('tells the release with its list of checksums', async () => {
    const bytes = Buffer.from(`${'a'.repeat(64)}  x.crate\n`)
    const { github, unasked } = await askGitHub({ find: found(release), read: found(bytes) }, 'o/r', 'v1')
    expect(unasked).toEqual([])
    expect([...(github?.sums ?? [])]).toEqual([['x.crate', 'a'.repeat(64)]])
  })

  test('that refuses is a part that was not asked, never a release that is not there', async () => {
    const none = await askGitHub({ find: found(limit), read: found(limit) }, 'o/r', 'v1')
    expect(none.github).toBeUndefined()
    expect(none.unasked.map(({ code, message }) => [code, message])).toEqual([
      ['released-unasked', 'GitHub did not show the release of v1: 403 API rate limit exceeded.'],
    ])
    const half = await askGitHub({ find: found(release), read: found(limit) }, 'o/r', 'v1')
    expect(half.github).toEqual({ repository: 'o/r', release, sums: undefined })
    expect(half.unasked).toHaveLength(1)
    const absent = await askGitHub({ find: found('absent' as const), read: found(limit) }, 'o/r', 'v1')
    expect(absent).toEqual({ github: { repository: 'o/r', release: 'absent', sums: undefined }, unasked: [] })
  })
})

test('a store and an index that do not answer leave the question open, file by file', async () => {
  const file = {
    filename: 'tally-1.0-py3-none-any.whl',
    sha256: 'a'.repeat(64),
    yanked: false,
    url: 'https://x.invalid/',
  }
  const from: PackageFacts = {
    ecosystem: 'python',
    name: 'tally',
    version: '1.0',
    registry: { name: 'pypi', url: '', page: '' },
    found: { files: [file] },
  }
  const options = {
    http: clientStage().http,
    askIndex: found({ unreadable: 'it is down' }),
    record: { statements: found(limit) },
    repository: 'o/r',
    download: false,
    packagedFrom: found(undefined),
  }
  expect((await askFiles(options, [from])).get(file.filename)).toEqual({
    downloaded: undefined,
    packaged: undefined,
    signed: { state: 'unreadable', why: 'it is down' },
    provenance: { state: 'unreadable', why: 'GitHub did not show its provenance: 403 API rate limit exceeded' },
  })
})
