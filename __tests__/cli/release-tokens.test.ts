import { tmpdir } from 'node:os'
import { describe, expect, test } from '@jest/globals'
import { readToken, sourceOf, type TokenCommands, type TokenUse, userIn } from '../../cli/release/tokens.ts'
import { createProcess } from '../../src/platform/process.ts'

const none: TokenCommands = { flag: undefined, config: undefined }

describe('where a token comes from', () => {
  test.each<[string, TokenUse, Readonly<Record<string, string>>, Partial<TokenCommands>, object]>([
    ['nowhere', 'pypi', {}, none, { kind: 'none' }],
    ['our own variable', 'pypi', { PYPI_TOKEN: ' a ', TWINE_PASSWORD: 'b' }, none, { name: 'PYPI_TOKEN', token: 'a' }],
    [
      'that of a client',
      'pypi',
      { PYPI_TOKEN: '', UV_PUBLISH_TOKEN: 'b' },
      none,
      { name: 'UV_PUBLISH_TOKEN', token: 'b' },
    ],
    ['that of TestPyPI', 'testpypi', { PYPI_TOKEN: 'a', TESTPYPI_TOKEN: 'b' }, none, { token: 'b' }],
    ['cargo’s', 'crates', { CARGO_REGISTRY_TOKEN: 'a' }, none, { token: 'a' }],
    ['the flag before a variable', 'crates', { CARGO_REGISTRY_TOKEN: 'a' }, { flag: 'op' }, { command: 'op' }],
    ['a variable before the config', 'crates', { CARGO_REGISTRY_TOKEN: 'a' }, { config: 'op' }, { token: 'a' }],
    ['the config', 'pypi', {}, { config: 'op' }, { kind: 'command', command: 'op' }],
    ['the GitHub CLI', 'github', {}, none, { kind: 'gh' }],
  ])('is %s', (_, use, environment, commands, source) => {
    expect(sourceOf(use, environment, { ...none, ...commands })).toMatchObject(source)
  })
})

test('the user of another index is our own variable’s before those of the clients, and nobody where none is set', () => {
  expect(userIn({ TWINE_USERNAME: 'twine', UV_PUBLISH_USERNAME: ' uv ' })).toBe('uv')
  expect(userIn({ TWINE_USERNAME: 'twine', PYPI_USER: 'ours' })).toBe('ours')
  expect(userIn({ TWINE_USERNAME: ' ' })).toBeUndefined()
})

/** The token of a command, and what was masked before it was given. */
async function tokenOf(command: string, environment: Readonly<Record<string, string>> = {}) {
  const masked: string[] = []
  const machine = createProcess({ PATH: process.env['PATH'] ?? '', ...environment })
  const read = await readToken('pypi', { kind: 'command', command }, machine, tmpdir(), (each) => masked.push(each))
  return { read, masked }
}

describe('a command that prints a token', () => {
  test('runs in a shell as it stands, and what it prints is masked first', async () => {
    const { read, masked } = await tokenOf("printf 'py%s\\n' pi-secret | tr -d '\\r'")
    expect(read).toEqual({ token: 'pypi-secret' })
    expect(masked).toEqual(['pypi-secret'])
  })

  test('sees the session of a password manager, and no token', async () => {
    const more = {
      OP_SESSION: 'session',
      PYPI_TOKEN: 'secret',
      GITHUB_TOKEN: 'secret',
      ACTIONS_RUNTIME_TOKEN: 'secret',
    }
    expect((await tokenOf('printf %s "$OP_SESSION$PYPI_TOKEN$GITHUB_TOKEN$ACTIONS_RUNTIME_TOKEN"', more)).read).toEqual(
      {
        token: 'session',
      },
    )
  })

  test.each([
    ['ends with an error', 'echo pypi-secret; echo pypi-secret >&2; exit 3', 'ended with 3'],
    ['is not there', 'no-such-password-manager read', 'ended with 127'],
    ['prints nothing', 'true', 'printed nothing'],
    ['prints more than one word', 'echo pypi-secret pypi-secret', 'printed more than one word'],
  ])('that %s is a problem which repeats nothing of it', async (_, command, words) => {
    const { read } = await tokenOf(command)
    expect(read).toMatchObject({ problem: { code: 'token-command-failed', message: expect.stringContaining(words) } })
    expect(JSON.stringify(read)).not.toContain('secret')
  })
})
