import { writeFileSync } from 'node:fs'
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, jest, test } from '@jest/globals'
import { validator } from '../make/schema.ts'
import { command, type Ended, type Laptop, tokens, withLaptop } from './release-stage.ts'

jest.setTimeout(180_000)

/** No token may stand in anything that is printed. */
function secretless({ stdout, stderr }: Ended): void {
  for (const secret of Object.values(tokens)) expect(stdout + stderr).not.toContain(secret)
}

/** The state of each phase, as the mark at the start of its line says. */
const marks = (stdout: string): readonly string[] =>
  stdout.split('\n').flatMap((line) => {
    const [, mark, name] = /^([✓✗○–]) (\S+)/.exec(line) ?? []
    return mark === undefined || name === undefined ? [] : [`${mark} ${name}`]
  })

/** What a live release of the default project sends, in order. */
const published = [
  'POST api.github.com/repos/octo-org/octo-repo/releases',
  'POST uploads.github.com/repos/octo-org/octo-repo/releases/ID/assets?name=inkwell-0.1.1.crate',
  'POST uploads.github.com/repos/octo-org/octo-repo/releases/ID/assets?name=SHA256SUMS',
  'PUT crates.io/api/v1/crates/new',
  'PATCH api.github.com/repos/octo-org/octo-repo/releases/ID',
]

/** The remote has the release commit on its branch, and its tag. */
async function expectReleased(laptop: Laptop): Promise<void> {
  const { head, tags, status, remote } = await laptop.state()
  expect({ head, tags, status }).toEqual({ head: 'chore: release v0.1.1', tags: 'v0.1.0\nv0.1.1', status: '' })
  const commit = await laptop.git('rev-parse', 'HEAD')
  expect(remote).toContain(`${commit}\trefs/heads/main`)
  expect(remote).toContain(`${commit}\trefs/tags/v0.1.1^{}`)
  expect(laptop.acts()).toEqual(published)
}

/** A hook of git's that runs once. */
async function hookOnce(folder: string, name: string, script: string): Promise<void> {
  await mkdir(path.join(folder, 'hooks'), { recursive: true })
  const file = path.join(folder, 'hooks', name)
  await writeFile(file, `#!/bin/sh\nset -e\n${script}\n`)
  await chmod(file, 0o755)
}

/** The number in a file, as soon as it is there. */
async function appears(file: string): Promise<number> {
  for (;;) {
    const number = Number(await readFile(file, 'utf8').catch(() => ''))
    if (number > 0) return number
    await sleep(100)
  }
}

/** Whether a process is gone within ten seconds: the system takes a moment to clear away what was ended. */
async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      process.kill(pid, 0)
    } catch {
      return true
    }
    await sleep(100)
  }
  return false
}

describe('release-action release', () => {
  test('changes nothing unless told --live, and needs no token for that', async () => {
    await withLaptop({}, async (laptop) => {
      const before = await laptop.state()
      const none = { PYPI_TOKEN: undefined, CARGO_REGISTRY_TOKEN: undefined }
      const ended = await laptop.release([], none)
      expect(marks(ended.stdout)).toEqual([
        '✓ preflight',
        '○ sync',
        '○ version',
        '✓ build',
        '✓ check',
        '○ push',
        '○ publish',
        '○ verify',
        '○ github-release',
      ])
      expect(ended.stdout).toContain('inkwell 0.1.0 → 0.1.1, tag v0.1.1')
      expect(ended.stdout).toContain('--live would be refused: There is no token for crates.io.')
      expect(ended.stdout).toContain('Dry run: nothing was written, pushed or uploaded.')
      expect(ended).toMatchObject({ code: 0, stderr: '' })
      expect(await laptop.state()).toEqual(before)
      expect(laptop.acts()).toEqual([])
    })
  })

  test('with --live releases all of it; the same command again finds everything there', async () => {
    await withLaptop({}, async (laptop) => {
      const first = await laptop.release(['--live'])
      expect(first).toMatchObject({ code: 0, stderr: '' })
      expect(first.stdout).toContain('v0.1.1 is released: https://github.com/octo-org/octo-repo/releases/tag/v0.1.1')
      secretless(first)
      await expectReleased(laptop)
      const { crates, github } = laptop.world.services()
      expect([...github.releases.values()].map(({ tag, draft }) => ({ tag, draft }))).toEqual([
        { tag: 'v0.1.1', draft: false },
      ])
      expect(crates.published.map(({ crate, version }) => `${crate} ${version}`)).toEqual(['inkwell 0.1.1'])

      const again = await laptop.release(['--live', '--json'])
      expect(again).toMatchObject({ code: 0, stderr: '' })
      expect(laptop.acts()).toEqual(published)
      const report: unknown = JSON.parse(again.stdout)
      expect((await validator('release-report'))(report)).toEqual([])
      expect(report).toMatchObject({
        live: true,
        ok: true,
        repository: 'octo-org/octo-repo',
        releases: [{ tag: 'v0.1.1', complete: true }],
      })
      for (const only of ['verify', 'github-release']) {
        expect(await laptop.release(['--live', '--only', only])).toMatchObject({ code: 0 })
      }
      expect(laptop.acts()).toEqual(published)
    })
  })

  test('of a private repository refuses before anything is done', async () => {
    await withLaptop({ visibility: 'private' }, async (laptop) => {
      const before = await laptop.state()
      const live = await laptop.release(['--live'])
      expect(live.code).toBe(1)
      expect(live.stdout).toContain('repository-private')
      expect(marks(live.stdout)).toEqual(['✗ preflight'])
      // one phase alone does not get past it either
      expect(await laptop.release(['--live', '--only', 'publish'])).toMatchObject({ code: 1 })
      expect(await laptop.state()).toEqual(before)
      expect(laptop.acts()).toEqual([])
    })
  })

  test('without a word from GitHub refuses as well', async () => {
    await withLaptop({}, async (laptop) => {
      const { code, stdout } = await laptop.release(['--live'], { GITHUB_TOKEN: `ghp_${'z'.repeat(36)}` })
      expect({ code, marks: marks(stdout) }).toEqual({ code: 1, marks: ['✗ preflight'] })
      expect(stdout).toContain('repository-visibility-unknown')
      expect(laptop.acts()).toEqual([])
    })
  })

  test('with no commit that asks for a version has nothing to do', async () => {
    await withLaptop({ isQuiet: true }, async (laptop) => {
      await laptop.commit('docs: say more')
      const { code, stdout } = await laptop.release(['--live'])
      expect(code).toBe(0)
      expect(stdout).toContain('There is nothing to release')
      expect(laptop.acts()).toEqual([])
    })
  })

  interface Case {
    readonly name: string
    readonly code: string
    readonly before: (laptop: Laptop) => Promise<unknown>
    readonly args?: readonly string[]
    readonly env?: Readonly<Record<string, string | undefined>>
  }

  const refusals: readonly Case[] = [
    { name: 'a detached HEAD', code: 'checkout-detached', before: ({ git }) => git('checkout', '--quiet', '--detach') },
    {
      name: 'a changed file',
      code: 'checkout-dirty',
      before: ({ write }) => write({ 'README.md': 'changed\n' }),
    },
    { name: 'a stray file', code: 'checkout-dirty', before: ({ write }) => write({ 'stray.py': '' }) },
    {
      name: 'another branch',
      code: 'branch-not-released',
      before: ({ git }) => git('switch', '--quiet', '-c', 'topic'),
    },
    { name: 'no remote', code: 'remote-missing', before: ({ git }) => git('remote', 'remove', 'origin') },
    { name: 'a remote that is gone', code: 'remote-unreachable', before: ({ bare }) => rm(bare, { recursive: true }) },
    {
      name: 'no token',
      code: 'credential-missing',
      before: () => Promise.resolve(),
      env: { CARGO_REGISTRY_TOKEN: undefined },
    },
    {
      name: 'a command for the token that fails',
      code: 'token-command-failed',
      before: () => Promise.resolve(),
      args: ['--crates-token-command', `echo ${tokens.crates}; exit 3`],
    },
    {
      name: 'a command that prints two words',
      code: 'token-command-failed',
      before: () => Promise.resolve(),
      args: ['--crates-token-command', `echo ${tokens.crates} ${tokens.pypi}`],
    },
    {
      name: 'a shallow clone',
      code: 'checkout-shallow',
      before: async ({ git, root }) =>
        writeFile(path.join(root, '.git', 'shallow'), `${await git('rev-parse', 'HEAD')}\n`),
    },
    {
      name: 'a tag that is here already, on another line of history',
      code: 'tag-exists',
      before: async ({ git }) => {
        const stranger = await git('commit-tree', '-m', 'elsewhere', 'HEAD^{tree}')
        await git('push', '--quiet', 'origin', 'main')
        await git('tag', 'v0.1.1', stranger)
      },
    },
    {
      name: 'a tag that is there already',
      code: 'tag-exists',
      before: async ({ git }) => {
        const stranger = await git('commit-tree', '-m', 'elsewhere', 'HEAD^{tree}')
        await git('push', '--quiet', 'origin', 'main', `${stranger}:refs/tags/v0.1.1`)
      },
    },
  ]

  test.each(refusals)(
    'refuses $name and leaves everything as it was',
    async ({ before, code, args = [], env = {} }) => {
      await withLaptop({}, async (laptop) => {
        await before(laptop)
        const look = () =>
          laptop.git('for-each-ref').then(async (refs) => [refs, await laptop.git('status', '--porcelain', '--branch')])
        const state = await look()
        const ended = await laptop.release(['--live', ...args], env)
        expect(ended.stdout).toContain(`✗ ${code}\n`)
        expect(ended.code).toBe(1)
        secretless(ended)
        expect(await look()).toEqual(state)
        expect(laptop.acts()).toEqual([])
      })
    },
  )

  /** Somebody else pushes a commit. */
  async function others(laptop: Laptop, files: Readonly<Record<string, string>>): Promise<void> {
    const mine = await laptop.git('rev-parse', 'HEAD')
    await laptop.git('reset', '--quiet', '--hard', 'v0.1.0')
    await laptop.commit('fix: of somebody else', files)
    await laptop.git('push', '--quiet', 'origin', 'main')
    await laptop.git('reset', '--quiet', '--hard', mine)
  }

  test('takes over what others have pushed, and pushes its own', async () => {
    await withLaptop({}, async (laptop) => {
      await others(laptop, { 'theirs.txt': 'theirs' })
      const ended = await laptop.release(['--live', '--only', 'sync'])
      expect(ended.code).toBe(0)
      expect(ended.stdout).toContain('pushed 1 commit')
      expect(await laptop.git('log', '--format=%s', 'v0.1.0..HEAD')).toBe('feat: counts lines\nfix: of somebody else')
      expect(await laptop.git('ls-remote', 'origin', 'main')).toContain(await laptop.git('rev-parse', 'HEAD'))
    })
  })

  test('takes a rebase back that meets a conflict', async () => {
    await withLaptop({}, async (laptop) => {
      await others(laptop, { 'notes.txt': 'theirs' })
      const state = await laptop.state()
      const { code, stdout } = await laptop.release(['--live'])
      expect({ code, marks: marks(stdout) }).toEqual({ code: 1, marks: ['✓ preflight', '✗ sync'] })
      expect(stdout).toContain('branch-diverged')
      expect(await laptop.state()).toEqual(state)
      expect(await laptop.git('status')).not.toContain('rebase')
    })
  })

  test('takes its commit and tag back where the build fails', async () => {
    await withLaptop({}, async (laptop) => {
      await laptop.commit('fix: breaks', { 'src/lib.rs': 'pub fn broken( {}\n' })
      await laptop.git('push', '--quiet', 'origin', 'main')
      const state = await laptop.state()
      const { code, stdout } = await laptop.release(['--live'])
      expect({ code, last: marks(stdout).at(-1) }).toEqual({ code: 1, last: '✗ build' })
      expect(stdout).toContain('were taken back: the tree is as it was')
      expect(await laptop.state()).toEqual(state)
      expect(laptop.acts()).toEqual([])
    })
  })

  test('takes them back where the remote refuses the push', async () => {
    await withLaptop({}, async (laptop) => {
      await laptop.git('push', '--quiet', 'origin', 'main')
      await hookOnce(laptop.bare, 'pre-receive', 'echo "protected branch" >&2; exit 1')
      const state = await laptop.state()
      const { code, stdout } = await laptop.release(['--live'])
      expect({ code, last: marks(stdout).at(-1) }).toEqual({ code: 1, last: '✗ push' })
      expect(stdout).toContain('push-refused')
      expect(stdout).toContain('protected branch')
      expect(await laptop.state()).toEqual(state)
      expect(laptop.acts()).toEqual([])
      await rm(path.join(laptop.bare, 'hooks', 'pre-receive'))
      expect(await laptop.release(['--live'])).toMatchObject({ code: 0 })
      await expectReleased(laptop)
    })
  })

  test.each([
    ['after the commit', 'post-commit', '.git'],
    ['after the tag', 'reference-transaction', '.git'],
    ['after the push', 'post-receive', 'origin'],
  ])('killed %s and run again finishes the release', async (_, hook, where) => {
    await withLaptop({}, async (laptop) => {
      await laptop.git('push', '--quiet', 'origin', 'main')
      const folder = where === 'origin' ? laptop.bare : path.join(laptop.root, '.git')
      const file = path.join(laptop.root, '..', 'pid')
      const isTag =
        hook === 'reference-transaction' ? '[ "$1" = committed ] && grep -q refs/tags/v0.1.1 || exit 0\n' : ''
      await hookOnce(folder, hook, `${isTag}kill -9 "$(cat '${file}')"`)
      const killed = await command(['release', '--live'], laptop.root, laptop.env, {
        onStart: (pid) => writeFileSync(file, String(pid)),
      })
      expect(killed.code).toBeNull()
      expect(laptop.acts()).toEqual([])
      await rm(path.join(folder, 'hooks', hook))
      const ended = await laptop.release(['--live'])
      expect(ended.stdout).toContain('v0.1.1 is released')
      expect(ended.code).toBe(0)
      await expectReleased(laptop)
    })
  })

  test('interrupted ends with 130, and with everything that it had started', async () => {
    await withLaptop({}, async (laptop) => {
      const [file, pid] = ['build.pid', 'pid'].map((name) => path.join(laptop.root, '..', name))
      const wait = `std::fs::write(${JSON.stringify(file)}, std::process::id().to_string()).unwrap();`
      const files = {
        'build.rs': `fn main() {\n    ${wait}\n    std::thread::sleep(std::time::Duration::from_secs(600));\n}\n`,
      }
      await laptop.commit('fix: is slow', files)
      const running = command(['release', '--live'], laptop.root, laptop.env, {
        onStart: (id) => writeFileSync(pid ?? '', String(id)),
      })
      const builder = await appears(file ?? '')
      process.kill(Number(await readFile(pid ?? '', 'utf8')), 'SIGINT')
      const { code, stderr } = await running
      expect({ code, stderr }).toEqual({ code: 130, stderr: expect.stringContaining('Interrupted in build.') })
      expect(await isGone(builder)).toBe(true)
      expect(laptop.acts()).toEqual([])
    })
  })

  test('twice at once makes one release', async () => {
    await withLaptop({}, async (laptop) => {
      const both = await Promise.all([laptop.release(['--live']), laptop.release(['--live'])])
      const codes = both.map(({ code }) => code).sort((one, other) => Number(one) - Number(other))
      expect(codes).toEqual([0, 1])
      expect(both.find(({ code }) => code === 1)?.stdout).toContain('release-locked')
      await expectReleased(laptop)
    })
  })

  test('that only half went out ends with 3, and goes on with the same command and the same files', async () => {
    const member = (name: string): string =>
      `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\ndescription = "Notes"\nlicense = "MIT"\nhomepage = "https://example.org"\n`
    const lock = ['inkwell', 'inkwell-cli']
      .map((name) => `[[package]]\nname = "${name}"\nversion = "0.1.0"\n`)
      .join('\n')
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["one", "two"]\nresolver = "2"\n',
      'Cargo.lock': `version = 3\n\n${lock}`,
      'one/Cargo.toml': member('inkwell'),
      'one/src/lib.rs': '//! Notes.\n',
      'two/Cargo.toml': member('inkwell-cli'),
      'two/src/lib.rs': '//! Notes.\n',
    }
    const old = { '0.1.0': '1'.repeat(64) }
    const index = { python: {}, rust: { inkwell: old, 'inkwell-cli': old } }
    await withLaptop({ files, index, faults: ['crates:403@2'] }, async (laptop) => {
      const half = await laptop.release(['--live'])
      expect(half.stdout).toContain('v0.1.1: 1 of 2 files are published')
      expect(half.code).toBe(3)
      const whole = await laptop.release(['--live'])
      expect(whole.stdout).toContain('v0.1.1: 1 file uploaded')
      expect(whole.code).toBe(0)
      expect(laptop.acts().filter((each) => each.startsWith('PUT crates.io'))).toHaveLength(3)
    })
  })

  test('asks a command for a token, shows it no other, and shows its word to nobody', async () => {
    await withLaptop({}, async (laptop) => {
      const seen = path.join(laptop.root, '..', 'seen.txt')
      const ask = `env > '${seen}'; printf '%s' "${tokens.crates}"`
      const dry = await laptop.release(['--only', 'preflight', '--crates-token-command', ask])
      expect(dry.code).toBe(0)
      // a dry run asks for no secret
      await expect(readFile(seen, 'utf8')).rejects.toThrow('ENOENT')
      const live = await laptop.release(['--live', '--verbose', '--crates-token-command', ask], {
        CARGO_REGISTRY_TOKEN: 'cioWrong',
      })
      expect(live.code).toBe(0)
      secretless(live)
      const environment = await readFile(seen, 'utf8')
      for (const secret of ['cioWrong', tokens.pypi, tokens.github]) expect(environment).not.toContain(secret)
      await expectReleased(laptop)
    })
  })

  test.each([
    [['--only', 'bild'], 'did you mean build?'],
    [['--live', '--dry'], 'either --live or --dry'],
    [['--prerelease', 'gamma'], '--prerelease takes rc, beta, alpha, dev'],
    [['--lvie'], '--help tells the options'],
    [['--config', ''], '--config is empty'],
    [['a', 'b'], 'one folder at a time'],
  ])('ends with 2 for %j', async (args, words) => {
    const { code, stderr } = await command(['release', ...args], process.cwd(), { PATH: process.env['PATH'] ?? '' })
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(words) })
  })
})
