import { describe, expect, test } from '@jest/globals'
import { folderOf, hostWords, isSafe, lineProblem, rsync, ssh } from '../../src/build/remote-host.ts'
import { jobScript } from '../../src/build/remote-script.ts'
import { shellWord } from '../../src/build/shell-words.ts'
import type { RemoteBuild } from '../../src/model/config.ts'
import type { Command, Exit } from '../../src/ports/process.ts'

const remote: RemoteBuild = {
  host: 'build.example.org',
  user: 'ada',
  port: 2222,
  with: 'zig',
  image: undefined,
  directory: '~/builds',
}

describe('the machine that the config names', () => {
  test.each<Partial<RemoteBuild>>([
    {},
    { host: '10.0.0.7', user: undefined, port: undefined },
    { host: '[fe80::1]' },
    { host: 'alias_in-ssh.config' },
    { directory: '/srv/builds' },
    { directory: 'a/b.c' },
  ])('is taken as ssh takes it: %j', (differs) => {
    expect(isSafe({ ...remote, ...differs })).toBe(true)
  })

  test.each<Partial<RemoteBuild>>([
    { host: '-oProxyCommand=touch pwned' },
    { host: 'a b' },
    { host: 'a;b' },
    { host: '$(x)' },
    { host: 'ada@other' },
    { host: 'a\nb' },
    { host: '' },
    { user: '-l' },
    { user: 'a b' },
    { user: '$USER' },
    { port: 0 },
    { port: 65_536 },
    { port: 1.5 },
    { directory: '-rf' },
    { directory: 'a b' },
    { directory: '~ada/x' },
    { directory: 'a/../..' },
    { directory: '..' },
    { directory: '$HOME' },
    { directory: 'a\nb' },
    { directory: '' },
  ])('is refused where it could be taken for something else: %j', (differs) => {
    expect(isSafe({ ...remote, ...differs })).toBe(false)
  })

  test('is told as people write it, and its folder as every program of ssh takes it', () => {
    expect(hostWords(remote)).toBe('ada@build.example.org:2222')
    expect(folderOf(remote)).toBe('builds')
    expect(folderOf({ ...remote, directory: '/srv/builds//' })).toBe('/srv/builds')
  })
})

async function asked(act: (line: Parameters<typeof ssh>[0]) => Promise<Exit>): Promise<Command> {
  const all: Command[] = []
  const run = (command: Command): Promise<Exit> => {
    all.push(command)
    return Promise.resolve({ code: 0, stdout: '', stderr: '' })
  }
  await act({ process: { run, environment: {} }, env: {}, cwd: '/', onLine: () => {}, remote, left: () => 1000 })
  const [command] = all
  if (command === undefined) throw new Error('nothing was run')
  return command
}

describe('a connection', () => {
  test('asks nothing, trusts no new key, lends nothing, and ends with the line', async () => {
    const { argv, deadline } = await asked((line) => ssh(line, ['uname', '-s']))
    const words = argv.join(' ')
    for (const option of ['BatchMode=yes', 'StrictHostKeyChecking=yes', 'ForwardAgent=no', 'ClearAllForwardings=yes']) {
      expect(words).toContain(`-o ${option}`)
    }
    expect(words).toMatch(/ConnectTimeout=\d+ .*ServerAliveInterval=\d+/)
    expect(words).toMatch(/ -p 2222 -l ada -- build\.example\.org uname -s$/)
    expect(deadline).toBe(1000)
  })

  test('of rsync is the same, takes links along on the way there only, and never lets it delete here', async () => {
    const there = await asked((line) => rsync(line, '/from', 'to', 'there'))
    const here = await asked((line) => rsync(line, 'from', '/to', 'here'))
    expect(there.argv.slice(-3)).toEqual(['--', expect.stringMatching(/^\/from[/\\]$/), 'build.example.org:to/'])
    expect(here.argv.slice(-3)).toEqual(['--', 'build.example.org:from/', expect.stringMatching(/^\/to[/\\]$/)])
    expect(there.argv).toContain('-rlpt')
    expect(here.argv).toContain('-rt')
    expect(here.argv.join(' ')).not.toContain('delete')
    expect(here.argv.join(' ')).toContain('-e ssh -o BatchMode=yes')
  })

  test.each([
    [
      'build-host-key',
      255,
      'No ED25519 host key is known for h and you have requested strict checking.\nHost key verification failed.',
    ],
    ['build-host-key', 255, '@  WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!  @'],
    ['build-host-denied', 255, 'ada@h: Permission denied (publickey).'],
    ['build-host-denied', 255, 'Received disconnect: Too many authentication failures'],
    ['build-host-unreachable', 255, 'ssh: Could not resolve hostname h: Name or service not known'],
    ['build-host-unreachable', 255, ''],
    ['build-host-denied', 12, 'ada@h: Permission denied (publickey).\nrsync: connection unexpectedly closed'],
    [undefined, 1, 'error: could not compile `x`'],
    [undefined, 101, 'error: Permission denied (os error 13)'],
  ])('that fails is %s where it ends with %i and says %j', (code, exit, stderr) => {
    expect(lineProblem(remote, { code: exit, stdout: '', stderr })?.code).toBe(code)
  })
})

describe('a word of a script', () => {
  test.each([
    ['plain/word-1.0_x', 'plain/word-1.0_x'],
    ['', "''"],
    ['a b', "'a b'"],
    ["it's", "'it'\\''s'"],
    ['$(touch pwned); `x` "y" \\ * ~ !', '\'$(touch pwned); `x` "y" \\ * ~ !\''],
    ['two\nlines', "'two\nlines'"],
  ])('%j stands there as %s', (word, written) => {
    expect(shellWord(word)).toBe(written)
  })

  test('with a NUL is none', () => {
    expect(() => shellWord('a\0b')).toThrow('NUL')
  })
})

test('the image of the config is one word of the script, whatever it holds', () => {
  const container = { engine: 'docker', image: 'x; touch pwned' }
  expect(jobScript({ id: 'f00', limit: 60, container })).toContain("--entrypoint sh 'x; touch pwned' /io/build.sh")
})
