import { describe, expect, test } from '@jest/globals'
import { readVersion, type Version } from '../../src/model/version.ts'
import type { Change } from '../../src/version/change.ts'
import { insertSection, lookOf, render } from '../../src/version/changelog/insert.ts'
import { neutral } from '../../src/version/changelog/neutral.ts'
import { type Look, makeSection, type SectionStyle } from '../../src/version/changelog/section.ts'
import { defaultTypes } from '../../src/version/rules.ts'

const repository = 'https://github.com/octo/tally'
const change = (type: string, description: string, more: Partial<Change> = {}): Change => ({
  sha: 'abcdef1234567890',
  author: 'Ada',
  type,
  scope: undefined,
  description,
  isBreaking: false,
  notes: [],
  references: [],
  releaseAs: undefined,
  ...more,
})
const version = (text: string): Version => {
  const read = readVersion(text)
  if (read === undefined) throw new Error(text)
  return read
}
const changes = [
  change('feat', 'count letters (#7)', { scope: 'cli' }),
  change('chore', 'tidy'),
  change('fix', 'count right', { isBreaking: true, notes: ['the old way is gone'], references: ['#9'] }),
]
const facts = { version: '1.3.0', date: '2026-11-21', tag: 'v1.3.0', previousTag: 'v1.2.3', changes, because: '' }
const style = (look: Look, more: Partial<SectionStyle> = {}): SectionStyle => ({
  look,
  types: defaultTypes,
  repository,
  contributors: false,
  ...more,
})
const put = (text: string | undefined, look: Look = lookOf(text ?? '')): string =>
  insertSection(
    text,
    makeSection({ ...facts, changes: [changes[0] ?? change('feat', 'x')] }, style(look, { repository: undefined })),
    version('1.3.0'),
    look,
    { ...facts, repository: undefined },
  )
const commit = `([abcdef1](${repository}/commit/abcdef1234567890))`

describe('a section', () => {
  test("has release-please's look", () => {
    expect(render(makeSection(facts, style('release-please')), 'release-please', '')).toBe(
      `## [1.3.0](${repository}/compare/v1.2.3...v1.3.0) (2026-11-21)


### ⚠ BREAKING CHANGES

* the old way is gone

### Features

* **cli:** count letters ([#7](${repository}/issues/7)) ${commit}


### Bug Fixes

* count right ${commit}, refs [#9](${repository}/issues/9)`,
    )
  })

  test('has the look of Keep a Changelog', () => {
    expect(render(makeSection(facts, style('keep-a-changelog', { contributors: true })), 'keep-a-changelog', '')).toBe(
      `## [1.3.0] - 2026-11-21

### Added

- **cli:** count letters ([#7](${repository}/issues/7)) ${commit}

### Fixed

- **Breaking:** count right: the old way is gone ${commit}, refs [#9](${repository}/issues/9)

### Contributors

- Ada`,
    )
  })

  test('has sections and hidden types as configured', () => {
    const types = [
      { type: 'chore', section: 'Housework', hidden: false },
      { type: 'feat', section: 'New', hidden: true },
    ]
    const made = makeSection({ ...facts, changes: changes.slice(0, 2) }, style('release-please', { types }))
    expect(made.blocks.map(({ heading, items }) => [heading, items.length])).toEqual([['Housework', 1]])
  })
})

describe('a changelog', () => {
  const section = '## 1.3.0 (2026-11-21)\n\n\n### Features\n\n* **cli:** count letters (#7) (abcdef1)'
  test.each([
    ['none', undefined, `# Changelog\n\n${section}\n`],
    ['a title alone', '# Changes\n', `# Changes\n\n${section}\n`],
    [
      'an older section',
      '# Changelog\n\nMine.\n\n## 1.2.3 (2026-01-01)\n\n* x\n',
      `# Changelog\n\nMine.\n\n${section}\n\n## 1.2.3 (2026-01-01)\n\n* x\n`,
    ],
    [
      'CRLF and no line end',
      '# Changelog\r\n\r\n## v1.2.3\r\n\r\n* x',
      `# Changelog\n\n${section}\n\n## v1.2.3\n\n* x`.replaceAll('\n', '\r\n'),
    ],
    ['an older section at once', '## Release v1.2.3\n\n* x\n', `${section}\n\n## Release v1.2.3\n\n* x\n`],
    [
      'sections of other packages',
      '# C\n\n## [core-v1.2.3](https://example.org) (2026)\n\n* x\n\n## python-v1.3.0\n\n* y\n',
      `# C\n\n${section}\n\n## [core-v1.2.3](https://example.org) (2026)\n\n* x\n\n## python-v1.3.0\n\n* y\n`,
    ],
    [
      'something else that looks like a tag',
      '# C\n\n### With pytest-8.0 and utf-8.1\n\n### pytest-8.0\n\n## 1.2.3\n',
      `# C\n\n### With pytest-8.0 and utf-8.1\n\n### pytest-8.0\n\n${section}\n\n## 1.2.3\n`,
    ],
    ['a byte order mark', '\uFEFF# Changelog\n\n## 1.2.3\n', `\uFEFF# Changelog\n\n${section}\n\n## 1.2.3\n`],
    [
      'a version in code and in a comment',
      '# C\n\n```\n## 1.0.0\n```\n\n<!--\n## 1.1.0\n-->\n\n## 1.2.3\n',
      `# C\n\n\`\`\`\n## 1.0.0\n\`\`\`\n\n<!--\n## 1.1.0\n-->\n\n${section}\n\n## 1.2.3\n`,
    ],
    [
      'underlined headings',
      'Changes\n=======\n\n1.2.3 (2026)\n------------\n\nx\n',
      `Changes\n=======\n\n${section}\n\n1.2.3 (2026)\n------------\n\nx\n`,
    ],
    [
      'blanks and mixed line ends further down',
      '# C\n\n## 1.2.3\r\n\r\n* x  \n\n\n\n* y',
      `# C\r\n\r\n${section.replaceAll('\n', '\r\n')}\r\n\r\n## 1.2.3\r\n\r\n* x  \n\n\n\n* y`.replace(
        '# C\r\n\r\n',
        '# C\r\n\r\n',
      ),
    ],
  ] as const)('with %s', (_, before, after) => {
    expect(put(before, 'release-please')).toBe(after)
  })

  test('that has the version stays as it is', () => {
    const text = '# Changelog\n\n## [1.3.0] - 2026-11-20\n\nBy hand.\n'
    expect(put(text)).toBe(text)
    const own = '# Changelog\n\n## [v1.3.0](https://example.org)\n\nBy hand.\n'
    expect(put(own)).toBe(own)
  })

  test('keeps what people wrote under Unreleased, and moves the links on', () => {
    const text = `# Changelog

## [Unreleased]

### Added

- By hand, for @nobody

### Security

- A hole

## [1.2.3] - 2026-01-01

- x

[Unreleased]: https://example.org/compare/v1.2.3...HEAD
[1.2.3]: https://example.org/compare/v1.2.2...v1.2.3
`
    expect(put(text)).toBe(`# Changelog

## [Unreleased]

## [1.3.0] - 2026-11-21

### Added

- By hand, for @nobody
- **cli:** count letters (#7) (abcdef1)

### Security

- A hole

## [1.2.3] - 2026-01-01

- x

[Unreleased]: https://example.org/compare/v1.3.0...HEAD
[1.3.0]: https://example.org/compare/v1.2.3...v1.3.0
[1.2.3]: https://example.org/compare/v1.2.2...v1.2.3
`)
  })
})

describe('text of a commit does nothing', () => {
  test.each([
    ['mentions', 'thanks @ada and @org/team, not a@b.c', 'thanks `@ada` and `@org/team`, not a@b.c'],
    [
      'closing keywords',
      'fixes #1, Closes octo/x#2, resolves: https://github.com/a/b/issues/3',
      `refs [#1](${repository}/issues/1), refs octo/x#2, refs: https://github.com/a/b/issues/3`,
    ],
    ['HTML', '<script>alert(1)</script> <img src=x> &lt;', '&lt;script>alert(1)&lt;/script> &lt;img src=x> &amp;lt;'],
    ['images and links', '![x](http://t/x.png) [a](javascript:b)', '!\\[x](http://t/x.png) \\[a](javascript:b)'],
    ['control characters', 'a\u001B[31mb\u0007\u202Ec\u200Bd', 'a[31mbcd'],
    ['lines', 'a\n## 9.9.9\r\n::error::x', 'a ## 9.9.9 ::error::x'],
    ['code', 'take `Vec<T>` and `@x` `', 'take `Vec<T>` and `@x` \\`'],
    ['length', 'x'.repeat(100_000), `${'x'.repeat(999)}…`],
  ])('%s', (_, text, shown) => {
    expect(neutral(text, `${repository}/issues`)).toBe(shown)
  })
})
