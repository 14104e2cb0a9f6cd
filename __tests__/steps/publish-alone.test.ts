import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'

const root = path.join(import.meta.dirname, '..', '..')

/** What the publishing job loads of its own beside its step: `release.ts`, `main.ts` and the edges are every job's. */
const publishing = [
  'src/steps/publish.ts',
  'src/artifacts/rows.ts',
  'src/artifacts/notes.ts',
  'src/announce/announce.ts',
  'src/announce/announcement.ts',
]

/** The code of the modules that these load at run time, by path, without types and comments. */
async function reached(entries: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  const waiting = [...entries]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue
    const source = stripTypeScriptTypes(await readFile(path.join(root, file), 'utf8'), { mode: 'strip' })
    const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    found.set(file, code)
    const folder = path.posix.dirname(file)
    const specifiers = [...code.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, each = '']) => each)
    waiting.push(...specifiers.map((each) => path.posix.join(folder, each)))
  }
  return found
}

/** Those that could start a program: by the port for it, or by Node's own module. */
const starters = (modules: ReadonlyMap<string, string>): readonly string[] =>
  [...modules].filter(([, code]) => /\bprocess\b|child_process/.test(code)).map(([file]) => file)

describe('the publishing job', () => {
  test('is known by all that it loads', async () => {
    const modules = [...(await reached(publishing)).keys()]
    expect(modules).toContain('src/publish/upload.ts')
    expect(modules).toContain('src/attest/sign.ts')
    expect(modules).toContain('src/github-release/draft.ts')
  })

  test('has no program to fear: nothing that it loads can start one', async () => {
    expect(starters(await reached(publishing))).toEqual([])
  })

  test('is not judged by a rule that lets everything through: a build starts programs', async () => {
    expect(starters(await reached(['src/steps/build.ts']))).toContain('src/steps/build.ts')
  })
})
