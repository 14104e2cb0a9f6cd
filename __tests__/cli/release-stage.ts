import { execFile, spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { openFaults, parseFault } from '../../rehearsal/faults.ts'
import { openJournal } from '../../rehearsal/journal.ts'
import { clientKnobs } from '../../rehearsal/knobs.ts'
import { newRun } from '../../rehearsal/run-facts.ts'
import { openWorld, type World, type WorldOptions } from '../../rehearsal/world.ts'
import { publicIndex, type PublicIndex } from '../e2e/public-index.ts'
import { compileCache } from '../make/compile-cache.ts'
import { entry } from '../make/entry.ts'
import { issuerKeys } from '../make/issuer-keys.ts'
import { gitEnvironment } from '../make/repository.ts'
import { toolchains } from '../e2e/toolchains.ts'
import { inkwell, inkwellCrate } from './release-projects.ts'

const start = promisify(execFile)

/** The tokens of the person at the terminal. */
export const tokens = {
  pypi: `pypi-${'A'.repeat(60)}`,
  crates: `cio${'c'.repeat(32)}`,
  github: `ghp_${'b'.repeat(36)}`,
} as const

/** How a command ended. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A laptop: a clone with an `origin` beside it, GitHub and the registries on loopback, and the command. */
export interface Laptop {
  readonly root: string
  readonly bare: string
  readonly world: World
  readonly env: Readonly<Record<string, string>>
  readonly git: (...argv: readonly string[]) => Promise<string>
  readonly write: (files: Readonly<Record<string, string>>) => Promise<void>
  readonly commit: (message: string, files?: Readonly<Record<string, string>>) => Promise<string>
  /** Runs `release-action release` in the clone. */
  readonly release: (args?: readonly string[], env?: Readonly<Record<string, string | undefined>>) => Promise<Ended>
  /** What changed something on the registries and on GitHub, as `METHOD host/path`. */
  readonly acts: () => readonly string[]
  /** Everything that a person would see of the state of both sides. */
  readonly state: () => Promise<{
    readonly head: string
    readonly tags: string
    readonly status: string
    readonly remote: string
  }>
}

/** What differs from a public repository with one crate at 0.1.0, tagged and pushed, and one feature since. */
export interface LaptopDifferences {
  readonly visibility?: 'public' | 'private'
  readonly files?: Readonly<Record<string, string>>
  readonly index?: PublicIndex
  readonly faults?: readonly string[]
  /** Told of each request to GitHub with its answer. */
  readonly onGitHub?: WorldOptions['onGitHub']
  /** Where pip finds what a build installs: with it, the project is the package of Python. */
  readonly wheelhouse?: Readonly<Record<string, string>>
  /** Another build of the program. */
  readonly program?: string
  /** Nothing is committed since the last release. */
  readonly isQuiet?: boolean
}

/** Lends a laptop, and leaves nothing behind. The network is shut. */
export async function withLaptop<T>(differs: LaptopDifferences, use: (laptop: Laptop) => Promise<T>): Promise<T> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'release-action-laptop-')))
  const [root, bare, home] = [path.join(folder, 'inkwell'), path.join(folder, 'origin.git'), path.join(folder, 'home')]
  await mkdir(home)
  const github = 'https://github.com/octo-org/octo-repo'
  const configuration = path.join(home, '.gitconfig')
  // the remote is called as on GitHub, and lies in a folder
  await writeFile(
    configuration,
    `[user]\n\tname = Ada\n\temail = ada@example.org\n[url "${bare}"]\n\tinsteadOf = ${github}.git\n[init]\n\tdefaultBranch = main\n`,
  )
  const { PATH: _, GIT_CONFIG_GLOBAL: __, ...dates } = gitEnvironment
  const gitEnv = { ...dates, PATH: process.env['PATH'] ?? '', HOME: home, GIT_CONFIG_GLOBAL: configuration }
  const git = async (...argv: readonly string[]): Promise<string> =>
    (await start('git', [...argv], { cwd: root, env: gitEnv })).stdout.trim()
  await start('git', ['init', '--quiet', '--bare', '--initial-branch=main', bare], { env: gitEnv })
  await start('git', ['init', '--quiet', root], { env: gitEnv })
  const write: Laptop['write'] = async (files) => {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(root, name)), { recursive: true })
      await writeFile(path.join(root, name), content)
    }
  }
  const commit: Laptop['commit'] = async (message, files = { 'notes.txt': message }) => {
    await write(files)
    await git('add', '--all')
    await git('commit', '--quiet', '--message', message)
    return git('rev-parse', 'HEAD')
  }
  await git('remote', 'add', 'origin', `${github}.git`)
  await commit('chore: begin', { ...(differs.wheelhouse === undefined ? inkwellCrate : inkwell), ...differs.files })
  await git('tag', 'v0.1.0')
  await git('push', '--quiet', 'origin', 'main', 'v0.1.0')
  if (differs.isQuiet !== true) await commit('feat: counts lines')
  const sha = await git('rev-parse', 'HEAD')
  const run = newRun({
    ref: 'refs/heads/main',
    sha,
    repository: { owner: 'octo-org', name: 'octo-repo', visibility: differs.visibility ?? 'public' },
  })
  const journal = openJournal()
  const faults = (differs.faults ?? []).map((text) => {
    const fault = parseFault(text)
    if ('wrong' in fault) throw new Error(fault.wrong)
    return fault
  })
  const index = differs.index ?? {
    python: { inkwell: { 'inkwell-0.1.0.tar.gz': '1'.repeat(64) } },
    rust: { inkwell: { '0.1.0': '1'.repeat(64) } },
  }
  const world = await openWorld({
    run,
    issuerKeys,
    upstream: publicIndex(index),
    journal,
    faults: openFaults(faults),
    ...(differs.onGitHub && { onGitHub: differs.onGitHub }),
    offline: true,
  })
  world.trust({
    pypi: { tokens: [{ token: tokens.pypi, scope: 'user' }] },
    crates: { tokens: [{ token: tokens.crates, verifiedEmail: true }], assumePublished: ['inkwell'] },
    hidden: [],
  })
  const services = world.services()
  services.github.tokens.set(tokens.github, { contents: 'write' })
  mirror(bare, gitEnv, services.github)
  try {
    const authorities = path.join(folder, 'authorities.pem')
    await writeFile(authorities, world.edge.caPem)
    const env = {
      ...gitEnv,
      ...clientKnobs(world.edge.proxyUrl, authorities),
      ...differs.wheelhouse,
      TMPDIR: folder,
      ...toolchains(folder),
      ...compileCache,
      PYPI_TOKEN: tokens.pypi,
      CARGO_REGISTRY_TOKEN: tokens.crates,
      GITHUB_TOKEN: tokens.github,
    }
    const release: Laptop['release'] = (args = [], more = {}) => {
      const merged = Object.entries({ ...env, ...more }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value] as const],
      )
      return command(['release', ...args], root, Object.fromEntries(merged), { program: differs.program ?? entry })
    }
    return await use({
      root,
      bare,
      world,
      env,
      git,
      write,
      commit,
      release,
      acts: () =>
        journal
          .entries()
          .filter(({ method }) => method !== 'GET' && method !== 'HEAD')
          .map(({ method, host, path: at }) => `${method} ${host}${at.replace(/\/\d+/g, '/ID')}`),
      state: async () => ({
        head: await git('log', '-1', '--format=%s'),
        tags: await git('tag', '--list'),
        status: await git('status', '--porcelain'),
        remote: await git('ls-remote', 'origin'),
      }),
    })
  } finally {
    await world.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** GitHub knows what the bare repository has, whenever it is asked. */
function mirror(
  bare: string,
  env: Readonly<Record<string, string>>,
  github: ReturnType<World['services']>['github'],
): void {
  const ask = (...argv: readonly string[]): readonly string[] =>
    spawnSync('git', ['-C', bare, ...argv], { env: { ...env }, encoding: 'utf8' })
      .stdout.split('\n')
      .filter((line) => line !== '')
  const refresh = (): void => {
    for (const line of ask('for-each-ref', '--format=%(refname) %(objectname) %(*objectname)')) {
      const [ref = '', object = '', peeled = ''] = line.split(' ')
      refs.set(ref, object)
      if (peeled !== '') {
        const tag = ref.replace('refs/tags/', '')
        github.tagObjects.set(object, { sha: object, tag, commit: peeled, message: tag })
      }
    }
    for (const line of ask('log', '--all', '--format=%H %P')) {
      const [sha = '', ...parents] = line.split(' ')
      github.commits.set(sha, { sha, parents: parents.filter((each) => each !== ''), message: '', date: 0 })
    }
  }
  const refs = new Map<string, string>()
  github.refs.get = (name) => {
    refresh()
    return refs.get(name)
  }
  github.refs.has = (name) => {
    refresh()
    return refs.has(name)
  }
  github.refs[Symbol.iterator] = () => {
    refresh()
    return refs[Symbol.iterator]()
  }
}

/** The command as a shell starts it; `onStart` is told its pid. */
export function command(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
  { program = entry, onStart }: { readonly program?: string; readonly onStart?: (pid: number) => void } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--no-warnings', program, ...args], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    if (child.pid !== undefined) onStart?.(child.pid)
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (chunk) => (stdout += String(chunk)))
    child.stderr.on('data', (chunk) => (stderr += String(chunk)))
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}
