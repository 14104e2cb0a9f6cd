import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { inputNames, readInputs, stepNames } from '../src/inputs.ts'

const root = new URL('..', import.meta.url)
const text = await readFile(new URL('action.yml', root), 'utf8')

/** The lines of one section of the file at the margin, without its head. */
function sectionOf(name: string): readonly string[] {
  const lines = text.split('\n')
  const start = lines.indexOf(`${name}:`)
  const length = lines.slice(start + 1).findIndex((line) => /^\S/.test(line))
  return start < 0 ? [] : lines.slice(start + 1, length < 0 ? undefined : start + 1 + length)
}

const keysOf = (name: string): readonly string[] =>
  sectionOf(name).flatMap((line) => /^ {2}([\w-]+):/.exec(line)?.[1] ?? [])

/** The scalar at a key two levels down, its quotes taken away. */
function valueOf(section: string, name: string, key: string): string | undefined {
  const lines = sectionOf(section)
  const start = lines.indexOf(`  ${name}:`)
  const own = lines.slice(start + 1)
  const end = own.findIndex((line) => /^ {2}\S/.test(line))
  return own
    .slice(0, end < 0 ? undefined : end)
    .flatMap((line) => new RegExp(`^ {4}${key}: (.*)$`).exec(line)?.[1] ?? [])
    .map((value) => value.replace(/^'(.*)'$/, '$1'))[0]
}

/** The outputs that the design names, of all steps. */
const designed = [
  'plan',
  'gate-matrix',
  'build-matrix',
  'max-parallel',
  'channel',
  'environment',
  'tag',
  'tags',
  'pull-requests',
  'version',
  'prerelease',
  'packages',
  'distributions',
  'published',
  'receipt',
  'release-url',
]

describe('action.yml', () => {
  test('has the inputs that are read, in the same order', () => {
    expect(keysOf('inputs')).toEqual([...inputNames])
  })

  test('has defaults that mean the same as nothing', () => {
    const given = inputNames.flatMap((name) => {
      const value = valueOf('inputs', name, 'default')
      return value === undefined || name === 'github-token' ? [] : [[name, value] as const]
    })
    expect(given).toContainEqual(['live', 'false'])
    expect(readInputs(Object.fromEntries(given))).toEqual(readInputs({}))
  })

  test('holds one expression, the default of the token: elsewhere runners refuse the whole action for it', () => {
    expect(text.match(/\$\{\{.*?\}\}/g)).toEqual(['${{ github.token }}'])
  })

  test('takes the job’s token without being told', () => {
    expect(valueOf('inputs', 'github-token', 'default')).toBe('${{ github.token }}')
  })

  test('names every step', () => {
    for (const name of stepNames) expect(valueOf('inputs', 'step', 'description')).toContain(`\`${name}\``)
  })

  test('describes each input and output with a sentence', () => {
    for (const section of ['inputs', 'outputs']) {
      for (const name of keysOf(section))
        expect([name, valueOf(section, name, 'description')]).toEqual([name, expect.stringMatching(/\S.*\.$/)])
    }
  })

  test('has only outputs that the design has', () => {
    expect(keysOf('outputs').length).toBeGreaterThan(0)
    expect(keysOf('outputs').filter((name) => !designed.includes(name))).toEqual([])
  })

  test('runs on Node 24, and ends with a bundle of its own', () => {
    expect(sectionOf('runs').filter((line) => line !== '')).toEqual([
      '  using: node24',
      '  main: dist/index.js',
      '  post: dist/post/index.js',
    ])
    expect(existsSync(fileURLToPath(new URL('src/index.ts', root)))).toBe(true)
    expect(existsSync(fileURLToPath(new URL('src/post.ts', root)))).toBe(true)
  })
})
