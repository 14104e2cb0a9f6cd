import { describe, expect, test } from '@jest/globals'
import { cratesRows } from '../rehearsal/handlers/crates-rows.ts'
import { pypiRows } from '../rehearsal/handlers/pypi-rows.ts'
import { indexRows, publishRows } from './cargo-rows.ts'
import { uploadRows } from './upload-rows.ts'

/** The tables whose rows hold the loopback registries to the real ones. */
const tables = {
  'requests to PyPI': pypiRows,
  'requests to crates.io': cratesRows,
  'twine upload': uploadRows.filter(({ unreachable = [] }) => !unreachable.includes('twine')),
  'uv publish': uploadRows.filter(({ unreachable = [] }) => !unreachable.includes('uv')),
  'cargo publish': [...publishRows, ...indexRows],
} as const

describe('the tables of requests and answers', () => {
  test('have at least 60 rows, 15 of which stock twine and cargo reach', () => {
    const rows = Object.values(tables).flat()
    expect(rows.length).toBeGreaterThanOrEqual(60)
    expect(tables['twine upload'].length + tables['cargo publish'].length).toBeGreaterThanOrEqual(15)
  })

  test('reach each registry by its stock client at least ten times, and by uv six', () => {
    expect(tables['twine upload'].length).toBeGreaterThanOrEqual(12)
    expect(tables['cargo publish'].length).toBeGreaterThanOrEqual(10)
    expect(tables['uv publish'].length).toBeGreaterThanOrEqual(6)
  })

  test.each(Object.entries(tables))(
    '%s: every row tells its status, its words and its source, and is told once',
    (_, rows) => {
      for (const { title, status, words, source } of rows) {
        expect(status).toBeGreaterThanOrEqual(200)
        if (status !== 200) expect({ title, words }).not.toMatchObject({ words: undefined })
        expect(source).not.toBe('')
      }
      const titles = rows.map(({ title }) => title)
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
    },
  )
})
