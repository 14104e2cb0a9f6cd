import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../../cli/doctor/finding.ts'
import { type GitHubAnswers, type GitHubCase, gitHubFindings } from '../../../cli/doctor/github.ts'
import { workflowFindings } from '../../../cli/doctor/workflow.ts'
import { type PublishingJob, readWorkflows } from '../../../cli/doctor/workflows.ts'

const short = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ label, state, problem: wrong }) =>
    [label, state, ...(wrong === undefined ? [] : [wrong.code])].join(' '),
  )
const text = (findings: readonly Finding[]): string =>
  findings.map((each) => `${each.words}\n${each.problem?.fix ?? ''}`).join('\n')

const repository = 'octo-org/octo-repo'
const page = { fullName: repository, visibility: 'public', defaultBranch: 'main', parent: undefined } as const
const forbidden = { refused: 'Resource not accessible by integration', status: 403 }
const rules = { reviewers: ['ada'], wait: 0, open: [{ name: 'v*', type: 'tag' }] } as const

const about = (answers: Partial<GitHubAnswers> = {}, differs: Partial<GitHubCase> = {}): readonly Finding[] =>
  gitHubFindings({
    answers: {
      page,
      environments: new Map([['release', rules]]),
      tagRules: ['releases'],
      mayOpenPulls: undefined,
      immutable: true,
      secrets: new Map(),
      variables: new Map(),
      ...answers,
    },
    repository,
    refs: [{ name: 'v1.0.0', type: 'tag' }],
    wantedSecrets: [],
    ...differs,
  })

describe('the repository on GitHub', () => {
  test('that is public, with an environment for tags, is set up', () => {
    expect(short(about())).toEqual(['repository ok', 'environment ok', 'tag rules ok', 'immutable plain'])
  })

  test.each([
    ['private', { page: { ...page, visibility: 'private' } } as const, 'repository todo repository-private'],
    ['internal', { page: { ...page, visibility: 'internal' } } as const, 'repository todo repository-private'],
    ['silent', { page: { refused: 'connect ECONNREFUSED', status: 0 } }, 'repository unseen github-unasked'],
    ['busy', { page: { refused: 'API rate limit exceeded', status: 403 } }, 'repository unseen github-unasked'],
    ['shut for the token', { page: { refused: 'Bad credentials', status: 401 } }, 'repository unseen github-unasked'],
    ['renamed', { page: { refused: 'Moved Permanently', status: 301 } }, 'repository todo repository-moved'],
    ['not there', { page: { refused: 'Not Found', status: 404 } }, 'repository todo repository-unknown'],
  ])('that is %s is told so', (_, answers, told) => {
    expect(short(about(answers))[0]).toBe(told)
  })

  test('that no remote names cannot be trusted by anybody', () => {
    expect(short(about({ page: undefined }, { repository: undefined }))).toEqual(['remote todo remote-missing'])
  })

  test('that is a fork says of what', () => {
    const findings = about({ page: { ...page, parent: 'octo/origin' } })
    expect(short(findings)).toContain('fork note repository-fork')
    expect(text(findings)).toContain('is a fork of octo/origin')
  })

  test.each([
    ['absent' as const, 'environment note environment-missing'],
    [{ ...rules, open: 'protected branches' } as const, 'environment todo environment-closed'],
    [{ ...rules, open: [{ name: 'v*', type: 'branch' }] } as const, 'environment todo environment-closed'],
    [{ ...rules, open: 'anywhere', wait: 5 } as const, 'environment ok'],
    [forbidden, 'environment unseen github-unasked'],
  ])('with the environment %j: %s', (found, told) => {
    expect(short(about({ environments: new Map([['release', found]]) }))).toContain(told)
  })

  test('has to let the branch in where a merge releases, and had better let tags in too', () => {
    const refs = [
      { name: 'main', type: 'branch' },
      { name: 'v1.0.0', type: 'tag' },
    ] as const
    const open = (...names: readonly ('branch' | 'tag')[]) => ({
      ...rules,
      open: names.map((type) => ({ name: '*', type })),
    })
    const stand = (...names: readonly ('branch' | 'tag')[]) =>
      about({ environments: new Map([['release', open(...names)]]) }, { refs })
    expect(short(stand('branch', 'tag'))).toContain('environment ok')
    expect(short(stand('tag'))).toContain('environment todo environment-closed')
    expect(short(stand('branch'))).toContain('environment note environment-closed')
    expect(text(stand())).toContain('a job of the branch main or the tag v1.0.0 will not be let in')
    expect(text(about({ environments: new Map([['release', 'absent']]) }, { refs }))).toContain(
      'open to the branch main and tags only',
    )
  })

  test('names the secrets that are there and those that are not', () => {
    const secrets = new Map([['release', ['CRATES_TOKEN']]])
    const findings = about({ secrets }, { wantedSecrets: ['CRATES_TOKEN', 'SLACK_WEBHOOK'] })
    expect(text(findings)).toContain('CRATES_TOKEN is there')
    expect(text(findings)).toContain('SLACK_WEBHOOK is not set')
  })

  test.each([
    [{ value: 'true' }, 'variable ok'],
    [{ value: 'yes' }, 'variable note live-switch-off'],
    [{ value: undefined }, 'variable note live-switch-off'],
    [forbidden, 'variable plain'],
  ])('with the variable %j: %s', (value, told) => {
    expect(short(about({ variables: new Map([['RELEASE_LIVE', value]]) }))).toContain(told)
  })

  test('must let workflows open pull requests, where the release begins with one', () => {
    expect(short(about({ mayOpenPulls: false }))).toContain('pull requests todo pull-requests-barred')
    expect(short(about({ mayOpenPulls: true }))).toContain('pull requests ok')
  })

  test('says what it does not show, and that is no failure', () => {
    const findings = about({
      immutable: forbidden,
      mayOpenPulls: forbidden,
      secrets: new Map([['release', forbidden]]),
    })
    expect(text(findings)).toContain(
      'secrets, whether workflows may open pull requests, immutable releases: for a token',
    )
    expect(findings.map(({ state }) => state)).not.toContain('unseen')
  })
})

const file = '.github/workflows/release.yml'
const usual: PublishingJob = {
  file,
  job: 'publish',
  environment: { kind: 'named', name: 'release' },
  permissions: { contents: 'write', 'id-token': 'write', attestations: 'write', actions: 'read' },
  events: ['push'],
  callers: [],
  isByMerge: false,
  registries: [],
  live: 'true',
  variables: [],
  secrets: {},
}
const workflow = (
  jobs: readonly Partial<PublishingJob>[],
  more: Partial<Parameters<typeof workflowFindings>[0]> = {},
) =>
  workflowFindings({
    facts: { jobs: jobs.map((each) => ({ ...usual, ...each })), broken: [] },
    planned: [],
    isTrusted: true,
    hasCrates: true,
    hasPython: true,
    ...more,
  })

describe('the publishing job', () => {
  test('as init writes it is set up', () => {
    expect(short(workflow([{}]))).toEqual(['job ok'])
  })

  test.each([
    [
      { permissions: undefined },
      ['permissions todo publish-job-permission', 'permissions note publish-job-permission'],
    ],
    [{ permissions: { 'id-token': 'write' } }, ['permissions note publish-job-permission']],
    [{ environment: { kind: 'none' } }, ['environment plain']],
    [{ environment: { kind: 'unreadable', text: '${{ x }}' } }, ['environment unseen environment-unreadable']],
    [{ events: ['pull_request_target'] }, ['events todo publish-job-event']],
    [{ events: ['workflow_run'] }, ['events todo publish-job-event']],
    [{ events: ['push', 'workflow_run'] }, ['events note publish-job-event']],
    [{ live: undefined }, ['live note publish-job-dry']],
    [{ live: 'False' }, ['live note publish-job-dry']],
    [{ live: '${{ inputs.live }}' }, []],
    [{ callers: ['.github/workflows/ci.yml'] }, ['attestations plain']],
    [{ registries: ['pypi-url'] }, ['registries plain']],
  ] as const)('with %j: %j', (differs, told) => {
    expect(short(workflow([differs]))).toEqual(['job ok', ...told])
  })

  test('needs no identity where everything goes by token, and PyPI takes workflow_run', () => {
    const permissions = { ...(usual.permissions as object), 'id-token': 'none' }
    expect(short(workflow([{ permissions }], { isTrusted: false }))).toEqual(['job ok'])
    expect(short(workflow([{ events: ['workflow_run'] }], { hasCrates: false }))).toEqual(['job ok'])
  })

  test('that is missing is the first thing to do', () => {
    expect(short(workflow([]))).toEqual(['job todo publish-job-missing'])
  })

  test('twice is told, with both places', () => {
    const findings = workflow([{}, { file: '.github/workflows/nightly.yml' }])
    expect(short(findings)).toEqual(['job ok', 'job ok', 'jobs note publish-job-several'])
    expect(text(findings)).toContain(`publish in ${file}, publish in .github/workflows/nightly.yml`)
  })

  test('must run in the environment of the config', () => {
    expect(short(workflow([{}], { planned: ['release', 'release-test'] }))).toEqual([
      'job ok',
      'environment note environment-not-planned',
    ])
  })

  test('may stand in a file that cannot be read', () => {
    const facts = readWorkflows([{ file, text: 'on: [' }])
    expect(short(workflow([], { facts }))).toEqual([
      'workflow unseen workflow-unreadable',
      'job todo publish-job-missing',
    ])
  })
})
