import { cp, mkdir, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { type Outcome, runCommand } from './command.ts'

/** The repository that is rehearsed: a copy of the given folder, committed and tagged. */
export interface Clone {
  /** The copy's folder. */
  readonly root: string
  readonly commit: string
  /** The tag that the release is rehearsed for; `undefined` where the folder has none and none was given. */
  readonly tag: string | undefined
  /** What a person should know about the copy. */
  readonly remarks: readonly string[]
}

/** How git is called: nobody's identity, no hooks, no signing, no prompts. */
export type Git = (cwd: string, ...args: readonly string[]) => Promise<Outcome>

/** Folders of a plain directory that are products, not sources. */
const products = new Set([
  '.git',
  'target',
  'node_modules',
  '.venv',
  'venv',
  '__pycache__',
  '.tox',
  '.nox',
  '.mypy_cache',
  '.ruff_cache',
  '.pytest_cache',
])

/**
 * Copies `from` to `to`: a clone of HEAD where it is the top of a git repository, else a fresh repository with its files.
 * The given folder is only read. Throws an `Error` with git's words where that fails.
 */
export async function cloneProject(from: string, to: string, wanted: string | undefined, git: Git): Promise<Clone> {
  const top = await git(from, 'rev-parse', '--show-toplevel')
  const isRepository = top.code === 0 && path.resolve(top.stdout.trim()) === path.resolve(from)
  // a repository without a commit is a folder of files so far
  const isTop = isRepository && (await git(from, 'rev-parse', '--verify', '--quiet', 'HEAD')).code === 0
  const remarks: string[] = []
  if (isTop) {
    must(await git(path.dirname(to), 'clone', '--quiet', '--no-hardlinks', from, to))
    const dirty = (await git(from, 'status', '--porcelain', '--untracked-files=no')).stdout.trim()
    if (dirty !== '')
      remarks.push('Uncommitted changes are not part of the rehearsal: a release is made from a commit.')
  } else {
    await copyFolder(from, to)
    must(await git(to, 'init', '--quiet', '--initial-branch', 'main'))
    must(await git(to, 'add', '--all'))
    must(await git(to, 'commit', '--quiet', '--message', 'The files to rehearse'))
    const why = isRepository ? 'The repository has no commit' : 'The folder is not the top of a git repository'
    remarks.push(`${why}: its files were committed to a fresh one.`)
  }
  const commit = must(await git(to, 'rev-parse', 'HEAD')).stdout.trim()
  const tags = must(await git(to, 'tag', '--points-at', 'HEAD', '--sort=-version:refname'))
    .stdout.split('\n')
    .filter((tag) => /\d/.test(tag))
  const tag = wanted ?? tags[0]
  if (wanted === undefined && tags.length > 1) {
    remarks.push(`HEAD has ${tags.length} tags; ${tags[0] ?? ''} is rehearsed. Use --tag for another.`)
  }
  return { root: to, commit, tag, remarks }
}

/** Tags the clone, so that it is as it will be when the tag has been pushed. A tag that is elsewhere is moved: it is a copy. */
export async function tagClone({ root }: Clone, tag: string, git: Git): Promise<void> {
  must(await git(root, 'tag', '--force', '--', tag))
}

/** Git for the rehearsal, with the given environment. */
export function gitWith(env: Readonly<Record<string, string>>, signal: AbortSignal): Git {
  const settings = [
    'user.name=Rehearsal',
    'user.email=rehearsal@invalid',
    'commit.gpgsign=false',
    'tag.gpgsign=false',
    'core.hooksPath=/dev/null',
    'safe.directory=*',
    'core.autocrlf=false',
    'advice.detachedHead=false',
  ]
  return (cwd, ...args) =>
    runCommand({ argv: ['git', ...settings.flatMap((each) => ['-c', each]), ...args], cwd, env, signal })
}

async function copyFolder(from: string, to: string): Promise<void> {
  if (!(await stat(from)).isDirectory()) throw new Error(`${from} is not a folder`)
  await mkdir(to, { recursive: true })
  for (const name of await readdir(from)) {
    if (products.has(name)) continue
    await cp(path.join(from, name), path.join(to, name), {
      recursive: true,
      filter: (source) => !products.has(path.basename(source)),
    })
  }
}

function must(outcome: Outcome): Outcome {
  if (outcome.code !== 0) throw new Error(outcome.stderr.trim() || 'git is not installed')
  return outcome
}
