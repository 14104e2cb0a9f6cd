import { describe, expect, test } from '@jest/globals'
import { bytesAttachment } from '../../src/github-release/attachment.ts'
import { foreseeRelease } from '../../src/github-release/foresee.ts'
import type { GitHubRelease } from '../../src/ports/github.ts'

const wheel = bytesAttachment('tally-0.2.0-py3-none-any.whl', Buffer.from('wheel'))
const crate = bytesAttachment('tally-0.2.0.crate', Buffer.from('crate'))
const asset = { id: 1, name: wheel.name, size: wheel.size, state: 'uploaded', sha256: wheel.sha256 }
const release: GitHubRelease = {
  id: 7,
  tag: 'v0.2.0',
  target: 'main',
  draft: false,
  prerelease: false,
  immutable: false,
  url: 'https://github.com/octo-org/octo-repo/releases/tag/v0.2.0',
  body: '',
  assets: [asset],
}

const foreseen = (
  releases: readonly GitHubRelease[] | { readonly refused: string; readonly status: number },
  announced = false,
  attachments = [wheel],
) => foreseeRelease({ releases: () => Promise.resolve(releases) }, { tag: 'v0.2.0', attachments, announced })

describe('a release that is public already', () => {
  const other = { ...release, assets: [{ ...asset, sha256: 'f'.repeat(64) }] }

  test('with these very files stands in nobody’s way', async () => {
    expect(await foreseen([release])).toEqual([])
  })

  test('with other bytes is what a live run would be refused for', async () => {
    expect(await foreseen([other])).toMatchObject([
      { code: 'github-release-published', level: 'live', message: expect.stringContaining('other bytes as tally') },
    ])
  })

  test('with other bytes is a warning where it started the run', async () => {
    expect(await foreseen([other], true)).toMatchObject([{ code: 'github-release-published', level: 'warning' }])
  })

  test('that lacks a file is a warning', async () => {
    expect(await foreseen([release], false, [wheel, crate])).toMatchObject([
      { level: 'warning', message: expect.stringContaining('lacks tally-0.2.0.crate') },
    ])
  })

  test('of another tag, a draft, and one that GitHub does not show are no news', async () => {
    expect(await foreseen([{ ...other, tag: 'v0.1.0' }])).toEqual([])
    expect(await foreseen([{ ...other, draft: true }])).toEqual([])
    expect(await foreseen({ refused: 'Not Found', status: 404 })).toEqual([])
  })
})
