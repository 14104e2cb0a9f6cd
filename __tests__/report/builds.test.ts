import { describe, expect, test } from '@jest/globals'
import type { BuildRecord } from '../../src/model/record.ts'
import { buildsSection } from '../../src/report/builds.ts'
import { summaryPage } from '../../src/report/summary.ts'
import { madeRecord } from '../make/record.ts'

const built = (differs: Partial<BuildRecord> = {}): { target: string; record: BuildRecord } => {
  const tools = { 'release-action': '0.1.0', cargo: 'cargo 1.90.0' }
  const record = madeRecord({ tools, seconds: 2.44, ...differs })
  return { target: record.target, record }
}

const head = '| Row | Platform | Took | Files | With |\n| --- | --- | --- | --- | --- |'

describe('the builds of a release', () => {
  test('are a row each with platform, time, files and tools, and what all have in common is told once', () => {
    const tools = { 'release-action': '0.1.0', maturin: '1.16.0' }
    const mac = { target: 'wheels-macos-arm64', platform: 'macos-aarch64', seconds: 63.2, tools }
    expect(buildsSection([built(), built(mac)])).toEqual([
      `### Builds\n\n${head}\n| \`crates\` | linux-x86\\_64 | 2.4 s | 1, 1.4 kB | \`cargo 1.90.0\` |\n` +
        '| `wheels-macos-arm64` | macos-aarch64 | 1 min 3 s | 1, 1.4 kB | `maturin 1.16.0` |',
      '2 rows, 2 files, 2.8 kB; the longest took 1 min 3 s.',
      'In every row: `release-action 0.1.0`.',
    ])
  })

  test('of one row name all tools in it, and of a record that does not tell its time no time', () => {
    expect(buildsSection([built({ seconds: undefined })])).toEqual([
      `### Builds\n\n${head}\n| \`crates\` | linux-x86\\_64 | – | 1, 1.4 kB | \`release-action 0.1.0\`, \`cargo 1.90.0\` |`,
      '1 row, 1 file, 1.4 kB.',
    ])
  })

  test('show a row whose artifact had no record', () => {
    expect(buildsSection([{ target: 'sdist', record: undefined }])[0]).toContain('| `sdist` | – | – | no record |  |')
  })

  test('of a release without any are no section', () => {
    expect(buildsSection([])).toEqual([])
  })

  test.each([59.4, 59.6])('that took %d s are told in whole seconds', (seconds) => {
    expect(buildsSection([built({ seconds })])[0]).toContain(seconds < 59.5 ? '| 59 s |' : '| 1 min 0 s |')
  })

  test('of a whole matrix are folded, and cut to what a page has room for with their end kept', () => {
    const rows = Array.from({ length: 256 }, (_, at) => built({ target: `wheels-${at}`, seconds: at }))
    const sections = buildsSection(rows)
    const [table = ''] = sections
    expect(table).toContain(
      '<details><summary>256 rows, 256 files, 358 kB; the longest took 4 min 15 s.</summary>\n\n|',
    )
    expect(table).toMatch(/\n\n<\/details>$/)
    expect(table.match(/^\| `/gm)).toHaveLength(256)
    expect(summaryPage(sections)).toBe(`${sections.join('\n\n')}\n`)
    const cut = summaryPage(sections, 8000)
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(8000)
    expect(cut).toMatch(/<\/details>\n\n\d+ more are left out here/)
  })
})
