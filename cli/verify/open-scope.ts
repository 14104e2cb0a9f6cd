import { askGitHub } from '../../src/audit/ask.ts'
import type { ReleasedPackage } from '../../src/audit/facts.ts'
import type { Plan } from '../../src/model/plan.ts'
import { type Problem, problem, Refusal } from '../../src/model/problem.ts'
import { isPrerelease, readVersion } from '../../src/model/version.ts'
import { checkoutScope } from './checkout.ts'
import { packagesNamed } from './named.ts'
import { gitHubToken, placeOf, type Reach } from './reach.ts'
import { type Scope, tagUnasked } from './scope.ts'
import type { WantedRelease } from './wanted.ts'

/** Finds out what the tag releases: from the checkout, or from the GitHub Release alone. Throws a {@link Refusal} where nobody knows the tag. */
export function openScope(wanted: WantedRelease, reach: Reach): Promise<Scope> {
  return wanted.repository === undefined
    ? checkoutScope(wanted, reach)
    : recordedScope(wanted, reach, wanted.repository)
}

/** The packages are those whose files the release names. */
async function recordedScope({ tag }: WantedRelease, reach: Reach, name: string): Promise<Scope> {
  const repository = placeOf(name, reach.process)
  const token = gitHubToken(reach.process)
  const [{ github, unasked }, commit] = await Promise.all([
    askGitHub(reach.record(repository, token), name, tag),
    reach.gitHub(repository, token).tagCommit(tag),
  ])
  if (github === undefined) throw new Refusal(unasked)
  if (github.release === 'absent') throw new Refusal([unknownRelease(tag, name)])
  const packages = packagesNamed(github)
  if (packages.length === 0) throw new Refusal([nothingNamed(tag, name)])
  const isRefused = commit !== 'absent' && 'refused' in commit
  return {
    tag: { name: tag, asked: 'GitHub', remote: isRefused ? undefined : commit, here: undefined },
    repository,
    github,
    packages,
    planned: [],
    pypi: channelOf(packages),
    unasked: isRefused ? [...unasked, tagUnasked(tag, commit.refused)] : unasked,
    notes: [],
  }
}

/** Without the config of the project a pre-release is looked for where the action sends it unless told. */
function channelOf(packages: readonly ReleasedPackage[]): Plan['pypi'] {
  const python = packages.filter(({ ecosystem }) => ecosystem === 'python')
  const isPre = python.some(({ version }) => {
    const read = readVersion(version)
    return read !== undefined && isPrerelease(read)
  })
  return isPre ? 'testpypi' : 'pypi'
}

const unknownRelease = (tag: string, name: string): Problem =>
  problem(
    'release-unknown',
    `GitHub shows no published release of ${tag} in ${name}.`,
    `Correct the tag or the repository. A private repository is shown to GITHUB_TOKEN only; a draft to nobody.`,
  )

const nothingNamed = (tag: string, name: string): Problem =>
  problem(
    'release-unknown',
    `The GitHub Release of ${tag} in ${name} has neither distributions nor a list of checksums that names some.`,
    'Run it in a checkout of the repository instead, without --repository: the plan of the tag knows the packages.',
  )
