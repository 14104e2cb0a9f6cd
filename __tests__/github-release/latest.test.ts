import { expect, test } from '@jest/globals'
import { isLatest } from '../../src/github-release/latest.ts'
import type { GitHubRelease } from '../../src/ports/github.ts'

const release = (tag: string, differs: Partial<GitHubRelease> = {}): GitHubRelease => ({
  id: 1,
  tag,
  target: 'main',
  draft: false,
  prerelease: false,
  immutable: false,
  url: '',
  body: '',
  assets: [],
  ...differs,
})

test.each<[string, string, readonly string[], boolean]>([
  ['v1.0.0', '1.0.0', [], true],
  ['v1.2.4', '1.2.4', ['v2.0.0', 'v1.2.3'], false],
  ['v2.0.1', '2.0.1', ['v2.0.0', 'v1.2.3'], true],
  ['v1.10.0', '1.10.0', ['v1.9.0'], true],
  ['v1.9.0', '1.9.0', ['v1.10.0'], false],
  ['v2.0.0', '2.0.0', ['2.0.1'], false],
  ['v2.0.0', '2.0.0', ['core-v9.0.0', 'nightly', 'v2'], true],
  ['core-v1.2.4', '1.2.4', ['v9.0.0', 'core-v1.2.3', 'cli-v3.0.0'], true],
  ['core-v1.2.4', '1.2.4', ['core-v1.3.0'], false],
  ['core@1.2.4', '1.2.4', ['core@1.3.0'], false],
  ['v2.0.0', '2.0.0', ['v2.0.0'], true],
  ['v2.0.0', '2.0.0', ['v2.1.0-rc.1'], true],
  ['v2026.1.1', '2026.1.1', ['v2025.12.31'], true],
])('%s (%s) beside %j is the latest: %s', (tag, version, others, expected) => {
  const facts = { tag, version, prerelease: false, latest: true }
  expect(
    isLatest(
      facts,
      others.map((each) => release(each)),
    ),
  ).toBe(expected)
})

test('a draft and a pre-release count for nothing, and neither is the latest itself', () => {
  const facts = { tag: 'v1.0.0', version: '1.0.0', prerelease: false, latest: true }
  expect(isLatest(facts, [release('v3.0.0', { draft: true }), release('v2.0.0', { prerelease: true })])).toBe(true)
  expect(isLatest({ ...facts, prerelease: true }, [])).toBe(false)
  expect(isLatest({ ...facts, latest: false }, [])).toBe(false)
})
