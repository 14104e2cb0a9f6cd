import { spawn, spawnSync } from 'node:child_process'
import { chmod, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { makeWheel } from '../make/wheel.ts'
import { machine, openBench, type RemoteBench, wordtally } from './remote-bench.ts'

let bench: RemoteBench
beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())
beforeEach(() => bench.reset())

const container = { with: 'container', image: 'quay.io/pypa/manylinux2014_x86_64' } as const
let count = 0

/** Puts a program on the machine, before all others of its name. */
async function program(name: string, script: string): Promise<void> {
  const file = path.join(bench.sshd.remoteBin, name)
  await writeFile(file, `#!/bin/sh\n${script}\n`)
  await chmod(file, 0o755)
}

/**
 * Stands in for the container engine: refuses an argv that the real one would refuse, keeps it, and does with the two
 * folders what `act` says. No real container is started: that takes a daemon.
 */
async function engine(act: string, name = 'docker'): Promise<string> {
  const log = path.join(bench.folder, `engine-${(count += 1)}`)
  await program(
    name,
    `printf '%s\\n' "$*" >>${log}
case $1 in
info) exit 0 ;;
kill) exit 0 ;;
run) shift ;;
*) echo "unknown command: $1" >&2; exit 125 ;;
esac
while [ $# -gt 0 ]; do
  case $1 in
  --rm) shift ;;
  --name | --workdir) shift 2 ;;
  --entrypoint) entry=$2; shift 2 ;;
  --volume)
    from=\${2%%:*}
    case $2 in /*:/io:z) job=$from ;; /*:/cache:z) cache=$from ;; *) echo "invalid volume: $2" >&2; exit 125 ;; esac
    [ -d "$from" ] || { echo "no such folder: $from" >&2; exit 125; }
    shift 2 ;;
  -*) echo "unknown flag: $1" >&2; exit 125 ;;
  *) break ;;
  esac
done
shift
[ "$entry" = sh ] && [ "$1" = /io/build.sh ] && [ -f "$job/build.sh" ] && [ -d "$cache" ] || exit 127
${act}`,
  )
  return log
}

/** Leaves a wheel with these tags, and says what built it. */
async function leaves(tag: string): Promise<string> {
  const wheel = makeWheel({ name: 'wordtally', version: '0.2.0', tag })
  const file = path.join(bench.folder, wheel.filename)
  await writeFile(file, wheel.bytes)
  return `cp '${file}' "$job/out/"; echo 'rustc 1.95.0 (abc 2026-01-01)' >"$job/out/tools.txt"`
}

const promised = `cp39-abi3-manylinux_2_17_${machine}.manylinux2014_${machine}`

/** Waits until it is so; 15 seconds at most. */
async function until(is: () => boolean | Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await is()) return true
    await sleep(100)
  }
  return false
}

/** Whether a program is running whose arguments hold the word. */
const runs = (word: string): boolean => spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout.includes(word)

describe('a remote build in a container', () => {
  test('hands the files of the commit to the engine, brings the wheel back, and leaves the cache alone', async () => {
    await bench.repository.write({ 'stray.txt': 'not of the commit' })
    const listing = path.join(bench.folder, 'listing')
    const log = await engine(`(cd "$job/src" && ls) >${listing}; ${await leaves(promised)}`)
    const { problems, wheels, tools, lines } = await bench.build({ remote: container })
    expect(problems).toEqual([])
    expect(wheels).toEqual([`wordtally-0.2.0-${promised}.whl`])
    expect(tools).toEqual({ rustc: '1.95.0 (abc 2026-01-01)', remote: container.image })
    const sent = (await readFile(listing, 'utf8')).split('\n')
    expect(sent).toEqual(expect.arrayContaining(['Cargo.toml', 'kept.txt', 'python']))
    expect(sent).not.toContain('stray.txt')
    expect((await readFile(log, 'utf8')).split('\n')[1]).toMatch(
      /^run --rm --name release-action-[\da-f-]{13} --volume \/\S+:\/io:z --volume \/\S+:\/cache:z --workdir \/io --entrypoint sh quay\.io\/pypa\/manylinux2014_x86_64 \/io\/build\.sh \/io \/cache$/,
    )
    expect(lines.join('\n')).toContain(
      `is built on ${bench.sshd.user}@127.0.0.1:${bench.sshd.port} in ${container.image}`,
    )
    expect(await bench.left()).toEqual(['release-action-cache'])
  })

  test('goes by tar where rsync is missing, with the same outcome', async () => {
    const other = await bareMachine()
    try {
      await engine(await leaves(promised))
      const docker = await readFile(path.join(bench.sshd.remoteBin, 'docker'), 'utf8')
      await writeFile(path.join(other.sshd.remoteBin, 'docker'), docker, { mode: 0o755 })
      const { problems, wheels, lines } = await other.build({ remote: container })
      expect(problems).toEqual([])
      expect(wheels).toEqual([`wordtally-0.2.0-${promised}.whl`])
      expect(lines.join('\n')).not.toContain('rsync')
      expect(await other.left()).toEqual(['release-action-cache'])
    } finally {
      await other.close()
    }
  })

  test.each([
    [`cp39-abi3-manylinux_2_28_${machine}`, ['wheel-newer-system']],
    [`cp39-abi3-musllinux_1_3_${machine}`, ['wheel-newer-system']],
    [`cp39-abi3-manylinux_2_12_${machine}.manylinux2010_${machine}`, []],
  ])('holds a wheel tagged %s against the promise', async (tag, codes) => {
    await engine(await leaves(tag))
    expect((await bench.build({ remote: container })).codes).toEqual(codes)
  })

  test('takes nothing but wheels from the machine', async () => {
    await engine(
      `${await leaves(promised)}; ln -s /etc/passwd "$job/out/link-1.0-py3-none-any.whl"; echo x >"$job/out/.hidden"; mkdir "$job/out/deep"; echo x >"$job/out/deep/a-1.0-py3-none-any.whl"; echo x >"$job/out/sh"`,
    )
    expect((await bench.build({ remote: container })).wheels).toEqual([`wordtally-0.2.0-${promised}.whl`])
  })

  test('that fails shows the last words of what ran there', async () => {
    await engine('echo "error: linking failed" >&2; exit 101')
    const { problems, wheels } = await bench.build({ remote: container })
    expect(problems).toMatchObject([
      { code: 'build-failed', message: expect.stringContaining('error: linking failed') },
    ])
    expect(wheels).toEqual([])
    expect(await bench.left()).toEqual(['release-action-cache'])
  })
})

describe('a remote build that is ended', () => {
  const hangs = 'sleep 7654 & echo hanging; sleep 7653'

  test('by its time limit stops what it started there, and leaves nothing', async () => {
    await engine(hangs)
    const { codes } = await bench.build({ remote: container, limit: 6000 })
    expect(codes).toEqual(['build-timeout'])
    expect(await until(() => !runs('sleep 765'))).toBe(true)
    expect(await bench.left()).toEqual(['release-action-cache'])
  })

  test.each(['SIGKILL', 'SIGINT'] as const)(
    'by %s of this process stops there too, and leaves nothing',
    async (signal) => {
      const log = await engine(hangs)
      const child = spawn(process.execPath, ['--no-warnings', path.join(import.meta.dirname, 'remote-program.ts')], {
        env: { ...process.env, REMOTE_ERRAND: JSON.stringify(bench.errand({ remote: container })) },
      })
      const ended = new Promise((resolve) => child.once('exit', resolve))
      expect(await until(() => runs('sleep 7653'))).toBe(true)
      child.kill(signal)
      await ended
      expect(await until(() => !runs('sleep 765'))).toBe(true)
      expect(await until(async () => (await bench.left()).length === 1)).toBe(true)
      expect(await bench.left()).toEqual(['release-action-cache'])
      expect(await readFile(log, 'utf8')).toMatch(/^kill release-action-[\da-f-]{13}$/m)
    },
  )
})

describe('the preflight of a remote build', () => {
  test('accepts no host key that was not known before', async () => {
    const known = await readFile(bench.sshd.knownHosts, 'utf8')
    await writeFile(bench.sshd.knownHosts, '')
    const unknown = await bench.build()
    const otherKey = (await readFile(path.join(bench.sshd.folder, 'other_key.pub'), 'utf8')).split(' ').slice(0, 2)
    await writeFile(bench.sshd.knownHosts, `[127.0.0.1]:${bench.sshd.port} ${otherKey.join(' ')}\n`)
    const changed = await bench.build()
    expect(await readFile(bench.sshd.knownHosts, 'utf8')).toContain(otherKey[1])
    await writeFile(bench.sshd.knownHosts, known)
    expect([unknown.codes, changed.codes]).toEqual([['build-host-key'], ['build-host-key']])
  })

  test('says when the machine refuses the login', async () => {
    const { codes } = await bench.sshd.withoutKeys(() => bench.build())
    expect(codes).toEqual(['build-host-denied'])
  })

  test.each([
    ['nothing listens', { port: 1 }],
    ['there is no such machine', { host: 'no-such-host.invalid' }],
  ])('says when %s', async (_, remote) => {
    const { codes, problems } = await bench.build({ remote })
    expect(codes).toEqual(['build-host-unreachable'])
    expect(problems[0]?.message).toMatch(/ssh: /)
  })

  test('says when ssh is not installed here', async () => {
    expect((await bench.build({ env: { PATH: '/nowhere' } })).codes).toEqual(['tool-missing'])
  })

  test.each([
    ['an engine that does not answer', { docker: 'exit 1' }, container, 'docker is there and does not answer'],
    ['another system', { uname: 'echo Darwin' }, container, 'it is Darwin, and not Linux'],
    [
      'another processor',
      { uname: 'case $1 in -s) echo Linux ;; *) echo riscv64 ;; esac', docker: '' },
      container,
      'its processor is riscv64',
    ],
    ['no Python with venv', { python3: 'exit 1' }, {}, 'its Python lacks the module venv'],
  ])('says when the machine has %s', async (_, programs, remote, words) => {
    const there: Readonly<Record<string, string>> = { docker: 'exit 1', podman: 'exit 1', ...programs }
    for (const [name, script] of Object.entries(there)) await program(name, script)
    const { codes, problems } = await bench.build({ remote })
    expect(codes[0]).toBe('build-host-unfit')
    expect(problems[0]?.message).toContain(words)
    expect(await bench.left()).toEqual(['release-action-cache'])
  })

  test('says when the machine has no engine', async () => {
    const other = await bareMachine()
    try {
      const { codes, problems } = await other.build({ remote: container })
      expect(codes).toEqual(['build-host-unfit'])
      expect(problems[0]?.message).toContain('it has neither Docker nor Podman')
      expect(await other.left()).toEqual(['release-action-cache'])
    } finally {
      await other.close()
    }
  })

  test('refuses a machine whose cargo builds for its own processor', async () => {
    const home = path.join(bench.folder, 'cargo-home')
    await program('sh', `CARGO_HOME=${home} exec /bin/sh "$@"`)
    spawnSync('mkdir', ['-p', home])
    await writeFile(path.join(home, 'config.toml'), '[build]\nrustflags = ["-C", "target-cpu=native"]\n')
    const { codes, problems } = await bench.build()
    expect(codes).toEqual(['build-host-unfit'])
    expect(problems[0]?.message).toContain('target-cpu=native')
  })

  test('says when its folder cannot be written', async () => {
    const { codes, problems } = await bench.build({ remote: { directory: '/proc/nowhere' } })
    expect(codes).toEqual(['build-host-unfit'])
    expect(problems[0]?.message).toContain('/proc/nowhere')
  })

  test('takes away what a job that was cut off left there the day before', async () => {
    const left = path.join(bench.sshd.there, 'release-action-jobs', 'cut-off')
    spawnSync('mkdir', ['-p', left])
    spawnSync('touch', ['-d', '2 days ago', left])
    await engine(await leaves(promised))
    await bench.build({ remote: container })
    expect(await bench.left()).toEqual(['release-action-cache'])
  })
})

/** A machine on whose PATH there is neither rsync nor an engine. */
async function bareMachine(): Promise<RemoteBench> {
  const other = await openBench('/nowhere')
  const programs = 'sh tar uname find mkdir rm cat dirname sleep setsid timeout grep cp ls'.split(' ')
  for (const name of programs) {
    const file = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim()
    await symlink(file, path.join(other.sshd.remoteBin, name))
  }
  return other
}

test('names of folders and requirements that a shell would obey are words to it', async () => {
  const directory = 'it\'s $(touch pwned); `touch pwned` & "x" *'
  const requires = ['maturin>=1.7,<2', '$(touch pwned)', "a'b; touch pwned"]
  const log = path.join(bench.folder, 'words')
  // a Python whose venv has a pip that keeps its arguments and then gives up
  await program(
    'python3',
    `case $1 in -c) exit 0 ;; esac
if [ "$2" = venv ]; then mkdir -p "$3/bin" && printf '%s\\n' '#!/bin/sh' 'printf "%s\\n" "$@" >>${log}' 'exit 0' >"$3/bin/python" && chmod +x "$3/bin/python" && cp "$3/bin/python" "$3/bin/maturin"; fi`,
  )
  await program('rustc', 'echo rustc 1.95.0')
  await bench.repository.write({ [`${directory}/pyproject.toml`]: '' })
  const commit = await bench.repository.commit()
  const packages = [{ ...wordtally, directory, crateDirectory: directory, requires }]
  const { codes, lines } = await bench.build({ plan: { commit, packages } })
  // it leaves no wheel: that is for the checks of every build to say
  expect({ codes, lines: lines.filter((each) => /pwned: /.test(each)) }).toEqual({ codes: [], lines: [] })
  const words = (await readFile(log, 'utf8')).split('\n')
  expect(words).toEqual(expect.arrayContaining(['install', '$(touch pwned)', "a'b; touch pwned", '--compatibility']))
  expect(
    spawnSync('find', [bench.sshd.there, bench.folder, bench.repository.root, '-name', 'pwned'], { encoding: 'utf8' })
      .stdout,
  ).toBe('')
})
