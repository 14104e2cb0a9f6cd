import { expect, test } from '@jest/globals'
import { createGitHub } from '../../src/platform/github.ts'
import type { GitHubRelease } from '../../src/ports/github.ts'

const release: GitHubRelease = {
  id: 7,
  tag: 'v1.0.0',
  target: 'main',
  draft: true,
  prerelease: false,
  immutable: false,
  url: '',
  body: '',
  assets: [],
}

test.each([
  ['https://api.github.com', 'https://uploads.github.com'],
  ['https://api.octo.ghe.com', 'https://uploads.octo.ghe.com'],
  ['https://ghe.example.org/api/v3', 'https://ghe.example.org/api/uploads'],
  ['https://api.example.org/api/v3', 'https://api.example.org/api/uploads'],
])('files for the releases of %s go to %s', async (apiUrl, uploads) => {
  const asked: string[] = []
  const http = {
    send: ({ url }: { readonly url: string }) => {
      asked.push(url)
      return Promise.resolve({ status: 500, reason: 'no', headers: {}, body: new Uint8Array() })
    },
  }
  const github = createGitHub(http, { apiUrl, repository: 'octo/tally', token: 'ghs_x' })
  const content = {
    length: 1,
    // oxlint-disable-next-line typescript/require-await
    open: async function* () {
      yield new Uint8Array(1)
    },
  }
  expect(await github.attach(release, 'a b.whl', content)).toEqual({ refused: 'no', status: 500 })
  expect(asked).toEqual([`${uploads}/repos/octo/tally/releases/7/assets?name=a%20b.whl`])
})
