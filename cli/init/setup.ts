import type { Trust } from '../../src/model/config.ts'
import type { PlannedPackage } from '../../src/model/plan.ts'
import { pendingForm, settingsForm } from '../doctor/publishers.ts'
import { announcing, announcingEnvironment } from './held.ts'
import type { Shape } from './shape.ts'

/** What the forms want to know. */
export interface Publisher {
  /** `owner/name`; `undefined` where no remote says it. */
  readonly repository: string | undefined
  /** The name of the workflow file, without its folder. */
  readonly workflow: string
  readonly packages: readonly PlannedPackage[]
  readonly credentials: { readonly pypi: Trust | undefined; readonly crates: Trust | undefined }
}

/** What a maintainer sets up once, outside the repository: as lines, with the pages to do it on. */
export function setUpLines(shape: Shape, publisher: Publisher): readonly string[] {
  const { release, prerelease } = shape.environments
  const environments = [...new Set([release, prerelease])]
  // the run that releases a merged pull request is a run of the branch
  const refs = shape.releaseBranch === undefined ? 'tags' : `tags and to ${shape.releaseBranch}`
  const page = `https://github.com/${publisher.repository ?? 'OWNER/NAME'}/settings`
  return [
    'Set up once:',
    ...(publisher.repository === undefined
      ? ['  (no remote `origin` on GitHub: OWNER/NAME stands for the repository, and forms cannot be filled in)']
      : []),
    `  GitHub: the ${environments.length > 1 ? 'environments' : 'environment'} ${environments.join(' and ')}, open to ${refs} only, with reviewers where you want them`,
    `    ${page}/environments/new`,
    '  GitHub: the variable RELEASE_LIVE with the value true, once a dry run has pleased you; without it nothing is uploaded',
    `    ${page}/variables/actions/new`,
    ...(shape.releaseBranch === undefined
      ? []
      : ['  GitHub: “Allow GitHub Actions to create and approve pull requests”', `    ${page}/actions`]),
    ...announcements(shape, page),
    ...publisher.packages.filter((each) => each.ecosystem === 'python').flatMap((each) => pypi(each, shape, publisher)),
    ...crates(shape, publisher, page),
  ]
}

/** The job that publishes a held draft tells of it from an environment of its own, in which nobody is asked once more. */
function announcements(shape: Shape, page: string): readonly string[] {
  const secrets = Object.values(announcing(shape)).flatMap((each) => /secrets\.(\w+)/.exec(each)?.[1] ?? [])
  if (secrets.length === 0) return []
  const { release, prerelease } = shape.environments
  const homes = [
    ...new Set([release, prerelease, ...(shape.verifyOn.length === 0 ? [] : [announcingEnvironment(shape)])]),
  ]
  const where = `of the ${homes.length > 1 ? 'environments' : 'environment'} ${homes.join(', ')}, or of the repository`
  return [
    `  GitHub: the ${secrets.length > 1 ? 'secrets' : 'secret'} ${secrets.join(', ')} ${where}`,
    ...(shape.verifyOn.length === 0
      ? []
      : [`    ${announcingEnvironment(shape)} gets the same tags and no reviewers: who releases was asked before`]),
    `    ${page}/environments`,
  ]
}

function pypi({ name, onRegistry }: PlannedPackage, shape: Shape, publisher: Publisher): readonly string[] {
  if (publisher.credentials.pypi === 'token') return []
  const { release, prerelease } = shape.environments
  const indexes = [
    { title: 'PyPI', index: 'pypi', environment: release, isAsked: true } as const,
    ...(prerelease === release
      ? []
      : [{ title: 'TestPyPI', index: 'testpypi', environment: prerelease, isAsked: false } as const]),
  ]
  return indexes.flatMap(({ title, index, environment, isAsked }) => {
    const trusted = { ...publisher, environment }
    const known = isAsked ? onRegistry : 'unasked'
    return [
      `  ${title}: the trusted publisher of ${name}${known === 'new' ? ', which is not there yet' : ''}: ${form(publisher, environment)}`,
      ...(known === 'new' ? [] : [`    ${settingsForm(index, name, trusted)}`]),
      ...(known === 'known' || known === 'released'
        ? []
        : [`    ${known === 'new' ? '' : 'where it is not there yet: '}${pendingForm(index, name, trusted)}`]),
    ]
  })
}

const form = ({ repository, workflow }: Publisher, environment: string): string =>
  `repository ${repository ?? 'OWNER/NAME'}, workflow ${workflow}, environment ${environment}`

/** A crate has a settings page once it is there, and needs a token to get there. */
function crates(shape: Shape, publisher: Publisher, page: string): readonly string[] {
  const crates = publisher.packages.filter((each) => each.ecosystem === 'rust')
  if (crates.length === 0) return []
  const fresh = crates.filter((each) => each.onRegistry === 'new').map((each) => each.name)
  const isByToken = publisher.credentials.crates === 'token'
  const who = isByToken
    ? 'every release'
    : fresh.length > 0
      ? `the first version of ${fresh.join(', ')}`
      : 'a new crate'
  return [
    ...(isByToken
      ? []
      : [`  crates.io: the trusted publisher of each crate: ${form(publisher, shape.environments.release)}`]),
    ...(isByToken ? [] : crates)
      .filter((each) => each.onRegistry !== 'new')
      .map(
        (each) =>
          `    ${settingsForm('crates.io', each.name, { ...publisher, environment: shape.environments.release })}`,
      ),
    `  crates.io: a token for ${who}, as the secret CRATES_TOKEN of the environment ${shape.environments.release}`,
    '    https://crates.io/settings/tokens/new',
    `    ${page}/environments`,
  ]
}
