import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { options } from '../../cli/completion/commands.ts'
import { entry } from '../make/entry.ts'

const env = { PATH: process.env['PATH'] ?? '' }
const cli = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--no-warnings', entry, ...args], { encoding: 'utf8', env })

/** The commands that the help tells. */
const commands = cli('help')
  .stdout.split('\n')
  .flatMap((line) => /^ {2}release-action ([a-z]+) /.exec(line)?.[1] ?? [])

describe('the help', () => {
  test('tells every command, and each is in the table of completions', () => {
    expect(commands).toContain('release')
    expect([...commands].sort()).toEqual(Object.keys(options).sort())
  })

  test.each(commands)('of %s has exit codes, an example, and the options that are completed', (name) => {
    const { status, stdout } = cli(name, '--help')
    expect(status).toBe(0)
    expect(stdout).toMatch(/Exit codes: 0 /)
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^ {2}release-action /)
    const told = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)(?: [A-Z@]+, (--[a-z-]+))?/gm)]
      .flatMap(([, one, other]) => [one ?? [], other ?? []])
      .flat()
    expect(told.map((each) => each.slice(2)).sort()).toEqual(Object.keys(options[name]?.options ?? {}).sort())
  })
})

/** What bash would offer for a line, the last word of which is being typed. */
function offered(...words: readonly string[]): readonly string[] {
  const program = `${cli('completion', 'bash').stdout}
COMP_WORDS=(${['release-action', ...words].map((each) => `'${each}'`).join(' ')})
COMP_CWORD=${words.length}
complete() { :; }
_release_action
printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', program], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout.split('\n').filter((line) => line !== '')
}

describe('the completions', () => {
  test('of bash offer commands, options, and the words that an option takes', () => {
    expect(offered('re')).toEqual(['rehearse', 'release'])
    expect(offered('release', '--l')).toEqual(['--live'])
    expect(offered('release', '--only', 'p')).toEqual(['preflight', 'push', 'publish'])
    expect(offered('version', '--prerelease', '')).toEqual(['rc', 'beta', 'alpha', 'dev'])
    expect(offered('release', '--pypi-token-command', 'o')).toEqual([])
    expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish'])
    expect(offered('check', 'package.j')).toEqual(['package.json'])
  })

  test.each(['zsh', 'fish'])('of %s name every command and option', (shell) => {
    const { status, stdout } = cli('completion', shell)
    expect(status).toBe(0)
    for (const [name, each] of Object.entries(options)) {
      expect(stdout).toContain(name)
      for (const option of Object.keys(each.options)) expect(stdout).toMatch(new RegExp(`(--| -l )${option}\\b`))
    }
    // quotes that do not close would make the shell read on for ever
    const quotes = stdout.replaceAll("'\\''", '').replaceAll("\\'", '').split("'").length - 1
    expect(quotes % 2).toBe(0)
  })

  test.each([[[]], [['tcsh']], [['toString']], [['bash', 'zsh']]])('end with 2 for %j', (args) => {
    const { status, stderr } = cli('completion', ...args)
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('name one shell: bash, zsh, fish'),
    })
  })
})
