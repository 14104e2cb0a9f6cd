import { type Problem, problem } from '../model/problem.ts'
import type { Command, Process } from '../ports.ts'

/** What git tells of the checkout. */
export interface GitFacts {
  readonly commit: string
  /** The commit's time, seconds since the epoch. */
  readonly epoch: number
  /** Version tags that point at the commit, as names. */
  readonly tags: readonly string[]
  readonly shallow: boolean
  /** Tracked files, relative to the folder asked, with `/`. */
  readonly tracked: readonly string[]
}

/** Asks git about the folder. */
export async function observeGit(
  directory: string,
  process: Process,
  env: Command['env'],
): Promise<GitFacts | { readonly problem: Problem }> {
  const git = (...argv: readonly string[]) =>
    process.run({ argv: ['git', '-c', 'safe.directory=*', ...argv], cwd: directory, env, deadline: 60_000 })
  const [head, listing, shallow] = await Promise.all([
    git(
      'log',
      '-1',
      '--no-show-signature',
      '--decorate-refs=refs/tags/*',
      '--decorate=full',
      '--format=%H%n%ct%n%D',
      'HEAD',
    ),
    git('ls-files', '-z'),
    git('rev-parse', '--is-shallow-repository'),
  ])
  if (head.code !== 0 || listing.code !== 0) {
    const words =
      (head.code === 'missing' ? 'git is not installed, or there is no such folder' : head.stderr.trim()).split(
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
  const [commit = '', time = '0', decoration = ''] = head.stdout.split('\n')
  return {
    commit,
    epoch: Number(time),
    // a tag's name may hold a comma, and never a space
    tags: decoration.split(', ').flatMap((each) => /^tag: refs\/tags\/(.+)$/.exec(each)?.[1] ?? []),
    shallow: shallow.stdout.trim() === 'true',
    tracked: listing.stdout.split('\0').filter((file) => file !== ''),
  }
}
