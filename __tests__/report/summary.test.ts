import { describe, expect, test } from '@jest/globals'
import { marked } from 'marked'
import type { ReceiptFile } from '../../src/model/receipt.ts'
import { problem } from '../../src/model/problem.ts'
import { receiptSection } from '../../src/report/files.ts'
import { planSection } from '../../src/report/plan.ts'
import { problemsSection } from '../../src/report/problems.ts'
import { summaryLimit, summaryPage } from '../../src/report/summary.ts'
import { table } from '../../src/report/text.ts'
import { crateRow, plan, plannedCrate, plannedPython } from '../make/plan.ts'
import { madeReceipt } from '../make/receipt.ts'

const rows = (count: number) =>
  table(
    ['A', 'B'],
    Array.from({ length: count }, (_, at) => [`row ${at}`, 'x'.repeat(50)]),
  )

describe('a page', () => {
  test('that fits is its sections with an empty line between', () => {
    expect(summaryPage(['## one', 'two'])).toBe('## one\n\ntwo\n')
  })

  test('that does not fit loses rows of its longest table, and says how many', () => {
    const page = summaryPage(['## head', rows(10), rows(1000), 'the end'], 20_000)
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(20_000)
    const kept = page.match(/^\| row/gm)?.length ?? 0
    expect(kept).toBeGreaterThan(200)
    expect(page).toContain(`${1010 - kept} more are left out here`)
    expect(page).toContain('| row 9 |')
    expect(page.startsWith('## head\n\n| A | B |\n| --- | --- |\n| row 0 |')).toBe(true)
    expect(page.endsWith('\n\nthe end\n')).toBe(true)
  })

  test('keeps the whole of an entry of a list, with the fence in it', () => {
    const entry = (at: number) => `- entry ${at}\n  <br>**Fix:** do\n\n  \`\`\`yaml\n  a: ${at}\n  \`\`\``
    const list = `### Problems\n\n${Array.from({ length: 500 }, (_, at) => entry(at)).join('\n')}`
    const page = summaryPage([list], 5000)
    const kept = page.match(/^- entry/gm)?.length ?? 0
    expect(kept).toBeGreaterThan(20)
    expect(page.match(/```/g)).toHaveLength(2 * kept)
    expect(page).toContain(`${500 - kept} more are left out here`)
  })

  test('leaves out whole what has neither rows nor entries', () => {
    expect(summaryPage(['a', 'b '.repeat(5000)], 2000)).toBe(
      'a\n\nA section is left out here: the page would be too long.\n',
    )
  })

  test('counts bytes, not characters', () => {
    const page = summaryPage(
      [
        table(
          ['Ä'],
          Array.from({ length: 3000 }, () => ['✅'.repeat(20)]),
        ),
      ],
      50_000,
    )
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(50_000)
    expect(Buffer.byteLength(page)).toBeGreaterThan(45_000)
  })

  test.each([100, 1000, 5000, 15_000])(
    'of a plan and a receipt with %i files stays below what GitHub shows',
    (count) => {
      const file = (at: number): ReceiptFile => ({
        filename: `reader_${at}-1.0.0-cp313-cp313-manylinux_2_17_x86_64.manylinux2014_x86_64.whl`,
        kind: 'wheel',
        name: `reader-${at}`,
        version: '1.0.0',
        sha256: 'a'.repeat(64),
        size: 1400,
        registry: 'pypi',
        outcome: at === count - 1 ? 'failed' : 'uploaded',
        verified: at !== count - 1,
        attested: true,
        provenance: true,
        page: `https://pypi.org/project/reader-${at}/1.0.0/`,
        message: at === count - 1 ? 'PyPI said no' : undefined,
      })
      const receipt = madeReceipt({ complete: false, files: Array.from({ length: count }, (_, at) => file(at)) })
      const packages = receipt.files.map(({ name }) => plannedPython({ name }))
      const page = summaryPage([
        ...problemsSection([problem('registry-refused', 'PyPI said no', 'Ask it.')], true),
        ...planSection(plan({ packages, rows: [crateRow] })),
        ...receiptSection(receipt),
      ])
      expect(Buffer.byteLength(page)).toBeLessThan(summaryLimit)
      expect(page).toMatch(/^### Problems/)
      // what failed is the first row of the receipt, so that no cut takes it away
      expect(page).toContain('❌ failed: PyPI said no')
      expect(page.includes('more are left out here')).toBe(count > 2000)
      const html = marked.parse(page, { async: false })
      expect(html.match(/<table>/g)).toHaveLength(3)
    },
  )
})

describe('what people wrote, as GitHub-flavoured Markdown', () => {
  const nasty = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '![a](https://evil.example/a.png)',
    '*a* _b_ ~~c~~ `d` | e',
    '&lt;b&gt; &amp; &copy;',
    '# heading',
    '- item',
    '> quote',
    '1. one',
    '```\nfence',
    '@octocat fixes #1',
    'a\n\n## b\n\n| c |\n| --- |',
    '\\| \\` \\',
    '</code></td></table>',
  ]

  test.each(nasty)('%j is shown as it is among the problems', (text) => {
    const [section = ''] = problemsSection([problem('registry-refused', text, text.split('\n')[0] ?? '')], true)
    const html = marked.parse(section, { async: false })
    const elements = [...html.matchAll(/<([a-z0-9]+)/g)].map((match) => match[1])
    expect(elements.filter((each) => !['h3', 'ul', 'li', 'a', 'code', 'br', 'strong'].includes(each ?? ''))).toEqual([])
    expect(textOf(html)).toContain(text.split('\n')[0]?.replace(/\s+/g, ' ') ?? '')
  })

  test.each(nasty)('%j is shown as it is in the rows of a plan', (text) => {
    const page = planSection(plan({ packages: [plannedCrate({ name: text }), plannedCrate()] })).join('\n\n')
    const html = marked.parse(page, { async: false })
    expect(html.match(/<tr>/g)).toHaveLength(5)
    expect(html).not.toMatch(/<(script|img|h1|blockquote|pre|del|em)/)
  })
})

/** The text that a reader sees. */
const textOf = (html: string): string =>
  html
    .replace(/<br>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
