import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { options } from '../../cli/completion/commands.ts'

// The shells themselves: sudo apt-get install zsh fish

const entry = path.join(import.meta.dirname, '..', '..', 'cli', 'index.ts')
const env = { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), TERM: 'xterm' }
let folder = ''

/** What a program says on stdout. Throws where it is not there, and where it complains. */
function said(program: string, ...args: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', env, timeout: 60_000 })
  if (error !== undefined) throw new Error(`${program}: ${error.message}. sudo apt-get install zsh fish`)
  if (status !== 0 || stderr !== '') throw new Error(`${program} ended with ${status}: ${stderr}`)
  return stdout
}

/** A shell, and what it offers at the tab behind a line. */
const shells: Readonly<Record<string, (file: string, line: string) => string>> = {
  zsh: (file, line) => said('zsh', '-f', path.join(import.meta.dirname, 'offered.zsh'), file, line),
  fish: (file, line) => said('fish', '--no-config', '-c', `source ${file}; complete -C '${line}'`),
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'release-action-completion-'))
  for (const shell of Object.keys(shells)) {
    await writeFile(path.join(folder, shell), said(process.execPath, '--no-warnings', entry, 'completion', shell))
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(Object.keys(shells))('%s', (shell) => {
  const offered = (line: string): readonly string[] =>
    (shells[shell]?.(path.join(folder, shell), line) ?? '')
      .split('\n')
      .flatMap((each) => each.split('\t')[0] || [])
      .sort()

  test('offers every command', () => {
    expect(offered('release-action ')).toEqual(expect.arrayContaining(Object.keys(options)))
    expect(offered('release-action re')).toEqual(['rehearse', 'release'])
  })

  test.each(Object.keys(options))('offers every option of %s', (command) => {
    const named = Object.keys(options[command]?.options ?? {}).map((each) => `--${each}`)
    expect(offered(`release-action ${command} --`)).toEqual([...named, '--help'].sort())
  })

  test('offers the words that an option takes, and those that follow a command', () => {
    expect(offered('release-action release --only p')).toEqual(['preflight', 'publish', 'push'])
    expect(offered('release-action version --prerelease ')).toEqual(['alpha', 'beta', 'dev', 'rc'])
    expect(offered('release-action completion ')).toEqual(['bash', 'fish', 'zsh'])
    expect(offered('release-action release --pypi-token-command o')).toEqual([])
  })
})
