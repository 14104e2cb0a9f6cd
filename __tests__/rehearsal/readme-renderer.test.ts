import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openReadmeRenderer } from '../../rehearsal/readme-renderer.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'readme-renderer-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A program in the place of Python: it notes that it was started, and answers by what it reads. */
async function standIn(name: string, answer: string): Promise<string> {
  const at = path.join(folder, name)
  await writeFile(at, `#!/bin/sh\necho started >> "$0.log"\n${answer}\n`)
  await chmod(at, 0o755)
  return at
}

const env = { PATH: process.env['PATH'] ?? '' }
const starts = async (program: string): Promise<number> =>
  (await readFile(`${program}.log`, 'utf8')).split('\n').length - 1

test('each text is rendered once, and the answer is that of the program', async () => {
  const program = await standIn('renders', 'if grep -q ref; then echo True; else echo False; fi')
  const ask = openReadmeRenderer(program, folder, env)
  expect(await Promise.all([ask('see :ref:`x`'), ask('see :ref:`x`'), ask('plain')])).toEqual([true, true, false])
  expect(await ask('plain')).toBe(false)
  expect(await starts(program)).toBe(2)
})

test('a Python without the renderer has no answer, and is asked once', async () => {
  const program = await standIn('lacks', 'echo "No module named readme_renderer" >&2; exit 1')
  const ask = openReadmeRenderer(program, folder, env)
  expect(await ask('one')).toBeUndefined()
  expect(await ask('two')).toBeUndefined()
  expect(await starts(program)).toBe(1)
})

test('a program that is not there has no answer', async () => {
  expect(await openReadmeRenderer(path.join(folder, 'none'), folder, env)('one')).toBeUndefined()
})
