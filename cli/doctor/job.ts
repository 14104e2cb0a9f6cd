import { visibilityInClaims } from '../../src/guards/facts.ts'
import { guardVisibility } from '../../src/guards/visibility.ts'
import { barredWorkflow, calledWorkflow } from '../../src/model/called-workflow.ts'
import { claimsOf } from '../../src/model/claims.ts'
import type { Credential } from '../../src/model/credential.ts'
import { type Problem, problem } from '../../src/model/problem.ts'
import type { Identity } from '../../src/ports/runner.ts'
import type { NamedPublisher } from '../../src/registries/pypi/project.ts'
import type { Registry } from '../../src/registries/registry.ts'
import { culprit, publisherIn, unlike } from './claims.ts'
import { type Finding, ok, plain, told, unseen } from './finding.ts'
import { type Index, indexes, type Publisher, publisherWords } from './publishers.ts'

/** An index that the job can ask for a token. */
export interface Exchange {
  readonly index: Index
  readonly registry: Pick<Registry, 'audience' | 'open' | 'close'>
  readonly publishers: readonly Publisher[]
  /** Packages of the repository that are there, and those that are not, or of which it is not known. */
  readonly there: readonly string[]
  readonly missing: readonly string[]
  /** Who published the newest release, where its provenance tells. */
  readonly last: NamedPublisher | undefined
}

/** What the job is, and whom it may ask. */
export interface JobCase {
  readonly identity: Identity
  /** What GitHub's API and the event say of the repository. */
  readonly voices: Pick<Parameters<typeof guardVisibility>[0], 'apiVisibility' | 'apiRefusal' | 'eventVisibility'>
  readonly exchanges: readonly Exchange[]
}

/** What the job was told. */
export interface JobAnswers {
  readonly findings: readonly Finding[]
  /** Indexes that gave a token to a job which is as the publishing job will be. */
  readonly granted: readonly Index[]
}

/**
 * Asks each index for a token as the publishing job would, and ends it at once: nothing is uploaded with it. A private
 * repository asks nobody, and PyPI is asked only where no project is missing, since a mint makes the project of a pending
 * publisher.
 */
export async function jobFindings({ identity, voices, exchanges }: JobCase): Promise<JobAnswers> {
  const granted: Index[] = []
  const findings: Finding[] = []
  const ended = (...more: readonly Finding[]): JobAnswers => ({ findings: [...findings, ...more], granted })
  const closed = guardVisibility({ ...voices, claimVisibility: 'unasked' })
  if (closed.some(({ code }) => code === 'repository-private')) return ended(...closed.map(refused))
  for (const each of exchanges) {
    const { title } = indexes[each.index]
    const why = reasonAgainst(each)
    if (why !== undefined) {
      findings.push(plain(title, why))
      continue
    }
    const audience = await each.registry.audience()
    if ('problem' in audience) {
      findings.push(answered(title, audience.problem))
      continue
    }
    const token = await identity.token(audience.audience)
    if ('refused' in token) return ended(noIdentity(token.refused))
    // the third voice: before it has spoken, nobody is shown the token
    const secret = guardVisibility({ ...voices, claimVisibility: visibilityInClaims(token.jwt) })
    if (secret.length > 0) return ended(...secret.map(refused))
    const called = each.index === 'crates.io' ? undefined : calledWorkflow(claimsOf(token.jwt))
    if (called?.barred !== undefined) {
      // the index would not find more to say than that no publisher fits
      findings.push(told('claims', barredWorkflow(called)))
      continue
    }
    const about = claims(each, token.jwt)
    const answers = await exchange(each, token.jwt)
    if ([about, ...answers].every(({ state }) => state === 'ok' || state === 'note')) granted.push(each.index)
    findings.push(about, ...answers)
  }
  return ended()
}

/** Nothing of a private repository is shown to a registry, its OIDC token least of all. */
const refused = (each: Problem): Finding =>
  each.code === 'repository-private'
    ? told('repository', {
        ...each,
        level: 'error',
        fix: 'No registry is asked for a token. Make the repository public first.',
      })
    : unseen('repository', each)

function noIdentity(words: string): Finding {
  return told(
    'identity',
    problem(
      'identity-token-refused',
      `The job has no OIDC token: ${words}.`,
      'Give the job:\npermissions:\n  contents: read\n  id-token: write',
    ),
  )
}

function reasonAgainst({ index, there, missing }: Exchange): string | undefined {
  const names = missing.join(', ')
  if (there.length === 0)
    return `not asked: nothing of this repository is there yet${names === '' ? '' : ` (${names})`}`
  if (index === 'crates.io' || missing.length === 0) return undefined
  return `not asked: ${names} may not be there yet, and a token would make it from its pending publisher`
}

function claims({ index, publishers }: Exchange, jwt: string): Finding {
  const { title } = indexes[index]
  const job = publisherIn(index, jwt)
  const differs = unlike(job, publishers)
  if (differs.length === 0) return ok('claims', `${title} sees ${publisherWords(job)}, as of the publishing job`)
  return told(
    'claims',
    problem(
      'claim-differs',
      `This job is not what ${title} will see when it publishes: ${differs.join('; ')}.`,
      'Ask from a job of the publishing workflow, in the environment of the publishing job; what is answered here says little of it.',
    ),
  )
}

async function exchange({ index, registry, there, last }: Exchange, jwt: string): Promise<readonly Finding[]> {
  const { title } = indexes[index]
  const opened = await registry.open(jwt)
  if ('problem' in opened) {
    const { problem: said } = opened
    if (isSilence(said)) return [unseen(title, said)]
    return [told(title, { ...said, level: 'error', message: `${said.message}\n${culprit(index, said, jwt, last)}` })]
  }
  const left = await end(registry, opened.credential)
  const scope = index === 'crates.io' ? `, and does not tell for which of ${there.join(', ')}` : ''
  return [
    ok(title, `gave this job a token${there.length > 1 ? scope : ''}; it was ended at once`),
    ...(left === undefined ? [] : [told(title, { ...left, level: 'warning' })]),
  ]
}

const end = (registry: Exchange['registry'], credential: Credential): Promise<Problem | undefined> =>
  registry.close(credential)

const isSilence = ({ code }: Problem): boolean => code === 'registry-unreachable' || code === 'registry-unreadable'

const answered = (title: string, said: Problem): Finding =>
  isSilence(said) ? unseen(title, said) : told(title, { ...said, level: 'error' })

/**
 * What a package's section says of its publisher, after an index gave the job a token: what could not be seen from outside is
 * seen now. Of several packages it is not told which the token is for, so that another publisher stays worth a word.
 */
export function settled(finding: Finding, isOnly: boolean): Finding {
  const code = finding.problem?.code
  if (code === 'publisher-unseen') return ok('publisher', 'trusted: the job was given a token, as told below')
  if (code !== 'publisher-differs' || finding.problem === undefined) return finding
  if (isOnly) return ok('publisher', 'trusted: the job was given a token, though the last release came from elsewhere')
  return told(finding.label, { ...finding.problem, level: 'warning' })
}
