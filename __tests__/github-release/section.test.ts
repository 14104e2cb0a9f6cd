import { describe, expect, test } from '@jest/globals'
import { findSection, markupOf } from '../../src/github-release/section.ts'
import { readVersion } from '../../src/model/version.ts'

function section(changelog: string | readonly string[], text = '1.1.0', packages: readonly string[] = []) {
  const version = readVersion(text)
  if (version === undefined) throw new Error(`${text} is no version`)
  return findSection(typeof changelog === 'string' ? changelog : changelog.join('\n'), version, packages)
}

describe('headings under which a version is found', () => {
  test.each([
    '## 1.1.0',
    '## [1.1.0]',
    '## [1.1.0] - 2026-11-21',
    '## [1.1.0] – 2026-11-21',
    '## [1.1.0](https://example.org/compare/v1.0.0...v1.1.0) (2026-11-21)',
    '## [1.1.0][compare] - 2026-11-21',
    '## \\[1.1.0\\] - 2026-11-21',
    '## [v1.1.0]',
    '## v1.1.0 (2026-11-21)',
    '## 1.1.0: the one with the fix',
    '## 1.1.0, 2026-11-21',
    '## Version 1.1.0',
    '## Release v1.1.0',
    '## [Release 1.1.0]',
    '## **1.1.0**',
    '## `v1.1.0` (2026-11-21)',
    '## [1.1.0] - 2026-11-21 [YANKED]',
    '## 1.1.0 ##',
    '   ## 1.1.0   ',
    '##\t1.1.0',
    '## 🎉 v1.1.0',
    '## :rocket: 1.1.0',
    '## <a name="1.1.0"></a>1.1.0',
    '## 1\\.1\\.0',
    '## 1.1.0; a name',
    '## 1.1.0 / 2026-11-21',
    '## Version 1.1.0/0.65b0 (2026-11-21)',
    '# 1.1.0',
    '###### v1.1.0 ###',
    '1.1.0 (2026-11-21)\n------------------',
    'v1.1.0\n======',
  ])('%j', (heading) => {
    expect(section(`# Changelog\n\n${heading}\n\n- news\n`)).toEqual({ body: '- news' })
  })

  test.each([
    ['1.0.0rc1', '## [1.0.0-rc.1]'],
    ['1.0.0-rc.1', '## 1.0.0rc1'],
    ['1.0', '## 1.0.0'],
    ['1!2.0', '## 1!2.0'],
    ['1.0.0rc1', '## v1.0.0-RC1 (2026-11-21)'],
    ['1.0.0.post1', '## 1.0.0.post1'],
    ['1.0.0.dev3', '## 1.0.0.dev3'],
    ['2026.1.2', '## 2026.01.02'],
    ['1.0.0+abi3', '## 1.0.0+abi3'],
    ['1.0.0-alpha.beta', '## [1.0.0-alpha.beta]'],
  ])('%s is found under %j', (version, heading) => {
    expect(section([heading, '- news'], version)).toEqual({ body: '- news' })
  })
})

describe('lines that are nothing but a version, where no heading is one,', () => {
  test.each([
    '**1.1.0**',
    '**v1.1.0**',
    '__1.1.0__',
    '**1.1.0** (2026-11-21)',
    '**1.1.0 (2026-11-21)**',
    '**1.1.0** - 2026-11-21',
    '**1.1.0:**',
    '**1.1.0**:',
    '**[1.1.0](https://example.org/v1.1.0)** (2026-11-21)',
    '**Version 1.1.0**',
    '* **1.1.0** (2026-11-21)',
    '- **1.1.0**',
    '* 1.1.0',
    '- v1.1.0:',
    '+ 1.1.0 - 2026-11-21',
    '1.1.0 (2026-11-21)',
    'v1.1.0 - 2026-11-21',
  ])('head its section: %j', (line) => {
    const older = line.replaceAll('1.1.0', '1.0.0')
    expect(section(`# Changelog\n\n${line}\n\n  - news\n    more\n\n${older}\n\n  - old\n`)).toEqual({
      body: '- news\n  more',
    })
  })

  test.each([
    '**1.1.0** is out',
    '**In 1.1.0**',
    '* fixes a fault of 1.1.0',
    '* 1.1.0 breaks the world',
    '1.1.0',
    '    **1.1.0**',
    '```\n**1.1.0**\n```',
    '<!--\n**1.1.0**\n-->',
    '**1.1.0-rc.1**',
    '**11.1.0**',
  ])('are no others: %j', (line) => {
    expect(section(`# Changelog\n\n**1.0.0**\n\n- old\n\n${line}\n\n- news\n`)).toBe('absent')
  })

  test('are of the form of the first one: an entry that is a version in passing ends nothing', () => {
    const text = ['**1.1.0**', '', '- 1.0.0', '- is no longer read', '', '**1.0.0**', '- old']
    expect(section(text)).toEqual({ body: '- 1.0.0\n- is no longer read' })
    expect(section(text, '1.0.0')).toEqual({ body: '- old' })
  })

  test('have headings of their own below them, and end at one of the level above', () => {
    const text = ['# News', '**1.1.0**', '## Fixed', '- a', '**1.0.0**', '## Fixed', '- b', '# Older', '- c']
    expect(section(text)).toEqual({ body: '## Fixed\n- a' })
    expect(section(text, '1.0.0')).toEqual({ body: '## Fixed\n- b' })
  })

  test('count beside a heading of what comes next, and twice as twice', () => {
    expect(section(['## Unreleased', '- soon', '', '* **1.1.0**', '  * news'])).toEqual({ body: '* news' })
    expect(section(['* **1.1.0**', '  * news', '* **1.1.0**'])).toBe('twice')
    expect(section(['* **1.1.0**', '* **1.0.0**', '  * old'])).toEqual({ body: '' })
  })

  test('are not looked at where headings are versions', () => {
    expect(section(['## 1.0.0', '- old', '', '**1.1.0**', '- news'])).toBe('absent')
  })

  test('are found in reStructuredText too', () => {
    const version = readVersion('1.1.0')
    if (version === undefined) throw new Error('no version')
    const text = 'Changes\n=======\n\n* **1.1.0** (2026-11-21)\n\n  * ``news``\n\n* **1.0.0**\n\n  * old\n'
    expect(findSection(text, version, [], 'restructured')).toEqual({ body: '* `news`' })
  })
})

describe('headings under which it is not', () => {
  test.each([
    '## 1.1.10',
    '## 1.1.0-rc.1',
    '## 1.1.0.post1',
    '## 11.1.0',
    '## tally 1.1.0',
    '## Before 1.1.0',
    '## Unreleased (1.1.0)',
    '##1.1.0',
    '    ## 1.1.0',
    '####### 1.1.0',
    '```\n## 1.1.0\n```',
    '~~~~\n~~~\n## 1.1.0\n~~~~',
    '<!-- ## 1.1.0 -->',
    '<pre>\n## 1.1.0\n</pre>',
    '## 1.1.0-alpha',
    '## 1.1.0+build',
    '## 1.1.1',
    '\\## 1.1.0',
    '1.1.0',
    '**1.1.0**',
    '```md {1}\n## 1.1.0\n~~~\n```',
    '<!--\n## 1.1.0\n-->',
    '- 1.1.0\n---',
    '> 1.1.0\n---',
    '1.1.0\n\n---',
    '| 1.1.0 |\n|---|',
  ])('%j', (heading) => {
    expect(section(`# Changelog\n\n## 9.9.9\n\n${heading}\n\n- news\n`)).toBe('absent')
  })

  test('is told from a text that has no headings of releases at all', () => {
    expect(section('# Changelog\n\nSee the releases page.\n\n## Contributing\n')).toBe('none')
    expect(section('')).toBe('none')
    expect(section('## Unreleased\n\n- next')).toBe('absent')
  })
})

describe('what belongs to a section', () => {
  test('is everything up to the next release', () => {
    const changelog = [
      '# Changelog',
      'Words.',
      '## [Unreleased]',
      '- next',
      '## [1.1.0] - 2026-11-21',
      '',
      '### Added',
      '- a',
      '',
      '### Fixed',
      '- b',
      '',
      '## [1.0.0] - 2026-01-01',
      '- old',
    ]
    expect(section(changelog)).toEqual({ body: '### Added\n- a\n\n### Fixed\n- b' })
    expect(section(changelog, '1.0.0')).toEqual({ body: '- old' })
  })

  test('is the same with CRLF and a byte order mark', () => {
    expect(section('\uFEFF## 1.1.0\r\n\r\n- a\r\n- b\r\n\r\n## 1.0.0\r\n')).toEqual({ body: '- a\n- b' })
  })

  test('ends at any heading as high as the releases', () => {
    expect(section(['## 1.1.0', '- a', '## Older releases', 'gone'])).toEqual({ body: '- a' })
    expect(section(['# Log', '## 1.1.0', '- a', '# Appendix', 'gone'])).toEqual({ body: '- a' })
  })

  test('may be empty', () => {
    expect(section(['## 1.1.0', '', '## 1.0.0', '- old'])).toEqual({ body: '' })
    expect(section('## 1.1.0')).toEqual({ body: '' })
  })

  test('keeps headings in code and in comments where they stand', () => {
    const code = '```markdown\n## 1.0.0\n[label]: https://example.org\n```\n<!--\n## 1.0.0\n-->'
    expect(section(['## 1.1.0', code, '- after', '## 1.0.0', '- old'])).toEqual({ body: `${code}\n- after` })
  })

  test('is not swallowed by code within a line that begins with three backticks', () => {
    expect(section(['## 1.1.0', '```code``` is mended', '## 1.0.0', '- old'])).toEqual({ body: '```code``` is mended' })
  })

  test('ends before a rule between two releases, whatever stands above it', () => {
    const item = ['## 1.1.0', '- a long item that', '  goes on here', '---', '## 1.0.0']
    expect(section(item)).toEqual({ body: '- a long item that\n  goes on here' })
    expect(section(['## 1.1.0', '- lazily', 'continued', '---', '## 1.0.0'])).toEqual({ body: '- lazily\ncontinued' })
    expect(section(['## 1.1.0', '- a', '', '* * *', '', '## 1.0.0'])).toEqual({ body: '- a' })
    expect(section(['## 1.1.0', '- a', '', '---', '', '- b', '## 1.0.0'])).toEqual({ body: '- a\n\n---\n\n- b' })
  })

  test('reads a changelog with underlined headings', () => {
    const changelog = ['Changelog', '=========', '', '1.1.0', '-----', '', '- a', '', '1.0.0', '-----', '- old']
    expect(section(changelog)).toEqual({ body: '- a' })
  })
})

describe('releases on several levels', () => {
  const angular = [
    '# [1.1.0](x) (2026-02-01)',
    '### Features',
    '* f',
    '## [1.0.1](x) (2026-01-02)',
    '### Bug Fixes',
    '* b',
    '# 1.0.0 (2026-01-01)',
    '* first',
  ]
  const nested = [
    '### [1.1.1](x) (2026-03-01)',
    '',
    '### Bug Fixes',
    '',
    '* b',
    '',
    '## [1.1.0](x) (2026-02-01)',
    '### Features',
    '* f',
    '### 1.0.1 / 2026-01-02',
    '### Bug Fixes',
    '* c',
    '## 1.0.0',
    '* first',
  ]
  test.each([
    [angular, '1.1.0', '### Features\n* f'],
    [angular, '1.0.1', '### Bug Fixes\n* b'],
    [angular, '1.0.0', '* first'],
    [nested, '1.1.1', '### Bug Fixes\n\n* b'],
    [nested, '1.1.0', '### Features\n* f'],
    [nested, '1.0.1', '### Bug Fixes\n* c'],
    [nested, '1.0.0', '* first'],
  ])('are kept apart (%#)', (changelog, version, body) => {
    expect(section(changelog, version)).toEqual({ body })
  })

  test('do not include a subsection that only begins with a number', () => {
    const changelog = ['## 1.1.0', '### 3.13 support', '- a', '### 1.0.0 to 1.1.0', '- b', '## 3.13', '- later']
    expect(section(changelog)).toEqual({ body: '### 3.13 support\n- a\n### 1.0.0 to 1.1.0\n- b' })
    expect(section(changelog, '3.13')).toEqual({ body: '- later' })
  })

  test('may stand below years', () => {
    expect(section(['# 2026', '## 1.1.0', '- a', '## 1.0.0', '# 2025', '## 0.9.0'])).toEqual({ body: '- a' })
  })

  test('may stand below an Unreleased that is higher', () => {
    expect(section(['# Unreleased', '- next', '## 1.1', '- a', '## 1.0'])).toEqual({ body: '- a' })
  })
})

test('parts on the level of the releases belong to the section that they follow at once', () => {
  const changelog = [
    '## [1.1.0] - 2026-2-1',
    '',
    '## Added',
    '- a',
    '## Fixed',
    '- b',
    '## [1.0.0] - 2026-1-1',
    '- old',
  ]
  expect(section(changelog)).toEqual({ body: '## Added\n- a\n## Fixed\n- b' })
  expect(section(['## 1.0.0', '## 1.1.0'], '1.0.0')).toEqual({ body: '' })
})

test('patches may stand below their minor version, with a date in words', () => {
  const changelog = [
    '# Version 1.1',
    '',
    '## Version 1.1.1 (Mar 25, 2026)',
    '- patch',
    '## Version 1.1.0 (Mar 1, 2026)',
    '- a',
    '# Version 1.0',
    '- old',
  ]
  expect(section(changelog, '1.1.1')).toEqual({ body: '- patch' })
  expect(section(changelog, '1.1.0')).toEqual({ body: '- a' })
})

describe('two sections of one version', () => {
  test.each([
    [['## 1.1.0', '- a', '## 1.1.0', '- b']],
    [['## 1.1.0', '- a', '## [v1.1.0] - 2026-11-21', '- b']],
    [['# core', '## 1.1.0', '- a', '# cli', '## 1.1.0', '- b']],
  ])('%j are not chosen between', (changelog) => {
    expect(section(changelog)).toBe('twice')
  })
})

describe('link definitions', () => {
  const changelog = [
    '## [1.1.0]',
    '- see [#12] and [The Docs][docs]',
    '',
    '## [1.0.0]',
    '- old, see [#3]',
    '',
    '[1.1.0]: https://example.org/1.1.0',
    '[1.0.0]: https://example.org/1.0.0',
    '[#12]:https://example.org/12',
    '[#3]: https://example.org/3',
    '[DOCS]: https://example.org/docs',
  ]

  test('go with the section that uses them, from wherever they stand', () => {
    expect(section(changelog)).toEqual({
      body: '- see [#12] and [The Docs][docs]\n\n[#12]:https://example.org/12\n[DOCS]: https://example.org/docs',
    })
  })

  test('do not make the last section longer', () => {
    expect(section(changelog, '1.0.0')).toEqual({ body: '- old, see [#3]\n\n[#3]: https://example.org/3' })
  })

  test('are not footnotes, which stay', () => {
    expect(section(['## 1.1.0', 'Text[^1]', '', '[^1]: Words', '## 1.0.0'])).toEqual({
      body: 'Text[^1]\n\n[^1]: Words',
    })
  })
})

test('a huge changelog is read in no time', () => {
  const started = performance.now()
  expect(section(`## 1.1.0\n${'\n'.repeat(100_000)}${'- '.repeat(50_000)}x\n## ${'-'.repeat(20_000)}`)).toHaveProperty(
    'body',
  )
  expect(performance.now() - started).toBeLessThan(3000)
})

describe('sections of one package among others', () => {
  test.each([
    '## tally 1.1.0',
    '## Tally v1.1.0 (2026-11-21)',
    '## tally-v1.1.0',
    '## [tally-v1.1.0](https://example.org) - 2026-11-21',
    '## tally@1.1.0',
    '## tally/v1.1.0',
    '## `tally` 1.1.0',
    '## tally: 1.1.0',
    '## tally version 1.1.0',
    '## `tally` - [1.1.0](https://example.org) - 2026-11-21',
    '## tally – v1.1.0',
  ])('are headed by its name: %j', (heading) => {
    const changelog = `# Log\n\n## tally-core 1.1.0\n- core\n\n${heading}\n\n- news\n\n## tally-core 1.0.0\n- old\n`
    expect(section(changelog, '1.1.0', ['tally'])).toEqual({ body: '- news' })
    expect(section(changelog, '1.1.0', ['tally-core'])).toEqual({ body: '- core' })
    expect(section(changelog, '1.1.0', ['other'])).toBe('none')
  })

  test('are taken together where several are released as one', () => {
    const changelog = ['## tally-core 1.1.0', '- core', '## tally 1.1.0', '- cli', '## tally 1.0.0', '- old']
    expect(section(changelog, '1.1.0', ['tally', 'tally-core'])).toEqual({
      body: '## tally-core\n\n- core\n\n## tally\n\n- cli',
    })
    expect(section([...changelog, '## tally 1.1.0', '- twice'], '1.1.0', ['tally', 'tally-core'])).toBe('twice')
  })

  test('may stand in chapters of their names', () => {
    const changelog = ['# core', '## 1.1.0', '- a', '# `cli`', '## 1.1.0', '- b', '## 1.0.0', '- old']
    expect(section(changelog, '1.1.0', ['core'])).toEqual({ body: '- a' })
    expect(section(changelog, '1.1.0', ['cli'])).toEqual({ body: '- b' })
    expect(section(changelog, '1.1.0', ['other'])).toBe('twice')
  })
})

describe('reStructuredText', () => {
  const rst = (lines: readonly string[], text = '1.1.0', packages: readonly string[] = []) => {
    const version = readVersion(text)
    if (version === undefined) throw new Error(text)
    return findSection(lines.join('\n'), version, packages, 'restructured')
  }
  const changelog = [
    '=========',
    'Changelog',
    '=========',
    '',
    '.. towncrier release notes start',
    '',
    'Tally 1.1.0 (2026-11-21)',
    '========================',
    '',
    'Features',
    '--------',
    '',
    '- Counts ``words`` faster, see `the docs <https://example.org/d>`_. (`#12 <https://example.org/12>`_)',
    '- :func:`tally.count` takes `Paths`_',
    '',
    'Example::',
    '',
    '    1.0.0',
    '    =====',
    '',
    '.. code-block:: python',
    '   :linenos:',
    '',
    '   import tally',
    '',
    '----',
    '',
    'Tally 1.0.0 (2026-01-01)',
    '========================',
    '',
    '- first',
    '',
    '.. _Paths: https://example.org/p',
  ]

  test('has its section made Markdown, with links, roles, code and titles put over', () => {
    expect(rst(changelog, '1.1.0', ['tally'])).toEqual({
      body: [
        '### Features',
        '',
        '- Counts `words` faster, see [the docs](https://example.org/d). ([#12](https://example.org/12))',
        '- `tally.count` takes [Paths](https://example.org/p)',
        '',
        'Example:',
        '',
        '```',
        '1.0.0',
        '=====',
        '```',
        '',
        '```python',
        'import tally',
        '```',
      ].join('\n'),
    })
    expect(rst(changelog, '1.0.0', ['tally'])).toEqual({ body: '- first' })
    expect(rst(changelog, '1.2.0', ['tally'])).toBe('absent')
  })

  test.each([
    [['1.1.0', '=====', '- a', '', '1.0.0', '====='], '- a'],
    [['1.1.0 (2026-11-21)', '++++++++++++++++++', '', '- a'], '- a'],
    [['v1.1.0', '~~~~~~', '', '* a', '', 'v1.0.0', '~~~~~~'], '* a'],
    [['-----', '1.1.0', '-----', '- a', '', '-----', '1.0.0', '-----'], '- a'],
    [['Version 1.1.0', '-------------', '', 'Words.'], 'Words.'],
  ])('%j', (lines, body) => {
    expect(rst(['Log', '###', '', ...lines])).toEqual({ body })
  })

  test('has no titles in code', () => {
    expect(rst(['1.0.0', '=====', '::', '', '  1.1.0', '  ====='])).toBe('absent')
  })

  test('is told by the name of the file', () => {
    expect(['CHANGES.rst', 'NEWS.txt', 'CHANGELOG.md', 'HISTORY'].map((each) => markupOf(each))).toEqual([
      'restructured',
      'restructured',
      'markdown',
      'markdown',
    ])
  })
})
