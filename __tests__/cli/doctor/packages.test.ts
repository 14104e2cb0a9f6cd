import { describe, expect, test } from '@jest/globals'
import { type CrateCase, crateFindings } from '../../../cli/doctor/crates.ts'
import type { Finding } from '../../../cli/doctor/finding.ts'
import { differences, type ProjectCase, projectFindings } from '../../../cli/doctor/python.ts'
import { problem } from '../../../src/model/problem.ts'
import type { ProjectPage } from '../../../src/registries/pypi/project.ts'

const repository = 'octo-org/octo-repo'
const publisher = { repository, workflow: 'release.yml', environment: 'release' }
const named = { kind: 'GitHub', ...publisher }
const unreadable = { unreadable: problem('registry-unreachable', 'It did not answer.', 'Ask again.') }

/** `label state code`, one for each finding. */
const short = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ label, state, problem: wrong }) =>
    [label, state, ...(wrong === undefined ? [] : [wrong.code])].join(' '),
  )
const fixes = (findings: readonly Finding[]): string => findings.map((each) => each.problem?.fix ?? '').join('\n')
const words = (findings: readonly Finding[]): string => findings.map((each) => each.words).join('\n')

const page: ProjectPage = {
  version: '1.0.0',
  files: ['inkwell-1.0.0.tar.gz'],
  addresses: [`https://github.com/${repository}`],
  roles: [{ role: 'Owner', user: 'ada' }],
  organization: undefined,
}

type Answers = ProjectCase['answers']
const project = (answers: Partial<Answers> = {}, differs: Partial<ProjectCase> = {}): readonly Finding[] =>
  projectFindings({
    name: 'inkwell',
    index: 'pypi',
    answers: { onIndex: 'known', page, publisher: named, lookalike: undefined, failure: undefined, ...answers },
    repository,
    parent: undefined,
    publishers: [publisher],
    trust: undefined,
    token: { input: 'pypi-token', secret: undefined, secrets: undefined },
    alsoNew: [],
    ...differs,
  })
const fresh = { onIndex: 'new', page: undefined, publisher: undefined } as const

describe('a project of PyPI', () => {
  test('that is ours, and was published by this workflow, is set up', () => {
    expect(short(project())).toEqual(['name ok', 'owners plain', 'route plain', 'publisher ok'])
  })

  test('that nobody has wants a pending publisher, and tells every value of the form and its page', () => {
    const findings = project(fresh)
    expect(short(findings)).toEqual(['name ok', 'route plain', 'publisher todo pypi-publisher-pending'])
    expect(fixes(findings)).toContain(
      'owner octo-org, repository octo-repo, workflow release.yml, environment release, project inkwell',
    )
    expect(fixes(findings)).toContain('https://pypi.org/manage/account/publishing/?provider=github&owner=octo-org')
  })

  test('that is new beside others says that there is one pending publisher for all of them', () => {
    const findings = project(fresh, { alsoNew: ['quill', 'blotter'] })
    expect(words(findings)).toContain('quill, blotter are new too')
    expect(fixes(findings)).toContain('One project at a time')
    expect(words(project(fresh))).not.toContain('new too')
  })

  test.each([
    ['json', undefined, 'name todo pypi-name-refused'],
    ['inkwell', 'ink-well', 'name todo pypi-name-similar'],
  ])(
    'that PyPI would not let anybody make, %s beside %s, is told as such, and nothing else',
    (name, lookalike, told) => {
      expect(short(project({ ...fresh, lookalike }, { name }))).toEqual([told])
    },
  )

  test('whose page names another repository is foreign', () => {
    const findings = project({ page: { ...page, addresses: ['https://github.com/other/ink'] }, publisher: 'absent' })
    expect(short(findings)[0]).toBe('name todo name-foreign')
    expect(words(findings)).toContain('its page names other/ink.')
  })

  test('whose page names what this is a fork of cannot be published from here', () => {
    const addresses = ['https://github.com/other/ink']
    const findings = project({ page: { ...page, addresses }, publisher: 'absent' }, { parent: 'Other/ink' })
    expect(words(findings)).toContain('which this repository is a fork of')
    expect(fixes(findings)).toContain('A fork cannot publish under that name')
  })

  test('whose page names nothing is ours where its newest release came from here, and else nobody’s', () => {
    const bare = { ...page, addresses: [] }
    expect(short(project({ page: bare }))[0]).toBe('name ok')
    expect(short(project({ page: bare, publisher: 'absent' }))[0]).toBe('name unseen name-unclaimed')
    // a name without any release
    expect(short(project({ page: 'absent', publisher: undefined }))[0]).toBe('name unseen name-unclaimed')
  })

  test.each([
    ['repository', { repository: 'octo-org/old' }, 'repository octo-org/old, not octo-org/octo-repo'],
    ['workflow', { workflow: 'publish.yml' }, 'workflow publish.yml, not release.yml'],
    ['environment', { environment: 'pypi' }, 'environment pypi, not release'],
    ['kind', { kind: 'GitLab' }, 'GitLab, not GitHub'],
  ])('that was published with another %s tells which', (_, differs, what) => {
    const findings = project({ publisher: { ...named, ...differs } })
    expect(short(findings).at(-1)).toBe('publisher todo publisher-differs')
    expect(words(findings)).toContain(what)
    expect(fixes(findings)).toContain('/manage/project/inkwell/settings/publishing/?provider=github')
  })

  test('whose publisher is for any environment, or spells it with other case, fits', () => {
    expect(differences({ ...named, environment: undefined }, publisher)).toEqual([])
    expect(differences({ ...named, environment: 'Release' }, publisher)).toEqual([])
    expect(differences(named, { ...publisher, environment: undefined })).toEqual(['environment release, not none'])
  })

  test('without attestations cannot be seen from outside, and has the page of its publishers', () => {
    const findings = project({ publisher: 'absent' })
    expect(short(findings).at(-1)).toBe('publisher unseen publisher-unseen')
    expect(fixes(findings)).toContain('https://pypi.org/manage/project/inkwell/settings/publishing/')
  })

  test.each([
    ['the name', { onIndex: 'unasked', failure: unreadable.unreadable } as const, ['name unseen registry-unreachable']],
    ['the page', { page: unreadable }, ['name unseen registry-unreachable', 'route plain', 'publisher ok']],
    [
      'the publisher',
      { publisher: unreadable },
      ['name ok', 'owners plain', 'route plain', 'publisher unseen registry-unreachable'],
    ],
  ])('is left open where %s could not be asked for', (_, answers, told) => {
    expect(short(project(answers))).toEqual(told)
  })

  test('names people, their roles and the organization', () => {
    const roles = [
      { role: 'Owner', user: 'ada' },
      { role: 'Maintainer', user: 'bot' },
    ]
    expect(words(project({ page: { ...page, roles, organization: 'octo' } }))).toContain(
      'ada, bot (maintainer), the organization octo',
    )
    expect(short(project({ page: { ...page, roles: [] } }))).not.toContain('owners plain')
  })

  test.each([
    [undefined, undefined, 'token todo credential-missing'],
    ['PYPI_TOKEN', undefined, 'token plain'],
    ['PYPI_TOKEN', ['PYPI_TOKEN'], 'token ok'],
    ['PYPI_TOKEN', ['OTHER'], 'token todo credential-missing'],
  ])('by token, with the secret %j of %j: %s', (secret, secrets, told) => {
    const token = { input: 'pypi-token', secret, secrets } as const
    expect(short(project({}, { trust: 'token', token })).at(-1)).toBe(told)
    expect(short(project(fresh, { trust: 'token', token }))).toEqual(['name ok', 'route plain', told])
  })
})

const known = {
  repository: `https://github.com/${repository}`,
  isTrustedOnly: false,
  version: '1.0.0',
  trusted: repository,
  publishedBy: undefined,
}
const crate = (differs: Partial<CrateCase> = {}): readonly Finding[] =>
  crateFindings({
    name: 'inkwell',
    page: known,
    owners: [
      { login: 'ada', kind: 'user' },
      { login: 'github:octo-org:press', kind: 'team' },
    ],
    barred: [],
    repository,
    parent: undefined,
    publishers: [publisher],
    trust: undefined,
    token: { input: 'crates-token', secret: 'CRATES_TOKEN', secrets: ['CRATES_TOKEN'] },
    ...differs,
  })
const noToken = { input: 'crates-token', secret: undefined, secrets: undefined } as const

describe('a crate', () => {
  test('that is ours, and was published by trusted publishing, is set up', () => {
    expect(short(crate())).toEqual(['name ok', 'owners plain', 'route plain', 'publisher ok'])
    expect(words(crate())).toContain('ada, the team github:octo-org:press')
  })

  test('that nobody has wants a token for its first version', () => {
    const fresh = { page: 'absent', owners: undefined } as const
    expect(short(crate(fresh))).toEqual(['name ok', 'route plain', 'token ok'])
    const bare = crate({ ...fresh, token: noToken })
    expect(short(bare)).toEqual(['name ok', 'route plain', 'token todo crate-new-needs-token'])
    expect(fixes(bare)).toContain('crates-token: ${{ secrets.CRATES_TOKEN }}')
    expect(fixes(bare)).toContain('https://crates.io/settings/tokens/new')
    const unset = crate({ ...fresh, token: { input: 'crates-token', secret: 'CRATES_TOKEN', secrets: [] } })
    expect(words(unset)).toContain('there is no secret CRATES_TOKEN')
    // the config bars the token that it needs
    expect(short(crate({ ...fresh, trust: 'trusted' })).at(-1)).toBe('token todo crate-new-needs-token')
  })

  test('whose name crates.io keeps, or has in another spelling, is refused', () => {
    expect(short(crate({ name: 'core', page: 'absent' }))).toEqual(['name todo crate-name-reserved'])
    const barred = [problem('crate-name-taken', 'crates.io has ink-well.', 'Call it so.')]
    expect(short(crate({ page: 'absent', barred }))).toEqual(['name todo crate-name-taken'])
  })

  test.each([
    [{ repository: 'https://github.com/other/ink', trusted: undefined }, 'name todo name-foreign'],
    [{ repository: undefined, trusted: undefined }, 'name unseen name-unclaimed'],
    [{ repository: undefined }, 'name ok'],
  ])('with %j stands as %s', (differs, told) => {
    expect(short(crate({ page: { ...known, ...differs } }))[0]).toBe(told)
  })

  test('that another repository has published tells which', () => {
    const findings = crate({ page: { ...known, trusted: 'octo-org/old' } })
    expect(short(findings).at(-1)).toBe('publisher todo publisher-differs')
    expect(words(findings)).toContain('repository octo-org/old, not octo-org/octo-repo')
  })

  test('that somebody published with a token cannot be seen from outside, unless the job has a token', () => {
    const page = { ...known, trusted: undefined, publishedBy: 'ada' }
    expect(short(crate({ page })).at(-1)).toBe('publisher ok')
    const hidden = crate({ page, token: noToken })
    expect(short(hidden).at(-1)).toBe('publisher unseen publisher-unseen')
    expect(words(hidden)).toContain('1.0.0 was published with a token of ada')
    expect(fixes(hidden)).toContain('https://crates.io/crates/inkwell/settings/new-trusted-publisher')
    expect(short(crate({ page: { ...page, isTrustedOnly: true } })).at(-1)).toBe('publisher unseen publisher-unseen')
    expect(short(crate({ page, trust: 'trusted' })).at(-1)).toBe('publisher unseen publisher-unseen')
  })

  test('that takes no tokens is refused one', () => {
    const only = crate({ page: { ...known, isTrustedOnly: true }, trust: 'token' })
    expect(short(only).at(-1)).toBe('trust only todo crate-trusted-only')
    expect(short(crate({ trust: 'token' })).at(-1)).toBe('token ok')
  })

  test('is left open where crates.io could not be asked', () => {
    expect(short(crate({ page: unreadable }))).toEqual(['name unseen registry-unreachable'])
    expect(short(crate({ owners: unreadable }))[1]).toBe('owners unseen registry-unreachable')
  })
})
