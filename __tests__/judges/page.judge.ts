import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { marked } from 'marked'
import { renderPage } from '../../rehearsal/page.ts'
import type { BuildRecord } from '../../src/model/record.ts'
import { buildsSection } from '../../src/report/builds.ts'
import { summaryPage } from '../../src/report/summary.ts'
import { timelineSection } from '../../src/report/timeline.ts'
import { brokenReport, madeReport } from '../make/report.ts'
import { inChromium, type Page } from './chromium.ts'
import { toolAt } from './tool.ts'

/** Where the pictures of the last run lie, for whoever wants to look at them. */
const pictures = path.join(import.meta.dirname, '..', '..', '.judges', 'pictures')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'page-judge-'))
  await mkdir(pictures, { recursive: true })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Look {
  readonly violations: readonly string[]
  readonly checks: number
  /** Pixels that the page is wider than its window. */
  readonly beyond: number
}

const axeProgram = () => readFile(path.join(toolAt('JUDGE_AXE'), 'axe.min.js'), 'utf8')

/** Opens everything that can be opened, and lets axe look at it with every rule that it has on by itself. */
async function look(page: Page, axe: string): Promise<Look> {
  await page.evaluate(`${axe};0`)
  const found = await page.evaluate(`(async () => {
    for (const each of document.querySelectorAll('details')) each.open = true
    const { violations, passes } = await axe.run()
    return JSON.stringify({
      violations: violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html.slice(0, 200))),
      checks: passes.length,
      beyond: document.documentElement.scrollWidth - innerWidth,
    })
  })()`)
  return JSON.parse(String(found))
}

/** Opens a page light, dark and narrow, keeps pictures of it, and holds it against axe. */
async function judged(html: string, name: string): Promise<void> {
  const file = path.join(folder, `${name}.html`)
  await writeFile(file, html)
  const axe = await axeProgram()
  await inChromium(toolAt('JUDGE_CHROMIUM'), async (page) => {
    const url = pathToFileURL(file).href
    for (const [scheme, width] of [
      ['light', 1200],
      ['dark', 1200],
      ['light', 360],
    ] as const) {
      await page.open(url, scheme, width)
      const { violations, checks, beyond } = await look(page, axe)
      await writeFile(path.join(pictures, `${name}-${scheme}-${width}.png`), await page.picture())
      expect(violations).toEqual([])
      expect(checks).toBeGreaterThan(15)
      expect(beyond).toBeLessThanOrEqual(0)
    }
    expect([...new Set(page.requests)]).toEqual([url])
    expect(page.complaints).toEqual([])
  })
}

describe('the page of a rehearsal in a browser asks for nothing else, fits narrow windows, and axe has no objection', () => {
  test('to one in which everything occurs', () => judged(renderPage(madeReport()), 'made'), 120_000)
  test('to one that broke off', () => judged(renderPage(brokenReport()), 'broken'), 120_000)

  test('to that of a real rehearsal, as the command writes it', async () => {
    const file = path.join(folder, 'real-source.html')
    const argv = ['dist/cli/index.js', 'rehearse', 'rehearsal/projects/pure', '--html', file]
    const { stdout } = await promisify(execFile)(process.execPath, argv)
    expect(stdout).toContain('would work')
    const html = await readFile(file, 'utf8')
    expect(html).toContain('inkwell_notes-1.0.0rc1-py3-none-any.whl')
    await judged(html, 'real')
  }, 600_000)
})

test('axe does find what is wrong', async () => {
  const file = path.join(folder, 'wrong.html')
  await writeFile(
    file,
    '<!doctype html><title></title><img src="data:,"><p style="color:#ccc;background:#fff">pale</p>',
  )
  const axe = await axeProgram()
  await inChromium(toolAt('JUDGE_CHROMIUM'), async (page) => {
    await page.open(pathToFileURL(file).href, 'light')
    const rules = (await look(page, axe)).violations.map((each) => each.split(':')[0])
    expect(rules).toEqual(expect.arrayContaining(['color-contrast', 'image-alt', 'html-has-lang']))
  })
}, 120_000)

describe('the timeline of a job summary', () => {
  const minute = 60_000
  test.each([
    ['one phase', [{ title: 'Plan', from: 0, to: 400 }]],
    [
      'titles with marks of Mermaid in them',
      [
        { title: 'GitHub Release: draft', from: 0, to: 400 },
        { title: 'Gate `x`; #1, %%a', from: 400, to: 900 },
        { title: 'section', from: 900, to: 1000 },
        { title: 'end', from: 1000, to: 1100 },
        { title: 'Übung 日本', from: 1100, to: 1200 },
      ],
    ],
    [
      'six hours',
      [
        { title: 'Upload', from: 0, to: 350 * minute },
        { title: 'Verify', from: 350 * minute, to: 360 * minute },
      ],
    ],
    ['hundreds', Array.from({ length: 300 }, (_, at) => ({ title: `Step ${at}`, from: at * 100, to: at * 100 + 99 }))],
  ])(
    'of %s is drawn by Mermaid, a bar each',
    async (_, phases) => {
      const mermaid = await readFile(path.join(toolAt('JUDGE_MERMAID'), 'dist', 'mermaid.min.js'), 'utf8')
      const chart = /```mermaid\n([^]*?)```/.exec(timelineSection(phases)[0] ?? '')?.[1] ?? ''
      await inChromium(toolAt('JUDGE_CHROMIUM'), async (page) => {
        await page.open('about:blank', 'light')
        await page.evaluate(`${mermaid};0`)
        const drawn = await page.evaluate(`(async () => {
        mermaid.initialize({ startOnLoad: false, gantt: { useWidth: 1000 } })
        const { svg } = await mermaid.render('chart', ${JSON.stringify(chart)})
        document.body.innerHTML = svg
        return JSON.stringify([...document.querySelectorAll('rect.task')].map((each) => Number(each.getAttribute('width'))))
      })()`)
        const widths: readonly number[] = JSON.parse(String(drawn))
        const shown = Math.min(phases.length, 40)
        expect(widths).toHaveLength(shown)
        // as long as they lasted, to scale
        const lasted = phases.slice(0, shown).map(({ from, to }) => to - from)
        const scale = (widths[0] ?? 0) / (lasted[0] ?? 1)
        for (const [at, width] of widths.entries()) expect(width).toBeCloseTo((lasted[at] ?? 0) * scale, -1)
      })
    },
    120_000,
  )
})

describe('the builds of a job summary', () => {
  const record = (at: number): BuildRecord => ({
    schema: 1,
    target: `wheels-linux-x86_64-${at}`,
    tag: 'v1.0.0',
    commit: 'c'.repeat(40),
    files: [
      { filename: 'a.whl', kind: 'wheel', name: 'a', version: '1.0.0', sha256: 'a'.repeat(64), size: 1_400_000 + at },
    ],
    tools: {
      'release-action': '0.1.0',
      maturin: '1.16.0',
      cargo: 'cargo 1.95.0 (f2d3ce0bd 2026-03-21)',
      python: `Python 3.${10 + (at % 5)}.1`,
    },
    platform: 'linux-x86_64',
    seconds: 2.5 * at,
    run: { id: '1', attempt: 1 },
  })

  test.each([
    [3, false],
    [256, true],
  ])(
    'of %d rows are a table with every row, which is folded where it is long (%s)',
    async (count, isFolded) => {
      const rows = Array.from({ length: count }, (_, at) => ({ target: record(at).target, record: record(at) }))
      const summary = summaryPage(['## release-action: publish', ...buildsSection(rows)])
      const style =
        'body{font:14px sans-serif;margin:1em}td,th{border:1px solid #888;padding:4px 8px}table{border-collapse:collapse}'
      const html = `<!doctype html><html lang="en"><title>Builds</title><style>${style}</style><main>${await marked(summary)}</main></html>`
      const file = path.join(folder, `builds-${count}.html`)
      await writeFile(file, html)
      await inChromium(toolAt('JUDGE_CHROMIUM'), async (page) => {
        await page.open(pathToFileURL(file).href, 'light', 1000)
        await writeFile(path.join(pictures, `builds-${count}-shut.png`), await page.picture())
        const seen = await page.evaluate(`(() => {
          const details = document.querySelector('details')
          const shut = details !== null && !document.querySelector('tbody tr').checkVisibility()
          if (details !== null) details.open = true
          const rows = [...document.querySelectorAll('tbody tr')]
          return JSON.stringify({
            shut,
            rows: rows.filter((each) => each.checkVisibility() && each.children.length === 5).length,
            beyond: document.documentElement.scrollWidth - innerWidth,
            marks: /[|\`]/.test(document.querySelector('main').innerText),
          })
        })()`)
        await writeFile(path.join(pictures, `builds-${count}.png`), await page.picture())
        expect(JSON.parse(String(seen))).toEqual({ shut: isFolded, rows: count, beyond: 0, marks: false })
      })
    },
    120_000,
  )
})
