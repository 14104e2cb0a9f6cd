import { childEnvironment } from '../../src/build/environment.ts'
import { isNamedBranch } from '../../src/guards/branch.ts'
import type { Config } from '../../src/model/config.ts'
import type { Problem, ProblemLevel } from '../../src/model/problem.ts'
import { observeGit } from '../../src/observe/git.ts'
import { observeManifests } from '../../src/observe/manifests.ts'
import type { Files } from '../../src/ports/files.ts'
import type { GitHub } from '../../src/ports/github.ts'
import type { Process } from '../../src/ports/process.ts'
import { observeCheckout, webAddress } from '../../src/version/checkout.ts'
import { tagsNamed } from '../../src/version/commit-text.ts'
import { committer } from '../../src/version/record.ts'
import { visibilityProblems } from '../visibility.ts'
import { distance, observeRemote, personalGit, type RemoteState, repositoryOf } from './git.ts'
import { detached, dirtyTree, elsewhere, noRemote, otherBranch, shallow, unreachable } from './hindrances.ts'
import { credentialsFor, type TokenSources } from './needed-tokens.ts'
import { counted } from './phases.ts'
import { sourceWords, waysTo } from './tokens.ts'
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
  readonly sources: TokenSources
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
    ...visibilityProblems(heard).map((each) =>
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
