import { describe, expect, test } from '@jest/globals'
import { ask, stagePypi } from '../../make/pypi-stage.ts'
import { pypiRows } from './pypi-rows.ts'

describe('what the loopback PyPI accepts and refuses', () => {
  test.each(pypiRows)('$status for $title ($source)', async ({ request, status, words, options }) => {
    const state = stagePypi(options)
    const known = [...state.projects.keys()]
    const answer = await ask(state, request)
    expect(`${answer.status}: ${codeOf(answer.body)}`).toContain(words)
    expect(answer.status).toBe(status)
    if (status === 200) return
    expect(`${status} ${answer.reason}`).toContain(words.replace(/^400 /, ''))
    expect(state.uploads).toEqual([])
    expect([...state.projects.keys()]).toEqual(known)
  })

  test('knows at least 45 refusals', () => {
    expect(pypiRows.filter((row) => row.status !== 200).length).toBeGreaterThanOrEqual(45)
  })
})

function codeOf(body: Buffer | string | undefined): string {
  const value: unknown = JSON.parse(body?.toString() ?? '')
  return typeof value === 'object' && value !== null && 'code' in value ? String(value.code) : ''
}
