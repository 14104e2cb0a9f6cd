import { type Problem, problem } from '../../src/model/problem.ts'
import { lastLines, type RemoteState } from './git.ts'

/** Tags at HEAD that the remote has on another commit. */
export function elsewhere(
  tags: readonly string[],
  commit: string,
  remote: RemoteState | undefined,
): readonly Problem[] {
  return tags.flatMap((tag) => {
    const there = remote?.tags.get(tag)
    if (there === undefined || there === commit) return []
    return [
      problem(
        'tag-exists',
        `The tag ${tag} is at ${commit.slice(0, 7)} here, and at ${there.slice(0, 7)} on \`origin\`.`,
        `A tag that others have is not moved. If yours is the mistake: git tag -d ${tag}`,
      ),
    ]
  })
}

/** The clone lacks its history. */
export const shallow = (): Problem =>
  problem(
    'checkout-shallow',
    'The clone is shallow: it lacks the history that the version is found in.',
    'git fetch --unshallow --tags',
  )

/** HEAD is on no branch. */
export const detached = (commit: string, main: string): Problem =>
  problem(
    'checkout-detached',
    `HEAD is at ${commit.slice(0, 7)} and on no branch: the release commit would belong to none.`,
    `git switch ${main}`,
    { level: 'live' },
  )

/** Files are changed, or not tracked: lines of `git status --porcelain`. */
export function dirtyTree(lines: readonly string[]): Problem {
  const shown = lines.slice(0, 8).map((line) => line.slice(3))
  const more = lines.length > shown.length ? ` and ${lines.length - shown.length} more` : ''
  return problem(
    'checkout-dirty',
    `The tree is not clean: ${shown.join(', ')}${more}.`,
    'Commit or stash it (git stash --include-untracked), or let .gitignore name it.',
    { level: 'live' },
  )
}

/** HEAD is on a branch that releases are not made from. */
export const otherBranch = (branch: string, main: string): Problem =>
  problem(
    'branch-not-released',
    `HEAD is on ${branch}, and releases are made from ${main}.`,
    `git switch ${main}. Where releases come from other branches too, name them in the config under release.branches.`,
    { level: 'live' },
  )

/** There is nowhere to push to. */
export const noRemote = (): Problem =>
  problem(
    'remote-missing',
    'There is no remote `origin` to push the release to.',
    'git remote add origin git@github.com:OWNER/NAME.git',
    { level: 'live' },
  )

/** The remote did not answer, in git’s words. */
export const unreachable = (words: string): Problem =>
  problem(
    'remote-unreachable',
    `The remote \`origin\` cannot be reached: ${lastLines(words)}`,
    'See whether `git ls-remote origin` works here: the network, the address (git remote -v), your key.',
    { level: 'live' },
  )
