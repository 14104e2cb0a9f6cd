import type { Trust } from '../../src/model/config.ts'
import { newCratesNeedToken, trustedOnlyCrates } from '../../src/model/crate-credentials.ts'
import { type Problem, problem } from '../../src/model/problem.ts'
import { isSameRepository } from '../../src/model/same-repository.ts'
import type { CrateOwner, CratePage } from '../../src/registries/crates/crate-page.ts'
import type { Unreadable } from '../../src/registries/registry.ts'
import { isReservedCrateName } from '../../src/rules/crate-names.ts'
import { belonging } from './belonging.ts'
import { type Finding, ok, plain, told, unseen } from './finding.ts'
import { foreignName, unclaimedName } from './names.ts'
import { type Publisher, publisherWords, settingsForm } from './publishers.ts'
import { hasToken, type JobToken, tokenFinding } from './token.ts'
import { hiddenPublisher, otherPublisher } from './trust.ts'

/** A crate, what crates.io told of it, and what that is held against. */
export interface CrateCase {
  readonly name: string
  readonly page: CratePage | 'absent' | Unreadable
  readonly owners: readonly CrateOwner[] | 'absent' | Unreadable | undefined
  /** Why the name would be refused as it is spelt. */
  readonly barred: readonly Problem[]
  readonly repository: string | undefined
  readonly parent: string | undefined
  readonly publishers: readonly Publisher[]
  readonly trust: Trust | undefined
  readonly token: JobToken
}

/** How a crate stands to crates.io: its name, its owners, the way that it will take, and whether that is open. */
export function crateFindings(about: CrateCase): readonly Finding[] {
  const { name, page, barred } = about
  if (page !== 'absent' && 'unreadable' in page) return [unseen('name', page.unreadable)]
  if (page === 'absent') {
    if (isReservedCrateName(name)) return [told('name', reserved(name))]
    const names = barred.length > 0 ? barred.map((each) => told('name', each)) : [ok('name', 'free: nobody has it')]
    return [...names, ...(barred.length > 0 ? [] : firstVersion(about))]
  }
  const called = nameOf(about, page)
  const way = called.problem?.code === 'name-foreign' ? [] : wayOf(about, page)
  return [called, ...ownersOf(about), ...way]
}

const reserved = (name: string): Problem =>
  problem(
    'crate-name-reserved',
    `crates.io will answer: cannot upload a crate with a reserved name (${name}).`,
    'Give the crate another name.',
  )

/** crates.io has no pending publishers: the first version needs a token of a user. */
function firstVersion({ name, trust, token, publishers }: CrateCase): readonly Finding[] {
  const route = plain('route', 'a token publishes the first version; then trusted publishing can be set up')
  if (trust === 'trusted') return [route, told('token', newCratesNeedToken([name], true))]
  if (trust === 'token')
    return [plain('route', 'an API token (`credentials` in the config)'), tokenFinding('crates.io', token)]
  const { secret, secrets } = token
  if (hasToken(token)) return [route, ok('token', `the secret ${secret ?? ''} is there`)]
  const where = publishers[0]?.environment
  const place = where === undefined ? 'of the repository' : `of the environment ${where}`
  const { message, code } = newCratesNeedToken([name], false)
  return [
    route,
    told(
      'token',
      problem(
        code,
        secrets === undefined
          ? `${message} Whether the job has a token is not shown here.`
          : `${message} The job has no token: ${secret === undefined ? 'its step has no `crates-token`' : `there is no secret ${secret}`}.`,
        [
          'Make a token of scope `publish-new`, unless you have:',
          'https://crates.io/settings/tokens/new',
          `Keep it as the secret ${secret ?? 'CRATES_TOKEN'} ${place}${secret === undefined ? ', and give it to the publishing step: crates-token: ${{ secrets.CRATES_TOKEN }}' : ''}`,
          `After the first version, add the publisher (${publishers.map((each) => publisherWords(each)).join('; or ')}):`,
          ...publishers.slice(0, 1).map((each) => settingsForm('crates.io', name, each)),
        ].join('\n'),
      ),
    ),
  ]
}

function nameOf({ name, repository, parent }: CrateCase, page: CratePage): Finding {
  const whose = belonging(page.repository === undefined ? [] : [page.repository], repository)
  if (whose === 'ours') return ok('name', `ours: its page names ${repository ?? ''}`)
  if (page.trusted !== undefined && repository !== undefined && isSameRepository(page.trusted, repository)) {
    return ok('name', `ours: version ${page.version ?? ''} came from ${repository}`)
  }
  if (whose === 'unclear') return unclaimedName('crates.io', name, repository)
  return foreignName('crates.io', name, whose.foreign, parent)
}

function ownersOf({ owners }: CrateCase): readonly Finding[] {
  if (owners === undefined || owners === 'absent') return []
  if ('unreadable' in owners) return [unseen('owners', owners.unreadable)]
  const names = owners.map(({ login, kind }) => (kind === 'team' ? `the team ${login}` : login))
  return names.length === 0 ? [] : [plain('owners', names.join(', '))]
}

/** By what a new version of a known crate is published, and whether that will be let in. */
function wayOf(about: CrateCase, page: CratePage): readonly Finding[] {
  const { name, repository, publishers, trust, token } = about
  if (trust === 'token') {
    const route = plain('route', 'an API token (`credentials` in the config)')
    return page.isTrustedOnly
      ? [route, told('trust only', { ...trustedOnlyCrates([name]), level: 'error' })]
      : [route, tokenFinding('crates.io', token)]
  }
  const route = plain(
    'route',
    `trusted publishing${page.isTrustedOnly ? ', and nothing else: the crate takes no tokens' : ''}`,
  )
  const version = page.version ?? ''
  if (page.trusted !== undefined && repository !== undefined) {
    if (isSameRepository(page.trusted, repository)) {
      return [
        route,
        ok(
          'publisher',
          `crates.io trusts a workflow of this repository: it published ${version} (it does not tell which)`,
        ),
      ]
    }
    return [
      route,
      otherPublisher(
        `${name} ${version}`,
        'version',
        [`repository ${page.trusted}, not ${repository}`],
        forms(name, publishers),
      ),
    ]
  }
  const by = page.publishedBy === undefined ? undefined : `${version} was published with a token of ${page.publishedBy}`
  if (trust !== 'trusted' && !page.isTrustedOnly && hasToken(token)) {
    return [
      route,
      ok(
        'publisher',
        `not seen from outside${by === undefined ? '' : `: ${by}`}; where there is none, the secret ${token.secret ?? ''} will do`,
      ),
    ]
  }
  return [route, hiddenPublisher('crates.io', by, forms(name, publishers))]
}

/** crates.io fills in no form: the values stand beside the one page. */
const forms = (name: string, publishers: readonly Publisher[]): string =>
  [
    ...publishers.map((each) => publisherWords(each)),
    ...publishers.slice(0, 1).map((each) => settingsForm('crates.io', name, each)),
  ].join('\n')
