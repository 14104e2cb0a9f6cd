import path from 'node:path'
import { ownerWords } from '../../src/build/lock.ts'
import type { Config } from '../../src/model/config.ts'
import { type Problem, problem } from '../../src/model/problem.ts'
import { files } from '../../src/platform/files.ts'
import { locks } from '../../src/platform/locks.ts'
import { createProcess } from '../../src/platform/process.ts'
import type { Process } from '../../src/ports/process.ts'
import { isRed } from '../../src/report/problems.ts'
import { lockIn, tidy } from '../../src/version/carry-out.ts'
import type { Git } from '../../src/version/git.ts'
import { configIn } from '../config-in.ts'
import { personalGit } from './git.ts'
import { type LocalRun, localStage } from './local-run.ts'
import { done, failed } from './phases.ts'
import { preflight, type Standing } from './preflight.ts'
import { phase, type Runner } from './runner.ts'
import { readToken, sourceOf } from './tokens.ts'
import type { Wanted } from './wanted.ts'

/** What the phases after preflight start from. */
export interface Opened {
  readonly standing: Standing
  readonly tokens: LocalRun['tokens']
  readonly config: Config
  /** Git in the checkout. */
  readonly git: Git
  /** Gives the lock of the release back. */
  release(): Promise<void>
}

/** Takes the lock of a live release, puts back what a killed one had begun to write, and looks at everything beforehand. */
export async function open(runner: Runner, scratch: string, onStanding: (standing: Standing) => void): Promise<Opened> {
  const { wanted, screen, environment } = runner
  const machine = createProcess(environment)
  const git = personalGit(wanted.root, machine)
  const gitDirectory = await gitDirectoryOf(git, wanted.root)
  const lock = wanted.live && gitDirectory !== undefined ? await takeLock(gitDirectory) : undefined
  const release = async (): Promise<void> => {
    if (lock !== undefined && 'release' in lock) await lock.release()
  }
  try {
    const looked = await phase(runner, 'preflight', async () => {
      const read = await configIn(wanted, files)
      if (isRed(read.problems, wanted.live)) return { end: failed('the config cannot be read', read.problems) }
      if (lock !== undefined && 'problem' in lock)
        return { end: failed('another release is under way', [lock.problem]) }
      if (wanted.live && gitDirectory !== undefined) await putBackLeftovers(gitDirectory, git, runner)
      const mask = (secret: string): void => screen.actions.mask(secret)
      const gitHubToken = await readToken(
        'github',
        sourceOf('github', machine.environment, { flag: undefined, config: undefined }),
        machine,
        wanted.root,
        mask,
      )
      const github = 'token' in gitHubToken && gitHubToken.token !== undefined ? { github: gitHubToken.token } : {}
      const found = await preflight(wanted, {
        process: machine,
        files,
        config: read.config,
        gitHub: async (repository) => {
          const run = { repository, tag: undefined, commit: '', actor: undefined, config: read.config, tokens: github }
          const places = { root: wanted.root, temp: scratch, artifacts: path.join(scratch, 'none') }
          return (await localStage(wanted, { ...run, ...places }, environment, screen.actions)).ports.github
        },
      })
      if (!('commit' in found)) return { end: failed('there is no repository', found.problems) }
      onStanding(found)
      const asked = await askTokens(wanted, found, machine, mask)
      const problems = [...read.problems, ...found.problems, ...asked.problems]
      const end = isRed(problems, wanted.live) ? failed(found.words, problems) : done(found.words, problems)
      return { end, going: { standing: found, config: read.config, tokens: { ...asked.tokens, ...github } } }
    })
    if (looked.going === undefined) throw new Error('preflight ended without a word')
    return { ...looked.going, git, release }
  } catch (error) {
    await release()
    throw error
  }
}

/** The tokens of the registries. A dry run asks no command for one: it needs no secret. */
async function askTokens(
  wanted: Wanted,
  { sources }: Standing,
  machine: Process,
  mask: (secret: string) => void,
): Promise<{ readonly tokens: Pick<LocalRun['tokens'], 'python' | 'rust'>; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = []
  const ask = async (use: 'pypi' | 'crates', source: Standing['sources']['python']): Promise<string | undefined> => {
    if (!wanted.live && source.kind === 'command') return undefined
    const read = await readToken(use, source, machine, wanted.root, mask)
    if ('token' in read) return read.token
    problems.push(read.problem)
    return undefined
  }
  const python = await ask('pypi', sources.python)
  const rust = await ask('crates', sources.rust)
  return { tokens: { ...(python !== undefined && { python }), ...(rust !== undefined && { rust }) }, problems }
}

async function gitDirectoryOf(git: Git, root: string): Promise<string | undefined> {
  const { stdout, code } = await git('rev-parse', '--git-common-dir')
  return code === 0 ? path.resolve(root, stdout.trim()) : undefined
}

async function takeLock(gitDirectory: string) {
  const taken = await locks.take(path.join(gitDirectory, 'release-action', 'release.lock'), 'release')
  if (!('owner' in taken)) return taken
  return {
    problem: problem(
      'release-locked',
      `Another release works in this checkout: ${ownerWords(taken.owner)}.`,
      'Wait until it has ended, and run the same command again: it goes on from what stands then.',
    ),
  }
}

/** What a killed run had written and not committed goes back before the tree is looked at. */
async function putBackLeftovers(gitDirectory: string, git: Git, { wanted, screen }: Runner): Promise<void> {
  const lock = await locks.take(lockIn(gitDirectory), 'version')
  // the step that holds it is at work, and puts its own files back
  if ('owner' in lock) return
  try {
    await tidy(files, screen.actions, wanted.root, git)
  } finally {
    await lock.release()
  }
}
