import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createProcess } from '../../src/platform/process.ts'
import type { Command } from '../../src/ports/process.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'process-streams-'))
})
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))

const run = (program: string, more: Pick<Command, 'input' | 'output'> = {}) =>
  createProcess({}).run({
    argv: [process.execPath, '--eval', program],
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '' },
    deadline: 20_000,
    ...more,
  })

test('a program reads nothing unless told, and comes to its end at once', async () => {
  expect(await run('process.stdin.on("end", () => console.log("over")).resume()')).toMatchObject({
    code: 0,
    stdout: 'over\n',
  })
})

test('a program reads the file that it is given, and writes into the one that it is given, byte for byte', async () => {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index))
  const [file, output] = [path.join(folder, 'in'), path.join(folder, 'out')]
  await writeFile(file, bytes)
  const exit = await run('process.stdin.pipe(process.stdout); console.error("said")', { input: { file }, output })
  expect(exit).toEqual({ code: 0, stdout: '', stderr: 'said\n' })
  expect((await readFile(output)).equals(bytes)).toBe(true)
})

test('of an output that is too long to be kept the end is kept', async () => {
  const kept = 32 * 1024 * 1024
  const { stdout } = await run(`process.stdout.write('a'.repeat(${kept}) + 'b'.repeat(3) + 'end')`)
  expect([stdout.length, stdout.slice(0, 1), stdout.slice(-7)]).toEqual([kept, 'a', 'abbbend'])
})

test('what a program is held by comes to its end when this process is killed', async () => {
  const mark = path.join(folder, 'over')
  const inner = `
    process.stdin.on('end', () => require('node:fs').writeFileSync(${JSON.stringify(mark)}, 'over')).resume()
    console.log('ready')`
  const outer = `
    const { createProcess } = await import(${JSON.stringify(new URL('../../src/platform/process.ts', import.meta.url).href)})
    await createProcess({}).run({
      argv: [process.execPath, '--eval', ${JSON.stringify(inner)}],
      cwd: '.', env: {}, deadline: 60000, input: 'held', onLine: (line) => console.log(line),
    })`
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module-typescript', '--eval', outer], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  expect(await new Promise((resolve) => child.stdout.once('data', (text) => resolve(String(text).trim())))).toBe(
    'ready',
  )
  expect(await readFile(mark, 'utf8').catch(() => 'held')).toBe('held')
  child.kill('SIGKILL')
  let said = ''
  for (let tries = 0; tries < 100 && said === ''; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    said = await readFile(mark, 'utf8').catch(() => '')
  }
  expect(said).toBe('over')
})
