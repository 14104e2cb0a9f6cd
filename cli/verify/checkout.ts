import path from 'node:path'
import { askGitHub } from '../../src/audit/ask.ts'
import type { GitHubFacts, TagFacts } from '../../src/audit/facts.ts'
import { childEnvironment } from '../../src/build/environment.ts'
import { usualConfigFile } from '../../src/config/usual.ts'
import { type Problem, problem, Refusal } from '../../src/model/problem.ts'
import { observeGit } from '../../src/observe/git.ts'
import { observeManifests } from '../../src/observe/manifests.ts'
import { type Draft, draftPlan } from '../../src/plan/plan.ts'
import { isRed } from '../../src/report/problems.ts'
import { observeCheckout, webAddress } from '../../src/version/checkout.ts'
import type { Git } from '../../src/version/git.ts'
import { configIn } from '../config-in.ts'
import { lastLines, personalGit, repositoryOf } from '../release/git.ts'
import { openScratch } from '../release/workplace.ts'
import { cloneAtTag } from './clone.ts'
import { packagesNamed } from './named.ts'
import { gitHubToken, type Reach } from './reach.ts'
import { type Scope, tagUnasked } from './scope.ts'
import type { WantedRelease } from './wanted.ts'

/** What the tag releases by the plan of its own commit; the checkout itself is only read. */
export async function checkoutScope(wanted: WantedRelease, reach: Reach): Promise<Scope> {
  const git = personalGit(wanted.root, reach.process)
  const top = await git('rev-parse', '--show-toplevel')
  if (top.code !== 0) throw new Refusal([noCheckout(wanted.root, lastLines(top.stderr))])
  const { origin } = await observeCheckout(git, wanted.root)
  const tag = await locate(git, wanted.tag, origin)
  if (tag.facts.here === undefined && !hasCommit(tag.facts.remote)) throw new Refusal([unknownTag(wanted.tag, tag)])
  const repository = repositoryOf(webAddress(origin))
  const asked =
    repository === undefined
      ? { github: undefined, unasked: origin === undefined ? [] : [noGitHub(origin)] }
      : await askGitHub(reach.record(repository, gitHubToken(reach.process)), repository.name, wanted.tag)
  const planned = await planAt(wanted, reach, git, top.stdout.trim())
  const known = 'draft' in planned ? planned.draft : undefined
  const packages = known?.packages ?? namedInstead(asked.github, 'draft' in planned ? [] : planned.problems)
  return {
    tag: tag.facts,
    repository,
    github: asked.github,
    packages: packages.map(({ ecosystem, name, version }) => ({ ecosystem, name, version })),
    planned: (known?.rows ?? []).flatMap(({ expects }) =>
      expects.flatMap(({ kind, filename }) => (filename === undefined ? [] : [{ kind, filename }])),
    ),
    pypi: known?.pypi ?? 'pypi',
    unasked: [...tag.unasked, ...asked.unasked],
    notes:
      known === undefined
        ? ['The tag cannot be planned any more; the packages are those that the GitHub Release names.']
        : [],
  }
}

const hasCommit = (remote: TagFacts['remote']): boolean => remote !== undefined && remote !== 'absent'

/** A release that an older version of the config made can still be looked at by what it left. */
function namedInstead(github: GitHubFacts | undefined, problems: readonly Problem[]) {
  const named = github === undefined ? [] : packagesNamed(github)
  if (named.length === 0) throw new Refusal(problems)
  return named
}

/** Where the tag is: here, and on the remote. */
async function locate(
  git: Git,
  name: string,
  origin: string | undefined,
): Promise<{ readonly facts: TagFacts; readonly unasked: readonly Problem[] }> {
  const here = await git('rev-parse', '--verify', '--quiet', `refs/tags/${name}^{commit}`)
  const facts = { name, asked: 'origin', here: here.code === 0 ? here.stdout.trim() : undefined }
  if (origin === undefined) {
    const words = 'There is no remote `origin`, so that nothing of GitHub can be asked.'
    return { facts: { ...facts, remote: undefined }, unasked: [remoteMissing(words)] }
  }
  const { code, stdout, stderr } = await git('ls-remote', 'origin', `refs/tags/${name}`, `refs/tags/${name}^{}`)
  if (code !== 0) return { facts: { ...facts, remote: undefined }, unasked: [tagUnasked(name, lastLines(stderr))] }
  // an annotated tag is told twice; the line of `^{}` is the commit
  const refs = new Map(stdout.split('\n').map((line) => [line.split('\t')[1] ?? '', line.split('\t')[0] ?? '']))
  const commit = refs.get(`refs/tags/${name}^{}`) ?? refs.get(`refs/tags/${name}`)
  return { facts: { ...facts, remote: commit === undefined ? 'absent' : { commit } }, unasked: [] }
}

async function planAt(
  wanted: WantedRelease,
  reach: Reach,
  git: Git,
  top: string,
): Promise<{ readonly draft: Draft } | { readonly problems: readonly Problem[] }> {
  const scratch = await openScratch()
  try {
    const cloned = await cloneAtTag(git, top, path.join(scratch.folder, 'repository'), wanted.tag)
    if ('problem' in cloned) return { problems: [cloned.problem] }
    const root = path.join(cloned.folder, path.relative(top, wanted.root))
    return await planIn(root, wanted, reach)
  } finally {
    await scratch.remove()
  }
}

/** The plan of a commit, made as the plan step makes it; the registries are asked later. */
async function planIn(
  root: string,
  wanted: WantedRelease,
  reach: Reach,
): Promise<{ readonly draft: Draft } | { readonly problems: readonly Problem[] }> {
  const env = childEnvironment(reach.process.environment)
  const facts = await observeGit(root, reach.process, env)
  if ('problem' in facts) return { problems: [facts.problem] }
  // as it was at the tag, unless another one is given
  const read = await configIn(wanted, reach.files, root)
  if (isRed(read.problems, false)) return { problems: read.problems }
  const { config } = read
  const named = config.packages.map((each) => each.path)
  const index = reach.registries('pypi').rust.name === 'other' ? 'other' : 'crates.io'
  const found = await observeManifests(root, facts.tracked, reach.files, named, index)
  const { draft, problems } = draftPlan({
    repository: undefined,
    commit: facts.commit,
    epoch: facts.epoch,
    manifests: found.manifests,
    leftOut: found.leftOut,
    tag: { name: wanted.tag, source: 'input' },
    packages: [],
    platforms: [],
    config,
    configFile: wanted.config ?? usualConfigFile,
    notifyTemplate: undefined,
    checks: found.checks,
    statements: found.statements,
  })
  if (draft !== undefined && draft.packages.length > 0) return { draft }
  return { problems: [...found.problems, ...problems].filter(({ level }) => level === 'error') }
}

const noCheckout = (root: string, words: string): Problem =>
  problem(
    'checkout-missing',
    `There is no checkout of a repository in ${root}: ${words}`,
    'Run it in the folder of the repository, or say which one on GitHub: --repository OWNER/NAME.',
  )

const unknownTag = (name: string, { unasked }: { readonly unasked: readonly Problem[] }): Problem =>
  problem(
    'release-unknown',
    `There is no tag ${name} here${unasked.length === 0 ? ', and none on origin' : `, and origin could not be asked: ${(unasked[0]?.message ?? 'it did not say why').replace(/\.$/, '')}`}.`,
    'Correct the name: git tag --list shows those that are here, git ls-remote --tags origin those that are there.',
  )

const remoteMissing = (words: string): Problem =>
  problem(
    'remote-missing',
    words,
    'git remote add origin git@github.com:OWNER/NAME.git, or name the repository: --repository OWNER/NAME.',
  )

const noGitHub = (origin: string): Problem =>
  problem(
    'released-unasked',
    `GitHub was not asked: the remote \`origin\` is not a repository on GitHub (${withoutSecret(origin)}).`,
    'Name the repository where there is one on GitHub: --repository OWNER/NAME.',
  )

/** An address may have a token before its host. */
const withoutSecret = (address: string): string => address.replace(/\/\/[^/@]*@/, '//')
