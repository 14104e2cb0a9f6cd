import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { catalogue } from '../src/model/catalogue.ts'

const root = new URL('..', import.meta.url)
const codes = Object.keys(catalogue)

const trees = await Promise.all(
  ['src', 'cli'].map(async (tree) => {
    const names = await readdir(new URL(tree, root), { recursive: true })
    return names.map((name) => `${tree}/${name}`)
  }),
)
const sources = await Promise.all(
  trees
    .flat()
    .filter((name) => name.endsWith('.ts') && !name.endsWith('catalogue.ts'))
    .map((name) => readFile(new URL(name, root), 'utf8')),
)
const page = await readFile(new URL('docs/troubleshooting.md', root), 'utf8')

/** The entries of the page: what stands under each heading of the third level. */
const entries = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((each) => [each.split('\n')[0] ?? '', each.split('\n').slice(1).join('\n').split(/^## /m)[0]?.trim() ?? '']),
)

describe('the catalogue of problems', () => {
  test('has no code that nothing tells', () => {
    expect(codes.filter((code) => !sources.some((source) => source.includes(`'${code}'`)))).toEqual([])
  })

  test('has codes that are anchors, and one line for each', () => {
    for (const [code, line] of Object.entries(catalogue)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(line).toMatch(/^[A-Z][^\n]*\.$/)
    }
  })
})

describe('docs/troubleshooting.md', () => {
  test('has an entry for each code of the catalogue', () => {
    expect(codes.filter((code) => !entries.has(code))).toEqual([])
  })

  test('has no entry for a code that there is not, and none twice', () => {
    expect([...entries.keys()].filter((heading) => !codes.includes(heading))).toEqual([])
    expect(page.match(/^### /gm)?.length).toBe(entries.size)
  })

  test('says in each what it means, why, and how to mend it: at least two sentences, with no line of the catalogue repeated alone', () => {
    const sentences = (text: string): number => text.match(/[.:?](?=\s|$)/g)?.length ?? 0
    expect([...entries].filter(([, text]) => sentences(text) < 2).map(([code]) => code)).toEqual([])
  })

  test('links only to entries that it has', () => {
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1] ?? '')
    const groups = [...page.matchAll(/^## (.+)$/gm)].map((match) =>
      (match[1] ?? '')
        .toLowerCase()
        .replace(/[^a-z ]/g, '')
        .replaceAll(' ', '-'),
    )
    expect(links.filter((link) => !entries.has(link) && !groups.includes(link))).toEqual([])
  })
})
