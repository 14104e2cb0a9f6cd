import { type Problem, problem } from '../model/problem.ts'
import type { Git } from './git.ts'

/** A tag to be made. */
export interface NewTag {
  readonly name: string
  /** Its message. */
  readonly message: string
}

/** Who commits in a job that was told of nobody: GitHub's own bot, as its documentation gives it. */
const bot = [
  '-c',
  'user.name=github-actions[bot]',
  '-c',
  'user.email=41898282+github-actions[bot]@users.noreply.github.com',
] as const

/** By whom commits are made; a problem where nobody is configured and this is no job. */
export async function committer(
  git: Git,
  isJob: boolean,
): Promise<{ readonly options: readonly string[] } | { readonly problem: Problem }> {
  const [identity, name, email] = await Promise.all([
    git('var', 'GIT_COMMITTER_IDENT'),
    git('config', '--get', 'user.name'),
    git('config', '--get', 'user.email'),
  ])
  // a name that git makes up of the machine's user and host is nobody's
  const isGiven = (identity.code === 0 && name.code === 0 && email.code === 0) || (await isInEnvironment(git))
  if (isGiven) return { options: [] }
  if (isJob) return { options: bot }
  return {
    problem: problem(
      'git-identity-missing',
      'Git does not know who commits here.',
      'git config user.name "Your Name" && git config user.email you@example.org',
    ),
  }
}

async function isInEnvironment(git: Git): Promise<boolean> {
  const { code, stdout } = await git('-c', 'user.useConfigOnly=true', 'var', 'GIT_COMMITTER_IDENT')
  return code === 0 && stdout.trim() !== ''
}

/** Commits these files and nothing else. Gives the commit, or the problem in git's words; then nothing is staged. */
export async function commitFiles(
  git: Git,
  options: readonly string[],
  files: readonly string[],
  message: string,
): Promise<{ readonly commit: string } | { readonly problem: Problem }> {
  const added = await git('add', '--force', '--', ...files)
  const made =
    added.code === 0 ? await git(...options, 'commit', '--quiet', '--cleanup=verbatim', '--message', message) : added
  if (made.code !== 0) {
    await git('reset', '--quiet', '--', ...files)
    const words = `${made.stdout}\n${made.stderr}`.trim().split('\n').slice(-10).join('\n')
    return {
      problem: problem(
        'commit-refused',
        `Git did not commit the release:\n${words}`,
        'Mend what git or the hook says. The files are as they were, and nothing was tagged.',
      ),
    }
  }
  return { commit: (await git('rev-parse', 'HEAD')).stdout.trim() }
}

/** Makes annotated tags at a commit, signed where git is told to sign tags or commits. Gives what stood in the way. */
export async function makeTags(
  git: Git,
  options: readonly string[],
  commit: string,
  tags: readonly NewTag[],
): Promise<readonly Problem[]> {
  const [ofTags, ofCommits] = await Promise.all([
    git('config', '--type=bool', '--get', 'tag.gpgSign'),
    git('config', '--type=bool', '--get', 'commit.gpgSign'),
  ])
  const wish = ofTags.code === 0 ? ofTags.stdout.trim() : ofCommits.stdout.trim()
  const kind = wish === 'true' ? '--sign' : '--annotate'
  for (const { name, message } of tags) {
    // git puts a signature right behind the message, and finds it again at the beginning of a line alone
    const text = `${message.trimEnd()}\n`
    const made = await git(...options, 'tag', kind, '--cleanup=verbatim', '--message', text, name, commit)
    if (made.code === 0 && (kind === '--annotate' || (await isSigned(git, name)))) continue
    // git's SSH signing may fail, and git makes the tag without a signature all the same
    if (made.code === 0) await git('tag', '--delete', name)
    return [
      problem(
        'tag-refused',
        `The release is committed as ${commit.slice(0, 7)}, and git did not make the tag ${name}: ${made.stderr.trim()}`,
        'Mend what git says and run the step again: it makes the missing tags, and nothing else.',
      ),
    ]
  }
  return []
}

async function isSigned(git: Git, name: string): Promise<boolean> {
  const { stdout } = await git('for-each-ref', '--format=%(contents:signature)', `refs/tags/${name}`)
  return stdout.trim() !== ''
}

/** Which of these tags the remote has; `undefined` where it could not be asked. */
export async function tagsOnRemote(git: Git, names: readonly string[]): Promise<readonly string[] | undefined> {
  const { code, stdout } = await git('ls-remote', '--tags', 'origin', ...names.map((name) => `refs/tags/${name}`))
  if (code !== 0) return undefined
  const there = new Set(stdout.split('\n').map((line) => line.split('\t')[1]?.replace(/\^\{\}$/, '')))
  return names.filter((name) => there.has(`refs/tags/${name}`))
}
