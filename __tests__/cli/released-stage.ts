import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { clientKnobs } from '../../rehearsal/knobs.ts'
import type { World } from '../../rehearsal/world.ts'
import { project } from '../e2e/project.ts'
import { type ReleaseDifferences, withRelease } from '../e2e/release.ts'
import { toolchains } from '../e2e/toolchains.ts'
import type { Played } from '../e2e/stage.ts'
import { compileCache } from '../make/compile-cache.ts'
import { gitEnvironment, makeRepository } from '../make/repository.ts'
import { command, type Ended } from './release-stage.ts'

const start = promisify(execFile)

/** The tokens of a person who withdraws a release. */
export const tokens = { crates: `cio${'c'.repeat(32)}`, github: `ghp_${'b'.repeat(36)}` } as const

/** A release that is over: two crates and a Python package at 0.2.0, published by a job, and a checkout of its tag. */
export interface Released {
  readonly world: World
  /** The checkout; `origin` is called as on GitHub and lies beside it. */
  readonly root: string
  readonly env: Readonly<Record<string, string>>
  /** The commit that was released. */
  readonly commit: string
  readonly git: (...argv: readonly string[]) => Promise<string>
  /** What the publishing job came to. */
  readonly published: Played
  /** Runs `release-action` in the checkout, without any token unless `env` has one. */
  readonly run: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Ended>
  /** What changed something since the release, as `METHOD host/path`. */
  readonly acts: () => readonly string[]
}

/** What differs from a release in which everything went well. */
export interface ReleasedDifferences extends ReleaseDifferences {
  /** Inputs of the publishing job. */
  readonly publishWith?: Readonly<Record<string, string>>
  /** Whether the repository makes its releases immutable. */
  readonly immutable?: boolean
}

/** Lends one, and leaves nothing behind. The network is shut. */
export async function withReleased<T>(
  { publishWith = {}, immutable = false, ...differs }: ReleasedDifferences,
  use: (released: Released) => Promise<T>,
): Promise<T> {
  const acts: string[] = []
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'release-action-released-')))
  const repository = await makeRepository({ ...project, ...differs.sources })
  try {
    return await withRelease(
      {
        ...differs,
        crates: { tokens: [{ token: tokens.crates, verifiedEmail: true }], ...differs.crates },
        onRequest: ({ method, host, path: at }) => {
          if (method !== 'GET' && method !== 'HEAD') acts.push(`${method} ${host}${at.replace(/\/\d{5,}/g, '/ID')}`)
        },
      },
      async ({ publish, world, run }) => {
        world.services().github.immutable = immutable
        const published = await publish({ with: publishWith })
        acts.length = 0
        world.services().github.tokens.set(tokens.github, { contents: 'write' })
        const [bare, home] = [path.join(folder, 'origin.git'), path.join(folder, 'home')]
        await mkdir(home)
        const configuration = path.join(home, '.gitconfig')
        const github = 'https://github.com/octo-org/octo-repo'
        await writeFile(configuration, `[url "${bare}"]\n\tinsteadOf = ${github}.git\n`)
        const { PATH: _, GIT_CONFIG_GLOBAL: __, ...fixed } = gitEnvironment
        const gitEnv = { ...fixed, PATH: process.env['PATH'] ?? '', HOME: home, GIT_CONFIG_GLOBAL: configuration }
        const git = async (...argv: readonly string[]): Promise<string> =>
          (await start('git', [...argv], { cwd: repository.root, env: gitEnv })).stdout.trim()
        await start('git', ['init', '--quiet', '--bare', bare], { env: gitEnv })
        const commit = await repository.commit()
        if (commit !== run.sha) throw new Error('the checkout is not the commit that was released')
        await git('tag', 'v0.2.0')
        await git('remote', 'add', 'origin', `${github}.git`)
        await git('push', '--quiet', 'origin', 'main', 'v0.2.0')
        const authorities = path.join(folder, 'authorities.pem')
        await writeFile(authorities, world.edge.caPem)
        const env = {
          ...gitEnv,
          ...clientKnobs(world.edge.proxyUrl, authorities),
          ...toolchains(folder),
          ...compileCache,
          TMPDIR: folder,
        }
        return await use({
          world,
          root: repository.root,
          env,
          commit,
          git,
          published,
          run: (args, more = {}) => command(args, repository.root, { ...env, ...more }),
          acts: () => acts,
        })
      },
    )
  } finally {
    await repository.remove()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
