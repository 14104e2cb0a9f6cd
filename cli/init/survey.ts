import { childEnvironment } from '../../src/build/environment.ts'
import type { Config } from '../../src/model/config.ts'
import { type Problem, problem } from '../../src/model/problem.ts'
import { type GitFacts, observeGit } from '../../src/observe/git.ts'
import { type ManifestFacts, observeManifests } from '../../src/observe/manifests.ts'
import type { Files } from '../../src/ports/files.ts'
import type { Process } from '../../src/ports/process.ts'
import { configFiles } from '../../src/version/release-please/document.ts'
import { configIn } from '../config-in.ts'
import { isMarker } from './marker.ts'

/** What init looks at. */
export interface Survey {
  /** The folder of the whole repository. */
  readonly root: string
  readonly git: GitFacts
  readonly tags: readonly string[]
  /** `owner/name` on GitHub; `undefined` where no remote says it. */
  readonly repository: string | undefined
  readonly facts: ManifestFacts
  readonly config: Config
  /** Whether the config file is a person's. */
  readonly isConfigured: boolean
  /** The default branch, where the project releases by pull requests into it. */
  readonly releaseBranch: string | undefined
  readonly problems: readonly Problem[]
}

/** Looks at the repository that `directory` belongs to; a problem where there is none. */
export async function survey(
  directory: string,
  ports: { readonly files: Files; readonly process: Process },
): Promise<Survey | { readonly problem: Problem }> {
  const env = childEnvironment(ports.process.environment)
  const ask = async (cwd: string, ...argv: readonly string[]): Promise<string | undefined> => {
    const { code, stdout } = await ports.process.run({
      argv: ['git', '-c', 'safe.directory=*', ...argv],
      cwd,
      env,
      deadline: 60_000,
    })
    return code === 0 ? stdout.trim() : undefined
  }
  const root = await ask(directory, 'rev-parse', '--show-toplevel')
  if (root === undefined || root === '') return { problem: noRepository(directory) }
  const git = await observeGit(root, ports.process, env)
  if ('problem' in git) return { problem: noCommit(root) }
  const [tags = '', remote = '', main, branch, read] = await Promise.all([
    ask(root, 'tag', '--list'),
    ask(root, 'remote', 'get-url', 'origin'),
    ask(root, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD'),
    ask(root, 'branch', '--show-current'),
    configIn({ root, config: undefined }, ports.files),
  ])
  const folders = read.config.packages.map((each) => each.path)
  const facts = await observeManifests(root, git.tracked, ports.files, folders, 'crates.io')
  return {
    root,
    git,
    tags: tags.split('\n').filter((tag) => tag !== ''),
    repository: repositoryOf(remote),
    facts,
    config: read.config,
    releaseBranch: configFiles.some((file) => git.tracked.includes(file))
      ? (main?.replace(/^origin\//, '') ?? (branch || 'main'))
      : undefined,
    isConfigured: read.text !== undefined && !read.text.split(/\r?\n/).some((line) => isMarker(line)),
    problems: [...read.problems, ...facts.problems, ...(git.shallow ? [shallow()] : [])],
  }
}

/** `owner/name` of GitHub's addresses: `https://github.com/o/n.git`, `git@github.com:o/n`, `ssh://git@github.com/o/n`. */
export function repositoryOf(address: string): string | undefined {
  const [, owner, name] =
    /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?(?:ssh\.)?github\.com(?::\d+\/|[:/])([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(
      address,
    ) ?? []
  return owner === undefined || name === undefined ? undefined : `${owner}/${name}`
}

function shallow(): Problem {
  return problem(
    'checkout-shallow',
    'The clone is shallow: tags that it lacks cannot be told from tags that there are not.',
    'Run git fetch --unshallow --tags first, so that the workflow fits the tags that the project makes.',
    { level: 'warning' },
  )
}

function noRepository(directory: string): Problem {
  return problem(
    'checkout-missing',
    `${directory} is in no git repository.`,
    'Run it in a clone of the repository that is to be released, or name its folder.',
  )
}

function noCommit(root: string): Problem {
  return problem(
    'checkout-missing',
    `${root} has no commit yet.`,
    'Commit first (git add --all && git commit): only what git knows is looked at.',
  )
}
