import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pinned, workflows } from './shapes.ts'

const { JUDGE_ACTIONLINT: actionlint = 'actionlint', JUDGE_ZIZMOR: zizmor = 'zizmor' } = process.env

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'written-'))
  await mkdir(path.join(folder, '.github', 'workflows'), { recursive: true })
})
afterAll(() => rm(folder, { recursive: true }))

/** What a judge has against a workflow; empty where it is content. */
function objections(program: string, ...argv: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(program, [...argv], { cwd: folder }, (error, stdout, stderr) => {
      resolve(error === null ? '' : stdout || stderr || error.message)
    })
  })
}

const pedantic = ['--offline', '--pedantic', '--no-progress', '--quiet'] as const

test.each(workflows)('neither judge has anything against the workflow for $kind', async ({ kind, lines }) => {
  const file = path.join(folder, '.github', 'workflows', `${kind.replaceAll(/\W+/g, '-')}.yml`)
  await writeFile(file, `${lines(pinned('a')).join('\n')}\n`)
  expect(await objections(actionlint, file)).toBe('')
  expect(await objections(zizmor, ...pedantic, file)).toBe('')
})

test('a workflow that is wrong is told by both', async () => {
  const file = path.join(folder, '.github', 'workflows', 'wrong.yml')
  const lines = [
    'on: push',
    'jobs:',
    '  one:',
    '    runs-on: nowhere',
    '    steps: [{ uses: actions/checkout@v4 }]',
    '',
  ]
  await writeFile(file, lines.join('\n'))
  expect(await objections(actionlint, file)).toContain('nowhere')
  expect(await objections(zizmor, ...pedantic, file)).not.toBe('')
})
