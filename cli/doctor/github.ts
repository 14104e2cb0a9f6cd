import { type Problem, problem } from '../../src/model/problem.ts'
import type { GitHubRefusal } from '../../src/ports/github.ts'
import type { EnvironmentRules, RepositoryPage } from '../../src/platform/github-settings.ts'
import { isLetIn, openWords, type Ref } from './environment-rules.ts'
import { type Finding, ok, plain, told, unseen } from './finding.ts'

/** What GitHub told; `undefined`: it was not asked. */
export interface GitHubAnswers {
  readonly page: RepositoryPage | GitHubRefusal | undefined
  readonly environments: ReadonlyMap<string, EnvironmentRules | 'absent' | GitHubRefusal>
  readonly tagRules: readonly string[] | GitHubRefusal | undefined
  /** Asked where the project releases by pull requests. */
  readonly mayOpenPulls: boolean | GitHubRefusal | undefined
  readonly immutable: boolean | GitHubRefusal | undefined
  /** By environment; `''` stands for none. */
  readonly secrets: ReadonlyMap<string, readonly string[] | GitHubRefusal>
  readonly variables: ReadonlyMap<string, { readonly value: string | undefined } | GitHubRefusal>
}

/** What the answers are held against. */
export interface GitHubCase {
  readonly answers: GitHubAnswers
  /** `owner/name`; `undefined`: no remote says it. */
  readonly repository: string | undefined
  /** What publishes: the tag; where a merged pull request is released, first of all the branch that it went into. */
  readonly refs: readonly Ref[]
  /** Secrets that the publishing jobs name. */
  readonly wantedSecrets: readonly string[]
}

/** A refusal of GitHub. */
export const isRefusal = (answer: unknown): answer is GitHubRefusal =>
  typeof answer === 'object' && answer !== null && 'refused' in answer

/** How the repository is set up on GitHub. */
export function gitHubFindings(about: GitHubCase): readonly Finding[] {
  const { answers, repository } = about
  if (repository === undefined) return [told('remote', noRemote())]
  const { page } = answers
  if (page === undefined || isRefusal(page)) return [unheard(repository, page)]
  const settings = `https://github.com/${page.fullName}/settings`
  return [
    visibility(page),
    ...(page.parent === undefined ? [] : [told('fork', fork(page.fullName, page.parent))]),
    ...[...answers.environments].map(([name, rules]) => environment(name, rules, about, settings)),
    ...tagRules(answers.tagRules, settings),
    ...secrets(about, settings),
    ...[...answers.variables].map(([name, value]) => variable(name, value, settings)),
    ...pulls(answers.mayOpenPulls, settings),
    ...(typeof answers.immutable === 'boolean'
      ? [
          plain(
            'immutable',
            answers.immutable
              ? 'on: a published release can never be changed'
              : 'off: a published release can be changed',
          ),
        ]
      : []),
    ...hiddenSettings(answers),
  ]
}

const noRemote = (): Problem =>
  problem(
    'remote-missing',
    'No remote `origin` names a repository on GitHub, and every registry wants to be told one.',
    'git remote add origin git@github.com:OWNER/NAME.git',
  )

function unheard(repository: string, page: GitHubRefusal | undefined): Finding {
  const { status, refused } = page ?? { status: 0, refused: 'it was not asked' }
  const api = `GitHub says of ${repository}`
  if (status === 301 || status === 307 || status === 308) {
    return told(
      'repository',
      problem(
        'repository-moved',
        `${repository} has another name by now, and no registry trusts a repository under its old one.`,
        'Ask for the new one in a browser, and correct the remote:\ngit remote set-url origin ADDRESS',
      ),
    )
  }
  if (status === 404) {
    const fix =
      'Set GITHUB_TOKEN, or log in with the GitHub CLI (gh auth login), if it is private; and a private one is never published.'
    return told('repository', problem('repository-unknown', `${api}: there is none, or none that may be seen.`, fix))
  }
  const fix =
    status === 401
      ? 'The token is no good: set GITHUB_TOKEN anew, or log in with gh auth login.'
      : 'Ask again later. A token (GITHUB_TOKEN, or gh auth login) lifts the limit of 60 questions an hour.'
  const words = status === 0 ? `GitHub did not answer: ${refused}.` : `${api}: ${status} ${refused}.`
  return unseen('repository', problem('github-unasked', words, fix))
}

function visibility({ fullName, visibility }: RepositoryPage): Finding {
  if (visibility === 'public') return ok('repository', `${fullName} is public`)
  return told(
    'repository',
    problem(
      'repository-private',
      `${fullName} is ${visibility}.`,
      'A private repository is never published: an sdist or a crate carries its source. Make it public first.',
    ),
  )
}

const fork = (fullName: string, parent: string): Problem =>
  problem(
    'repository-fork',
    `${fullName} is a fork of ${parent}: registries trust it under its own name only.`,
    'Release from the repository itself, or from the fork under names of its own.',
    { level: 'warning' },
  )

function environment(
  name: string,
  rules: EnvironmentRules | 'absent' | GitHubRefusal,
  { refs }: GitHubCase,
  settings: string,
): Finding {
  if (rules === 'absent') {
    return told(
      'environment',
      problem(
        'environment-missing',
        `There is no environment ${name}: the first job in it makes it, open to every branch.`,
        `Make it, open to ${refs.map(kind).join(' and ')} only, with reviewers where you want them:\n${settings}/environments/new`,
        { level: 'warning' },
      ),
    )
  }
  if (isRefusal(rules)) return unseen('environment', unanswered(`the environment ${name}`, rules))
  const guards = [
    ...(rules.reviewers.length > 0 ? [`approved by ${rules.reviewers.join(' or ')}`] : []),
    ...(rules.wait > 0 ? [`after ${rules.wait} min`] : []),
  ]
  const words = [`${name}: open to ${openWords(rules.open)}`, ...guards].join(', ')
  const shut = refs.filter((each) => !isLetIn(each, rules.open))
  if (shut.length === 0) return ok('environment', words)
  return told(
    'environment',
    problem(
      'environment-closed',
      `${words}: a job of the ${shut.map((each) => `${each.type} ${each.name}`).join(' or the ')} will not be let in.`,
      `Let ${shut.map(kind).join(' and ')} in, by ${shut.length > 1 ? 'patterns' : 'a pattern'} of ${shut.length > 1 ? 'those kinds' : `the kind “${shut[0]?.type ?? ''}”`}:\n${settings}/environments`,
      // after a merge the branch publishes; its tags are for going on by hand
      { level: shut.some((each) => each === refs[0]) ? 'error' : 'warning' },
    ),
  )
}

const kind = ({ name, type }: Ref): string => (type === 'tag' ? 'tags' : `the branch ${name}`)

const unanswered = (what: string, { status, refused }: GitHubRefusal): Problem =>
  problem(
    'github-unasked',
    status === 0 ? `GitHub did not answer about ${what}: ${refused}.` : `GitHub says of ${what}: ${status} ${refused}.`,
    'Ask again later, or with a token that may read it.',
  )

function tagRules(rules: GitHubAnswers['tagRules'], settings: string): readonly Finding[] {
  if (rules === undefined || isRefusal(rules)) return []
  if (rules.length > 0) return [ok('tag rules', rules.join(', '))]
  return [plain('tag rules', `none: whoever may push may move a tag (${settings}/rules)`)]
}

/** Names only: GitHub shows the values to nobody. */
function secrets({ answers, wantedSecrets }: GitHubCase, settings: string): readonly Finding[] {
  const shown = [...answers.secrets.values()].flatMap((each) => (isRefusal(each) ? [] : [each]))
  if (wantedSecrets.length === 0 || shown.length === 0) return []
  const all = new Set(shown.flat())
  const [there, missing] = [
    wantedSecrets.filter((each) => all.has(each)),
    wantedSecrets.filter((each) => !all.has(each)),
  ]
  return [
    ...(there.length > 0 ? [ok('secrets', `${there.join(', ')} ${there.length > 1 ? 'are' : 'is'} there`)] : []),
    ...(missing.length > 0
      ? [
          plain(
            'secrets',
            `${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} not set (${settings}/environments)`,
          ),
        ]
      : []),
  ]
}

function variable(
  name: string,
  answer: { readonly value: string | undefined } | GitHubRefusal,
  settings: string,
): Finding {
  if (isRefusal(answer)) return plain('variable', `${name} is not shown to this token`)
  const { value } = answer
  if (value === 'true') return ok('variable', `${name} is true: a tag publishes`)
  return told(
    'variable',
    problem(
      'live-switch-off',
      `${name} is ${value === undefined ? 'not set' : `\`${value}\``}, and the condition of the publishing job asks for it: a tag may publish nothing.`,
      `Set it to what the condition asks for, once a dry run has pleased you:\n${settings}/variables/actions`,
      { level: 'warning' },
    ),
  )
}

function pulls(may: GitHubAnswers['mayOpenPulls'], settings: string): readonly Finding[] {
  if (may === true) return [ok('pull requests', 'workflows may open them')]
  if (may !== false) return []
  return [
    told(
      'pull requests',
      problem(
        'pull-requests-barred',
        'Workflows may not open pull requests here, and the release begins with one.',
        `Allow “GitHub Actions to create and approve pull requests”:\n${settings}/actions`,
      ),
    ),
  ]
}

/** What only an administrator's token is shown, in one line. */
function hiddenSettings({ secrets: names, mayOpenPulls, immutable }: GitHubAnswers): readonly Finding[] {
  const hidden = [
    ...([...names.values()].some((each) => isRefusal(each)) ? ['secrets'] : []),
    ...(isRefusal(mayOpenPulls) ? ['whether workflows may open pull requests'] : []),
    ...(isRefusal(immutable) && immutable.status !== 404 ? ['immutable releases'] : []),
  ]
  return hidden.length === 0 ? [] : [plain('not shown', `${hidden.join(', ')}: for a token of an administrator`)]
}
