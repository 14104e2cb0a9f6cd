import { describe, expect, test } from '@jest/globals'
import { fitted } from '../../src/github-release/fitted.ts'

const page = 'https://github.com/o/r/blob/v1.0.0/CHANGELOG.md'

describe('notes that are too long for GitHub', () => {
  test('are cut after a whole line, and say where the rest is', () => {
    const body = Array.from({ length: 20_000 }, (_, index) => `- entry ${index}`).join('\n')
    const cut = fitted(body, page)
    expect(cut.length).toBeLessThanOrEqual(125_000 - 4_000)
    expect(cut.length).toBeGreaterThan(100_000)
    expect(cut.endsWith(`\n\n… cut here: GitHub takes no more. The whole text: ${page}`)).toBe(true)
    const kept = cut.split('\n\n… cut here')[0] ?? ''
    expect(body.startsWith(`${kept}\n`)).toBe(true)
  })

  test('end an open code block and an open fold, so that the words behind are read', () => {
    const long = 'x\n'.repeat(70_000)
    expect(fitted(`\`\`\`\`text\n${long}`, page)).toMatch(/\nx\n````\n\n… cut here/)
    expect(fitted(`<details>\n\n${long}`, page)).toMatch(/\nx\n\n<\/details>\n\n… cut here/)
    expect(fitted(`<!--\n${long}`, page)).toMatch(/\nx -->\n\n… cut here/)
    expect(fitted(`\`\`\`\ncode\n\`\`\`\n${long}`, page)).toMatch(/\nx\n\n… cut here/)
  })

  test.each([
    ['one line of words', 'word '.repeat(40_000)],
    ['one line without a space', '🎉'.repeat(80_000)],
    ['a short first line and a huge second', `- a\n${'z'.repeat(200_000)}`],
  ])('keep what they can of %s', (_, body) => {
    const cut = fitted(body, page)
    expect(cut.length).toBeGreaterThan(100_000)
    expect(cut.length).toBeLessThanOrEqual(121_000)
    // half of a pair of surrogates cannot be encoded
    expect(() => encodeURIComponent(cut)).not.toThrow()
  })
})

test('notes that are short enough stay as they are', () => {
  expect(fitted('- a', page)).toBe('- a')
  expect(fitted('x'.repeat(120_000), page)).toHaveLength(120_000)
})
