import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { archiveSurprises } from './pypi-surprises/archive.ts'
import { formSurprises } from './pypi-surprises/form.ts'
import { trustSurprises } from './pypi-surprises/trust.ts'
import { uploadSurprises } from './pypi-surprises/upload.ts'

/** The checklist of what publishing to PyPI surprises with. Each drives the rules, the client and the loopback PyPI. */
const surprises = [...uploadSurprises, ...formSurprises, ...trustSurprises, ...archiveSurprises]

describe('what publishing to PyPI surprises with', () => {
  test('is the whole checklist of twenty-five', () => {
    expect(new Set(surprises.map(({ what }) => what)).size).toBe(25)
  })

  test.each(surprises)('$what', async ({ holds, also = [] }) => {
    await holds()
    for (const [file, title] of also) {
      const source = await readFile(new URL(file, import.meta.url), 'utf8')
      expect({ file, title, found: hasTitle(source, title) }).toEqual({ file, title, found: true })
    }
  })
})

/** Whether a title stands in the source where a title stands: as first argument, or as `title:` of a row. */
function hasTitle(source: string, title: string): boolean {
  const escaped = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(String.raw`(?:\(\s*|title:\s*)(['"\x60])${escaped}\1,`).test(source)
}
