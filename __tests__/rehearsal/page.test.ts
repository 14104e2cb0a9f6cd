import { describe, expect, test } from '@jest/globals'
import { renderPage } from '../../rehearsal/page.ts'
import { markdownToHtml } from '../../rehearsal/page/markdown.ts'
import { readGantt, timeline } from '../../rehearsal/page/timeline.ts'
import { timelineSection } from '../../src/report/timeline.ts'
import { brokenReport, hostile, madeReport } from '../make/report.ts'

const elements = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map((match) => String(match[1]).toLowerCase())),
]
const inert = (html: string): void => {
  const active = ['script', 'img', 'iframe', 'object', 'embed', 'form', 'input', 'base', 'svg', 'video', 'audio']
  expect(elements(html).filter((each) => active.includes(each))).toEqual([])
  for (const [tag] of html.matchAll(/<[a-z][^>]*>/gi))
    expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\s(?:on\w+|src|srcset)\s*=/i)
  for (const [, address] of html.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^(?:https?:|mailto:)/)
}

describe('the page of a rehearsal', () => {
  test('has every part, problems before everything that went well, and needs nothing else', () => {
    const html = renderPage(madeReport())
    inert(html)
    const titles = [...html.matchAll(/<h2>([^<]*)/g)].map((match) => match[1])
    expect(titles).toEqual([
      'Problems',
      'Remarks',
      'Steps',
      'Timings',
      'Files',
      'Used by stock clients',
      'GitHub Release',
      'Job summaries',
      'Requests',
    ])
    expect(html).toContain('The release of v1.0.0 would work. Nothing has left this machine.')
    expect(html).toContain("default-src 'none'")
    // what only a live run is refused for is no news once the live run has gone through
    expect(html).not.toContain('repository-private')
  })

  test('of one that broke off says so, shows the error with its YAML and both other hashes', () => {
    const html = renderPage(brokenReport())
    expect(html).toContain('would not work')
    expect(html).toContain('    permissions:\n      contents: write')
    expect(html).toContain('has none')
    expect(html).not.toContain('<h2>GitHub Release')
  })

  test('shows what people wrote as text, wherever it stands', () => {
    const report = madeReport({
      project: hostile,
      repository: hostile,
      tag: hostile,
      commit: hostile,
      steps: [{ name: hostile, seconds: 1, ok: false, outcome: hostile }],
      problems: [{ job: hostile, level: 'error', code: hostile, message: hostile, place: hostile }],
      release: { ...madeReport().release!, title: hostile, tag: hostile, body: hostile },
      summaries: [{ job: hostile, markdown: hostile }],
      requests: [{ job: hostile, service: 'x', method: hostile, url: hostile, status: 200, milliseconds: 1 }],
    })
    inert(renderPage(report))
  })

  test('counts the requests that it leaves out', () => {
    const [one] = madeReport().requests
    const html = renderPage(madeReport({ requests: Array.from({ length: 5003 }, () => one!) }))
    expect(html).toContain('3 more are in the JSON report')
  })

  test('of a rehearsal that never began is a page all the same', () => {
    const nothing = { steps: [], files: [], uses: [], requests: [], summaries: [], problems: [], release: undefined }
    inert(renderPage(madeReport({ ...nothing, ok: false, remarks: ['It was interrupted.'] })))
  })
})

describe('Markdown of a changelog', () => {
  test.each([
    ['<script>alert(1)</script>', '&#60;script&#62;'],
    ['<b onclick="x">b</b>', '&#60;b onclick'],
    ['<details><summary>more</summary>\n\ntext\n\n</details>', '<details><summary>'],
    ['<details open onclick=x>', '&#60;details open'],
    ['[a](javascript:alert(1))', '<p>a</p>'],
    ['![a](https://example.org/a.png)', '<a href="https://example.org/a.png"'],
    ['a<br>b', 'a<br>b'],
    ['- [x] done', '☑ done'],
    ['- [ ] to do', '☐ to do'],
  ])('%j', (markdown, part) => {
    const html = markdownToHtml(markdown, 3, 'Notes')
    expect(html).toContain(part)
    inert(html)
  })

  test('begins with the level that it is given, and skips none', () => {
    const html = markdownToHtml('## a\n\n#### b\n\n##### c\n\n## d\n\n# e', 3, 'Notes')
    expect([...html.matchAll(/<h(\d)>/g)].map((match) => match[1])).toEqual(['3', '4', '5', '4', '3'])
  })
})

describe('timelines', () => {
  test('of the job summaries are read back as they were written', () => {
    const section = timelineSection([
      { title: 'Guards, files', from: 0, to: 400 },
      { title: 'Upload', from: 400, to: 1600 },
    ])[0]
    expect(readGantt(section ?? '')).toEqual([
      { title: 'Guards files', from: 0, seconds: 0.4, ok: true },
      { title: 'Upload', from: 0.4, seconds: 1.2, ok: true },
    ])
  })

  test('that cannot be read are shown as they are', () => {
    expect(markdownToHtml('```mermaid\npie\n```', 3, 'x')).toContain('<pre><code>pie')
    expect(timeline([])).toBe('')
  })
})
