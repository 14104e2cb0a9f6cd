import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { gitEnvironment, makeRepository, type Repository } from '../make/repository.ts'
import { toolAt } from '../judges/tool.ts'
import { type Level, type Peer, rows } from './messages.ts'

const programs = path.join(import.meta.dirname, 'programs')
const messages = rows.flatMap((row) => row.messages)
const said: Partial<Record<Peer, readonly string[]>> = {}
let repository: Repository
let folder = ''

/** Runs a program with the messages on its standard input. */
function ask(program: string, args: readonly string[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, [...args], { cwd: folder, timeout: 120_000, maxBuffer: 1e8 }, (error, stdout) => {
      if (error === null) resolve(JSON.parse(stdout))
      else reject(error)
    })
    child.stdin?.end(JSON.stringify(messages))
  })
}

/** A history with one tag, and one commit more than it has. */
function cliff(message: string): Promise<string> {
  const args = ['--offline', '--bumped-version', '--with-commit', message]
  const env = { ...gitEnvironment, RUST_LOG: 'off' }
  return new Promise((resolve, reject) => {
    execFile(toolAt('JUDGE_CLIFF'), args, { cwd: repository.root, env, timeout: 30_000 }, (error, stdout) => {
      const levels: Readonly<Record<string, Level>> = {
        'v2.0.0': 'major',
        'v1.3.0': 'minor',
        'v1.2.4': 'patch',
        'v1.2.3': 'none',
      }
      if (error === null) resolve(levels[stdout.trim()] ?? stdout)
      else reject(error)
    })
  })
}

const textOf = (value: unknown, key: string): string => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return typeof found === 'string' ? found : 'unreadable'
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'release-action-messages-'))
  repository = await makeRepository()
  await repository.commit()
  await repository.git('tag', 'v1.2.3')
  const npm = await ask(process.execPath, ['--no-warnings', path.join(programs, 'npm-bumps.ts'), toolAt('JUDGE_NPM')])
  const python = await ask(toolAt('JUDGE_SEMANTIC'), [path.join(programs, 'python_bumps.py')])
  const both = Array.isArray(npm) ? npm : []
  said['release-please'] = both.map((each) => textOf(each, 'rp'))
  said['semantic-release'] = both.map((each) => textOf(each, 'sr'))
  said['python-semantic-release'] = (Array.isArray(python) ? python : []).map(String)
  const bumped: string[] = []
  for (const message of messages) bumped.push(await cliff(message))
  said['git-cliff'] = bumped
}, 240_000)

afterAll(async () => {
  await repository.remove()
  await rm(folder, { recursive: true, force: true })
})

const peers: readonly Peer[] = ['release-please', 'semantic-release', 'python-semantic-release', 'git-cliff']

describe.each(peers)('%s', (peer) => {
  test('was asked about at least 300 messages', () => {
    expect(new Set(messages).size).toBeGreaterThanOrEqual(300)
    expect(said[peer]).toHaveLength(messages.length)
  })

  test.each(rows.map((row) => [row.name, row] as const))('%s', (_, row) => {
    const from = rows.slice(0, rows.indexOf(row)).reduce((sum, each) => sum + each.messages.length, 0)
    const expected = row.differs[peer] ?? row.ours
    expect(said[peer]?.slice(from, from + row.messages.length)).toEqual(row.messages.map(() => expected))
  })
})
