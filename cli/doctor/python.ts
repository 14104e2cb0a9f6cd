import type { Trust } from '../../src/model/config.ts'
import type { PlannedPackage } from '../../src/model/plan.ts'
import { type Problem, problem } from '../../src/model/problem.ts'
import { isSameRepository } from '../../src/model/same-repository.ts'
import { newProjectProblems } from '../../src/plan/pypi-names.ts'
import type { NamedPublisher, ProjectPage } from '../../src/registries/pypi/project.ts'
import type { Unreadable } from '../../src/registries/registry.ts'
import { belonging } from './belonging.ts'
import { type Finding, ok, plain, told, unseen } from './finding.ts'
import { foreignName, unclaimedName } from './names.ts'
import { type Index, indexes, pendingForm, type Publisher, publisherWords, settingsForm } from './publishers.ts'
import { type JobToken, tokenFinding } from './token.ts'
import { hiddenPublisher, otherPublisher } from './trust.ts'

/** What an index told of a project. */
export interface ProjectAnswers {
  readonly onIndex: PlannedPackage['onRegistry']
  /** `undefined`: it was not asked, or the index has no such pages. */
  readonly page: ProjectPage | 'absent' | Unreadable | undefined
  /** Who published the newest release. */
  readonly publisher: NamedPublisher | 'absent' | Unreadable | undefined
  /** A project that exists, for which the index takes this new name. */
  readonly lookalike: string | undefined
  /** Why it could not be told whether the name is there. */
  readonly failure: Problem | undefined
}

/** A package of Python, and what it is held against. */
export interface ProjectCase {
  readonly name: string
  readonly index: Exclude<Index, 'crates.io'>
  readonly answers: ProjectAnswers
  readonly repository: string | undefined
  /** What the repository is a fork of. */
  readonly parent: string | undefined
  readonly publishers: readonly Publisher[]
  readonly trust: Trust | undefined
  readonly token: JobToken
  /** Other packages of the repository that are new on this index. */
  readonly alsoNew: readonly string[]
}

/** How a project stands to its index: its name, its owners, the way that its files will take, and whether that is open. */
export function projectFindings(about: ProjectCase): readonly Finding[] {
  const { answers } = about
  if (answers.failure !== undefined) return [unseen('name', answers.failure)]
  if (answers.onIndex === 'new') return newProject(about)
  const { page } = answers
  const addresses = typeof page === 'object' && 'addresses' in page ? page.addresses : []
  const name = nameOf(about, addresses)
  // how another's project is published is no business of ours
  const way = name.problem?.code === 'name-foreign' ? [] : wayOf(about)
  return [name, ...ownersOf(page), ...way]
}

function newProject(about: ProjectCase): readonly Finding[] {
  const { name, index, answers, trust } = about
  const { title } = indexes[index]
  const lookalikes = new Map(answers.lookalike === undefined ? [] : [[name, answers.lookalike]])
  const barred = newProjectProblems([{ ...unplanned, name }], lookalikes)
  if (barred.length > 0) return barred.map((each) => told('name', each))
  const free = ok('name', `free, as far as can be seen: ${title} does not tell which names it bars`)
  if (trust === 'token') {
    return [
      free,
      plain('route', 'an API token makes the project with the first upload'),
      tokenFinding(title, about.token),
    ]
  }
  return [
    free,
    plain('route', 'the first upload makes the project, where a pending publisher waits for it'),
    pendingPublisher(about),
  ]
}

const unplanned: PlannedPackage = {
  ecosystem: 'python',
  name: '',
  version: '0',
  versionSource: 'tag',
  directory: '.',
  workspace: undefined,
  backend: '',
  requires: [],
  crateDirectory: undefined,
  onRegistry: 'new',
}

/** PyPI keeps one for a repository, workflow and environment (warehouse, `oidc/models/_core.py`), and shows it to its maker only. */
function pendingPublisher({ name, index, publishers, alsoNew }: ProjectCase): Finding {
  const { title } = indexes[index]
  const only =
    alsoNew.length === 0
      ? ''
      : ` It keeps one for a repository, workflow and environment, and ${alsoNew.join(', ')} ${alsoNew.length === 1 ? 'is' : 'are'} new too.`
  const turns =
    alsoNew.length === 0
      ? ''
      : '\nOne project at a time: release the first (`packages`), then register the next. Or give each an environment of its own, or a token in `pypi-token` for the first files.'
  return told(
    'publisher',
    problem(
      'pypi-publisher-pending',
      `${title} does not know ${name} yet, and shows a pending publisher to nobody but its maker.${only}`,
      `Register one, unless you have, and within 30 days of the release:\n${publishers
        .map((each) => `${publisherWords(each)}, project ${name}\n${pendingForm(index, name, each)}`)
        .join('\n')}${turns}`,
    ),
  )
}

function nameOf({ name, index, answers, repository, parent }: ProjectCase, addresses: readonly string[]): Finding {
  const { title } = indexes[index]
  if (typeof answers.page === 'object' && 'unreadable' in answers.page) return unseen('name', answers.page.unreadable)
  const whose = belonging(addresses, repository)
  if (whose === 'ours') return ok('name', `ours: its page names ${repository ?? ''}`)
  const { publisher } = answers
  const by = typeof publisher === 'object' && 'kind' in publisher ? publisher.repository : undefined
  if (by !== undefined && repository !== undefined && isSameRepository(by, repository)) {
    return ok('name', `ours: its newest release came from ${repository}`)
  }
  if (whose === 'unclear') return unclaimedName(title, name, repository)
  return foreignName(title, name, whose.foreign, parent)
}

function ownersOf(page: ProjectAnswers['page']): readonly Finding[] {
  if (typeof page !== 'object' || 'unreadable' in page) return []
  const { roles, organization } = page
  const people = roles.map(({ role, user }) => (role === 'Owner' ? user : `${user} (${role.toLowerCase()})`))
  const all = [...people, ...(organization === undefined ? [] : [`the organization ${organization}`])]
  return all.length === 0 ? [] : [plain('owners', all.join(', '))]
}

/** By what a known project is published, and whether that will be let in. */
function wayOf(about: ProjectCase): readonly Finding[] {
  const { name, index, answers, publishers, trust } = about
  const { title } = indexes[index]
  if (trust === 'token') {
    return [plain('route', 'an API token (`credentials` in the config)'), tokenFinding(title, about.token)]
  }
  const { publisher, page } = answers
  const route = plain('route', 'trusted publishing')
  if (typeof publisher === 'object' && 'unreadable' in publisher)
    return [route, unseen('publisher', publisher.unreadable)]
  if (publisher === undefined || publisher === 'absent') {
    const why = 'the newest release has no attestations'
    return [route, hiddenPublisher(title, why, forms(index, name, publishers))]
  }
  const version = typeof page === 'object' && 'version' in page ? ` ${page.version}` : ''
  const fits = publishers.some((each) => differences(publisher, each).length === 0)
  if (fits) {
    const any = publisher.environment === undefined ? ', for any environment' : ''
    return [route, ok('publisher', `${title} trusts this workflow: it published${version}${any}`)]
  }
  const differs = publishers.flatMap((each) => differences(publisher, each))
  return [route, otherPublisher(`${name}${version}`, 'release', [...new Set(differs)], forms(index, name, publishers))]
}

/** What a publisher that was seen has, against the one that comes. PyPI compares all three as text (warehouse, `oidc/models/github.py`). */
export function differences(seen: NamedPublisher, comes: Publisher): readonly string[] {
  const said = (what: string, there: string | undefined, here: string | undefined): readonly string[] =>
    there === undefined || here === undefined || there === here ? [] : [`${what} ${there}, not ${here}`]
  const environment =
    seen.environment === undefined || seen.environment.toLowerCase() === comes.environment?.toLowerCase()
      ? []
      : [`environment ${seen.environment}, not ${comes.environment ?? 'none'}`]
  return [
    ...(seen.kind === 'GitHub' ? [] : [`${seen.kind}, not GitHub`]),
    ...said('repository', seen.repository, comes.repository),
    ...said('workflow', seen.workflow, comes.workflow),
    ...environment,
  ]
}

const forms = (index: Index, name: string, publishers: readonly Publisher[]): string =>
  publishers.map((each) => `${publisherWords(each)}\n${settingsForm(index, name, each)}`).join('\n')
