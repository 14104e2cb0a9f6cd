import { describe, expect, test } from '@jest/globals'
import { brokenLinks } from './links.ts'
import { readPage } from './pages.ts'
import { commandsOf } from './terminal.ts'
import { verdictOn } from './verdict.ts'
import { judgeYaml } from './workflow-part.ts'

const fenced = (language: string, comment = ''): string => `# One\n\n${comment}\n\n\`\`\`${language}\nx\n\`\`\`\n`
const verdict = (language: string, comment?: string) => {
  const [block] = readPage('docs/page.md', fenced(language, comment)).blocks
  return block === undefined ? 'no block' : verdictOn(block)
}

describe('a page', () => {
  test('gives its blocks with place, heading, text and the comment in front', () => {
    const text =
      '# One\n\ntext <!-- far -->\n\n```sh\na\n```\n\n## Two\n\n- item:\n\n  <!-- not\n  run: it -->\n\n  ```yaml\n  b: 1\n\n  # c\n  ```\n'
    expect(readPage('docs/page.md', text).blocks).toEqual([
      { place: 'docs/page.md:5', page: 'docs/page.md', heading: 'One', language: 'sh', text: 'a\n', comment: 'far' },
      {
        place: 'docs/page.md:16',
        page: 'docs/page.md',
        heading: 'Two',
        language: 'yaml',
        text: 'b: 1\n\n# c\n',
        comment: 'not run: it',
      },
    ])
  })

  test('has the anchors that GitHub gives its headings, and none for a comment in a block', () => {
    const text = '# A `b` & c!\n\n## Two\n\n## Two\n\n```sh\n# no heading\n```\n\n### [linked](x.md), too\n'
    expect([...readPage('README.md', text).anchors]).toEqual(['a-b--c', 'two', 'two-1', 'linked-too'])
  })

  test('has its links, but for those in code', () => {
    const links = readPage('README.md', '[a](b.md) `[c](d.md)` ![e](f.png)\n\n```\n[g](h.md)\n```\n').links
    expect(links.map(({ target }) => target)).toEqual(['b.md', 'f.png'])
  })
})

describe('a block', () => {
  test('of a known language is run, and on a stage where one is named', () => {
    expect(verdict('sh')).toEqual({ kind: 'run', stage: undefined, codes: [0] })
    expect(verdict('console', '<!-- stage: a tag -->')).toEqual({ kind: 'run', stage: 'a tag', codes: [0] })
    expect(verdict('sh', '<!-- ends with 1 or 2: why -->')).toEqual({ kind: 'run', stage: undefined, codes: [1, 2] })
    expect(verdict('sh', '<!-- whatever -->')).toMatchObject({ kind: 'wrong' })
    expect(verdict('yaml', '<!-- stage: a tag -->')).toMatchObject({ kind: 'wrong' })
  })

  test('is excused by a reason, which is more than a word or two', () => {
    const reason = 'needs a tag on GitHub'
    expect(verdict('sh', `<!-- not run: ${reason} -->`)).toEqual({ kind: 'excused', reason })
    expect(verdict('sh', '<!-- not run: later -->')).toMatchObject({ kind: 'wrong' })
  })

  test('without a language is a picture, and one that nobody judges is a mistake', () => {
    expect(verdict('')).toEqual({ kind: 'picture' })
    expect(verdict('ruby')).toMatchObject({ kind: 'wrong' })
  })

  test('that shows what commands say has the lines of both', () => {
    expect(commandsOf('$ a\nb\n$ c\n')).toEqual({ commands: 'a\nc', said: 'b\n' })
    expect(commandsOf('a\nb\n')).toEqual({ commands: 'a\nb\n', said: undefined })
  })
})

describe('YAML', () => {
  const step = (given: string): string => `- uses: release-action/release-action@v1\n  with: { ${given} }\n`

  test('is a workflow, or steps of others, or our config', () => {
    expect(judgeYaml(step('step: plan'))).toEqual({ kind: 'workflow', wrong: [] })
    expect(judgeYaml('- run: twine upload dist/*\n')).toEqual({ kind: 'foreign steps', wrong: [] })
    expect(judgeYaml('look: { steps: [{ run: release-action verify v1.0.0 }] }\n')).toEqual({
      kind: 'workflow',
      wrong: [],
    })
    expect(judgeYaml('permissions: { id-token: write }\n')).toEqual({ kind: 'workflow', wrong: [] })
    expect(judgeYaml('release: { notes: commits }\n')).toEqual({ kind: 'config', wrong: [] })
  })

  test.each([
    ['an input that there is not', step('stepp: plan'), 'stepp'],
    ['a value that an input cannot have', step('live: perhaps'), 'live'],
    ['a step that does nothing', '- name: nothing\n', 'step'],
    ['a key that the config does not have', 'releases: {}\n', 'releases'],
    ['a job that is not there', 'jobs: { a: { needs: b, steps: [] } }\n', 'a needs b'],
    [
      'an output that nobody declares',
      'jobs: { a: { steps: [{ run: "echo ${{ needs.b.outputs.c }}" }] } }\n',
      'needs.b.outputs.c',
    ],
    [
      'an output that this action does not have',
      `jobs:\n  a:\n    outputs: { x: '\${{ steps.p.outputs.plann }}' }\n    steps: [{ uses: release-action/release-action@v1, id: p }]\n`,
      'steps.p.outputs.plann',
    ],
  ])('is told %s', (_, text, word) => {
    expect(judgeYaml(text).wrong.join('\n')).toContain(word)
  })
})

test('links that lead nowhere are told with their place', () => {
  const other = readPage('docs/other.md', '# There\n')
  const text = '[a](other.md#there) [b](other.md#nowhere)\n[c](gone.md)\n[d](../../out.md) [e](https://) [f](#g)\n'
  const exists = (file: string): boolean => file === 'docs/other.md'
  expect(brokenLinks([readPage('docs/page.md', text), other], exists)).toEqual([
    'docs/page.md:1: other.md#nowhere: has no such heading',
    'docs/page.md:2: gone.md: is not there',
    'docs/page.md:3: ../../out.md: leads out of the repository',
    'docs/page.md:3: https://: is no address',
    'docs/page.md:3: #g: has no such heading',
  ])
})
