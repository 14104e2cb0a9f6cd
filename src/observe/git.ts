import { type Problem, problem } from '../model/problem.ts'
import type { Command, Process } from '../ports/process.ts'

/** What git tells of the checkout. */
export interface GitFacts {
  readonly commit: string
  /** The commit's time, seconds since the epoch. */
  readonly epoch: number
  /** Version tags that point at the commit, as names. */
  readonly tags: readonly string[]
  /** Every tag of the repository by its name, and the commit that it leads to; a tag of anything else is left out. */
  readonly tagCommits: ReadonlyMap<string, string>
  readonly shallow: boolean
  /** Whether the folder asked lies below the top of the repository. */
  readonly below: boolean
  /** Tracked files, relative to the folder asked, with `/`. */
  readonly tracked: readonly string[]
}

/**
 * Asks git about the folder, by three programs at once: the commits (of HEAD and of all tags), the index, and the checkout
 * itself. No command of git's tells two of them.
 */
export async function observeGit(
  directory: string,
  process: Process,
  env: Command['env'],
): Promise<GitFacts | { readonly problem: Problem }> {
  const git = (...argv: readonly string[]) =>
    process.run({ argv: ['git', '-c', 'safe.directory=*', ...argv], cwd: directory, env, deadline: 60_000 })
  const [commits, listing, checkout] = await Promise.all([
    git(
      'log',
      '--no-walk=unsorted',
      '--no-show-signature',
      '--decorate-refs=refs/tags/*',
      '--decorate=full',
      '--format=tformat:%H%n%ct%n%D',
      'HEAD',
      '--tags',
    ),
    git('ls-files', '-z'),
    git('rev-parse', '--is-shallow-repository', '--show-prefix'),
  ])
  if (commits.code !== 0 || listing.code !== 0) {
    const words =
      (commits.code === 'missing' ? 'git is not installed, or there is no such folder' : commits.stderr.trim()).split(
        '\n',
      )[0] ?? ''
    return {
      problem: problem(
        'checkout-missing',
        `There is no checkout of a commit in ${directory}: ${words}`,
        'Put `actions/checkout` with `fetch-depth: 0` in front of this step. On a laptop, run it inside a repository that has a commit.',
      ),
    }
  }
  const lines = commits.stdout.split('\n')
  const [commit = '', time = '0'] = lines
  const tagCommits = readTags(lines)
  const [shallow, prefix = ''] = checkout.stdout.split('\n')
  return {
    commit,
    epoch: Number(time),
    tags: [...tagCommits].filter(([, each]) => each === commit).map(([name]) => name),
    tagCommits,
    shallow: shallow === 'true',
    below: prefix !== '',
    tracked: listing.stdout.split('\0').filter((file) => file !== ''),
  }
}

/** Three lines a commit: its hash, its time, and its tags. By name, as git lists tags. */
function readTags(lines: readonly string[]): ReadonlyMap<string, string> {
  const found: (readonly [string, string])[] = []
  for (let at = 0; at + 2 < lines.length; at += 3) {
    // a tag's name may hold a comma, and never a space
    for (const each of (lines[at + 2] ?? '').split(', ')) {
      const name = /^tag: refs\/tags\/(.+)$/.exec(each)?.[1]
      if (name !== undefined) found.push([name, lines[at] ?? ''])
    }
  }
  return new Map(found.sort(([one], [other]) => (one < other ? -1 : 1)))
}
