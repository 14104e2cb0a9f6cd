import { describe, expect, test } from '@jest/globals'
import type { Receipt } from '../../src/model/receipt.ts'
import { built, hashOf } from './project.ts'
import { withRelease } from './release.ts'
import { changedRun } from './stage.ts'

/** The request after which the run is cancelled, by the stage that it stands for. */
const stages: readonly (readonly [string, RegExp])[] = [
  ['while it looks at GitHub', /\/git\/ref\/tags/],
  ['as the draft is made', /\/releases$/],
  ['as the last file is attached', /name=tally-0\.2\.0\.tar\.gz/],
  ['as the files are signed', /log\/entries$/],
  ['as the first credential is minted', /trusted_publishing\/tokens$/],
  ['as the first crate is stored', /crates\/new$/],
  ['as the first file of PyPI is stored', /\/legacy\/$/],
  ['as the credential of PyPI is burned', /burn-token$/],
]

const planned = Object.values(built)
  .map((file) => `${file.filename} ${hashOf(file)}`)
  .sort()

describe('a run that is cancelled', () => {
  test.each(stages)('%s is finished by starting it again, and leaves no credential', async (_, request) => {
    const cancel = new AbortController()
    const onRequest = ({ method, path }: { readonly method: string; readonly path: string }): void => {
      if ((method !== 'GET' || path.includes('/git/')) && request.test(path)) cancel.abort()
    }
    await withRelease({ onRequest }, async ({ publish, run, world }) => {
      const cancelled = await publish({ cancel: cancel.signal })
      expect(cancelled).toMatchObject({ conclusion: 'cancelled', outputs: { published: 'false' } })
      expect(cancelled.post).toMatchObject({ exitCode: 0 })
      expect(cancelled.log).toContainEqual(expect.stringMatching(/^Cancelled: .* run the job again/))
      const { crates, pypi, github } = world.services()
      expect(crates.minted.size).toBe(0)
      expect([...pypi.burnedTokens].sort()).toEqual([...pypi.mintedTokens.keys()].sort())
      expect([...github.releases.values()].every((each) => each.draft)).toBe(true)

      const again = await publish({ run: changedRun(run, { runAttempt: 2 }) })
      expect(again).toMatchObject({ exitCode: 0, outputs: { published: 'true' } })
      const { files, complete }: Receipt = JSON.parse(again.outputs['receipt'] ?? '')
      const held = [
        ...crates.published.map((each) => `${each.crate}-${each.version}.crate ${each.sha256}`),
        ...pypi.uploads.map((each) => `${each.filename} ${each.sha256}`),
      ].sort()
      expect(complete).toBe(true)
      expect(files.map((each) => `${each.filename} ${each.sha256}`).sort()).toEqual(planned)
      expect(held).toEqual(planned)
      expect([...github.releases.values()]).toMatchObject([{ tag: 'v0.2.0', draft: false }])
    })
  })
})
