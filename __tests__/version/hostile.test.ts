import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { withVersions } from './stage.ts'

const stable = { 'pyproject.toml': '[project]\nname = "tally"\nversion = "1.2.3"\n', 'CHANGELOG.md': '# Changelog\n' }

/** What a stranger can write into a commit, and what of it must stand nowhere as it is. */
const titles: readonly (readonly [name: string, title: string, bad: RegExp | undefined])[] = [
  ['shell syntax', 'fix: $(touch x) `touch y` ; touch z && touch w | tee v', undefined],
  ['a mention', 'fix: thanks @octocat and @org/team', /(?<!`)@o/],
  [
    'words that close',
    'fix: closes #1, Fixes: octo/tally#2, resolves https://github.com/octo/tally/issues/3',
    /closes|fixes: o|resolves/i,
  ],
  ['control characters', 'fix: red \u001B[31m bell \u0007 back \b \u202Eturned', /(?!\n)\p{Cc}|\u202E/u],
  ['commands of the runner', 'fix: ::set-output name=tag::v9.9.9', /^::/m],
  [
    'Markdown and HTML',
    'fix: <img src=x onerror=y> [a](javascript:b) ![c](https://d.example)',
    /<img|(?<!\\)\[a\]\(|(?<!\\)\[c\]\(/,
  ],
]

describe('what a commit says stays text', () => {
  test.each(titles)('%s', (_, title, bad) =>
    withVersions(stable, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.2.3')
      await commit(`${title}\n\nBREAKING CHANGE: ${title.slice('fix: '.length)}`)
      const before = await readdir(repository.root)
      const done = await play({ live: true })
      expect(done.codes).toEqual([])
      expect(done.outputs).toMatchObject({ tag: 'v2.0.0' })
      expect(await readdir(repository.root)).toEqual(before)
      const changelog = await readFile(path.join(repository.root, 'CHANGELOG.md'), 'utf8')
      const entry = changelog.split('\n').filter((line) => /^[-*] /.test(line))
      expect(entry).toHaveLength(2)
      const tag = await repository.git('for-each-ref', '--format=%(contents)', 'refs/tags/v2.0.0')
      for (const text of [
        entry.join(' '),
        done.summary.join(' '),
        done.composed[0]?.notes.replaceAll('\n\n', ' ') ?? '',
        tag.replaceAll('\n\n', ' '),
      ]) {
        if (bad !== undefined) expect(text).not.toMatch(bad)
      }
      expect(await repository.git('log', '-1', '--format=%B')).toBe('chore: release v2.0.0\n\nRelease-Tag: v2.0.0')
    }),
  )

  test('a body of 100,000 characters makes an entry, and a tag that git takes', () =>
    withVersions(stable, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.2.3')
      await commit(`fix: count right\n\nBREAKING CHANGE: ${'very much '.repeat(10_000)}`)
      const done = await play({ live: true })
      expect(done.codes).toEqual([])
      const changelog = await readFile(path.join(repository.root, 'CHANGELOG.md'), 'utf8')
      expect(changelog).toContain('very much…')
      expect(changelog.length).toBeLessThan(3000)
      expect(await repository.git('tag')).toBe('v1.2.3\nv2.0.0')
    }))
})
