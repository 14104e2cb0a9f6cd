import { childEnvironment } from '../../src/build/environment.ts'
import { guardVisibility } from '../../src/guards/visibility.ts'
import { isNamedBranch } from '../../src/guards/branch.ts'
import type { Config } from '../../src/model/config.ts'
import type { Manifest } from '../../src/model/package.ts'
import { type Problem, problem, type ProblemLevel } from '../../src/model/problem.ts'
import { observeGit } from '../../src/observe/git.ts'
import { observeManifests } from '../../src/observe/manifests.ts'
import type { Files, GitHub, Process } from '../../src/ports.ts'
import { observeCheckout, webAddress } from '../../src/version/checkout.ts'
import { tagsNamed } from '../../src/version/commit-text.ts'
import { committer } from '../../src/version/record.ts'
import { distance, lastLines, observeRemote, personalGit, type RemoteState, repositoryOf } from './git.ts'
import { counted } from './phases.ts'
import { sourceOf, sourceWords, type TokenSource, type TokenUse, waysTo } from './tokens.ts'
import { missingTools } from './tool-check.ts'
import type { Wanted } from './wanted.ts'

/** What the other phases start from. */
export interface Standing {
  readonly commit: string
  /** `undefined`: HEAD is detached. */
  readonly branch: string | undefined
  /** The branch that is released from. */
  readonly main: string
  readonly gitDirectory: string
  readonly origin: string | undefined
  readonly repository: ReturnType<typeof repositoryOf>
  /** `undefined`: it could not be asked. */
  readonly remote: RemoteState | undefined
  readonly ahead: number
  readonly behind: number | 'unknown'
  /** Tags at HEAD, and those that HEAD's own message says belong there. */
  readonly tagsHere: readonly string[]
  readonly tagsMeant: readonly string[]
  readonly sources: Readonly<Record<'python' | 'rust', TokenSource>>
  readonly problems: readonly Problem[]
  /** One line. */
  readonly words: string
}

/** What preflight looks with. */
export interface Lookout {
  readonly process: Process
  readonly files: Files
  readonly config: Config
  /** GitHub's API for a repository. */
  readonly gitHub: (repository: NonNullable<Standing['repository']>) => Promise<Pick<GitHub, 'repository'>>
}

/** Finds out, before anything is done, all that would stop the release on the way; changes nothing. */
export async function preflight(
  wanted: Wanted,
  look: Lookout,
): Promise<Standing | { readonly problems: readonly Problem[] }> {
  const { root } = wanted
  const git = personalGit(root, look.process)
  const env = childEnvironment(look.process.environment)
  const facts = await observeGit(root, look.process, env)
  if ('problem' in facts) return { problems: [{ ...facts.problem, fix: 'Run it in the folder of the repository.' }] }
  const named = look.config.packages.map((each) => each.path)
  const [checkout, status, message, found] = await Promise.all([
    observeCheckout(git, root),
    git('status', '--porcelain', '--untracked-files=normal'),
    git('log', '-1', '--no-show-signature', '--format=%B', 'HEAD'),
    observeManifests(root, facts.tracked, look.files, named),
  ])
  const repository = repositoryOf(webAddress(checkout.origin))
  const asked = checkout.origin === undefined ? undefined : await observeRemote(git, checkout.branch)
  const remote = asked === undefined || 'unreachable' in asked ? undefined : asked
  const { sources, credentials } = credentialsFor(wanted, look, found.manifests)
  const heard = repository === undefined ? undefined : await (await look.gitHub(repository)).repository()
  const gitHubMain = heard === undefined || 'refused' in heard ? undefined : heard.defaultBranch
  const main = gitHubMain ?? remote?.head ?? 'main'
  const { ahead, behind } = remote === undefined ? { ahead: 0, behind: 0 } : await distance(git, remote.branch)
  const dirty = status.stdout.split('\n').filter((line) => line !== '')
  const who = await committer(git, false)
  const visibility = guardVisibility({
    apiVisibility: heard === undefined || 'refused' in heard ? undefined : heard.visibility,
    apiRefusal:
      heard === undefined ? 'origin is not a repository on GitHub' : 'refused' in heard ? heard.refused : undefined,
    eventVisibility: undefined,
    claimVisibility: 'unasked',
  })
  const level: ProblemLevel = 'live'
  const problems: readonly Problem[] = [
    ...found.problems.filter((each) => each.level === 'error'),
    ...(facts.shallow ? [shallow()] : []),
    ...(checkout.branch === undefined ? [detached(facts.commit, main)] : []),
    ...(dirty.length > 0 ? [dirtyTree(dirty)] : []),
    ...(checkout.branch !== undefined && !isMain(checkout.branch, main, look.config)
      ? [otherBranch(checkout.branch, main)]
      : []),
    ...(checkout.origin === undefined ? [noRemote()] : []),
    ...(asked !== undefined && 'unreachable' in asked ? [unreachable(asked.unreachable)] : []),
    ...elsewhere(facts.tags, facts.commit, remote),
    ...('problem' in who ? [{ ...who.problem, level }] : []),
    ...visibility.map((each) =>
      each.code === 'repository-visibility-unknown' ? { ...each, fix: `${waysTo('github')}.` } : each,
    ),
    ...credentials,
    ...(await missingTools(look.process, env, root, found.manifests)),
  ]
  return {
    commit: facts.commit,
    branch: checkout.branch,
    main,
    gitDirectory: checkout.gitDirectory,
    origin: checkout.origin,
    repository,
    remote,
    ahead,
    behind,
    tagsHere: facts.tags,
    tagsMeant: tagsNamed(message.stdout),
    sources,
    problems,
    words: wordsOf(checkout.branch, dirty.length, remote, sources),
  }
}

function wordsOf(
  branch: string | undefined,
  dirty: number,
  remote: RemoteState | undefined,
  sources: Standing['sources'],
): string {
  const tokens = [sources.python, sources.rust].filter((each) => each.kind !== 'none').map((each) => sourceWords(each))
  return [
    dirty === 0 ? 'clean' : counted(dirty, 'changed file'),
    branch === undefined ? 'on no branch' : `on ${branch}`,
    remote === undefined ? 'origin not reached' : 'origin answers',
    ...(tokens.length === 0 ? [] : [`token: ${[...new Set(tokens)].join(', ')}`]),
  ].join(', ')
}

const isMain = (branch: string, main: string, { release }: Config): boolean =>
  branch === main || isNamedBranch(branch, release.branches)

/** Which tokens the packages ask for, where they would come from, and those that come from nowhere. */
function credentialsFor(
  wanted: Wanted,
  { process, config }: Lookout,
  manifests: readonly Manifest[],
): { readonly sources: Standing['sources']; readonly credentials: readonly Problem[] } {
  const { environment } = process
  const { credentials } = config
  const channel = wanted.prerelease === undefined ? config.channels.release : config.channels.prerelease
  const python: TokenUse = channel.pypi === 'testpypi' ? 'testpypi' : 'pypi'
  const sources = {
    python: sourceOf(python, environment, { flag: wanted.commands.pypi, config: credentials.pypiTokenCommand }),
    rust: sourceOf('crates', environment, { flag: wanted.commands.crates, config: credentials.cratesTokenCommand }),
  }
  const needsPython = channel.pypi !== 'skip' && manifests.some((each) => each.ecosystem === 'python')
  const needsRust = channel.crates !== 'skip' && manifests.some((each) => each.ecosystem === 'rust' && each.publishable)
  return {
    sources: {
      python: needsPython ? sources.python : { kind: 'none' },
      rust: needsRust ? sources.rust : { kind: 'none' },
    },
    credentials: [
      ...(needsPython && sources.python.kind === 'none'
        ? [noToken(python === 'pypi' ? 'PyPI' : 'TestPyPI', python)]
        : []),
      ...(needsRust && sources.rust.kind === 'none' ? [noToken('crates.io', 'crates')] : []),
    ],
  }
}

/** Tags at HEAD that the remote has on another commit. */
function elsewhere(tags: readonly string[], commit: string, remote: RemoteState | undefined): readonly Problem[] {
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

const noToken = (registry: string, use: TokenUse): Problem =>
  problem('credential-missing', `There is no token for ${registry}.`, `${waysTo(use)}.`, { level: 'live' })

const shallow = (): Problem =>
  problem(
    'checkout-shallow',
    'The clone is shallow: it lacks the history that the version is found in.',
    'git fetch --unshallow --tags',
  )

const detached = (commit: string, main: string): Problem =>
  problem(
    'checkout-detached',
    `HEAD is at ${commit.slice(0, 7)} and on no branch: the release commit would belong to none.`,
    `git switch ${main}`,
    { level: 'live' },
  )

function dirtyTree(lines: readonly string[]): Problem {
  const shown = lines.slice(0, 8).map((line) => line.slice(3))
  const more = lines.length > shown.length ? ` and ${lines.length - shown.length} more` : ''
  return problem(
    'checkout-dirty',
    `The tree is not clean: ${shown.join(', ')}${more}.`,
    'Commit or stash it (git stash --include-untracked), or let .gitignore name it.',
    { level: 'live' },
  )
}

const otherBranch = (branch: string, main: string): Problem =>
  problem(
    'branch-not-released',
    `HEAD is on ${branch}, and releases are made from ${main}.`,
    `git switch ${main}. Where releases come from other branches too, name them in the config under release.branches.`,
    { level: 'live' },
  )

const noRemote = (): Problem =>
  problem(
    'remote-missing',
    'There is no remote `origin` to push the release to.',
    'git remote add origin git@github.com:OWNER/NAME.git',
    { level: 'live' },
  )

const unreachable = (words: string): Problem =>
  problem(
    'remote-unreachable',
    `The remote \`origin\` cannot be reached: ${lastLines(words)}`,
    'See whether `git ls-remote origin` works here: the network, the address (git remote -v), your key.',
    { level: 'live' },
  )
